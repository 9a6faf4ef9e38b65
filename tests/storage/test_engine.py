"""Every connection is prepared alike, and a writer takes the lock before it reads."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.errors import StorageTrouble
from desktop.models import Counter
from desktop.storage.database import Database
from desktop.storage.engine import BUSY_TIMEOUT_MS, make_engine

OLDEST_SOUND = (3, 51, 3)
"""The first version in which resetting the journal cannot corrupt the file."""

EXPECTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "busy_timeout": BUSY_TIMEOUT_MS,
    "temp_store": 2,
}


def test_library_is_new_enough(database: Database) -> None:
    with database.read() as session:
        version = session.execute(text("SELECT sqlite_version()")).scalar_one()
    assert tuple(map(int, version.split("."))) >= OLDEST_SOUND


@pytest.mark.parametrize(("pragma", "value"), EXPECTED.items())
def test_every_connection_is_prepared(database: Database, pragma: str, value: object) -> None:
    connections = [database.engine.connect() for _ in range(3)]
    seen = [c.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() for c in connections]
    for connection in connections:
        connection.close()
    assert seen == [value] * 3


def test_reading_session_takes_no_lock(database: Database) -> None:
    with database.read() as first, database.write() as second:
        first.execute(text("SELECT count(*) FROM counter"))
        second.add(Counter(series="X", value=1))
    with database.read() as session:
        assert session.get_one(Counter, "X").value == 1


def test_reading_session_never_commits(database: Database) -> None:
    with database.read() as session:
        session.add(Counter(series="X", value=1))
        session.flush()
    with database.read() as session:
        assert session.get(Counter, "X") is None


def test_error_inside_a_write_leaves_nothing(database: Database) -> None:
    def half_way() -> None:
        with database.write() as session:
            session.add(Counter(series="X", value=1))
            session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        half_way()
    with database.read() as session:
        assert session.get(Counter, "X") is None


def raise_counter(database: Database, times: int, failures: list[Exception]) -> None:
    for _ in range(times):
        try:
            with database.write() as session:
                counter = session.get_one(Counter, "X")
                counter.value += 1
        except StorageTrouble as error:
            failures.append(error)


def test_writers_read_what_the_others_wrote(database: Database) -> None:
    with database.write() as session:
        session.add(Counter(series="X", value=0))
    failures: list[Exception] = []
    writers = [
        threading.Thread(target=raise_counter, args=(database, 50, failures)) for _ in range(4)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    with database.read() as session:
        assert session.get_one(Counter, "X").value == 200


def test_late_lock_loses_updates(database: Database, tmp_path: Path) -> None:
    """Positive control: the same race without the early lock fails, so the test above can see."""
    with database.write() as session:
        session.add(Counter(series="X", value=0))
    first, second = make_engine(database.path), make_engine(database.path)
    raise_it = "UPDATE counter SET value = value + 1 WHERE series = 'X'"
    with first.connect() as one, second.connect() as two:
        for reader in (one, two):
            reader.exec_driver_sql("SELECT value FROM counter").scalar_one()
        one.exec_driver_sql(raise_it)
        one.commit()
        with pytest.raises(Exception, match="database is locked"):
            two.exec_driver_sql(raise_it)
    first.dispose()
    second.dispose()
    assert tmp_path in database.path.parents
