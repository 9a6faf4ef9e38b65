"""How a case closes or ends: the two moves every last use case shares."""

from desktop.domain.clock_table import ClockKind
from desktop.domain.status import Status
from desktop.services.case_base import Work
from desktop.services.case_clocks import stop_all, stop_clocks
from desktop.services.shifts import shift_supervisor_id

AFTER_THE_REPLY = (ClockKind.FOLLOW_UP, ClockKind.APPROVAL, ClockKind.RECHECK)
"""Clocks that ask somebody to act on a reply that was given."""


def close(work: Work, reason: str = "", text: str = "") -> None:
    """Close a case that was answered; what the reply promised still runs."""
    work.move(Status.CLOSED, reason=reason, text=text)
    work.case.closed_at = work.now
    stop_clocks(work.case, AFTER_THE_REPLY, work.now)


def give_to_supervisor(work: Work) -> None:
    """Let the duty post answer for the case, unless the complaint is about its supervisor."""
    supervisor = shift_supervisor_id(work.session, work.now)
    if supervisor != work.case.accused_staff_id:
        work.case.owner_id = supervisor


def end(work: Work, target: Status, reason: str) -> None:
    """End a case without an answer: no clock runs on."""
    work.move(target, reason=reason)
    work.case.closed_at = work.now
    stop_all(work.case, work.now)
    work.finish()
