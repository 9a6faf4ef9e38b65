"""Files beside a complaint: taken with the draft, added to a case, read by who may see it."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import ColumnElement, bindparam, delete, select
from sqlalchemy.orm import Session

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.codes import EntryKind
from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.media import SIZE_LIMIT, Upload, media_type_of, safe_name
from desktop.domain.permissions import Permission
from desktop.domain.rows.case import AttachmentRow
from desktop.models import Attachment, Case, Draft
from desktop.services.case_base import Work, open_case
from desktop.services.context import Context
from desktop.storage.attachment_store import AttachmentStore, upload_of
from desktop.storage.prepared import run
from desktop.storage.visibility import visible_to

_UNSAVED = timedelta(days=1)
"""A draft that was never stored keeps its files this long."""

_OF_DRAFT: Final = (
    select(Attachment).where(Attachment.draft_uuid == bindparam("draft")).order_by(Attachment.id)
)
_ANY_OF_DRAFT: Final = (
    select(Attachment.id).where(Attachment.draft_uuid == bindparam("draft")).limit(1)
)
"""Built once: registration asks at every case."""


class Attachments:
    """Use cases of attachments; a name is metadata, the hash is the identity."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = AttachmentStore(context.database)

    def add_to_draft(self, actor: Actor, draft_uuid: str, source: Path | Upload) -> AttachmentRow:
        """Keep a file for a complaint being typed; the same bytes twice give the same row.

        Raises InvalidInput `attachment_empty`, `attachment_too_large` (`limit_mb`),
        `attachment_kind`, `attachment_unreadable`; NotFound `draft_not_found` for somebody
        else's draft; Conflict `already_registered` (`number`); StorageTrouble.
        """
        actor.require(Permission.ATTACH)
        upload, media_type = _checked(source)
        with self._context.database.write() as session:
            _require_own_draft(session, actor, draft_uuid)
            row = Attachment(draft_uuid=draft_uuid, media_type=media_type)
            return _row(self._kept(session, actor, row, upload)[0])

    def add_to_case(self, actor: Actor, case_id: int, source: Path | Upload) -> AttachmentRow:
        """Keep a file with a case and write it into the history.

        Raises what `add_to_draft` raises for the file, and what `open_case` raises for the case.
        """
        actor.require(Permission.ATTACH)
        upload, media_type = _checked(source)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ATTACH, self._context.clock.now())
            row = Attachment(case_id=case_id, draft_uuid="", media_type=media_type)
            kept, is_new = self._kept(session, actor, row, upload)
            if is_new:
                work.write(EntryKind.ATTACHED, text=kept.name, reference=kept.sha256)
            return _row(kept)

    def of_draft(self, actor: Actor, draft_uuid: str) -> tuple[AttachmentRow, ...]:
        """Return the files of the own draft, in the order they were added."""
        actor.require(Permission.ATTACH)
        with self._context.database.read() as session:
            rows = session.scalars(
                select(Attachment)
                .where(Attachment.draft_uuid == draft_uuid, _own_draft(actor))
                .order_by(Attachment.id)
            )
            return tuple(_row(row) for row in rows)

    def remove(self, actor: Actor, attachment_id: int) -> None:
        """Take a file from the own draft; what belongs to a case stays for good.

        Raises NotFound `attachment_not_found`.
        """
        actor.require(Permission.ATTACH)
        with self._context.database.write() as session:
            row = session.scalar(
                select(Attachment).where(Attachment.id == attachment_id, _own_draft(actor))
            )
            if row is None:
                raise NotFound("attachment_not_found")
            session.delete(row)
        drop_unnamed(self._context, (row.sha256,))

    def read(self, actor: Actor, attachment_id: int) -> Upload:
        """Return name and bytes of a file of a visible case or of the own draft.

        Raises NotFound `attachment_not_found`, StorageTrouble `attachment_missing` or
        `attachment_damaged`.
        """
        actor.require(Permission.READ_CASES)
        of_case = Attachment.case_id.in_(select(Case.id).where(visible_to(actor)))
        with self._context.database.read() as session:
            found = session.execute(
                select(Attachment.name, Attachment.sha256).where(
                    Attachment.id == attachment_id, of_case | _own_draft(actor)
                )
            ).first()
        if found is None:
            raise NotFound("attachment_not_found")
        return Upload(found.name, self._store.read(found.sha256))

    def _kept(
        self, session: Session, actor: Actor, row: Attachment, upload: Upload
    ) -> tuple[Attachment, bool]:
        """Store bytes and row; return the row and whether it is new at its place."""
        row.sha256 = self._store.keep(upload.content)
        known = session.scalar(
            select(Attachment).where(
                Attachment.sha256 == row.sha256,
                Attachment.case_id.is_not_distinct_from(row.case_id),
                Attachment.draft_uuid == row.draft_uuid,
            )
        )
        if known is not None:
            return known, False
        row.name = safe_name(upload.name, row.media_type)
        row.size = len(upload.content)
        row.added_by = actor.staff_id
        row.added_at = self._context.clock.now()
        session.add(row)
        session.flush()
        return row, True


