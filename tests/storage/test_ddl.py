"""What the database itself holds to: append-only history, kept cases, a tally that is true."""

from datetime import datetime
from uuid import uuid4

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind
from desktop.domain.errors import Conflict
from desktop.domain.status import Status
from desktop.models import Case, DeskLog, Staff, Tally
from desktop.services.history import FIRST, Line, append
from desktop.storage.database import Database
from tests.storage.conftest import NOW


def a_case(staff_id: int, serial: int = 1, status: Status = Status.REGISTERED) -> Case:
    return Case(
        uuid=str(uuid4()),
        number=f"TS20260302{serial:04d}",
        number_day="2026-03-02",
        serial=serial,
        check_code="00",
        enquiry_code="AAAA",
        status=status.value,
        kind="service",
        channel="counter",
        occasion="service",
        standing="self",
        subject="s",
        original_text="t",
        severity="S4",
        urgency="U4",
        priority="P4",
        situation="happened",
        impact="person",
        preferred_contact="phone",
        owner_id=staff_id,
        registered_by=staff_id,
        received_at=NOW,
        registered_at=NOW,
    )


@pytest.fixture
def case_id(database: Database) -> int:
    with database.write() as session:
        staff = Staff(number="1001", name="n")
        session.add(staff)
        session.flush()
        case = a_case(staff.id)
        session.add(case)
        session.flush()
        append(session, case.id, Line(EntryKind.REGISTERED, NOW, staff.id, "1001"))
        session.add(
            DeskLog(at=NOW, staff_id=staff.id, kind="k", previous_hash=FIRST, hash="a" * 64)
        )
    return case.id


@pytest.mark.parametrize("table", ["entry", "desk_log"])
@pytest.mark.parametrize(
    "statement",
    ["UPDATE {} SET kind = 'x'", "DELETE FROM {}", "REPLACE INTO {0} SELECT * FROM {0}"],
)
def test_history_is_append_only(
    database: Database, case_id: int, table: str, statement: str
) -> None:
    del case_id
    with pytest.raises(IntegrityError, match="append-only"), database.write() as session:
        session.execute(text(statement.format(table)))


def test_case_is_never_deleted(database: Database, case_id: int) -> None:
    with pytest.raises(IntegrityError, match="never deleted"), database.write() as session:
        session.execute(text("DELETE FROM case_file WHERE id = :id"), {"id": case_id})


@pytest.mark.parametrize(
    ("column", "word"),
    [("status", "lost"), ("priority", "P0"), ("channel", "telepathy"), ("kind", "x")],
)
def test_unknown_code_is_refused(database: Database, case_id: int, column: str, word: str) -> None:
    del case_id
    with pytest.raises(IntegrityError, match="CHECK"), database.write() as session:
        session.execute(update(Case).values({column: word}))


def test_uuid_and_number_are_taken_once(database: Database, case_id: int) -> None:
    with database.read() as session:
        known = session.get_one(Case, case_id)
    for same in ("uuid", "number"):
        twin = a_case(known.owner_id, serial=2)
        setattr(twin, same, getattr(known, same))
        with pytest.raises(IntegrityError, match="UNIQUE"), database.write() as session:
            session.add(twin)


def tallied(session: Session) -> dict[str, int]:
    return {row.status: row.number for row in session.query(Tally) if row.number}


def test_tally_follows_every_move(database: Database, case_id: int) -> None:
    with database.read() as session:
        owner = session.get_one(Case, case_id).owner_id
        assert tallied(session) == {"registered": 1}
    with database.write() as session:
        session.add(a_case(owner, 2))
        session.add(a_case(owner, 3, Status.CLOSED))
        session.get_one(Case, case_id).status = Status.ACCEPTED.value
    with database.read() as session:
        assert tallied(session) == {"registered": 1, "accepted": 1, "closed": 1}


def test_rolled_back_move_is_not_tallied(database: Database, case_id: int) -> None:
    def half_way() -> None:
        with database.write() as session:
            session.get_one(Case, case_id).status = Status.ACCEPTED.value
            session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        half_way()
    with database.read() as session:
        assert tallied(session) == {"registered": 1}


def test_two_editors_of_one_version_collide(database: Database, case_id: int) -> None:
    with database.read() as session:
        stale = session.get_one(Case, case_id)
    with database.write() as session:
        session.get_one(Case, case_id).facts = "first"
    stale.facts = "second"
    with pytest.raises(Conflict, match="changed_meanwhile"), database.write() as session:
        session.add(stale)


def test_naive_time_is_refused(database: Database, case_id: int) -> None:
    with pytest.raises(Exception, match="naive datetime"), database.write() as session:
        session.get_one(Case, case_id).accepted_at = datetime(2026, 3, 2)  # noqa: DTZ001


def test_times_come_back_in_utc(database: Database, case_id: int) -> None:
    with database.read() as session:
        assert session.get_one(Case, case_id).received_at == NOW
