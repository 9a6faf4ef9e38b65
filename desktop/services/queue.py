"""Reading the queue: pages, counts, what changed, the day's list, an enquiry."""

import re
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.documents.catalogue import CATALOGUE
from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind
from desktop.domain.errors import InvalidInput, NotFound
from desktop.domain.numbers import (
    ScannedCode,
    Series,
    WholeNumber,
    file_number,
    parse_query,
    same_enquiry_code,
)
from desktop.domain.paging import Cursor, Page
from desktop.domain.permissions import Permission
from desktop.domain.rows.organisation import DepartmentChoice
from desktop.domain.rows.queue import (
    EnquiryAnswer,
    QueueFilter,
    QueueRow,
    TabCount,
    TodayRow,
)
from desktop.models import Case, Department, Document, Staff
from desktop.services.calendars import calendar_of
from desktop.services.case_base import Work
from desktop.services.case_clocks import running
from desktop.services.context import Context
from desktop.services.hall import hall_row
from desktop.storage.changes import changed_cases, newest_change
from desktop.storage.queries import queue as queries
from desktop.storage.queries.tab_counts import tab_counts
from desktop.storage.queries.today import today_rows
from desktop.storage.visibility import visible_to

PAGE = 100
_SLIP = re.compile(r"([A-Z]{2})(\d{4})(\d{4,5})")
_TAIL = re.compile(r"(\d{4})\s*$")
_CONTACTS = (
    ClockKind.PROMISED_CONTACT.value,
    ClockKind.FIRST_CONTACT.value,
    ClockKind.FOLLOW_UP.value,
)


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
            return tab_counts(session, actor, self._now())

    def count(self, actor: Actor, wanted: QueueFilter) -> TabCount:
        """Return how many cases meet the whole filter, capped."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return queries.count(session, actor, wanted, self._now())

    def change_mark(self, actor: Actor) -> int:
        """Return a number that grows with every change of any case; cheap enough to ask often."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return newest_change(session)

    def changed_since(self, actor: Actor, mark: int) -> int:
        """Return how many visible cases changed after `mark`."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return changed_cases(session, actor, mark)

    def today(self, actor: Actor) -> tuple[TodayRow, ...]:
        """Return what is due, overdue, promised or waiting for approval today."""
        actor.require(Permission.READ_CASES)
        now = self._now()
        with self._context.database.read() as session:
            calendar = calendar_of(session)
            return today_rows(session, actor, now, calendar)

    def calendar(self, actor: Actor) -> WorkCalendar:
        """Return the calendar by which the time left of a case is measured."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return calendar_of(session)

    def departments(self, actor: Actor) -> tuple[DepartmentChoice, ...]:
        """Return the departments a queue may be narrowed to, by code."""
        actor.require(Permission.READ_CASES)
        query = select(Department.id, Department.code, Department.name).where(Department.active)
        with self._context.database.read() as session:
            found = session.execute(query.order_by(Department.code))
            return tuple(DepartmentChoice(*row) for row in found)

    def locate(self, actor: Actor, text: str) -> int | None:
        """Return the one case that a whole number or a scanned code means, if it may be seen.

        The number of a slip or letter means the case it belongs to; so does an official file
        number as it is printed.
        """
        actor.require(Permission.READ_CASES)
        told = parse_query(text)
        number = told.number if isinstance(told, WholeNumber | ScannedCode) else ""
        with self._context.database.read() as session:
            by_number = select(Case.id).where(Case.number == number, visible_to(actor))
            found = session.scalar(by_number) if number else None
            return found or _of_paper(session, actor, _file_numbers(session, number, text.strip()))

    def enquire(self, actor: Actor, case_id: int, told: str | None = None) -> EnquiryAnswer:
        """Answer "how far is it?" and write the enquiry into the history.

        `told` is what a caller gave to be known by: the enquiry code, or the name and the last
        four digits of the telephone (domain rules §K 4); InvalidInput `caller_not_verified` when
        neither fits. Without it the person stands here with the receipt.
        """
        actor.require(Permission.ENQUIRE)
        now = self._now()
        with self._context.database.write() as session:
            case = session.execute(
                select(Case).where(Case.id == case_id, visible_to(actor))
            ).scalar_one_or_none()
            if case is None:
                raise NotFound("case_not_found")
            if told is not None and not _is_known(case, told):
                raise InvalidInput("told", "caller_not_verified")
            work = Work(session, actor, case, now, calendar_of(session))
            work.write(EntryKind.ENQUIRY, text=case.status)
            return _answer(session, case)

    def _now(self) -> datetime:
        return self._context.clock.now()


def _file_numbers(session: Session, number: str, text: str) -> list[str]:
    """Return the official file numbers `text` may stand for, ZB20260003 among them."""
    found = _SLIP.fullmatch(number)
    if found is None:
        return [text] if "〔" in text else []
    series, year, serial = found.groups()
    hall = hall_row(session).file_prefix
    return [
        file_number(hall + kind.file_prefix, int(year), int(serial))
        for kind in CATALOGUE
        if kind.file_prefix and kind.series == Series(series)
    ]


def _of_paper(session: Session, actor: Actor, numbers: list[str]) -> int | None:
    papers = select(Document.case_id).where(Document.series_number.in_(numbers))
    query = select(Case.id).where(Case.id.in_(papers), visible_to(actor)).limit(1)
    return session.scalar(query) if numbers else None


def _is_known(case: Case, told: str) -> bool:
    if same_enquiry_code(case.enquiry_code, told):
        return True
    tail = _TAIL.search(told)
    if tail is None:
        return False
    name = "".join(told[: tail.start()].split())
    return bool(name) and any(
        person.phone_tail == tail[1] and "".join(person.name.split()) == name
        for person in case.persons
    )


def _answer(session: Session, case: Case) -> EnquiryAnswer:
    unit = session.get(Department, case.lead_department_id) if case.lead_department_id else None
    handler = session.get(Staff, case.handler_id) if case.handler_id else None
    clocks = [] if case.suspended_until else running(case)
    contacts = [clock.due_at for clock in clocks if clock.kind in _CONTACTS]
    closes = [clock.due_at for clock in clocks if clock.kind == ClockKind.CLOSE.value]
    return EnquiryAnswer(
        case.number,
        case.status,
        unit.name if unit else "",
        handler.name if handler else "",
        min(contacts, default=None),
        min(closes, default=None),
        case.suspended_until,
    )
