"""A hall made once; every fault strikes a copy of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.database import Database
from desktop.storage.opening import open_database
from tests.services.seeding import SmallHall
from tests.survival.world import START, copy_hall, make_hall


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SmallHall]:
    path = tmp_path_factory.mktemp("hall") / "hall.db"
    return path, make_hall(path)


@pytest.fixture
def hall(made: tuple[Path, SmallHall]) -> SmallHall:
    return made[1]


@pytest.fixture
def location(made: tuple[Path, SmallHall], tmp_path: Path) -> Path:
    """Give the file of a hall nobody has open."""
    return copy_hall(made[0], tmp_path / "hall.db")


@pytest.fixture
def database(location: Path) -> Iterator[Database]:
    database = open_database(str(location), START)
    yield database
    database.close()
