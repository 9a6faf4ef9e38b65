"""What keeps a supervision order from being answered and a handler from being reminded."""

from datetime import datetime, timedelta
from typing import Final

from desktop.domain.actor import Actor
from desktop.domain.case_facts import NOT_OFFERED
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, SupervisionLine
from desktop.domain.rows.case import CaseDetail, EntryRow

REMIND_EVERY: Final = timedelta(hours=1)
"""A handler is reminded of a case at most this often: more would only be clicked away."""


def why_no_answer(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    """Offer the answer (督办回复) while an order waits for one."""
    kind = ClockKind.SUPERVISION.value
    waits = any(clock.kind == kind and clock.stopped_at is None for clock in detail.clocks)
    return "" if waits else NOT_OFFERED


def why_no_reminder(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    """Offer a reminder (催办) of what somebody else handles, `reminded_lately` within the hour."""
    if detail.body.handler_id in actor.stands_for:
        return NOT_OFFERED
    last = max((entry.at for entry in detail.entries if _is_reminder(entry)), default=None)
    return "reminded_lately" if last is not None and now - last < REMIND_EVERY else ""


def _is_reminder(entry: EntryRow) -> bool:
    kind = EntryKind.SUPERVISION.value
    return entry.kind == kind and entry.reference == SupervisionLine.REMINDER
