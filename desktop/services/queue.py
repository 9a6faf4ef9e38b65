"""Reading the queue: pages, counts, one refreshed row, the day's list, an enquiry."""

from datetime import datetime

from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.codes import EntryKind
from desktop.domain.errors import NotFound
from desktop.domain.paging import Cursor, Page
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import QueueFilter, QueueRow, TabCount, TodayRow
from desktop.models import Case
from desktop.services.calendars import calendar_of
from desktop.services.case_base import Work
from desktop.services.context import Context
from desktop.storage.queries import queue as queries
from desktop.storage.queries.today import today_rows
from desktop.storage.visibility import visible_to

PAGE = 100


class QueueService:
    """Use cases of the queue."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def page(
        self, actor: Actor, wanted: QueueFilter, cursor: Cursor | None = None, limit: int = PAGE
    ) -> Page[QueueRow]:
        """Return the page after `cursor` in the wanted order."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return queries.page(session, actor, wanted, self._now(), cursor=cursor, limit=limit)

    def row(self, actor: Actor, case_id: int) -> QueueRow:
        """Return one row anew; raise NotFound when it may not be seen (any more)."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            found = queries.one(session, actor, case_id)
        if found is None:
            raise NotFound("case_not_found")
        return found

    def counts(self, actor: Actor) -> tuple[TabCount, ...]:
        """Return the capped count of every tab."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return queries.counts(session, actor, self._now())

    def today(self, actor: Actor) -> tuple[TodayRow, ...]:
        """Return what is due, overdue, promised or waiting for approval today."""
        actor.require(Permission.READ_CASES)
        now = self._now()
        with self._context.database.read() as session:
            calendar = calendar_of(session)
            return today_rows(session, actor, now, calendar)

    def enquire(self, actor: Actor, case_id: int) -> QueueRow:
        """Answer "how far is it?" and write the enquiry into the history."""
        actor.require(Permission.ENQUIRE)
        now = self._now()
        with self._context.database.write() as session:
            case = session.execute(
                select(Case).where(Case.id == case_id, visible_to(actor))
            ).scalar_one_or_none()
            if case is None:
                raise NotFound("case_not_found")
            work = Work(session, actor, case, now, calendar_of(session))
            work.write(EntryKind.ENQUIRY, text=case.status)
            found = queries.one(session, actor, case_id)
        if found is None:
            raise NotFound("case_not_found")
        return found

    def _now(self) -> datetime:
        return self._context.clock.now()
