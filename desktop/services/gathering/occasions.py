"""Papers that are made once per occasion: a second extension needs a notice of its own."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.codes import DocumentState, EntryKind
from desktop.domain.status import Status
from desktop.models import Document, Entry

Since = Mapping[tuple[str, str], datetime]
"""Kind and state of a history line → when the case had the last one."""

_MOVED = EntryKind.MOVED.value
_OCCASIONS: Mapping[str, frozenset[tuple[str, str]]] = {
    "transfer_slip": frozenset({(_MOVED, Status.DISPATCHED.value)}),
    "dispute_sheet": frozenset({(_MOVED, Status.RETURNED.value)}),
    "reply_letter": frozenset({(_MOVED, Status.RESOLVED.value)}),
    "refusal_notice": frozenset(
        {(_MOVED, Status.REJECTED.value), (_MOVED, Status.TRANSFERRED.value)}
    ),
    "extension_notice": frozenset((EntryKind.CLOCK.value, status.value) for status in Status),
    "suspension_notice": frozenset({(_MOVED, Status.SUSPENDED.value)}),
    "interim_letter": frozenset({(_MOVED, Status.INTERIM.value)}),
    "recheck_notice": frozenset({(_MOVED, Status.RECHECK.value)}),
    "recheck_result": frozenset({(_MOVED, Status.RECHECK.value)}),
}
"""Kind of paper → the history lines, by kind and state, each of which needs a new one."""


def standing_papers(
    session: Session, case_id: int, since: Since | None = None
) -> dict[str, Document]:
    """Return the newest paper of each kind that still speaks of the case as it is.

    One that could not be drawn, or that an event after it has overtaken, is not among them.
    `since` spares asking again for the occasions.
    """
    since = occasions(session, case_id) if since is None else since
    newest = newest_papers(session, case_id)
    return {
        kind: paper
        for kind, paper in newest.items()
        if paper.state != DocumentState.VOID.value
        and not any(
            paper.made_at < since[line] for line in _OCCASIONS.get(kind, ()) if line in since
        )
    }


def newest_papers(session: Session, case_id: int) -> dict[str, Document]:
    """Return the newest paper of each kind, whatever became of it."""
    found = session.scalars(
        select(Document).where(Document.case_id == case_id).order_by(Document.id)
    )
    return {paper.kind: paper for paper in found}


def last_moved(since: Since, target: Status) -> datetime | None:
    """Return when the case last came to `target`, None if it never did."""
    return since.get((_MOVED, target.value))


def occasions(session: Session, case_id: int) -> Since:
    """Return when the case was last moved to each state, and when its clocks last changed."""
    rows = session.execute(
        select(Entry.kind, Entry.to_status, func.max(Entry.at))
        .where(Entry.case_id == case_id, Entry.kind.in_((_MOVED, EntryKind.CLOCK.value)))
        .group_by(Entry.kind, Entry.to_status)
    )
    return {(kind, status): at for kind, status, at in rows}
