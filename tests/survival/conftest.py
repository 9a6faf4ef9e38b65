"""A hall made once; every fault strikes a copy of it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.database import Database
from desktop.storage.opening import open_database
from tests.documents.conftest import letter, papers, receipt, refusal  # noqa: F401  fixtures
from tests.services.seeding import SmallHall
from tests.survival.canary import Canary
from tests.survival.hostile import corpus
from tests.survival.world import START, copy_hall, make_hall
from tests.views.conftest import look, shared_look  # noqa: F401  fixtures
from tests.views.shell.conftest import hall_file, kept, start  # noqa: F401  fixtures


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


@pytest.fixture(scope="session")
def canary() -> Iterator[Canary]:
    """Give a picture every hostile text names; its path is short enough for a subject."""
    with tempfile.TemporaryDirectory(prefix="c") as folder:
        bird = Canary(Path(folder))
        yield bird
        bird.close()


@pytest.fixture(scope="session")
def texts(canary: Canary) -> tuple[str, ...]:
    """Give the whole hostile corpus."""
    return corpus(str(canary.path))


@pytest.fixture
def untouched(canary: Canary) -> Iterator[None]:
    """Fail a test in which the canary's picture was opened."""
    canary.sang()
    yield
    assert not canary.sang()
