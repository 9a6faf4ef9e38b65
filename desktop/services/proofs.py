"""Recomputing what a database claims: file, references, chains, states, papers, attachments.

No rights are asked here; `verification` asks them, and a backup is proved before anybody has
signed in. Every proof streams, so that a large hall needs no large memory.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from desktop.domain.codes import DocumentState
from desktop.domain.rows.verification import Damage, DamageKind
from desktop.models import Attachment, Case, Document, DocumentFile, Entry
from desktop.services import desk_log
from desktop.services.history import first_break
from desktop.storage.digests import sha256_of, stored_files

DIGEST_LENGTH = 12
_BATCH = 5_000

_WITH_BYTES = (DocumentState.STORED.value, DocumentState.SUPERSEDED.value)


def damages(session: Session, attachments: Path) -> Iterator[Damage]:
    """Yield everything in the database that does not fit, the file itself first.

    References are case ids for entries and states; `verification` turns them into numbers.
    """
    if is_damaged(session):
        yield Damage(DamageKind.FILE, "", "damaged")
        return
    yield from _references(session)
    yield from _chains(session)
    yield from _states(session)
    line = desk_log.first_break(session)
    if line is not None:
        yield Damage(DamageKind.DESK_LOG, "", "unchained", line)
    yield from _documents(session)
    yield from _attachments(session, attachments)


def is_damaged(session: Session) -> bool:
    """Tell whether the file itself is broken, so that nothing in it can be relied upon."""
    try:
        told = list(session.execute(text("PRAGMA integrity_check(1)")).scalars())
    except DatabaseError:
        return True
    return told != ["ok"]


def _references(session: Session) -> Iterator[Damage]:
    tables = {row[0] for row in session.execute(text("PRAGMA foreign_key_check"))}
    for table in sorted(tables):
        yield Damage(DamageKind.REFERENCE, table, "dangling")


def _chains(session: Session) -> Iterator[Damage]:
    columns = (
        Entry.case_id,
        Entry.seq,
        Entry.at,
        Entry.kind,
        Entry.from_status,
        Entry.to_status,
        Entry.content,
        Entry.previous_hash,
        Entry.hash,
    )
    rows = session.execute(
        select(*columns).order_by(Entry.case_id, Entry.seq).execution_options(yield_per=_BATCH)
    )
    for broken in first_break(cast("Iterable[Entry]", rows)):
        yield Damage(DamageKind.ENTRY, str(broken.case_id), broken.why, broken.seq)


def _states(session: Session) -> Iterator[Damage]:
    """Compare each case with the last line of its history: a cut-off tail keeps its chain."""
    last = (
        select(Entry.case_id, func.max(Entry.seq).label("seq")).group_by(Entry.case_id).subquery()
    )
    rows = session.execute(
        select(Case.id, Case.status, Entry.to_status, last.c.seq)
        .outerjoin(last, last.c.case_id == Case.id)
        .outerjoin(Entry, (Entry.case_id == Case.id) & (Entry.seq == last.c.seq))
        .where(func.coalesce(Entry.to_status, "") != Case.status)
        .order_by(Case.id)
    )
    for case_id, _status, told, seq in rows:
        yield Damage(DamageKind.STATE, str(case_id), "status" if told else "no_history", seq or 0)


def _documents(session: Session) -> Iterator[Damage]:
    rows = session.execute(
        select(
            Document.series_number,
            Document.digest,
            Document.state,
            Document.sha256,
            Document.data,
            DocumentFile.content,
        )
        .outerjoin(DocumentFile, DocumentFile.document_id == Document.id)
        .order_by(Document.id)
        .execution_options(yield_per=100)
    )
    for number, printed, state, sha256, data, content in rows:
        why = _data_broken(data, printed) or _bytes_broken(content, sha256, state)
        if why:
            yield Damage(DamageKind.DOCUMENT, number or printed, why)


def _data_broken(data: str, printed: str) -> str:
    taken = hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()
    return "" if taken[:DIGEST_LENGTH].upper() == printed else "data_altered"


def _bytes_broken(content: bytes | None, sha256: str, state: str) -> str:
    if content is None:
        return "bytes_missing" if state in _WITH_BYTES else ""
    return "" if hashlib.sha256(content).hexdigest() == sha256 else "bytes_altered"


def _attachments(session: Session, folder: Path) -> Iterator[Damage]:
    stored = {path.name: path for path in stored_files(folder)}
    known = session.execute(select(Attachment.sha256).distinct().order_by(Attachment.sha256))
    for sha256 in known.scalars():
        path = stored.get(sha256)
        if path is None:
            yield Damage(DamageKind.ATTACHMENT, sha256[:DIGEST_LENGTH], "missing")
        elif sha256_of(path) != sha256:
            yield Damage(DamageKind.ATTACHMENT, sha256[:DIGEST_LENGTH], "altered")
