"""Making papers: a number and frozen data first, then the bytes, then the record (architecture).

A crash between the two writes leaves a reserved document; `press.finish_interrupted` completes it
from its frozen data at the next start, byte for byte as it would have been.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop.documents.catalogue import DocumentKind, document_kind
from desktop.documents.digest import canonical, digest
from desktop.documents.furniture import Furniture, sealed
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import DocumentState
from desktop.domain.errors import Conflict, NotFound
from desktop.domain.inputs import PointAnswer
from desktop.domain.numbers import Series, check_code, file_number, yearly_number
from desktop.domain.permissions import Permission
from desktop.domain.rows.case import DocumentRow
from desktop.models import Case, Document, DocumentFile
from desktop.services.calendars import calendar_of
from desktop.services.case_base import require_text
from desktop.services.context import Context
from desktop.services.gathering.occasions import newest_papers, occasions, standing_papers
from desktop.services.gathering.source import Source, clock_of
from desktop.services.gathering.table import (
    GATHERERS,
    PROMISING,
    file_word,
    issue_blocked,
    previewable,
)
from desktop.services.hall import hall_row
from desktop.services.numbering import next_file_number
from desktop.services.press import press
from desktop.storage.queries.case_detail import document_row
from desktop.storage.visibility import visible_to

_NEVER_PRINTED = "前一版未能打印"
_FILE_NUMBER = re.compile(r"〔(\d{4})〕(\d+)号")


@dataclass(frozen=True, slots=True)
class _Print:
    """The number of a paper in its own series, its version and why it is printed again."""

    number: str
    version: int = 1
    reason: str = ""


class PaperService:
    """Use cases that print."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def issue(self, actor: Actor, case_id: int, kind: str) -> DocumentRow:
        """Make a paper of the case for the first time.

        Raises Conflict `paper_*` when the case is not ready for this paper, `already_printed`
        when it has one for the same occasion, and KnownError `glyph_missing` naming a character
        no face has.
        """
        actor.require(Permission.PRINT)
        return self._make(actor, case_id, document_kind(kind), None)

    def reprint(self, actor: Actor, case_id: int, kind: str, reason: str) -> DocumentRow:
        """Make the next version of a paper, marked with the reason; the old one is superseded."""
        actor.require(Permission.REPRINT)
        return self._make(actor, case_id, document_kind(kind), require_text("reason", reason, 200))

    def preview(
        self, actor: Actor, case_id: int, kind: str, answers: Iterable[PointAnswer] = ()
    ) -> bytes:
        """Draw the paper as it would be now; it takes no number and is kept nowhere.

        `answers` stand in for those of the record while somebody is still typing them.
        """
        actor.require(Permission.READ_CASES)
        wanted = document_kind(kind)
        now = self._context.clock.now()
        with self._context.database.read() as session:
            case = self._visible(session, actor, case_id)
            since = occasions(session, case_id)
            if not previewable(kind, case, since):
                raise Conflict(issue_blocked(kind, case, since), kind=kind)
            _try_on(case, answers)
            year = now.astimezone(calendar_of(session).zone).year
            number = case.number
            if wanted.file_prefix:
                prefix = hall_row(session).file_prefix + file_word(wanted, case)
                number = file_number(prefix, year, None)
            data = self._gather(session, actor, case, wanted, _Print(number))
        return wanted.render(data)

    def content(self, actor: Actor, document_id: int) -> bytes:
        """Return the stored bytes of a paper whose case may be seen."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            found = session.execute(
                select(DocumentFile.content)
                .join(Document, Document.id == DocumentFile.document_id)
                .join(Case, Case.id == Document.case_id)
                .where(Document.id == document_id, visible_to(actor))
            ).scalar_one_or_none()
        if found is None:
            raise NotFound("document_not_found")
        return found

    def kinds_for(self, actor: Actor, case_id: int) -> tuple[str, ...]:
        """Return the kinds of paper this case is ready for and has not been given yet."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            case = self._visible(session, actor, case_id)
            since = occasions(session, case_id)
            ready = [kind for kind in GATHERERS if not issue_blocked(kind, case, since)]
            made = standing_papers(session, case_id, since)
            return tuple(kind for kind in ready if kind not in made)

    def _make(
        self, actor: Actor, case_id: int, wanted: DocumentKind, reason: str | None
    ) -> DocumentRow:
        with self._context.database.write() as session:
            case = self._visible(session, actor, case_id)
            since = occasions(session, case.id)
            blocked = issue_blocked(wanted.code, case, since)
            if blocked:
                raise Conflict(blocked, kind=wanted.code)
            printed = wanted.code in standing_papers(session, case.id, since)
            if printed and reason is None:
                raise Conflict("already_printed", kind=wanted.code)
            if not printed and reason is not None:
                raise NotFound("document_not_found")
            document = self._reserve(session, actor, case, wanted, reason or "")
        press(self._context, actor, document)
        with self._context.database.read() as session:
            return document_row(session, document.id)

    def _reserve(
        self, session: Session, actor: Actor, case: Case, wanted: DocumentKind, reason: str
    ) -> Document:
        """Take the number and freeze what the paper will say."""
        now = self._context.clock.now()
        before = newest_papers(session, case.id).get(wanted.code)
        undrawn = before is not None and before.state == DocumentState.VOID.value
        if before is None or not (reason or undrawn):
            made = _Print(_number(session, case, wanted, now))
        else:
            made = _Print(before.series_number, before.version + 1, reason or _NEVER_PRINTED)
        data = sealed(self._gather(session, actor, case, wanted, made))
        document = Document(
            case_id=case.id,
            kind=wanted.code,
            series_number=made.number,
            version=made.version,
            reason=reason,
            state=DocumentState.RESERVED.value,
            data=canonical(data).decode(),
            digest=digest(data),
            made_by=actor.staff_id,
            made_at=now,
            binding_due=_binding(case, wanted.code),
        )
        session.add(document)
        session.flush()
        return document

    def _visible(self, session: Session, actor: Actor, case_id: int) -> Case:
        # The registrar hands the first receipt over even of a lead they may not open again.
        papers = select(Document.case_id).where(Document.case_id.is_not(None))
        first = and_(Case.registered_by == actor.staff_id, Case.id.not_in(papers))
        case = session.execute(
            select(Case).where(Case.id == case_id, or_(visible_to(actor), first))
        ).scalar_one_or_none()
        if case is None:
            raise NotFound("case_not_found")
        return case

    def _gather(
        self, session: Session, actor: Actor, case: Case, wanted: DocumentKind, made: _Print
    ) -> object:
        now = self._context.clock.now()
        calendar = calendar_of(session)
        hall = hall_row(session)
        own = _own_number(case, wanted, made)
        furniture = Furniture(
            printed_by=actor.number,
            printed_at=now.astimezone(calendar.zone).replace(microsecond=0),
            number=own,
            check_code=check_code(own),
            version=made.version,
            version_reason=made.reason,
            banner="演示" if hall.demonstration else "",
        )
        source = Source(session, case, actor, hall, calendar, now, furniture, made.number)
        return GATHERERS[wanted.code](source)


