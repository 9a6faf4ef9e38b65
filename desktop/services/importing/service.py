"""The use cases of an import: look at the file, take it in, leave out what was taken before."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.codes import EntryKind, Origin
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.permissions import Permission
from desktop.domain.status import Status
from desktop.models import ImportedRow, ImportMapping
from desktop.services.alarms import heed
from desktop.services.calendars import calendar_of
from desktop.services.case_base import Work
from desktop.services.context import Context
from desktop.services.history import Line
from desktop.services.importing.columns import Meaning, guess
from desktop.services.importing.moments import MomentReader, reader_for
from desktop.services.importing.reading import Cell, Table
from desktop.services.importing.rows import Parsed, RowReader
from desktop.services.intake import accept, start_received_clocks
from desktop.services.registration import Taken, new_case, store
from desktop.services.shifts import shift_supervisor_id
from desktop.storage.inserts import insert_all

BATCH = 100
"""Rows per transaction: a cut-off import keeps whole batches and goes on where it stopped."""


class ImportMode(StrEnum):
    """What the rows are to the hall (§K 17)."""

    NEW = "new"
    OPEN = "open"
    HISTORY = "history"


_ORIGINS = {
    ImportMode.NEW: Origin.IMPORTED_NEW,
    ImportMode.OPEN: Origin.IMPORTED_OPEN,
    ImportMode.HISTORY: Origin.IMPORTED_HISTORY,
}


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that was not taken in: its place in the file (from 1), its cells and why."""

    position: int
    row: tuple[Cell, ...]
    problem: InvalidInput


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do, before it does anything."""

    ready: int
    already: int
    same_text: int
    refused: tuple[Refused, ...]
    examples: tuple[Parsed, ...]


@dataclass(slots=True)
class Progress:
    """Shared between the import and whoever watches it; setting `cancelled` stops it softly."""

    total: int = 0
    done: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    imported: int
    already: int
    refused: tuple[Refused, ...]
    cancelled: bool


@dataclass(frozen=True, slots=True)
class ImportJob:
    """A table with its mapping and mode."""

    table: Table
    mapping: Mapping[Meaning, int]
    mode: ImportMode


@dataclass(slots=True)
class _Seen:
    parsed: list[Parsed] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    already: int = 0


class ImportService:
    """Use cases that take messages in from files."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def mapping_for(self, actor: Actor, table: Table) -> dict[Meaning, int]:
        """Return the mapping remembered for these headings, else a guess from them."""
        actor.require(Permission.IMPORT)
        with self._context.database.read() as session:
            kept = session.get(ImportMapping, _key(table))
        if kept is None:
            return guess(table.headings)
        return {Meaning(name): index for name, index in json.loads(kept.mapping).items()}

    def preview(self, actor: Actor, job: ImportJob) -> Preview:
        """Check every row and tell what would happen; writes nothing."""
        actor.require(Permission.IMPORT)
        with self._context.database.read() as session:
            seen = self._look(session, job)
        texts = [row.text_key for row in seen.parsed]
        return Preview(
            ready=len(seen.parsed),
            already=seen.already,
            same_text=len(texts) - len(set(texts)),
            refused=tuple(seen.refused),
            examples=tuple(seen.parsed[:50]),
        )

    def run(self, actor: Actor, job: ImportJob, progress: Progress) -> ImportResult:
        """Take the rows in, a batch per transaction, and remember the mapping.

        A row taken in before is left out, so that the same file twice doubles nothing; a row with
        a reply comes in as closed history (§K 17).
        """
        actor.require(Permission.IMPORT)
        with self._context.database.write() as session:
            seen = self._look(session, job)
            _remember(session, job)
        progress.total = len(seen.parsed)
        imported = 0
        for start in range(0, len(seen.parsed), BATCH):
            rows = seen.parsed[start : start + BATCH]
            if progress.cancelled:
                break
            with self._context.database.write() as session:
                imported += self._write(session, actor, job, rows)
            progress.done += len(rows)
        return ImportResult(imported, seen.already, tuple(seen.refused), progress.cancelled)

    def _look(self, session: Session, job: ImportJob) -> _Seen:
        if Meaning.TEXT not in job.mapping:
            raise InvalidInput("mapping", "text_column_needed")
        calendar = calendar_of(session)
        times: dict[Meaning, MomentReader] = {
            meaning: reader_for((row[index] for row in job.table.rows), calendar.zone)
            for meaning, index in job.mapping.items()
            if meaning in {Meaning.RECEIVED_AT, Meaning.REPLIED_AT}
        }
        reader = RowReader(job.mapping, times, self._context.clock.now())
        known = set(session.scalars(select(ImportedRow.fingerprint)))
        seen = _Seen()
        for position, row in enumerate(job.table.rows, start=1):
            try:
                parsed = reader.parse(row)
            except InvalidInput as problem:
                seen.refused.append(Refused(position, row, problem))
                continue
            if parsed.fingerprint in known:
                seen.already += 1
                continue
            known.add(parsed.fingerprint)
            seen.parsed.append(parsed)
        return seen

    def _write(self, session: Session, actor: Actor, job: ImportJob, rows: Sequence[Parsed]) -> int:
        now, calendar = self._context.clock.now(), calendar_of(session)
        owner = shift_supervisor_id(session, now)
        taken = Taken(actor.staff_id, owner, now, calendar.zone)
        desk = _Desk(session, actor, calendar, taken, job)
        marks = [desk.write(parsed) for parsed in _untaken(session, rows)]
        insert_all(session, ImportedRow, marks)
        return len(marks)


