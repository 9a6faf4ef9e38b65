"""Generated cases keep every invariant of real ones, stand everywhere, and repeat by seed."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import pytest
from sqlalchemy import func, select

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import Channel
from desktop.domain.errors import Conflict, NotAllowed
from desktop.domain.permissions import Role
from desktop.domain.status import OPEN, Status
from desktop.models import Case, CaseClock, Hall, Staff
from desktop.services.accounts import Accounts
from desktop.services.context import Context
from desktop.services.demonstration import CASES, PASSWORD, make_demonstration
from desktop.services.generating.paths import MOST_OPEN, PATHS, shares
from desktop.services.generating.plan import slots
from desktop.services.generator import GeneratorService
from desktop.services.intake import IntakeService
from desktop.services.verification import VerificationService
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from tests.services.seeding import QUICK, SmallHall
from tests.survival.invariants import violations

NOW = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)


def make(path: Path, cases: int = CASES, seed: int = 1) -> Database:
    database = open_database(str(path), NOW)
    make_demonstration(Context(database, FixedClock(NOW)), QUICK, cases, seed)
    return database


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = make(tmp_path_factory.mktemp("demonstration") / "hall.db")
    yield database
    database.close()


def listed(database: Database) -> list[Case]:
    with database.read() as session:
        return list(session.scalars(select(Case).order_by(Case.id)))


def test_every_invariant_holds(demonstration: Database) -> None:
    assert violations(demonstration) == []


def test_every_status_has_a_case(demonstration: Database) -> None:
    stand = Counter(case.status for case in listed(demonstration))
    assert sum(stand.values()) == CASES
    assert set(stand) == {status.value for status in Status}


def test_no_clerk_is_told_of_a_case_they_never_registered(demonstration: Database) -> None:
    context = Context(demonstration, FixedClock(NOW))
    clerk = Accounts(context, QUICK).sign_in("1001", PASSWORD).actor
    assert IntakeService(context).without_paper(clerk) == ()


def test_shapes_are_those_of_real_halls(demonstration: Database) -> None:
    cases = listed(demonstration)
    days = [
        (case.fed_back_at - case.received_at) / timedelta(days=1)
        for case in cases
        if case.fed_back_at is not None
    ]
    assert 5 < median(days) < 18
    assert 0.15 < sum(one > 15 for one in days) / len(days) < 0.6
    overdue = [case for case in cases if case.status in OPEN and case.next_due < NOW]
    still_open = [case for case in cases if case.status in OPEN]
    assert 0 < len(overdue) < len(still_open) / 2
    assert len({case.original_text for case in cases}) > CASES * 0.9
    assert len({case.channel for case in cases}) > len(Channel) / 2


def test_nothing_lies_in_the_future(demonstration: Database) -> None:
    with demonstration.read() as session:
        latest = session.scalar(select(func.max(CaseClock.started_at)))
    assert latest is not None
    assert latest <= NOW + timedelta(hours=2)
    assert all(case.received_at <= case.registered_at <= NOW for case in listed(demonstration))


def test_same_seed_makes_the_same_cases(demonstration: Database, tmp_path: Path) -> None:
    again, other = make(tmp_path / "again.db"), make(tmp_path / "other.db", seed=2)
    texts = [case.original_text for case in listed(demonstration)]
    assert [case.original_text for case in listed(again)] == texts
    assert [case.uuid for case in listed(again)] == [case.uuid for case in listed(demonstration)]
    assert [case.original_text for case in listed(other)] != texts
    again.close()
    other.close()


def test_more_can_be_added_later(tmp_path: Path) -> None:
    database = make(tmp_path / "hall.db", cases=30)
    context = Context(database, FixedClock(NOW + timedelta(days=1)))
    heard: list[int] = []
    admin = Actor(1, "9001", "n", frozenset({Role.ADMIN, Role.AUDITOR}))
    GeneratorService(context).generate(admin, 1_020, 5, heard.append)
    assert heard == [1_000, 1_020]
    assert len(listed(database)) == 1_050
    assert VerificationService(context).verify(admin).is_whole
    database.close()


def test_real_hall_is_never_filled(context: Context, hall: SmallHall) -> None:
    with pytest.raises(Conflict) as told:
        GeneratorService(context).generate(hall.actors["9001"], 5, 1)
    assert told.value.code == "generate_only_in_demonstration"
    assert listed(context.database) == []


def test_hall_without_a_role_is_refused(context: Context, hall: SmallHall) -> None:
    with context.database.write() as session:
        session.scalars(select(Hall)).one().demonstration = True
        session.scalars(select(Staff).where(Staff.number == "6001")).one().active = False
    with pytest.raises(Conflict) as told:
        GeneratorService(context).generate(hall.actors["9001"], 5, 1)
    assert (told.value.code, told.value.params["role"]) == ("generate_needs_staff", Role.ARCHIVIST)


def test_right_is_needed(context: Context, hall: SmallHall) -> None:
    with pytest.raises(NotAllowed):
        GeneratorService(context).generate(hall.actor_of(Role.SUPERVISOR), 5, 1)


def test_every_status_has_a_path() -> None:
    assert set(PATHS) == set(Status) == set(shares(100))


@pytest.mark.parametrize("cases", [1, 200, 100_000, 1_000_000])
def test_large_hall_is_not_all_open(cases: int) -> None:
    weights = shares(cases)
    share = sum(weights[status] for status in OPEN) / sum(weights.values())
    assert share * cases < MOST_OPEN * 1.6


def test_plan_is_in_order() -> None:
    planned = slots(300, NOW, random.Random(3))
    assert [slot.received_at for slot in planned] == sorted(slot.received_at for slot in planned)
    assert all(slot.received_at < slot.last_at <= NOW for slot in planned)
