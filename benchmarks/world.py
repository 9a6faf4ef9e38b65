"""A generated hall to measure on, and a raw connection to the same file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.clock import SystemClock
from desktop.domain.permissions import Role
from desktop.models import Staff, StaffRole
from desktop.services.actors import acting
from desktop.services.context import Context
from desktop.services.demonstration import make_demonstration
from desktop.services.passwords import Passwords
from desktop.storage.engine import PRAGMAS
from desktop.storage.opening import open_database

QUICK = Passwords(memory_kib=8, rounds=1)


@dataclass(frozen=True, slots=True)
class World:
    """An open hall with its cases."""

    context: Context
    path: Path
    cases: int

    def actor(self, role: Role) -> Actor:
        """Return somebody with that role."""
        with self.context.database.read() as session:
            query = select(Staff).join(StaffRole, StaffRole.staff_id == Staff.id)
            person = session.scalars(query.where(StaffRole.role == role.value)).first()
            if person is None:
                raise LookupError(role)
            return acting(session, person, self.context.clock.now())

    def raw(self) -> Any:
        """Return a plain connection of the driver, prepared as the program's own are."""
        connection = driver.connect(str(self.path), isolation_level=None)
        for pragma in PRAGMAS:
            connection.execute(pragma)
        return connection


def make_world(folder: Path, cases: int) -> World:
    """Generate a hall with that many cases; the same seed every time."""
    path = folder / f"hall-{cases}.db"
    clock = SystemClock()
    context = Context(open_database(str(path), clock.now()), clock, "benchmark")
    make_demonstration(context, QUICK, cases=cases)
    return World(context, path, cases)