def _untaken(session: Session, rows: Sequence[Parsed]) -> Iterator[Parsed]:
    """Leave out rows another import took in since the file was looked at."""
    marks = [parsed.fingerprint for parsed in rows]
    taken = set(
        session.scalars(select(ImportedRow.fingerprint).where(ImportedRow.fingerprint.in_(marks)))
    )
    return (parsed for parsed in rows if parsed.fingerprint not in taken)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What stays the same while one batch is written."""

    session: Session
    actor: Actor
    calendar: WorkCalendar
    taken: Taken
    job: ImportJob

    def write(self, parsed: Parsed) -> dict[str, object]:
        """Write one row as a case; return what the memory of imports keeps of it."""
        mode = ImportMode.HISTORY if parsed.reply else self.job.mode
        taken = replace(self.taken, origin=_ORIGINS[mode])
        case = new_case(self.session, _for_own_unit(self.actor, parsed.draft), taken)
        lines: list[Line] = []
        work = Work(self.session, self.actor, case, taken.at, self.calendar, lines)
        if mode is ImportMode.HISTORY:
            case.status = Status.ARCHIVED.value
            case.closed_at = parsed.replied_at or case.received_at
        _tell(work, parsed)
        if mode is not ImportMode.HISTORY:
            heed(work)  # danger words alarm at once, whenever the hall opens (§C)
            start_received_clocks(work)
            if mode is ImportMode.OPEN:
                accept(work)
            work.finish()
        store(self.session, case, lines)
        batch = self.job.table.name[:40]
        return {"fingerprint": parsed.fingerprint, "case_id": case.id, "batch": batch}


def _for_own_unit(actor: Actor, draft: IntakeDraft) -> IntakeDraft:
    """Give what a handler takes in to the own department: others' is the desk's work (§E)."""
    bound = not actor.may(Permission.ACCEPT)
    return replace(draft, department_id=actor.department_id) if bound else draft


def _tell(work: Work, parsed: Parsed) -> None:
    changes = [("received_at", "", work.case.received_at.isoformat())]
    if parsed.raw_text != parsed.draft.original_text:
        changes.append(("raw_text", "", parsed.raw_text))
    if parsed.replied_at is not None:
        changes.append(("replied_at", "", parsed.replied_at.isoformat()))
    work.tell(
        Line(
            EntryKind.IMPORTED,
            work.now,
            work.actor.staff_id,
            work.actor.number,
            to_status=work.case.status,
            text=parsed.reply,
            changes=tuple(changes),
            reference=parsed.reference,
        ),
    )


def _key(table: Table) -> str:
    return hashlib.sha256("\x1f".join(table.headings).encode()).hexdigest()


def _remember(session: Session, job: ImportJob) -> None:
    mapping = json.dumps({meaning.value: index for meaning, index in job.mapping.items()})
    session.merge(ImportMapping(headings=_key(job.table), mapping=mapping))
