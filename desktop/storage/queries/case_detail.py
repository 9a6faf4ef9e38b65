"""The parts of a case screen, each read by columns; the caller has checked the visibility."""

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.actor import Actor
from desktop.domain.clock_table import limit_named
from desktop.domain.masking import mask_identity, mask_name, mask_phone
from desktop.domain.rows.case import (
    AttachmentRow,
    ClockRow,
    DocumentRow,
    EntryRow,
    FollowUpRow,
    JointRow,
    LinkRow,
    PersonRow,
    PointRow,
    RequestRow,
    ReviewRow,
)
from desktop.models import (
    Attachment,
    Case,
    CaseClock,
    CasePerson,
    CoHandler,
    Department,
    Document,
    Entry,
    FollowUp,
    Link,
    Point,
    Request,
    Review,
    Staff,
)
from desktop.storage.visibility import visible_to


def persons(session: Session, case_id: int) -> tuple[PersonRow, ...]:
    """Return the people of the case, masked."""
    found = session.scalars(
        select(CasePerson).where(CasePerson.case_id == case_id).order_by(CasePerson.position)
    )
    return tuple(
        PersonRow(
            p.id,
            p.role,
            mask_name(p.name) if p.name else "",
            p.title,
            mask_phone(p.phone) if p.phone else "",
            mask_identity(p.identity_number) if p.identity_number else "",
            p.relation,
            p.withdrawn,
        )
        for p in found
    )


def points(session: Session, case_id: int) -> tuple[PointRow, ...]:
    """Return the points in order."""
    query = (
        select(
            Point.id,
            Point.position,
            Point.text,
            Point.finding,
            Point.found,
            Point.basis,
            Point.measure,
            Point.responsible,
            Point.promised_at,
            Point.promise_kept_at,
            Point.version,
        )
        .where(Point.case_id == case_id)
        .order_by(Point.position)
    )
    return tuple(PointRow(*row) for row in session.execute(query))


def clocks(session: Session, case_id: int) -> tuple[ClockRow, ...]:
    """Return all clocks, stopped ones too, in the order they started."""
    found = session.scalars(
        select(CaseClock).where(CaseClock.case_id == case_id).order_by(CaseClock.id)
    )
    return tuple(_clock(clock) for clock in found)


def _clock(clock: CaseClock) -> ClockRow:
    story = json.loads(clock.reckoning)
    return ClockRow(
        clock.id,
        clock.kind,
        clock.started_at,
        clock.due_at,
        clock.stopped_at,
        clock.charged_to,
        story["zh"],
        story["en"],
        clock.note,
        tuple(limit_named(word) for word, _why in story["extensions"]),
    )


def entries(session: Session, case_id: int) -> tuple[EntryRow, ...]:
    """Return the history, oldest first."""
    query = (
        select(Entry, Staff.name)
        .outerjoin(Staff, Staff.id == Entry.staff_id)
        .where(Entry.case_id == case_id)
        .order_by(Entry.seq)
    )
    return tuple(_entry(row) for row in session.execute(query))


def _entry(row: Row[Entry, str]) -> EntryRow:
    entry, name = row
    told = json.loads(entry.content)
    return EntryRow(
        entry.seq,
        entry.at,
        name or "",
        entry.kind,
        entry.from_status,
        entry.to_status,
        told["reason"],
        told["text"],
        tuple((field, old, new) for field, old, new in told["changes"]),
        told["reference"],
    )


def documents(session: Session, case_id: int) -> tuple[DocumentRow, ...]:
    """Return the papers of the case, newest first."""
    query = _papers().where(Document.case_id == case_id).order_by(Document.id.desc())
    return tuple(DocumentRow(*row) for row in session.execute(query))


def document_row(session: Session, document_id: int) -> DocumentRow:
    """Return one paper."""
    return DocumentRow(*session.execute(_papers().where(Document.id == document_id)).one())


