"""The roles of one member of staff and the substitutes named for them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.errors import InvalidInput
from desktop.domain.hall_drafts import RoleDraft
from desktop.domain.permissions import Role
from desktop.domain.substitution import go_together
from desktop.models import Staff, StaffRole


def require_substitutes(session: Session, staff_id: int, roles: tuple[RoleDraft, ...]) -> None:
    """Refuse substitutes who could not stand in.

    Raises InvalidInput `substitute_self`, `unknown_staff`, `substitute_apart` (`role`) when the
    substitute's own roles do not go together with the lent one.
    """
    for wanted in roles:
        if wanted.substitute_id is None:
            continue
        if wanted.substitute_id == staff_id:
            raise InvalidInput("roles", "substitute_self")
        substitute = session.get(Staff, wanted.substitute_id)
        if substitute is None or not substitute.active:
            raise InvalidInput("roles", "unknown_staff")
        own = {Role(held.role) for held in substitute.roles}
        if not go_together(own | {wanted.role}):
            raise InvalidInput("roles", "substitute_apart", role=wanted.role.value)


def give_roles(session: Session, person: Staff, roles: tuple[RoleDraft, ...]) -> list[list[str]]:
    """Give exactly these roles; return what changed as role, old and new, for the log."""
    held = {row.role: row for row in person.roles}
    wanted = {draft.role.value: draft for draft in roles}
    changes = []
    for role in held.keys() - wanted.keys():
        changes.append([role, _shown(session, held[role].substitute_id), ""])
        person.roles.remove(held[role])
    for role, draft in wanted.items():
        row = held.get(role)
        new = _shown(session, draft.substitute_id)
        if row is None:
            changes.append([role, "", new])
            person.roles.append(StaffRole(role=role, substitute_id=draft.substitute_id))
        elif row.substitute_id != draft.substitute_id:
            changes.append([role, _shown(session, row.substitute_id), new])
            row.substitute_id = draft.substitute_id
    session.flush()
    return changes


def _shown(session: Session, substitute_id: int | None) -> str:
    """Write "held", and through whom when its holder is away."""
    if substitute_id is None:
        return "held"
    number = session.scalar(select(Staff.number).where(Staff.id == substitute_id))
    return f"held, substitute {number}"
