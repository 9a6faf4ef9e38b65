"""Complaints being typed: stored within two seconds, listed, taken up again, thrown away."""

from datetime import datetime
from typing import Final

from sqlalchemy import delete, select

from desktop.domain.actor import Actor
from desktop.domain.draft_text import draft_from_text, draft_to_text
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import Conflict, NotFound, StorageTrouble
from desktop.domain.permissions import Permission
from desktop.domain.rows.intake import DraftRow, OpenedDraft
from desktop.models import Attachment, Draft
from desktop.services.attachments import drop_unnamed
from desktop.services.context import Context
from desktop.storage.queries.drafts import (
    KeptDraft,
    content_of,
    drafts_of,
    insert_draft,
    keeper_of,
    number_of,
    number_registered_by,
    update_draft,
)

_TITLE: Final = 40


class Drafts:
    """Use cases of drafts; everybody sees the own ones only."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def save(self, actor: Actor, draft: IntakeDraft) -> datetime:
        """Store the draft as it is, however incomplete, and return when.

        Raises Conflict `already_registered` (`number`): a late save never brings a draft back.
        NotFound `draft_not_found` if it is somebody else's.
        """
        actor.require(Permission.REGISTER)
        now = self._context.clock.now()
        text = draft_to_text(draft)
        kept = KeptDraft(actor.staff_id, draft.uuid, title_of(draft), text, now)
        with self._context.database.write() as session:
            if update_draft(session, kept):
                return now
            number = number_of(session, draft.uuid)
            if number is not None:
                raise Conflict("already_registered", number=number)
            if keeper_of(session, draft.uuid) is not None:
                raise NotFound("draft_not_found")
            insert_draft(session, kept)
        return now

    def mine(self, actor: Actor) -> tuple[DraftRow, ...]:
        """Return the own drafts, the one touched last first."""
        actor.require(Permission.REGISTER)
        with self._context.database.read() as session:
            return drafts_of(session, actor.staff_id)

    def load(self, actor: Actor, uuid: str) -> OpenedDraft:
        """Return the draft, or the number of the case it has become.

        Raises NotFound `draft_not_found`, StorageTrouble `draft_unreadable`.
        """
        actor.require(Permission.REGISTER)
        with self._context.database.read() as session:
            number = number_registered_by(session, uuid, actor.staff_id)
            if number is not None:
                return OpenedDraft(None, number)
            text = content_of(session, actor.staff_id, uuid)
        if text is None:
            raise NotFound("draft_not_found")
        try:
            return OpenedDraft(draft_from_text(uuid, text), "")
        except ValueError as error:
            raise StorageTrouble("draft_unreadable") from error

    def discard(self, actor: Actor, uuid: str) -> None:
        """Throw the own draft away with its files; raise NotFound `draft_not_found`."""
        actor.require(Permission.REGISTER)
        files = (Attachment.draft_uuid == uuid) & Attachment.case_id.is_(None)
        with self._context.database.write() as session:
            if keeper_of(session, uuid) != actor.staff_id:
                raise NotFound("draft_not_found")
            digests = tuple(session.scalars(select(Attachment.sha256).where(files)))
            session.execute(delete(Attachment).where(files))
            session.execute(delete(Draft).where(Draft.uuid == uuid))
        drop_unnamed(self._context, digests)


def title_of(draft: IntakeDraft) -> str:
    """Return what tells one draft from another in a list: the summary, else the first words."""
    words = draft.subject or draft.original_text or draft.demand or draft.person.name
    line = " ".join(words[: _TITLE * 4].split())
    line = line if len(line) <= _TITLE else line[: _TITLE - 1] + "…"
    return line.encode(errors="replace").decode()
