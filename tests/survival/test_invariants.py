"""Each invariant holds on a sound hall and is seen to fail on a broken one."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.clock import FixedClock
from desktop.domain.codes import DocumentState
from desktop.domain.inputs import DispatchInput
from desktop.models import Document, DocumentFile
from desktop.services.assignment import AssignmentService
from desktop.services.context import Context
from desktop.storage.database import Database
from desktop.storage.engine import make_engine
from tests.services.seeding import SmallHall
from tests.survival.invariants import INVARIANTS, Known, violations
from tests.survival.world import CLERK, PICTURE, START, attach, context_of, register

PERSON = "周标记"

SABOTAGE = (
    ("acknowledged_once", "UPDATE case_file SET uuid = 'other' WHERE id = 1"),
    ("numbers_gapless", "UPDATE counter SET value = 9 WHERE series = 'TS20260310'"),
    ("numbers_gapless", "UPDATE counter SET value = 1 WHERE series = 'TS20260310'"),
    ("numbers_gapless", "UPDATE case_file SET number = 'TS202603100009' WHERE id = 2"),
    ("case_agrees_with_history", "UPDATE case_file SET status = 'closed' WHERE id = 1"),
    ("case_agrees_with_history", "UPDATE case_file SET priority = 'P1' WHERE id = 1"),
    ("case_agrees_with_history", "DELETE FROM entry WHERE case_id = 1"),
    ("nothing_altered", "UPDATE entry SET content = replace(content, 'P4', 'P3')"),
    ("nothing_altered", "DELETE FROM entry WHERE seq = 1"),
    ("nothing_altered", "UPDATE entry SET to_status = 'closed' WHERE id = 2"),
    ("nothing_altered", "UPDATE desk_log SET content = replace(content, '9001', '9002')"),
    ("nothing_altered", "UPDATE case_file SET window_id = 777"),
    ("nothing_altered", "UPDATE document SET data = data || ' '"),
    ("nothing_altered", "UPDATE document_file SET content = X'00'"),
    ("versions_count_edits", "UPDATE case_file SET version = 1"),
    ("one_owner", "UPDATE case_file SET owner_id = 777"),
    ("one_owner", "UPDATE case_file SET accused_staff_id = owner_id"),
    ("moves_allowed", "UPDATE entry SET to_status = 'archived' WHERE to_status = 'accepted'"),
    ("moves_allowed", "UPDATE entry SET from_status = 'review' WHERE seq = 2"),
    ("moves_allowed", "UPDATE entry SET kind = 'note' WHERE seq = 2"),
    ("dates_reckoned", "UPDATE case_clock SET due_at = datetime(due_at, '+1 day')"),
    ("dates_reckoned", "UPDATE case_file SET next_due = datetime(next_due, '+1 day')"),
    ("dates_reckoned", "UPDATE case_file SET printed_close_due = datetime(close_due, '-1 day')"),
    ("attachments_kept", "UPDATE attachment SET sha256 = 'a'"),
    ("attachments_kept", "DELETE FROM attachment"),
    ("attachments_kept", "UPDATE attachment SET case_id = 2"),
    ("printed_numbers_exist", "UPDATE document SET data = 'TS209901010001'"),
    ("printed_numbers_exist", "DELETE FROM document_file"),
    ("counts_and_index_follow", "UPDATE tally SET number = number + 1"),
    ("counts_and_index_follow", "DELETE FROM case_search WHERE rowid = 1"),
)


@pytest.fixture
def known(database: Database, hall: SmallHall, tmp_path: Path) -> Known:
    """Give a hall with cases, a paper and an attachment, and what was told about them."""
    context = context_of(database)
    told = [register(context, hall, number) for number in (1, 2, 3)]
    later = Context(database, FixedClock(START + timedelta(minutes=10)), "desk-1")
    unit = DispatchInput(hall.departments["GA"], hall.actors["2001"].staff_id)
    AssignmentService(later).dispatch(hall.actors["3001"], told[2].case_id, unit)
    data = f'{{"number":"{told[0].number}"}}'
    staff = hall.actors[CLERK].staff_id
    with database.write() as session:
        paper = Document(
            case_id=told[0].case_id,
            kind="receipt",
            state=DocumentState.STORED.value,
            data=data,
            digest=hashlib.sha256(data.encode()).hexdigest()[:12].upper(),
            made_by=staff,
            made_at=START,
            sha256=hashlib.sha256(b"pdf").hexdigest(),
        )
        session.add(paper)
        session.flush()
        session.add(DocumentFile(document_id=paper.id, content=b"pdf"))
    attach(context, hall, told[0])
    logs = tmp_path / "logs"
    logs.mkdir()
    return Known({case.uuid: case.number for case in told}, (PERSON,), (logs,))


def broken(database: Database, known: Known) -> set[str]:
    return {told.split(":")[0] for told in violations(database, known)}


def sabotage(database: Database, statement: str) -> None:
    engine = make_engine(database.path)
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        triggers = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='trigger'")
        for trigger in triggers.scalars().all():
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_sound_hall_keeps_every_invariant(database: Database, known: Known) -> None:
    assert violations(database, known) == []


@pytest.mark.parametrize(("name", "statement"), SABOTAGE)
def test_broken_invariant_is_seen(
    database: Database, known: Known, name: str, statement: str
) -> None:
    sabotage(database, statement)
    assert name in broken(database, known)


def test_lost_case_is_seen(database: Database, known: Known) -> None:
    lost = Known({**known.acknowledged, "never-saved": "TS202603100004"})
    assert broken(database, lost) == {"acknowledged_once"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "gb18030", "unicode_escape"])
def test_person_in_a_log_is_seen(database: Database, known: Known, encoding: str) -> None:
    (known.folders[0] / "jisu.log").write_bytes(f"crash {PERSON}".encode(encoding))
    assert broken(database, known) == {"nobody_told"}


def test_person_in_a_file_name_is_seen(database: Database, known: Known) -> None:
    (known.folders[0] / f"{PERSON}.pdf").touch()
    assert broken(database, known) == {"nobody_told"}


def test_altered_attachment_is_seen(database: Database, known: Known) -> None:
    (stored,) = (path for path in database.attachments.rglob("*") if path.is_file())
    stored.write_bytes(PICTURE + b" of another")
    assert broken(database, known) == {"attachments_kept", "nothing_altered"}


def test_no_invariant_is_without_a_control() -> None:
    seen = {name for name, _statement in SABOTAGE} | {"nobody_told"}
    assert seen == set(INVARIANTS)
