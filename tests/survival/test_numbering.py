"""Several processes number cases at once: each number once, no gap, nobody turned away."""

from pathlib import Path

from desktop.storage.database import Database
from desktop.storage.engine import make_engine
from desktop.storage.opening import open_database
from tests.survival.invariants import Known, violations
from tests.survival.processes import Heard, Job, finished
from tests.survival.world import START, actor_for, context_of, register_as

WRITERS = 4
EACH = 25


def test_four_writers_number_without_gap_or_double(location: Path) -> None:
    heard = Heard()
    writers = [Job(location, count=EACH, stamp=stamp).start() for stamp in range(1, WRITERS + 1)]
    for writer in writers:
        assert finished(writer, heard) == ""
    assert heard.refused == []
    assert len(set(heard.acknowledged.values())) == WRITERS * EACH
    database = open_database(str(location), START)
    assert violations(database, Known(heard.acknowledged)) == []
    database.close()


def test_number_taken_outside_the_transaction_would_be_seen(database: Database) -> None:
    """Positive control: a counter raised and committed alone leaves a gap when the rest fails."""
    engine = make_engine(database.path)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO counter VALUES ('TS20260310', 1)")
    engine.dispose()
    with database.write() as session:
        session.connection().exec_driver_sql("UPDATE counter SET value = value + 1")
    context = context_of(database)
    register_as(context, actor_for(context), 1)
    assert any(told.startswith("numbers_gapless") for told in violations(database))


def test_same_draft_from_two_processes_is_one_case(location: Path) -> None:
    heard = [Heard(), Heard()]
    writers = [Job(location, count=EACH, stamp=1).start() for _ in heard]
    for writer, ear in zip(writers, heard, strict=True):
        assert finished(writer, ear) == ""
    assert heard[0].acknowledged == heard[1].acknowledged
    database = open_database(str(location), START)
    assert violations(database, Known(heard[0].acknowledged)) == []
    database.close()
