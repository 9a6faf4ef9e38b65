"""A generated hall to measure on, and a raw connection to the same file."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import func, select

from desktop.domain.actor import Actor
from desktop.domain.clock import SystemClock
from desktop.domain.permissions import Role
from desktop.models import Case, Staff, StaffRole
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


def make_world(path: Path, cases: int) -> World:
    """Generate a hall with that many cases; the same seed every time."""
    clock = SystemClock()
    context = Context(open_database(str(path), clock.now()), clock, "benchmark")
    make_demonstration(context, QUICK, cases=cases)
    return World(context, path, cases)


def open_world(path: Path) -> World:
    """Open a hall generated before."""
    clock = SystemClock()
    context = Context(open_database(str(path), clock.now()), clock, "benchmark")
    with context.database.read() as session:
        cases = session.scalar(select(func.count()).select_from(Case)) or 0
    return World(context, path, cases)


@contextmanager
def copied(world: World) -> Iterator[World]:
    """Open a copy to write into, so that a kept hall stays as it is."""
    with TemporaryDirectory(dir=world.path.parent) as folder:
        path = Path(folder) / world.path.name
        with closing(world.raw()) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(world.path, path)
        copy = open_world(path)
        try:
            yield copy
        finally:
            copy.context.database.close()
