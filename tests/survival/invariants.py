"""What must hold after every fault, whatever happened (reliability, "Invariants").

Each invariant is a function from an open database to the sentences that say how it is broken;
`violations` asks all of them. `test_invariants` breaks each one and sees it fail.
"""

import json
from collections import Counter as Tallying
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.domain.clock_table import ClockKind, rule_of
from desktop.domain.codes import DocumentState, EntryKind
from desktop.domain.numbers import Series, daily_number
from desktop.domain.status import ENDED, Status, may_move
from desktop.models import (
    NO_DUE,
    Attachment,
    Case,
    CaseClock,
    Counter,
    Document,
    DocumentFile,
    Entry,
    Staff,
    Tally,
    VoidNumber,
)
from desktop.services.calendars import calendar_of
from desktop.services.case_clocks import changes_of, reckon
from desktop.services.proofs import damages
from desktop.storage.database import Database
from desktop.storage.digests import sha256_of, stored_files

_ENCODINGS = ("utf-8", "utf-16-le", "gb18030", "unicode_escape")
_FIRST = frozenset({EntryKind.REGISTERED.value, EntryKind.IMPORTED.value})


@dataclass(frozen=True, slots=True)
class Known:
    """What a test knows besides the database: what was acknowledged, printed, and is secret."""

    acknowledged: Mapping[str, str] = field(default_factory=dict)
    """UUID → number of every case whose registration was confirmed."""

    markers: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()
    """Logs, temporary files and reports, where no marker may be found."""


@dataclass(frozen=True, slots=True)
class State:
    """One look at a database."""

    session: Session
    database: Database
    known: Known


def violations(database: Database, known: Known | None = None) -> list[str]:
    """Return every broken invariant as "name: what"; an empty list is what a test wants."""
    with database.read() as session:
        state = State(session, database, known or Known())
        return [
            f"{name}: {told}" for name, invariant in INVARIANTS.items() for told in invariant(state)
        ]


def acknowledged_once(state: State) -> Iterator[str]:
    """1: every acknowledged UUID exists exactly once, under the number that was told."""
    kept = Tallying(state.session.scalars(select(Case.uuid)))
    numbers = dict(state.session.execute(select(Case.uuid, Case.number)).all())
    for uuid, number in state.known.acknowledged.items():
        if kept[uuid] != 1 or numbers.get(uuid) != number:
            yield f"{uuid} kept {kept[uuid]} times as {numbers.get(uuid)}, told {number}"


def numbers_gapless(state: State) -> Iterator[str]:
    """2: numbers are unique and gapless per day, or a void record explains the gap."""
    void = set(state.session.scalars(select(VoidNumber.number)))
    counters = dict(state.session.execute(select(Counter.series, Counter.value)).all())
    rows = state.session.execute(
        select(Case.number_day, Case.serial, Case.number).order_by(Case.number_day, Case.serial)
    )
    if not state.session.scalar(select(Case.id).limit(1)):
        yield from (f"{name} counts cases, none is left" for name in counters if _is_daily(name))
    for day, group in groupby(rows, key=lambda row: row[0]):
        taken = {serial: number for _day, serial, number in group}
        series = f"{Series.CASE}{day.replace('-', '')}"
        last = counters.get(series, 0)
        for serial in range(1, max([last, *taken]) + 1):
            number = daily_number(Series.CASE, date.fromisoformat(day), serial)
            if taken.get(serial, number) != number or not (serial in taken or number in void):
                yield f"{number} is missing or wrong"
        if last < max(taken):
            yield f"{series} stands at {last}, {max(taken)} is given out"


def _is_daily(series: str) -> bool:
    return series.startswith(Series.CASE) and series[len(Series.CASE) :].isdigit()


