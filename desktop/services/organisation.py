"""The hall's own details, and what forms offer to pick."""

from dataclasses import asdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import InvalidInput
from desktop.domain.hall_checks import checked_hall
from desktop.domain.hall_drafts import HallDraft
from desktop.domain.permissions import Permission, Role
from desktop.domain.rows.organisation import Choices, HallRow
from desktop.models import Staff
from desktop.services.calendars import freeze
from desktop.services.context import Context
from desktop.services.desk_log import note
from desktop.services.hall import hall_row, row_of, the_hall
from desktop.services.versioned import change, require_version
from desktop.storage.queries.organisation import choices
from desktop.storage.queries.staff import owns

_OF_THE_CALENDAR = frozenset({"hours", "zone"})


class Organisation:
    """Use cases of the hall's details."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def hall(self, actor: Actor) -> HallRow:
        """Return the hall's details, for any signed-in person."""
        actor.require(Permission.USE_DESK)
        with self._context.database.read() as session:
            return hall_row(session)

    def choices(self, actor: Actor) -> Choices:
        """Return departments, windows, items and staff that are active."""
        actor.require(Permission.USE_DESK)
        with self._context.database.read() as session:
            return choices(session)

    def edit_hall(self, actor: Actor, draft: HallDraft, version: int) -> HallRow:
        """Change the details; other hours make a new version of the calendar.

        Dates already computed keep the version they name. Raises InvalidInput (also
        `not_a_supervisor`), Conflict `changed_meanwhile` (`now`: HallRow).
        """
        actor.require(Permission.MANAGE_HALL)
        values = asdict(checked_hall(draft))
        now = self._context.clock.now()
        with self._context.database.write() as session:
            hall = the_hall(session)
            require_version(hall, version, row_of(hall))
            _require_supervisor(session, draft.default_supervisor_id)
            changes = change(hall, values)
            session.flush()
            if changes:
                note(session, DeskEvent.HALL_CHANGED, now, actor, changes=changes)
            if _OF_THE_CALENDAR & {field for field, _old, _new in changes}:
                calendar = freeze(session, hall)
                note(session, DeskEvent.CALENDAR_CHANGED, now, actor, version=calendar)
            return row_of(hall)


def _require_supervisor(session: Session, staff_id: int | None) -> None:
    if staff_id is None:
        return
    held = select(Staff.id).where(Staff.id == staff_id, Staff.active, owns(Role.SUPERVISOR))
    if session.scalar(held) is None:
        raise InvalidInput("default_supervisor_id", "not_a_supervisor")
