"""The first start: the hall, its first administrator, the calendar."""

from dataclasses import asdict, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import Conflict
from desktop.domain.hall_checks import checked_admin, checked_hall
from desktop.domain.hall_drafts import AdminDraft, HallDraft
from desktop.domain.permissions import Role
from desktop.domain.rows.organisation import FrontRow, HallRow
from desktop.domain.status import Status
from desktop.models import Hall, Staff, StaffRole, Tally
from desktop.services.calendars import seed_calendar
from desktop.services.context import Context
from desktop.services.desk_log import note
from desktop.services.front import front_row
from desktop.services.hall import row_of
from desktop.services.passwords import Passwords


class Setup:
    """Use cases before anybody can sign in; they need no actor and refuse a hall that exists."""

    def __init__(self, context: Context, passwords: Passwords) -> None:
        self._context = context
        self._passwords = passwords

    def front(self) -> FrontRow:
        """Return what the sign-in window shows: whether there is a hall, and which."""
        with self._context.database.read() as session:
            return front_row(session, self._context.clock.now())

    def is_set_up(self) -> bool:
        """Tell whether the first start was finished."""
        return self.front().is_set_up

    def set_up(self, hall: HallDraft, admin: AdminDraft, *, demonstration: bool = False) -> HallRow:
        """Make the hall and its first administrator, who chooses the own password.

        Raises InvalidInput with the field that is wrong, Conflict `already_set_up`.
        """
        hall, admin = checked_hall(hall), checked_admin(admin)
        hall = replace(hall, default_supervisor_id=None)
        password_hash = self._passwords.hashed(admin.password)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            if session.scalar(select(Hall.id).limit(1)) is not None:
                raise Conflict("already_set_up")
            made = Hall(**asdict(hall), demonstration=demonstration)
            session.add(made)
            session.add(_administrator(admin, password_hash))
            session.flush()
            _fill(session, made)
            note(session, DeskEvent.SET_UP, now, administrator=admin.number)
            return row_of(made)


def _administrator(draft: AdminDraft, password_hash: str) -> Staff:
    return Staff(
        number=draft.number,
        name=draft.name,
        password_hash=password_hash,
        must_change=False,
        roles=[StaffRole(role=Role.ADMIN.value)],
    )


def _fill(session: Session, hall: Hall) -> None:
    seed_calendar(session, hall)
    session.add_all(Tally(status=status.value, number=0) for status in Status)
