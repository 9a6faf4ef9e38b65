"""A leap ahead of the workstation's clock that nothing explains: nothing acts by itself until then.

A wrong clock would let limits pass that have not: cases would count as signed for and requests as
refused. So what time itself does waits until a supervisor says that the clock is right, or until
the clock is set back (domain.md §C, reliability: clock jumps).
"""

import json
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.desk_events import DeskEvent
from desktop.domain.permissions import Permission
from desktop.domain.rows.verification import ClockJump
from desktop.models import DeskLog
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.desk_log import FORWARD, note

_TOLD = (
    DeskEvent.CLOCK_FORWARD.value,
    DeskEvent.CLOCK_BACK.value,
    DeskEvent.CLOCK_CONFIRMED.value,
)
_HALF_DAY = timedelta(hours=3, minutes=30)


class ClockWatchService:
    """Use cases around a clock that is in doubt."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def doubted(self, actor: Actor) -> ClockJump | None:
        """Return the leap because of which nothing acts by itself now, None if all is well."""
        actor.require(Permission.USE_DESK)
        with self._context.database.read() as session:
            return doubted_leap(session)

    def confirm(self, actor: Actor) -> None:
        """Write down that the clock is right; what is due acts at the next look.

        Harmless when nothing is in doubt any more.
        """
        actor.require(Permission.CONFIRM_CLOCK)
        with self._context.database.write() as session:
            leap = doubted_leap(session)
            if leap is not None:
                at = self._context.clock.now()
                before, after = leap.before.isoformat(), leap.after.isoformat()
                note(session, DeskEvent.CLOCK_CONFIRMED, at, actor, before=before, after=after)


def doubted_leap(session: Session) -> ClockJump | None:
    """Return the first unexplained leap ahead that nobody confirmed and nothing took back."""
    query = select(DeskLog).where(DeskLog.kind.in_(_TOLD)).order_by(DeskLog.id)
    lines = session.scalars(query).all()
    calendar = calendar_of(session) if lines else None
    doubted: ClockJump | None = None
    ahead = timedelta()
    for line in lines:
        if line.kind == DeskEvent.CLOCK_CONFIRMED.value or calendar is None:
            doubted, ahead = None, timedelta()
            continue
        jump = jump_of(line)
        if doubted is not None:
            ahead += jump.after - jump.before
        elif jump.after > jump.before and is_unexplained(line, calendar):
            doubted, ahead = jump, jump.after - jump.before
        if ahead < FORWARD:
            doubted = None
    return doubted


def jump_of(line: DeskLog) -> ClockJump:
    """Read back a leap from its line in the log of the desk."""
    last = json.loads(line.content)["details"]["last"]
    return ClockJump(datetime.fromisoformat(last), line.at)


def is_back(line: DeskLog) -> bool:
    """Tell whether the clock went back."""
    return line.kind == DeskEvent.CLOCK_BACK.value


def is_unexplained(line: DeskLog, calendar: WorkCalendar) -> bool:
    """Tell whether a leap ahead passed over opening hours in which the desk would have worked.

    A machine that was off or slept over a night, a weekend or a holiday is no leap.
    """
    jump = jump_of(line)
    if json.loads(line.content)["details"]["running"]:
        return calendar.working_time_between(jump.before, jump.after) >= _HALF_DAY
    return passes_opening_day(jump, calendar)


def passes_opening_day(jump: ClockJump, calendar: WorkCalendar) -> bool:
    """Tell whether a whole opening day lies between where the clock stood and where it went."""
    first, last = calendar.local_day(jump.before), calendar.local_day(jump.after)
    between = (first + timedelta(step) for step in range(1, (last - first).days))
    return any(map(calendar.is_working_day, between))
