"""Full disks, forbidden folders, locked, newer and broken files: told apart, nothing lost."""

import os
import shutil
import tempfile
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from desktop.domain.errors import StorageTrouble
from desktop.storage.database import Database
from desktop.storage.engine import make_engine
from desktop.storage.opening import open_database
from tests.services.seeding import SmallHall
from tests.survival.invariants import Known, violations
from tests.survival.processes import Heard, Job, finished
from tests.survival.world import START, context_of, copy_hall, register

NOBODY = 65_534
BUSY_MS = 400


def assert_sound(location: Path, heard: Heard) -> None:
    database = open_database(str(location), START)
    assert violations(database, Known(heard.acknowledged)) == []
    database.close()


def test_full_disk_is_told_and_nothing_acknowledged_is_lost(location: Path) -> None:
    heard = Heard()
    limit = location.stat().st_size + 200_000
    assert finished(Job(location, limit=limit).start(), heard) == ""
    assert heard.acknowledged
    ((code, saved),) = heard.refused
    assert code in {"disk_full", "disk_error"}
    assert saved == "no"
    assert_sound(location, heard)


def test_work_goes_on_once_there_is_room(location: Path) -> None:
    heard = Heard()
    limit = location.stat().st_size + 200_000
    finished(Job(location, limit=limit).start(), heard)
    before = len(heard.acknowledged)
    finished(Job(location, count=3, stamp=1).start(), heard)
    assert len(heard.acknowledged) == before + 3
    assert_sound(location, heard)


def test_read_only_folder_is_told(made: tuple[Path, SmallHall], tmp_path: Path) -> None:
    # Outside the tests' own folder, which nobody else may even look into.
    folder = Path(tempfile.mkdtemp(prefix="jisu-foreign-"))
    location = copy_hall(made[0], folder / "hall.db")
    location.chmod(0o444)
    folder.chmod(0o555)
    heard = Heard()
    # The superuser is above permissions, so the writer becomes somebody who is not.
    user = 0 if os.geteuid() else NOBODY
    complaint = finished(Job(location, user=user).start(), heard)
    folder.chmod(0o755)
    assert complaint == ""
    assert not heard.acknowledged
    ((code, saved),) = heard.refused
    assert code in {"database_read_only", "database_unreachable"}
    assert saved in {"no", "nothing"}
    assert_sound(copy_hall(location, tmp_path / "hall.db"), heard)
    shutil.rmtree(folder)


def impatient(database: Database) -> Database:
    """Shorten the patience with a locked file, so that no test waits for it."""

    def shorten(connection: object, _entry: object) -> None:
        connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")  # type: ignore[attr-defined]

    event.listen(database.engine, "connect", shorten)
    database.engine.dispose()
    return database


@pytest.mark.parametrize("held", [timedelta(milliseconds=100), timedelta(milliseconds=250)])
def test_file_locked_for_a_moment_is_waited_for(
    database: Database, hall: SmallHall, held: timedelta
) -> None:
    """Locks shorter than the patience, as one of one or four seconds is in earnest."""
    context, engine = context_of(impatient(database)), make_engine(database.path)
    lock = engine.connect()
    lock.exec_driver_sql("COMMIT")
    lock.exec_driver_sql("BEGIN IMMEDIATE")
    release = threading.Timer(held.total_seconds(), lock.exec_driver_sql, ["ROLLBACK"])
    release.start()
    told = register(context, hall, 1)
    release.join()
    lock.close()
    engine.dispose()
    assert violations(database, Known({told.uuid: told.number})) == []


def test_file_locked_for_long_is_told_and_saves_nothing(
    database: Database, hall: SmallHall
) -> None:
    """A lock longer than the patience, as one of thirty seconds is in earnest."""
    context, engine = context_of(impatient(database)), make_engine(database.path)
    with engine.connect() as lock:
        lock.exec_driver_sql("COMMIT")
        lock.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(StorageTrouble) as refused:
            register(context, hall, 1)
        lock.exec_driver_sql("ROLLBACK")
    engine.dispose()
    assert (refused.value.code, refused.value.params["saved"]) == ("database_busy", "no")
    told = register(context, hall, 1)  # trying again works, and makes one case
    assert violations(database, Known({told.uuid: told.number})) == []


def test_reading_goes_on_while_somebody_writes(database: Database, hall: SmallHall) -> None:
    context = context_of(impatient(database))
    told = register(context, hall, 1)
    with database.write(), database.read() as session:
        found = session.connection().exec_driver_sql("SELECT number FROM case_file").scalar_one()
    assert found == told.number


class LostAnswer:
    """Makes COMMIT succeed and then fail to say so."""

    def __init__(self, database: Database) -> None:
        self.strikes = 0
        self._database = database
        event.listen(database.engine, "commit", self._strike)

    def _strike(self, connection: object) -> None:
        self.strikes += 1
        if self.strikes == 1:
            connection.connection.commit()  # type: ignore[attr-defined]
            raise OperationalError("COMMIT", None, Exception("disk I/O error"))


def test_commit_of_unknown_outcome_is_looked_up(database: Database, hall: SmallHall) -> None:
    lost = LostAnswer(database)
    told = register(context_of(database), hall, 1)
    again = register(context_of(database), hall, 1)
    assert lost.strikes >= 1
    assert (told.number, again.number, again.already) == (told.number, told.number, True)
    assert violations(database, Known({told.uuid: told.number})) == []


def test_naive_retry_would_be_seen(database: Database, hall: SmallHall) -> None:
    """Positive control: a retry under a new UUID doubles the case, and the count shows it."""
    context = context_of(database)
    first = register(context, hall, 1)
    second = register(context, hall, 2)
    assert first.number != second.number
    with database.engine.connect() as connection:
        same = "SELECT count(*) FROM case_file GROUP BY person_masked"
        assert connection.exec_driver_sql(same).scalar_one() == 2


def test_damaged_pages_are_told_and_copied_aside(location: Path) -> None:
    content = bytearray(location.read_bytes())
    content[4096 : 4096 * 30] = os.urandom(4096 * 29)
    location.write_bytes(content)
    with pytest.raises(StorageTrouble) as refused:
        open_database(str(location), START)
    assert refused.value.code == "database_damaged"
    assert location.with_name(str(refused.value.params["copy"])).read_bytes() == content


def test_damage_met_in_the_middle_of_work_is_told(database: Database, hall: SmallHall) -> None:
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA writable_schema=ON")
        connection.exec_driver_sql(
            "UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'counter'"
        )
    database.engine.dispose()
    with pytest.raises(StorageTrouble) as refused:
        register(context_of(database), hall, 1)
    assert (refused.value.code, refused.value.params["saved"]) == ("database_damaged", "no")
