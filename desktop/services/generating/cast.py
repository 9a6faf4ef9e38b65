"""Who acts in generated cases: the staff of the hall by role, and the places things happen at."""

import random
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict
from desktop.domain.permissions import Role
from desktop.models import Department, Item, Staff, Window
from desktop.services.generating.words import Place

_NEEDED = frozenset(set(Role) - {Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody by role; handlers by department as well."""

    by_role: Mapping[Role, tuple[Actor, ...]]
    handlers: Mapping[int, tuple[Actor, ...]]
    units: Mapping[int, str]
    places: tuple[Place, ...]

    def any_of(self, role: Role, source: random.Random) -> Actor:
        """Draw somebody with `role`."""
        return source.choice(self.by_role[role])

    def other_unit(self, unit: int, source: random.Random) -> int:
        """Draw a department that is not `unit`."""
        return source.choice([key for key in self.handlers if key != unit] or [unit])


def cast_of(session: Session) -> Cast:
    """Gather the cast; raise Conflict `generate_needs_staff` naming a role nobody holds."""
    by_role: dict[Role, list[Actor]] = defaultdict(list)
    handlers: dict[int, list[Actor]] = defaultdict(list)
    for person in session.scalars(select(Staff).where(Staff.active).order_by(Staff.number)):
        actor = _actor(person)
        for role in actor.roles:
            by_role[role].append(actor)
        if Role.HANDLER in actor.roles and actor.department_id is not None:
            handlers[actor.department_id].append(actor)
    missing = next((role for role in sorted(_NEEDED) if not by_role[role]), None)
    places = tuple(_places(session, frozenset(handlers)))
    if missing or not places:
        raise Conflict("generate_needs_staff", role=missing or Role.HANDLER)
    units = dict(session.execute(select(Department.id, Department.name)).all())
    return Cast(
        {role: tuple(people) for role, people in by_role.items()},
        {unit: tuple(people) for unit, people in handlers.items()},
        units,
        places,
    )


def _actor(person: Staff) -> Actor:
    return Actor(
        staff_id=person.id,
        number=person.number,
        name=person.name,
        roles=frozenset(Role(held.role) for held in person.roles),
        department_id=person.department_id,
        window_id=person.window_id,
    )


def _places(session: Session, units: frozenset[int]) -> list[Place]:
    windows = session.execute(
        select(Window.department_id, Window.id, Window.code, Window.name).where(Window.active)
    ).all()
    first = {unit: (f"{code}{name}", key) for unit, key, code, name in reversed(windows)}
    items = session.execute(
        select(Item.name, Item.id, Item.department_id).where(Item.active).order_by(Item.code)
    ).all()
    return [
        Place(name, key, unit, *first.get(unit, ("", None)))
        for name, key, unit in items
        if unit in units
    ]
