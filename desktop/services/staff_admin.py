"""Staff: who is there, with which roles and substitutes, who is away, whose password is reset."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.hall_drafts import LeaveDraft, StaffDraft
from desktop.domain.part_checks import Values, leave_values, staff_values
from desktop.domain.permissions import Permission, Role
from desktop.domain.rows.account import LeaveRow, OneTimePassword, StaffRow
from desktop.domain.rows.typed import leave_form
from desktop.models import Department, Leave, Staff, Window
from desktop.services.context import Context
from desktop.services.desk_log import note
from desktop.services.passwords import Passwords, one_time_password
from desktop.services.sign_in_guard import SignInGuard
from desktop.services.staff_roles import give_roles, require_substitutes
from desktop.services.versioned import change, found, require_version
from desktop.storage.queries.form_drafts import drop_form
from desktop.storage.queries.organisation import leave_rows, other_administrator, staff_rows
from desktop.storage.search_text import name_initials


class StaffAdmin:
    """Use cases of staff administration; nobody is ever deleted, cases name them for ever."""

    def __init__(self, context: Context, passwords: Passwords) -> None:
        self._context = context
        self._passwords = passwords

    def staff(self, actor: Actor) -> tuple[StaffRow, ...]:
        """Return everybody, by number."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return staff_rows(session, self._context.clock.now())

    def leaves(self, actor: Actor, staff_id: int) -> tuple[LeaveRow, ...]:
        """Return the absences of one person, the latest first."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return leave_rows(session, staff_id)

    def add(self, actor: Actor, draft: StaffDraft) -> StaffRow:
        """Add a member of staff, who signs in after `reset_password` gave a first password.

        Raises InvalidInput: `number_taken`, `unknown_department`, `unknown_window`, and what
        `staff_values` and `require_substitutes` raise.
        """
        actor.require(Permission.MANAGE_STAFF)
        values = staff_values(draft)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            if session.scalar(select(Staff.id).where(Staff.number == values["number"])):
                raise InvalidInput("number", "number_taken")
            _require_links(session, values)
            person = Staff(**values, initials=name_initials(values["name"]))
            session.add(person)
            session.flush()
            require_substitutes(session, person.id, draft.roles)
            roles = give_roles(session, person, draft.roles)
            note(session, DeskEvent.STAFF_ADDED, now, actor, number=person.number, roles=roles)
            return self._row(session, person.id)

    def edit(self, actor: Actor, staff_id: int, draft: StaffDraft, version: int) -> StaffRow:
        """Change a member of staff; the number stays, it never changes owner.

        Raises what `add` raises, InvalidInput `number_fixed`, NotFound `part_not_found`, Conflict
        `changed_meanwhile` (`now`: StaffRow), `last_administrator`.
        """
        actor.require(Permission.MANAGE_STAFF)
        values = staff_values(draft)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            person = found(session, Staff, staff_id)
            require_version(person, version, self._row(session, staff_id))
            if values["number"] != person.number:
                raise InvalidInput("number", "number_fixed")
            _require_links(session, values)
            require_substitutes(session, staff_id, draft.roles)
            _require_administrator(session, person, draft)
            initials = name_initials(values["name"])
            changes = change(person, {**values, "initials": initials})
            changes += give_roles(session, person, draft.roles)
            if changes:
                # Roles lie in a table of their own; their change must count as an edit too.
                person.version = version + 1
                details = {"number": person.number, "changes": changes}
                note(session, DeskEvent.STAFF_CHANGED, now, actor, **details)
            return self._row(session, staff_id)

    def reset_password(self, actor: Actor, staff_id: int) -> OneTimePassword:
        """Give a password that is shown once and only opens the way to a new one.

        Raises NotFound `part_not_found`.
        """
        actor.require(Permission.MANAGE_STAFF)
        password = one_time_password()
        password_hash = self._passwords.hashed(password)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            person = found(session, Staff, staff_id)
            person.password_hash = password_hash
            person.must_change = True
            SignInGuard(self._context).succeeded(session, person.number)
            note(session, DeskEvent.PASSWORD_RESET, now, actor, number=person.number)
            return OneTimePassword(person.id, person.number, password)

    def add_leave(self, actor: Actor, staff_id: int, draft: LeaveDraft) -> LeaveRow:
        """Note an absence; meanwhile the named substitutes hold the roles (§K 8).

        What `actor` had typed for it is a draft no more once this commits.
        Raises NotFound `part_not_found`, InvalidInput `leave_ends_early`.
        """
        actor.require(Permission.MANAGE_STAFF)
        values = leave_values(draft)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            person = found(session, Staff, staff_id)
            leave = Leave(staff_id=staff_id, **values)
            session.add(leave)
            session.flush()
            drop_form(session, actor.staff_id, None, leave_form(staff_id))
            note(session, DeskEvent.LEAVE_ADDED, now, actor, **_told(person, leave))
            return LeaveRow(leave.id, staff_id, leave.starts_at, leave.ends_at, leave.note)

    def remove_leave(self, actor: Actor, leave_id: int) -> None:
        """Take an absence back; raise NotFound `part_not_found`."""
        actor.require(Permission.MANAGE_STAFF)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            leave = found(session, Leave, leave_id)
            person = found(session, Staff, leave.staff_id)
            note(session, DeskEvent.LEAVE_REMOVED, now, actor, **_told(person, leave))
            session.delete(leave)

    def _row(self, session: Session, staff_id: int) -> StaffRow:
        session.flush()
        return staff_rows(session, self._context.clock.now(), Staff.id == staff_id)[0]


def _require_links(session: Session, values: Values) -> None:
    department_id, window_id = values["department_id"], values["window_id"]
    if department_id is not None and session.get(Department, department_id) is None:
        raise InvalidInput("department_id", "unknown_department")
    if window_id is not None and session.get(Window, window_id) is None:
        raise InvalidInput("window_id", "unknown_window")


def _require_administrator(session: Session, person: Staff, draft: StaffDraft) -> None:
    stays = draft.active and any(held.role is Role.ADMIN for held in draft.roles)
    was = any(held.role == Role.ADMIN.value for held in person.roles)
    if was and not stays and not other_administrator(session, person.id):
        raise Conflict("last_administrator")


def _told(person: Staff, leave: Leave) -> dict[str, str]:
    return {
        "number": person.number,
        "from": leave.starts_at.isoformat(),
        "to": leave.ends_at.isoformat(),
    }
