"""How the day's list is parted: what is late, what ends today, who is called, who decides."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from desktop.domain.clock_table import ClockKind
from desktop.domain.rows.queue import TodayRow

JOINT_PART: Final = "joint_part"
"""Why a case is listed that waits for the answer of a co-handling department (会办)."""

ALARM: Final = "alarm"
"""Why a case is listed whose words speak of danger and that nobody has taken on yet (§C)."""

_REQUEST: Final = "request_"
_CONTACTS: Final = frozenset(
    {
        ClockKind.PROMISED_CONTACT.value,
        ClockKind.FIRST_CONTACT.value,
        ClockKind.FOLLOW_UP.value,
        ClockKind.COMMITMENT.value,
        ClockKind.NEW_CONTACT.value,
    }
)


class SeeTo(StrEnum):
    """Why a case calls for supervision: the code of a line for whoever leads (T12, 督办)."""

    UNANSWERED = "see_unanswered"
    TWICE = "see_twice"
    LONG = "see_long"


class DayGroup(StrEnum):
    """The parts of the day's list, the most pressing first."""

    ALARMS = "alarms"
    SEE_TO = "see_to"
    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    CONTACTS = "contacts"
    APPROVALS = "approvals"


def group_of(row: TodayRow, now: datetime) -> DayGroup:
    """Return where a line belongs; what is late is late, whatever it is."""
    if row.why == ALARM:
        return DayGroup.ALARMS
    if row.why in set(SeeTo):
        return DayGroup.SEE_TO
    if row.why.startswith(_REQUEST):
        return DayGroup.APPROVALS
    if row.due is not None and row.due <= now:
        return DayGroup.OVERDUE
    return DayGroup.CONTACTS if row.why in _CONTACTS else DayGroup.DUE_TODAY


def day_groups(
    rows: Iterable[TodayRow], now: datetime
) -> tuple[tuple[DayGroup, tuple[TodayRow, ...]], ...]:
    """Part the rows, which come in order of their dates; a case stands once in each group.

    Its line has the first date and names every reason why the case is there.
    """
    found: dict[DayGroup, dict[int, TodayRow]] = {group: {} for group in DayGroup}
    for row in rows:
        cases = found[group_of(row, now)]
        first = cases.setdefault(row.case_id, row)
        if row.why not in {first.why, *first.also}:
            cases[row.case_id] = replace(first, also=(*first.also, row.why))
    return tuple((group, tuple(cases.values())) for group, cases in found.items())


def request_kind(why: str) -> str:
    """Return the kind of request a line waits for, empty if it waits for a clock."""
    return why.removeprefix(_REQUEST) if why.startswith(_REQUEST) else ""