def brought_along(work: Work, draft_uuid: str) -> Sequence[Attachment]:
    """Return the files of the draft a new case is made of, each told in its history."""
    told = {"draft": draft_uuid}
    # Most drafts bring none: a look is cheaper than asking for records.
    if run(work.session.connection(), _ANY_OF_DRAFT, told).first() is None:
        return ()
    files = work.session.scalars(_OF_DRAFT, told).all()
    for file in files:
        work.write(EntryKind.ATTACHED, text=file.name, reference=file.sha256)
    return files


def hand_over(files: Iterable[Attachment], case_id: int) -> None:
    """Give the files of a draft to the case it became, in the same transaction."""
    for file in files:
        file.case_id, file.draft_uuid = case_id, ""


def sweep(context: Context) -> int:
    """Remove files no draft and no case names any more, return how many; run at every start."""
    long_ago = context.clock.now() - _UNSAVED
    with context.database.write() as session:
        session.execute(
            delete(Attachment).where(
                Attachment.case_id.is_(None),
                Attachment.added_at < long_ago,
                Attachment.draft_uuid.not_in(select(Draft.uuid)),
            )
        )
    store = AttachmentStore(context.database)
    return drop_unnamed(context, store.digests())


def drop_unnamed(context: Context, digests: Iterable[str]) -> int:
    """Remove those of the files that no row names; return how many.

    A transaction of its own, after the one that took the rows away: bytes must outlive the rows
    that name them, should that commit fail.
    """
    store = AttachmentStore(context.database)
    dropped = 0
    with context.database.write() as session:
        store.drop_half_written()
        for digest in digests:
            if (
                session.scalar(select(Attachment.id).where(Attachment.sha256 == digest).limit(1))
                is None
            ):
                store.drop(digest)
                dropped += 1
    return dropped


def _checked(source: Path | Upload) -> tuple[Upload, str]:
    upload = source if isinstance(source, Upload) else upload_of(source)
    if not upload.content:
        raise InvalidInput("attachments", "attachment_empty")
    if len(upload.content) > SIZE_LIMIT:
        limit_mb = SIZE_LIMIT // (1024 * 1024)
        raise InvalidInput("attachments", "attachment_too_large", limit_mb=limit_mb)
    media_type = media_type_of(upload)
    if media_type is None:
        raise InvalidInput("attachments", "attachment_kind")
    return upload, media_type


def _require_own_draft(session: Session, actor: Actor, draft_uuid: str) -> None:
    number = session.scalar(select(Case.number).where(Case.uuid == draft_uuid))
    if number is not None:
        raise Conflict("already_registered", number=number)
    keeper = session.scalar(select(Draft.staff_id).where(Draft.uuid == draft_uuid))
    adder = session.scalar(
        select(Attachment.added_by).where(Attachment.draft_uuid == draft_uuid).limit(1)
    )
    if {keeper, adder} - {None, actor.staff_id}:
        raise NotFound("draft_not_found")


def _own_draft(actor: Actor) -> ColumnElement[bool]:
    return Attachment.case_id.is_(None) & (Attachment.added_by == actor.staff_id)


def _row(row: Attachment) -> AttachmentRow:
    return AttachmentRow(row.id, row.name, row.media_type, row.size, row.sha256, row.added_at)
