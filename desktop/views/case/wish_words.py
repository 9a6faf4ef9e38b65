"""What a stored request asks for, line by line, as the person who decides reads it."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.case_facts import left_to_extend
from desktop.domain.clock_table import Unit
from desktop.domain.codes import RequestKind
from desktop.domain.priority import Severity, Urgency, priority_of
from desktop.domain.rows.case import CaseDetail, RequestRow
from desktop.domain.wishes import Wish, is_in_force, read_back
from desktop.views.words.change_words import ChangeWords

_SHOWN: Mapping[str, tuple[tuple[str, str], ...]] = {
    RequestKind.REFUSAL: tuple(
        (key, key)
        for key in (
            *("ground", "basis", "target_name", "target_address", "target_telephone"),
            "forwarded",
        )
    ),
    RequestKind.DISPATCH: (("department_id", "department_id"), ("handler_id", "handler_id")),
    RequestKind.PRIORITY: (("person_agrees", "person_agrees"),),
    RequestKind.EXTENSION: (("days", "days"), ("done", "done"), ("next", "next")),
    RequestKind.SUSPENSION: (("reason", "halt"), ("until", "until")),
    RequestKind.VOID: (("told", "told"),),
    RequestKind.MERGE: (("number", "into"),),
    RequestKind.ALARM: (("alarm", "alarm"),),
}
"""Kind → keys of the wish, each with the field whose words it takes."""


def wish_lines(request: RequestRow, detail: CaseDetail, words: ChangeWords) -> tuple[str, ...]:
    """Return the lines of one request, empty parts left out."""
    wish = read_back(request.payload)
    level = _level(request, detail, wish)
    counted = {"days": "hours"} if left_to_extend(detail).unit is Unit.HOURS else {}
    changes = (
        (counted.get(field, field), old, new) for field, old, new in _changes(request.kind, wish)
    )
    return tuple(words.line(change) for change in (*level, *changes))


def _level(request: RequestRow, detail: CaseDetail, wish: Wish) -> Iterator[tuple[str, str, str]]:
    if request.kind != RequestKind.PRIORITY or not wish:
        return
    wanted = priority_of(Severity(wish["severity"]), Urgency(wish["urgency"])).value
    holds = is_in_force(request.payload)
    yield ("priority", "" if holds else detail.head.priority, wanted)


def _changes(kind: str, wish: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for key, field in _SHOWN.get(kind, ()):
        value = wish.get(key)
        if value:
            yield (field, "", str(value))