def _try_on(case: Case, answers: Iterable[PointAnswer]) -> None:
    """Put answers on the points of a session that never commits."""
    typed = {answer.point_id: answer for answer in answers}
    for point in case.points:
        answer = typed.get(point.id)
        if answer is not None:
            point.finding, point.found = answer.finding.value, answer.found
            point.basis, point.measure = answer.basis, answer.measure
            point.responsible, point.promised_at = answer.responsible, answer.promised_at


def _number(session: Session, case: Case, wanted: DocumentKind, now: datetime) -> str:
    if not wanted.file_prefix:
        return case.number
    prefix = hall_row(session).file_prefix + file_word(wanted, case)
    return next_file_number(session, prefix, now, calendar_of(session).zone)


def _binding(case: Case, kind: str) -> datetime | None:
    """Return the closing date a paper of this kind promises, None if it promises none."""
    close = clock_of(case, ClockKind.CLOSE)
    if kind not in PROMISING or close is None:
        return None
    return case.offered_close_due or close.due_at


def _own_number(case: Case, wanted: DocumentKind, made: _Print) -> str:
    """Return what the QR names: a slip's own number, else the number of the case (paper rules)."""
    told = _FILE_NUMBER.search(made.number)
    if wanted.series is not Series.SLIP or told is None:
        return case.number
    return yearly_number(wanted.series, int(told[1]), int(told[2]))
