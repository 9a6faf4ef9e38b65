"""What time itself does to cases: deemed signatures, unanswered requests, ended pauses (§C)."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import PROGRAM
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import RequestKind
from desktop.domain.status import Status
from desktop.models import Case, CaseClock, Department, Request
from desktop.services import joint
from desktop.services.calendars import calendar_of
from desktop.services.case_base import Work
from desktop.services.case_clocks import stop_clocks
from desktop.services.clock_watch import doubted_leap
from desktop.services.context import Context
from desktop.services.desk_log import clock_jump, note_clock
from desktop.services.more_time import end_pause
from desktop.services.redoing import may_redo
from desktop.services.settling import settle

_BATCH = 200


class UpkeepService:
    """Run at start and every minute; running it twice changes nothing more."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._seen: datetime | None = None

    def run(self) -> int:
        """Do what is due by now; return how many cases were touched. Needs no signed-in person."""
        now = self._context.clock.now()
        self._look_at_clock(now)
        if not self._may_act(now):
            return 0
        with self._context.database.write() as session:
            works = list(_unsigned(session, now))
            for work in works:
                _deem_signed(work)
            late = list(_unanswered(session, now))
            for work, request in late:
                _refuse(work, request)
            over = list(_paused_long_enough(session, now))
            for work in over:
                _resume(work)
        return len(works) + len(late) + len(over)

    def _look_at_clock(self, now: datetime) -> None:
        """Write down a leap of the workstation's clock, against the last look or the last line."""
        with self._context.database.read() as session:
            jump = clock_jump(session, now, self._seen)
        if jump is not None:
            with self._context.database.write() as session:
                note_clock(session, now, seen=self._seen)
        self._seen = now

    def _may_act(self, now: datetime) -> bool:
        """Look before taking the write lock: nearly always there is nothing to do.

        While the clock is in doubt nothing acts by itself.
        """
        with self._context.database.read() as session:
            looks = (_unsigned, _unanswered, _paused_long_enough)
            due = any(next(iter(look(session, now)), None) is not None for look in looks)
            return due and doubted_leap(session) is None


def _unsigned(session: Session, now: datetime) -> Iterator[Work]:
    query = (
        select(Case)
        .join(CaseClock, CaseClock.case_id == Case.id)
        .where(
            Case.status == Status.DISPATCHED.value,
            CaseClock.kind == ClockKind.SIGN.value,
            CaseClock.stopped_at.is_(None),
            CaseClock.due_at <= now,
        )
        .limit(_BATCH)
    )
    for case in session.scalars(query):
        yield Work(session, PROGRAM, case, now, calendar_of(session))


def _unanswered(session: Session, now: datetime) -> Iterator[tuple[Work, Request]]:
    query = (
        select(Request, Case)
        .join(Case, Case.id == Request.case_id)
        .where(
            Request.kind == RequestKind.EXTENSION.value,
            Request.decided_at.is_(None),
            Request.due_at <= now,
        )
        .limit(_BATCH)
    )
    for request, case in session.execute(query):
        yield Work(session, PROGRAM, case, now, calendar_of(session)), request


def _paused_long_enough(session: Session, now: datetime) -> Iterator[Work]:
    query = (
        select(Case)
        .where(Case.status == Status.SUSPENDED.value, Case.suspended_until <= now)
        .limit(_BATCH)
    )
    for case in session.scalars(query):
        yield Work(session, PROGRAM, case, now, calendar_of(session))


def _resume(work: Work) -> None:
    """Let the clocks run on at the end date of a suspension, as the notice said (§C)."""
    end_pause(work)
    work.move(Status.IN_PROGRESS, reason="pause_over")
    work.finish()


def _deem_signed(work: Work) -> None:
    """Count a case nobody signed for as signed at the limit, owned by the head, flagged (§C)."""
    case = work.case
    unit = work.session.get(Department, case.lead_department_id)
    handler = case.handler_id or (unit.head_id if unit else None)
    if handler is None or handler == case.accused_staff_id:
        # Without a head nobody can be deemed to have signed: the case stays overdue.
        return
    if not may_redo(work.session, case, handler):
        return
    case.handler_id = case.owner_id = handler
    case.deemed_signed = True
    work.move(Status.IN_PROGRESS, reason="deemed_signed")
    joint.begin(work)
    stop_clocks(case, (ClockKind.SIGN,), work.now)
    work.finish()


def _refuse(work: Work, request: Request) -> None:
    """Count an unanswered request for an extension as refused at its limit (§C)."""
    settle(work, request, granted=False, reason="unanswered")
