"""A killed program loses nothing it acknowledged and keeps nothing half.

Zero losses in N rounds bound the true rate at 3/N: 30 rounds in every run, 300 on demand.
"""

import random
import time
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.models import Case
from desktop.services.intake import IntakeService
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from tests.services.seeding import SmallHall
from tests.survival.invariants import Known, violations
from tests.survival.processes import Heard, Job, finished
from tests.survival.world import CLERK, START, a_draft, context_of, copy_hall

ROUNDS = 30
MANY_ROUNDS = 300
LONGEST_WAIT_MS = 80
START_AFTER_CRASH = timedelta(seconds=3)


def kill_round(location: Path, number: int, heard: Heard, source: random.Random) -> None:
    """Let a writer acknowledge something, kill it a moment later, hear what it had said."""
    writer = Job(location, stamp=number).start()
    told = writer.lines()
    first = next(told, "")
    assert first, writer.complaint()
    time.sleep(source.uniform(0, LONGEST_WAIT_MS) / 1000)
    writer.kill()
    for line in [first, *told]:
        heard.take(line)
    assert writer.complaint() == ""


def kill_loop(location: Path, rounds: int) -> None:
    heard, source = Heard(), random.Random(location.name)
    for number in range(1, rounds + 1):
        kill_round(location, number, heard, source)
        started = time.monotonic()
        database = open_database(str(location), START)
        with database.read() as session:
            session.connection().exec_driver_sql("SELECT count(*) FROM case_file")
        # Three times the slack: a busy machine must not fail the test.
        assert time.monotonic() - started < 3 * START_AFTER_CRASH.total_seconds()
        if number % 10 == 0 or number == rounds:
            assert violations(database, Known(heard.acknowledged)) == [], f"round {number}"
        database.close()
    assert len(heard.acknowledged) >= rounds


@pytest.mark.parametrize("part", range(3))
def test_killed_writer_loses_nothing(made: tuple[Path, object], tmp_path: Path, part: int) -> None:
    location = copy_hall(made[0], tmp_path / f"hall-{part}.db")
    kill_loop(location, ROUNDS // 3)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_killed_writer_loses_nothing_in_many_rounds(
    made: tuple[Path, object], tmp_path: Path, part: int
) -> None:
    location = copy_hall(made[0], tmp_path / f"hall-{part}.db")
    kill_loop(location, MANY_ROUNDS // 10)


def test_saving_again_after_a_kill_makes_no_second_case(location: Path) -> None:
    """What was committed but not acknowledged is found again under its UUID."""
    killed, again = Heard(), Heard()
    kill_round(location, 1, killed, random.Random(3))
    database = open_database(str(location), START)
    with database.read() as session:
        numbers = dict(session.execute(select(Case.uuid, Case.number)).all())
    finished(Job(location, count=len(numbers) + 1, stamp=1).start(), again)
    assert killed.acknowledged.items() <= numbers.items() <= again.acknowledged.items()
    assert len(again.acknowledged) == len(numbers) + 1
    assert violations(database, Known(again.acknowledged)) == []
    database.close()


def test_power_cut_between_commit_and_word_makes_no_second_case(
    location: Path, hall: SmallHall
) -> None:
    """The case is there, nobody was told; the next start says so and saving again gives it."""
    heard = Heard()
    assert finished(Job(location, count=5, fatal=3).start(), heard) == ""
    assert len(heard.acknowledged) == 2
    database = open_database(str(location), START)
    intake, clerk = IntakeService(context_of(database)), hall.actors[CLERK]
    untold = intake.without_paper(clerk)[0]
    again = intake.register(clerk, a_draft(3))
    assert untold.uuid == again.uuid == a_draft(3).uuid
    assert (again.already, again.number) == (True, untold.number)
    known = {**heard.acknowledged, again.uuid: again.number}
    assert len(known) == 3
    assert violations(database, Known(known)) == []
    database.close()


def test_loss_would_be_seen(location: Path) -> None:
    """Positive control: forget the last acknowledged case, as a lying disk would."""
    heard = Heard()
    kill_round(location, 1, heard, random.Random(1))
    database = open_database(str(location), START)
    forget_newest(database)
    broken = {told.split(":")[0] for told in violations(database, Known(heard.acknowledged))}
    database.close()
    assert "numbers_gapless" in broken


def forget_newest(database: Database) -> None:
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("DROP TRIGGER case_no_delete")
        connection.exec_driver_sql(
            "DELETE FROM case_file WHERE id = (SELECT max(id) FROM case_file)"
        )


def test_power_cut_without_a_journal_would_be_seen(location: Path, tmp_path: Path) -> None:
    """Positive control: with the journal thrown away the acknowledged cases are gone."""
    heard = Heard()
    kill_round(location, 1, heard, random.Random(2))
    bare = copy_hall(location, tmp_path / "bare.db")
    database = open_database(str(bare), START)
    broken = {told.split(":")[0] for told in violations(database, Known(heard.acknowledged))}
    database.close()
    assert "acknowledged_once" in broken
