"""Writing and proving the history of a case: one line per change, each chained to the last."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind
from desktop.models import Entry
from desktop.storage.inserts import insert_all

FIRST = "0" * 64
"""What the first entry of a chain names as its predecessor."""

Change = tuple[str, str, str]
"""Field, old value, new value."""


@dataclass(frozen=True, slots=True)
class Line:
    """What is going to be written about one change; times are aware UTC."""

    kind: EntryKind
    at: datetime
    staff_id: int | None
    staff_number: str = ""
    from_status: str = ""
    to_status: str = ""
    reason: str = ""
    text: str = ""
    changes: tuple[Change, ...] = ()
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """The first entry of a chain that does not fit."""

    case_id: int
    seq: int
    why: str


def append(session: Session, case_id: int, line: Line) -> Entry:
    """Add `line` to the history of the case inside the caller's transaction."""
    last = session.execute(
        select(Entry.seq, Entry.hash)
        .where(Entry.case_id == case_id)
        .order_by(Entry.seq.desc())
        .limit(1)
    ).first()
    seq, previous = (last.seq + 1, last.hash) if last else (1, FIRST)
    entry = Entry(**_values(case_id, seq, previous, line))
    session.add(entry)
    session.flush()
    return entry


def begin(session: Session, case_id: int, lines: Iterable[Line]) -> None:
    """Write the first lines of a new case in one statement."""
    insert_all(session, Entry, chain(case_id, lines))


def chain(case_id: int, lines: Iterable[Line]) -> list[dict[str, Any]]:
    """Return the column values of a whole history, each line chained to the one before."""
    rows: list[dict[str, Any]] = []
    previous = FIRST
    for seq, line in enumerate(lines, start=1):
        rows.append(_values(case_id, seq, previous, line))
        previous = rows[-1]["hash"]
    return rows


def _values(case_id: int, seq: int, previous: str, line: Line) -> dict[str, Any]:
    content = _content(case_id, seq, line)
    return {
        "case_id": case_id,
        "seq": seq,
        "at": line.at,
        "staff_id": line.staff_id,
        "kind": line.kind.value,
        "from_status": line.from_status,
        "to_status": line.to_status,
        "content": content,
        "previous_hash": previous,
        "hash": chained(previous, content),
    }


def chained(previous: str, content: str) -> str:
    """Return the hash of an entry: SHA-256 over its predecessor's hash and its content."""
    return hashlib.sha256(f"{previous}\n{content}".encode()).hexdigest()


def first_break(entries: Iterable[Entry]) -> Iterator[Broken]:
    """Yield the first break of every chain among `entries`, ordered by case and sequence."""
    case_id, expected_seq, previous, broken = -1, 1, FIRST, False
    for entry in entries:
        if entry.case_id != case_id:
            case_id, expected_seq, previous, broken = entry.case_id, 1, FIRST, False
        if broken:
            continue
        why = _why_broken(entry, expected_seq, previous)
        if why:
            broken = True
            yield Broken(entry.case_id, entry.seq, why)
        expected_seq, previous = entry.seq + 1, entry.hash


def _why_broken(entry: Entry, expected_seq: int, previous: str) -> str:
    if entry.seq != expected_seq:
        return "missing"
    if entry.previous_hash != previous:
        return "unchained"
    if chained(previous, entry.content) != entry.hash:
        return "altered"
    told = json.loads(entry.content)
    columns = (entry.case_id, entry.seq, entry.at.isoformat(), entry.kind)
    if columns != (told["case"], told["seq"], told["at"], told["kind"]):
        return "altered"
    moved = (entry.from_status, entry.to_status) == (told["from"], told["to"])
    return "" if moved else "altered"


def _content(case_id: int, seq: int, line: Line) -> str:
    return json.dumps(
        {
            "case": case_id,
            "seq": seq,
            "at": line.at.isoformat(),
            "staff": line.staff_number,
            "kind": line.kind.value,
            "from": line.from_status,
            "to": line.to_status,
            "reason": line.reason,
            "text": line.text,
            "changes": line.changes,
            "reference": line.reference,
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
