"""Drafts: what one person has begun and not registered."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from desktop.domain.rows.intake import DraftRow
from desktop.models import Case, Draft


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What is stored of a draft."""

    staff_id: int
    uuid: str
    title: str
    content: str
    saved_at: datetime


def update_draft(session: Session, draft: KeptDraft) -> bool:
    """Store the newest state of a known draft of this person; False if there is none."""
    changed = session.execute(
        update(Draft)
        .where(Draft.uuid == draft.uuid, Draft.staff_id == draft.staff_id)
        .values(title=draft.title, content=draft.content, saved_at=draft.saved_at)
        .returning(Draft.uuid)
        .execution_options(synchronize_session=False)
    )
    return changed.first() is not None


def insert_draft(session: Session, draft: KeptDraft) -> None:
    """Store the first state of a draft."""
    session.execute(insert(Draft).values(started_at=draft.saved_at, **asdict(draft)))


def drafts_of(session: Session, staff_id: int) -> tuple[DraftRow, ...]:
    """Return the drafts of one person, the one touched last first."""
    rows = session.execute(
        select(Draft.uuid, Draft.title, Draft.started_at, Draft.saved_at)
        .where(Draft.staff_id == staff_id)
        .order_by(Draft.saved_at.desc(), Draft.uuid)
    )
    return tuple(DraftRow(*row) for row in rows)


def content_of(session: Session, staff_id: int, uuid: str) -> str | None:
    """Return the stored text of a draft of this person."""
    return session.scalar(
        select(Draft.content).where(Draft.uuid == uuid, Draft.staff_id == staff_id)
    )


def keeper_of(session: Session, uuid: str) -> int | None:
    """Return whose draft it is."""
    return session.scalar(select(Draft.staff_id).where(Draft.uuid == uuid))


def number_of(session: Session, uuid: str) -> str | None:
    """Return the number of the case the draft has become, if it has."""
    return session.scalar(select(Case.number).where(Case.uuid == uuid))


def number_registered_by(session: Session, uuid: str, staff_id: int) -> str | None:
    """Return the number of the case the draft has become in the hands of this person."""
    return session.scalar(
        select(Case.number).where(Case.uuid == uuid, Case.registered_by == staff_id)
    )
