"""Forms that mend the record: correct, split, link, merge, void, print again, reveal."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.case_facts import RECEIPTS
from desktop.domain.inputs import LinkInput, PaperCopy, SplitInput, VoidInput
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm, UseCase
from desktop.views.actions.values import Values

if TYPE_CHECKING:
    from desktop.services.all import Services

_REASON = Field("reason", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True)
_LINK_FIELDS = (
    Field(
        "number",
        QT_TRANSLATE_NOOP("ActionForm", "Number of the other case"),
        FieldKind.LINE,
        required=True,
        limit=40,
    ),
    _REASON,
)


@dataclass(frozen=True, slots=True)
class Copy:
    """Which paper is printed, and why again."""

    kind: str
    copy: PaperCopy


def _split(values: Values, _facts: FormFacts) -> SplitInput:
    return SplitInput(
        read.ids(values, "point_ids"),
        read.text(values, "subject"),
        read.text(values, "reason"),
        read.ticked(values, "person_told"),
    )


def _link(values: Values, _facts: FormFacts) -> LinkInput:
    return LinkInput(read.text(values, "number"), read.text(values, "reason"))


def _copy(values: Values, _facts: FormFacts) -> Copy:
    return Copy(read.text(values, "kind"), PaperCopy(read.text(values, "reason")))


def _words_only(values: Values, _facts: FormFacts) -> str:
    return read.text(values, "reason")


def _void(values: Values, _facts: FormFacts) -> VoidInput:
    return VoidInput(read.text(values, "text"), read.text(values, "told"))


def _receipts(facts: FormFacts) -> str:
    out = [paper for paper in facts.detail.documents if paper.kind in RECEIPTS]
    if not out:
        return QCoreApplication.translate("ActionForm", "No receipt was printed.")
    said = QCoreApplication.translate(
        "ActionForm",
        "A receipt was printed at {when}. Take it back, give the person the right one and tell "
        "them that this number no longer counts. Note below how.",
    )
    return said.format(when=facts.moments.short(out[0].made_at, facts.now))


def _print_again(services: "Services") -> UseCase:
    def make(actor: Actor, case_id: int, form: Copy) -> object:
        return services.papers.reprint(actor, case_id, form.kind, form.copy.reason)

    return make


def _enquire(services: "Services") -> UseCase:
    def answer(actor: Actor, case_id: int, told: str) -> object:
        return services.queue.enquire(actor, case_id, told or None)

    return answer


def _told(values: Values, _facts: FormFacts) -> str:
    return read.text(values, "told").strip()


def _for_calling(_facts: FormFacts) -> dict[str, object]:
    return {"reason": QCoreApplication.translate("ActionForm", "To call the person")}


RECORD_FORMS = (
    ActionForm(
        Action.SPLIT,
        lambda services: services.records.split,
        (
            Field(
                "point_ids",
                QT_TRANSLATE_NOOP("ActionForm", "Points that leave"),
                FieldKind.POINTS,
                required=True,
            ),
            Field(
                "subject",
                QT_TRANSLATE_NOOP("ActionForm", "Subject of the new case"),
                FieldKind.LINE,
                required=True,
                limit=120,
            ),
            _REASON,
            Field(
                "person_told",
                QT_TRANSLATE_NOOP("ActionForm", "The person has been told"),
                FieldKind.TICK,
            ),
        ),
        _split,
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "Points are numbered anew in both cases. Print a receipt for the new case and the "
            "next version for this one.",
        ),
    ),
    ActionForm(Action.LINK, lambda services: services.records.link, _LINK_FIELDS, _link),
    ActionForm(
        Action.MERGE,
        lambda services: services.records.merge,
        _LINK_FIELDS,
        _link,
        says=QT_TRANSLATE_NOOP(
            "ActionForm", "This case goes into the other one. Its person still gets a reply."
        ),
        danger=True,
    ),
    ActionForm(
        Action.UNMERGE,
        lambda services: services.records.unmerge,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),),
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "The case is assessed on its own again. A date already printed for the person holds.",
        ),
    ),
    ActionForm(
        Action.PROPOSE_MERGE,
        lambda services: services.records.propose_merge,
        _LINK_FIELDS,
        _link,
        says=QT_TRANSLATE_NOOP("ActionForm", "The supervisor decides."),
    ),
    ActionForm(
        Action.ASK_VOID,
        lambda services: services.records.ask_void,
        (
            Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),
            Field(
                "receipt",
                QT_TRANSLATE_NOOP("ActionForm", "Receipt"),
                FieldKind.SHOWN,
                shows=_receipts,
            ),
            Field(
                "told",
                QT_TRANSLATE_NOOP("ActionForm", "Person told"),
                lines=2,
                hint=QT_TRANSLATE_NOOP("ActionForm", "How, when, and the number that counts now"),
            ),
        ),
        _void,
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "A second person confirms it. The number stays taken, the record stays visible.",
        ),
    ),
    ActionForm(
        Action.REPRINT,
        _print_again,
        (
            Field("kind", QT_TRANSLATE_NOOP("ActionForm", "Paper"), FieldKind.PAPER, required=True),
            Field(
                "reason",
                QT_TRANSLATE_NOOP("ActionForm", "Why again"),
                FieldKind.LINE,
                required=True,
                limit=200,
            ),
        ),
        _copy,
        says=QT_TRANSLATE_NOOP("ActionForm", "A new version carries the reason and a mark."),
    ),
    ActionForm(
        Action.REVEAL,
        lambda services: services.case_view.reveal,
        (_REASON,),
        _words_only,
        _for_calling,
        QT_TRANSLATE_NOOP("ActionForm", "Shown for 60 seconds. That you looked is written down."),
    ),
    ActionForm(
        Action.ENQUIRE,
        _enquire,
        (
            Field(
                "told",
                QT_TRANSLATE_NOOP("ActionForm", "On the telephone"),
                FieldKind.LINE,
                limit=80,
                hint=QT_TRANSLATE_NOOP("ActionForm", "Enquiry code, or name and last four digits"),
            ),
        ),
        _told,
        says=QT_TRANSLATE_NOOP(
            "ActionForm", "Leave it empty when the person stands here with the receipt."
        ),
    ),
)
