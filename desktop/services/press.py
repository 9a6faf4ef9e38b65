"""The second half of making a paper: its bytes, drawn outside any transaction, then kept."""

import hashlib
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop.documents.catalogue import document_kind
from desktop.documents.digest import thaw
from desktop.documents.furniture import sealed
from desktop.domain.actor import PROGRAM, Actor
from desktop.domain.codes import DocumentState, EntryKind
from desktop.domain.errors import KnownError
from desktop.models import Case, Document, DocumentFile
from desktop.services.calendars import calendar_of
from desktop.services.case_base import Work
from desktop.services.context import Context

_OUTDATED: Final = "frozen_by_older_program"


def press(context: Context, actor: Actor, document: Document) -> None:
    """Draw a reserved paper from its frozen data, keep its bytes and tell the history.

    A paper that cannot be drawn is void, its number explained; the KnownError goes on.
    """
    wanted = document_kind(document.kind)
    try:
        content = wanted.render(sealed(thaw(wanted.data, document.data.encode())))
    except KnownError as error:
        _void(context, document.id, error.code)
        raise
    with context.database.write() as session:
        kept = session.get_one(Document, document.id)
        if kept.state == DocumentState.RESERVED.value:
            _keep(session, kept, content)
            _tell(context, session, actor, kept)


def finish_interrupted(context: Context) -> int:
    """Complete papers whose making a crash cut off; return how many could be completed.

    One that an older program froze in another shape is void; it can be issued anew.
    """
    with context.database.read() as session:
        found = session.scalars(
            select(Document).where(
                Document.state == DocumentState.RESERVED.value, Document.case_id.is_not(None)
            )
        ).all()
    return sum(_completed(context, document) for document in found)


def _completed(context: Context, document: Document) -> bool:
    try:
        press(context, PROGRAM, document)
    except KnownError:
        return False
    except ValueError:
        _void(context, document.id, _OUTDATED)
        return False
    return True


def _keep(session: Session, kept: Document, content: bytes) -> None:
    kept.sha256 = hashlib.sha256(content).hexdigest()
    kept.state = DocumentState.STORED.value
    session.add(DocumentFile(document_id=kept.id, content=content))
    _supersede(session, kept)


def _tell(context: Context, session: Session, actor: Actor, kept: Document) -> None:
    case = session.get_one(Case, kept.case_id)
    if case.printed_close_due is None and kept.binding_due is not None:
        case.printed_close_due = kept.binding_due
    work = Work(session, actor, case, context.clock.now(), calendar_of(session))
    work.write(
        EntryKind.DOCUMENT,
        text=kept.kind,
        reason=kept.reason,
        changes=(("version", "", str(kept.version)), ("digest", "", kept.digest)),
        reference=kept.series_number,
    )


def _void(context: Context, document_id: int, why: str) -> None:
    with context.database.write() as session:
        document = session.get_one(Document, document_id)
        document.state, document.reason = DocumentState.VOID.value, why


def _supersede(session: Session, kept: Document) -> None:
    session.execute(
        update(Document)
        .where(
            Document.case_id == kept.case_id,
            Document.kind == kept.kind,
            Document.series_number == kept.series_number,
            Document.version < kept.version,
            Document.state == DocumentState.STORED.value,
        )
        .values(state=DocumentState.SUPERSEDED.value)
    )
