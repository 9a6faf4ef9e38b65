"""The supervisor's board: every figure of the hall at this moment."""

from datetime import datetime, time, timedelta

from desktop.domain.actor import Actor
from desktop.domain.permissions import Permission
from desktop.domain.rows.board import Board, DayBounds
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.shifts import LONGEST_SHIFT
from desktop.storage.queries import board as queries


class BoardService:
    """Use cases of the board."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def board(self, actor: Actor) -> Board:
        """Return the figures of now, counting only what this person may see."""
        actor.require(Permission.WATCH_HALL)
        now = self._context.clock.now()
        with self._context.database.read() as session:
            calendar = calendar_of(session)
            today = calendar.local_day(now)
            start = datetime.combine(today, time(), tzinfo=calendar.zone)
            end = datetime.combine(today + timedelta(days=1), time(), tzinfo=calendar.zone)
            return queries.board(session, actor, now, DayBounds(start, end), now - LONGEST_SHIFT)
