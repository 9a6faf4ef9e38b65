"""From a member of staff to an actor with the rights of this moment."""

from datetime import datetime

from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.domain.substitution import with_lent
from desktop.models import Staff
from desktop.storage.queries.staff import lent_roles


def acting(
    session: Session, person: Staff, now: datetime, place: str = "", shift: str = ""
) -> Actor:
    """Return `person` with the own roles and those of absent colleagues (§K 8)."""
    own = frozenset(Role(held.role) for held in person.roles)
    offered = lent_roles(session, person.id, now)
    roles = with_lent(own, (lent.role for lent in offered))
    # A role the person has too counts: a handler stands in for a handler of another department.
    held = [lent for lent in offered if lent.role in roles]
    return Actor(
        staff_id=person.id,
        number=person.number,
        name=person.name,
        roles=roles,
        department_id=person.department_id,
        window_id=person.window_id,
        place=place,
        shift=shift,
        standing_in_for=frozenset(lent.staff_id for lent in held),
        lent_departments=frozenset(
            lent.department_id
            for lent in held
            if lent.role is Role.HANDLER and lent.department_id is not None
        ),
    )
