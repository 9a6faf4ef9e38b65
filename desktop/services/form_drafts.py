"""What is typed into forms: stored within two seconds, offered again until it is confirmed."""

from datetime import datetime

from desktop.domain.actor import Actor
from desktop.domain.permissions import Permission
from desktop.domain.rows.typed import KeptForm, TypedForm, WaitingForm
from desktop.services.context import Context
from desktop.storage.queries.form_drafts import drop_form, kept_forms, put_form, waiting_forms


class FormDrafts:
    """Use cases of typed forms; everybody sees the own ones only.

    The use case that records a form drops its draft in the same transaction (`open_case`).
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def save(self, actor: Actor, typed: TypedForm) -> datetime:
        """Store a form as it stands, however incomplete, and return when."""
        actor.require(Permission.USE_DESK)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            put_form(session, actor.staff_id, typed, now)
        return now

    def discard(self, actor: Actor, case_id: int | None, form: str) -> datetime:
        """Forget a form that was confirmed or emptied, and return when."""
        actor.require(Permission.USE_DESK)
        with self._context.database.write() as session:
            drop_form(session, actor.staff_id, case_id, form)
        return self._context.clock.now()

    def kept(self, actor: Actor, case_id: int | None = None) -> tuple[KeptForm, ...]:
        """Return the own forms of a case, or those of none, the one touched last first."""
        actor.require(Permission.USE_DESK)
        with self._context.database.read() as session:
            return kept_forms(session, actor.staff_id, case_id)

    def waiting(self, actor: Actor) -> tuple[WaitingForm, ...]:
        """Return in which cases something typed waits, the newest first."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return waiting_forms(session, actor)
