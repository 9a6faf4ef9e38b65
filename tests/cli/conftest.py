"""A hall with three cases, and a function that runs a command on it as a script would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.cli import run
from desktop.storage.opening import open_database
from tests.services.seeding import PASSWORD
from tests.survival.world import START, context_of, make_hall, register

PASSPHRASE = "七月的窗口 lamp 四十二盏"

Desk = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> None:
    """Make the application of the window tests first: what a command makes would stay for them."""
    assert qapp is not None


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the bytes of a hall with three cases."""
    path = tmp_path_factory.mktemp("cli") / "hall.db"
    hall = make_hall(path)
    database = open_database(str(path), START)
    for number in (1, 2, 3):
        register(context_of(database), hall, number)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path.read_bytes()


@pytest.fixture
def location(filled: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "hall.db"
    path.write_bytes(filled)
    return path


@pytest.fixture
def desk(
    location: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    """Give a function that runs a command on the hall and returns code, output and errors."""
    monkeypatch.setenv("JISU_PASSWORD", PASSWORD)
    monkeypatch.setenv("JISU_PASSPHRASE", PASSPHRASE)

    def call(*arguments: object, database: Path | str = location) -> tuple[int, str, str]:
        try:
            code = run([*map(str, arguments), "--database", str(database)])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return call
