"""A fixed clock, a real database file and a small hall, for every test that works on one."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.services.context import Context
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from tests.services.seeding import SmallHall, seed_small_hall

START = datetime(2026, 3, 10, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai")).astimezone(UTC)
"""A Tuesday morning, half an hour after opening."""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrate once; every test works on a copy of the file."""
    path = tmp_path_factory.mktemp("database") / "empty.db"
    database = open_database(str(path), START)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path


@pytest.fixture(scope="session")
def seeded_file(
    empty_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, SmallHall]:
    """Seed the small hall once; ids are the same in every copy."""
    path = tmp_path_factory.mktemp("database") / "hall.db"
    shutil.copyfile(empty_file, path)
    database = open_database(str(path), START)
    hall = seed_small_hall(Context(database, FixedClock(START), "desk-1"))
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path, hall


@pytest.fixture
def database(
    request: pytest.FixtureRequest, empty_file: Path, tmp_path: Path
) -> Iterator[Database]:
    """Open a file of its own: with the small hall in it if the test asks for `hall` too."""
    source = empty_file
    if "hall" in request.fixturenames:
        source = request.getfixturevalue("seeded_file")[0]
    path = tmp_path / "desk.db"
    shutil.copyfile(source, path)
    opened = open_database(str(path), START)
    yield opened
    opened.close()


@pytest.fixture
def context(database: Database, clock: FixedClock) -> Context:
    return Context(database, clock, "desk-1")


@pytest.fixture
def hall(seeded_file: tuple[Path, SmallHall]) -> SmallHall:
    return seeded_file[1]


@pytest.fixture
def actor_of(hall: SmallHall) -> Callable[..., Actor]:
    """Give `actor_of(role, nth=0)`: the nth member of staff with that role."""

    def find(role: Role, nth: int = 0) -> Actor:
        return hall.actor_of(role, nth)

    return find