def case_agrees_with_history(state: State) -> Iterator[str]:
    """3: what the history tells is what the case shows."""
    cases = {case.id: case for case in state.session.scalars(select(Case))}
    for case_id, entries in _histories(state.session):
        case = cases.pop(case_id, None)
        if case is None:
            yield f"history {case_id} has no case"
            continue
        if entries[0].kind not in _FIRST:
            yield f"{case.number} begins with {entries[0].kind}"
        if entries[-1].to_status != case.status:
            yield f"{case.number} is {case.status}, told {entries[-1].to_status}"
        for name, value in _told_values(entries).items():
            shown = getattr(case, name, None)
            if isinstance(shown, str) and shown != value:
                yield f"{case.number} {name} differs"
    yield from (f"{case.number} has no history" for case in cases.values())


def nothing_altered(state: State) -> Iterator[str]:
    """4, 11: chains, papers and the file itself verify."""
    for damage in damages(state.session, state.database.attachments):
        yield f"{damage.kind} {damage.reference} {damage.why} {damage.seq}"


def versions_count_edits(state: State) -> Iterator[str]:
    """5: the version is 1 at registration and rises with every later move that was accepted."""
    versions = dict(state.session.execute(select(Case.id, Case.version)).all())
    for case_id, entries in _histories(state.session):
        moved = [entry.at for entry in entries if entry.kind == EntryKind.MOVED.value]
        # Registering and accepting with one key is one write, told by two lines of one moment.
        edits = len({at for at in moved if at > entries[0].at})
        if versions.get(case_id, 0) < 1 + edits:
            yield f"case {case_id} has version {versions.get(case_id)} after {edits} moves"


def one_owner(state: State) -> Iterator[str]:
    """6: every case has one owner, who is on the staff and not the one complained about."""
    staff = set(state.session.scalars(select(Staff.id)))
    rows = state.session.execute(select(Case.number, Case.owner_id, Case.accused_staff_id))
    for number, owner, accused in rows:
        if owner not in staff or owner == accused:
            yield f"{number} is owned by {owner}"


def moves_allowed(state: State) -> Iterator[str]:
    """7: the state history is a path of allowed moves."""
    for case_id, entries in _histories(state.session):
        status = ""
        for entry in entries:
            if entry.from_status != status and entry.kind not in _FIRST:
                yield f"case {case_id} line {entry.seq} leaves {entry.from_status}, was {status}"
            moved = entry.kind == EntryKind.MOVED.value
            if moved and not may_move(Status(entry.from_status), Status(entry.to_status)):
                yield f"case {case_id}: {entry.from_status} → {entry.to_status}"
            if not moved and entry.kind not in _FIRST and entry.to_status != entry.from_status:
                yield f"case {case_id} line {entry.seq} moves without a move"
            status = entry.to_status


def dates_reckoned(state: State) -> Iterator[str]:
    """8: each due date is what the clock table says, never later than the printed one."""
    told = select(Entry.case_id)
    reassessed = set(state.session.scalars(told.where(Entry.kind == EntryKind.PRIORITY.value)))
    went_on = set(state.session.scalars(told.where(Entry.from_status == Status.WITHDRAWN.value)))
    for case in state.session.scalars(select(Case)):
        for clock in case.clocks:
            # A withdrawal ends the promise that may have held back a clock stopped by it.
            loose = reassessed | went_on if clock.stopped_at else reassessed
            wrong = _wrong_date(state.session, case, clock, exact=_is_exact(case, loose))
            if wrong:
                yield f"{case.number} {clock.kind} {wrong}"
        yield from _wrong_next(case)


def attachments_kept(state: State) -> Iterator[str]:
    """9: hash = content, none orphaned, none missing, none that came in silence."""
    stored = {path.name: sha256_of(path) for path in stored_files(state.database.attachments)}
    known = set(state.session.scalars(select(Attachment.sha256)))
    for name in sorted(known ^ stored.keys()):
        yield f"{name} is {'missing' if name in known else 'orphaned'}"
    yield from (f"{name} holds {content}" for name, content in stored.items() if name != content)
    told = {
        (case_id, json.loads(content)["reference"])
        for case_id, content in state.session.execute(
            select(Entry.case_id, Entry.content).where(Entry.kind == EntryKind.ATTACHED.value)
        )
    }
    beside = select(Attachment.case_id, Attachment.sha256).where(Attachment.case_id.is_not(None))
    for case_id, name in state.session.execute(beside):
        if (case_id, name) not in told:
            yield f"{name} came to case {case_id} untold"