def _papers() -> Select[*tuple[Any, ...]]:
    return select(
        Document.id,
        Document.kind,
        Document.series_number,
        Document.version,
        Document.reason,
        Document.state,
        Document.digest,
        Document.made_at,
        Staff.name,
    ).join(Staff, Staff.id == Document.made_by)


def attachments(session: Session, case_id: int) -> tuple[AttachmentRow, ...]:
    """Return the files beside the case."""
    query = (
        select(
            Attachment.id,
            Attachment.name,
            Attachment.media_type,
            Attachment.size,
            Attachment.sha256,
            Attachment.added_at,
        )
        .where(Attachment.case_id == case_id)
        .order_by(Attachment.id)
    )
    return tuple(AttachmentRow(*row) for row in session.execute(query))


def requests(session: Session, case_id: int) -> tuple[RequestRow, ...]:
    """Return the stored wishes, newest first."""
    asker, decider = aliased(Staff), aliased(Staff)
    query = (
        select(
            Request.id,
            Request.kind,
            asker.name,
            Request.asked_by,
            Request.asked_at,
            Request.due_at,
            Request.reason,
            Request.payload,
            Request.granted,
            decider.name,
            Request.decision_reason,
            asker.department_id,
        )
        .join(asker, asker.id == Request.asked_by)
        .outerjoin(decider, decider.id == Request.decided_by)
        .where(Request.case_id == case_id)
        .order_by(Request.id.desc())
    )
    return tuple(RequestRow(*row[:9], row[9] or "", *row[10:]) for row in session.execute(query))


def links(session: Session, actor: Actor, case_id: int) -> tuple[LinkRow, ...]:
    """Return the cases linked in either direction that `actor` may see (§K 9, 10a)."""
    found = []
    for mine, other in ((Link.case_id, Link.other_id), (Link.other_id, Link.case_id)):
        query = (
            select(Case.id, Case.number, Case.subject, Link.kind, Case.status)
            .join(Link, other == Case.id)
            .where(mine == case_id, visible_to(actor))
            .order_by(Link.id)
        )
        outgoing = mine is Link.case_id
        found += [LinkRow(*row, outgoing=outgoing) for row in session.execute(query)]
    return tuple(found)


def joint(session: Session, case_id: int) -> tuple[JointRow, ...]:
    """Return the co-handling departments."""
    query = (
        select(
            CoHandler.department_id,
            Department.name,
            CoHandler.due_at,
            CoHandler.task,
            CoHandler.answered_at,
            CoHandler.answer,
        )
        .join(Department, Department.id == CoHandler.department_id)
        .where(CoHandler.case_id == case_id)
        .order_by(CoHandler.id)
    )
    return tuple(JointRow(*row) for row in session.execute(query))


def follow_ups(session: Session, case_id: int, *, sealed: bool) -> tuple[FollowUpRow, ...]:
    """Return the call-backs; while `sealed` the answers stay hidden, only the tries show."""
    query = (
        select(
            FollowUp.at,
            Staff.name,
            FollowUp.outcome,
            FollowUp.solved,
            FollowUp.satisfaction,
            FollowUp.words,
            FollowUp.staff_id,
        )
        .join(Staff, Staff.id == FollowUp.staff_id)
        .where(FollowUp.case_id == case_id)
        .order_by(FollowUp.id)
    )
    rows = (FollowUpRow(*row) for row in session.execute(query))
    return tuple(
        replace(row, solved="", satisfaction="", words="") if sealed else row for row in rows
    )


def review(session: Session, case_id: int) -> ReviewRow | None:
    """Return the look back, None before one is drafted."""
    found = session.get(Review, case_id)
    if found is None:
        return None
    drafted = session.get_one(Staff, found.drafted_by).name
    signed = session.get(Staff, found.signed_by) if found.signed_by else None
    return ReviewRow(
        found.cause,
        found.cause_note,
        found.went_well,
        found.went_badly,
        found.action,
        found.action_owner,
        found.action_due,
        found.no_action_reason,
        found.drafted_by,
        drafted,
        signed.name if signed else "",
    )
