"""What the fields of a form offer to pick from, in the language in force."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.codes import DocumentState, RequestKind
from desktop.domain.deciding import decidable
from desktop.domain.numbers import grouped
from desktop.domain.rows.case import PointRow
from desktop.domain.status import WORKING, Status
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.widgets.choice import Choice
from desktop.views.words.labels import label, label_of
from desktop.views.words.papers import paper_word
from desktop.views.words.subtypes import subtype_words, trigger_word

_LONG = 40


def options(field: Field, facts: FormFacts, narrowed: str = "") -> list[Choice]:
    """Return the choices of `field`; `narrowed` is the department a STAFF field keeps to."""
    if field.codes is not None:
        return [Choice(code.value, label(code)) for code in field.codes]
    if field.kind is FieldKind.STAFF:
        return _staff(facts, narrowed)
    maker = _MAKERS.get(field.kind)
    return maker(facts) if maker else []


def only(field: Field, facts: FormFacts) -> dict[str, object]:
    """Pick what there is nothing else to pick beside."""
    found = options(field, facts)
    return {field.key: found[0].value} if len(found) == 1 else {}


def _yes_no(_facts: FormFacts) -> list[Choice]:
    yes = QCoreApplication.translate("ActionForm", "Yes")
    no = QCoreApplication.translate("ActionForm", "No")
    return [Choice("yes", yes), Choice("no", no)]


def _departments(facts: FormFacts) -> list[Choice]:
    return [Choice(str(unit.id), unit.name) for unit in facts.choices.departments]


def _others(facts: FormFacts) -> list[Choice]:
    """Offer departments beside the one that works on the case now."""
    detail = facts.detail
    working = Status(detail.head.status) in WORKING
    lead = str(detail.body.lead_department_id) if working else ""
    return [choice for choice in _departments(facts) if choice.value != lead]


def _staff(facts: FormFacts, narrowed: str) -> list[Choice]:
    return [
        Choice(str(person.id), f"{person.number} {person.name}")
        for person in facts.choices.staff
        if not narrowed or str(person.department_id) == narrowed
    ]


def _windows(facts: FormFacts) -> list[Choice]:
    return [Choice(str(one.id), f"{one.code} {one.name}") for one in facts.choices.windows]


def _items(facts: FormFacts) -> list[Choice]:
    return [Choice(str(one.id), one.name) for one in facts.choices.items]


def _points(facts: FormFacts) -> list[Choice]:
    return _named(facts.detail.points)


def _promises(facts: FormFacts) -> list[Choice]:
    return _named(
        point
        for point in facts.detail.points
        if point.promised_at is not None and point.promise_kept_at is None
    )


def _named(points: Iterable[PointRow]) -> list[Choice]:
    return [Choice(str(point.id), f"{point.position} {shortened(point.text)}") for point in points]


def shortened(text: str) -> str:
    """Return the beginning of a text, short enough for a list."""
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"


def _joint_parts(facts: FormFacts) -> list[Choice]:
    waiting = [part for part in facts.detail.joint if part.answered_at is None]
    return [Choice(str(part.department_id), part.department) for part in waiting]


def _documents(facts: FormFacts) -> list[Choice]:
    return [
        Choice(str(paper.id), f"{paper_word(paper.kind)} {grouped(paper.series_number)}")
        for paper in facts.detail.documents
        if paper.state == DocumentState.STORED
    ]


def _papers(facts: FormFacts) -> list[Choice]:
    made = dict.fromkeys(
        paper.kind for paper in facts.detail.documents if paper.state == DocumentState.STORED
    )
    return [Choice(kind, paper_word(kind)) for kind in made]


def _requests(facts: FormFacts) -> list[Choice]:
    return [
        Choice(str(one.id), f"{label_of(RequestKind, one.kind)} · {one.asked_by}")
        for one in decidable(facts.actor, facts.detail)
    ]


def _subtypes(_facts: FormFacts) -> list[Choice]:
    return [Choice(code, f"{code} {word}") for code, word in subtype_words().items()]


def _alarms(facts: FormFacts) -> list[Choice]:
    return [Choice(code, trigger_word(code)) for code in facts.detail.head.alarms.split()]


_MAKERS: Mapping[FieldKind, Callable[[FormFacts], list[Choice]]] = {
    FieldKind.YES_NO: _yes_no,
    FieldKind.DEPARTMENT: _departments,
    FieldKind.DEPARTMENTS: _others,
    FieldKind.WINDOW: _windows,
    FieldKind.ITEM: _items,
    FieldKind.POINT: _points,
    FieldKind.POINTS: _points,
    FieldKind.PROMISE: _promises,
    FieldKind.JOINT_PART: _joint_parts,
    FieldKind.DOCUMENT: _documents,
    FieldKind.PAPER: _papers,
    FieldKind.REQUEST: _requests,
    FieldKind.SUBTYPE: _subtypes,
    FieldKind.ALARM: _alarms,
}