def printed_numbers_exist(state: State) -> Iterator[str]:
    """10: every number on paper is in the database, with the paper that shows it."""
    kept = set(state.session.scalars(select(DocumentFile.document_id)))
    rows = state.session.execute(
        select(Document.id, Document.data, Document.state, Case.number).join(
            Case, Case.id == Document.case_id
        )
    )
    for document_id, data, held, number in rows:
        if number not in data:
            yield f"document {document_id} does not name its case"
        if held == DocumentState.STORED.value and document_id not in kept:
            yield f"document {document_id} has no bytes"


def nobody_told(state: State) -> Iterator[str]:
    """12: marker persons appear in no log, title, temporary file or crash report."""
    for folder in state.known.folders:
        yield from telling(folder, state.known.markers)


def telling(folder: Path, markers: Iterable[str]) -> Iterator[str]:
    """Tell the files below `folder` that name a person, by name or content, however encoded."""
    words = [marker.encode(encoding, "replace") for marker in markers for encoding in _ENCODINGS]
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        if any(word in content or word in path.name.encode() for word in words):
            yield f"{path.name} tells about a person"


def counts_and_index_follow(state: State) -> Iterator[str]:
    """Beside the twelve: tab counts and search index are of the same transaction as the case."""
    counted = Tallying(state.session.scalars(select(Case.status)))
    tallied = {row.status: row.number for row in state.session.scalars(select(Tally)) if row.number}
    if tallied != dict(counted):
        yield f"tally {tallied}, counted {dict(counted)}"
    indexed = set(state.session.scalars(text("SELECT id FROM case_search_docsize")))
    missing = set(state.session.scalars(select(Case.id))) ^ indexed
    if missing:
        yield f"search index differs for {sorted(missing)}"


INVARIANTS: Mapping[str, Callable[[State], Iterator[str]]] = {
    invariant.__name__: invariant
    for invariant in (
        acknowledged_once,
        numbers_gapless,
        case_agrees_with_history,
        nothing_altered,
        versions_count_edits,
        one_owner,
        moves_allowed,
        dates_reckoned,
        attachments_kept,
        printed_numbers_exist,
        nobody_told,
        counts_and_index_follow,
    )
}


def _histories(session: Session) -> Iterator[tuple[int, list[Entry]]]:
    rows = session.scalars(select(Entry).order_by(Entry.case_id, Entry.seq))
    for case_id, entries in groupby(rows, key=lambda entry: entry.case_id):
        yield case_id, list(entries)


def _told_values(entries: Iterable[Entry]) -> dict[str, str]:
    changes = (change for entry in entries for change in json.loads(entry.content)["changes"])
    return {name: new for name, _old, new in changes}


def _is_exact(case: Case, reassessed: set[int]) -> bool:
    """Tell whether nothing was granted or reassessed that a printed date may hold back."""
    return case.id not in reassessed and case.offered_close_due is None


def _wrong_date(session: Session, case: Case, clock: CaseClock, *, exact: bool) -> str:
    if not rule_of(ClockKind(clock.kind)).limits:
        return ""
    calendar = calendar_of(session, clock.calendar_version)
    kind, changes = ClockKind(clock.kind), changes_of(clock)
    due = reckon(case, kind, clock.started_at, calendar, changes).due
    running = clock.stopped_at is None
    if (exact and due != clock.due_at) or (running and clock.due_at > due):
        return f"is due {clock.due_at}, reckoned {due}"
    return ""


def _wrong_next(case: Case) -> Iterator[str]:
    running = [clock.due_at for clock in case.clocks if clock.stopped_at is None]
    if Status(case.status) in ENDED and running:
        yield f"{case.number} has ended and clocks run"
    first = min(running, default=None) if case.suspended_until is None else None
    if case.next_due != (first or NO_DUE):
        yield f"{case.number} is listed for {case.next_due}, due {first}"
    if case.printed_close_due and case.close_due and case.close_due > case.printed_close_due:
        yield f"{case.number} closes later than printed"
