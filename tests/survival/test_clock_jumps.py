"""A clock that leaps: history keeps its order, no limit is shortened, the leap is on record."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from desktop.domain.clock import FixedClock
from desktop.domain.codes import SuspensionReason
from desktop.domain.inputs import DispatchInput, PriorityInput, Reason, SignInput, SuspensionInput
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.case import CaseDetail
from desktop.models import DeskLog, Entry
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from desktop.services.desk_log import first_break
from desktop.storage.database import Database
from tests.services.seeding import QUICK, SmallHall
from tests.survival.invariants import Known, violations
from tests.survival.world import START, register

JUMPS = (timedelta(hours=-2), timedelta(days=1), timedelta(days=400))
EVERY_JUMP = pytest.mark.parametrize("jump", JUMPS, ids=["-2h", "+1d", "+400d"])


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START + timedelta(hours=3))


@pytest.fixture
def services(database: Database, clock: FixedClock) -> Services:
    made = build_services(Context(database, clock, "desk-1"), QUICK)
    made.upkeep.run()
    return made


@pytest.fixture
def case_id(database: Database, clock: FixedClock, services: Services, hall: SmallHall) -> int:
    """Give a case in the hands of its handler."""
    told = register(Context(database, clock), hall, 1)
    handler = hall.actors["2001"]
    unit = DispatchInput(hall.departments["GA"], handler.staff_id)
    services.assignment.dispatch(hall.actor_of(Role.SUPERVISOR), told.case_id, unit)
    services.assignment.sign(handler, told.case_id, SignInput())
    return told.case_id


def seen(services: Services, hall: SmallHall, case_id: int) -> CaseDetail:
    return services.case_view.detail(hall.actor_of(Role.SUPERVISOR), case_id)


def limits(detail: CaseDetail) -> dict[int, datetime]:
    return {clock.id: clock.due_at for clock in detail.clocks}


def on_record(database: Database) -> list[str]:
    with database.read() as session:
        assert first_break(session) is None
        kinds = select(DeskLog.kind).where(DeskLog.kind.startswith("clock")).order_by(DeskLog.id)
        return list(session.scalars(kinds))


@EVERY_JUMP
def test_a_leap_moves_no_limit_and_no_line(
    database: Database,
    clock: FixedClock,
    services: Services,
    hall: SmallHall,
    case_id: int,
    jump: timedelta,
) -> None:
    before = limits(seen(services, hall, case_id))
    clock.advance(jump)
    services.upkeep.run()
    services.handling.add_note(hall.actors["2001"], case_id, Reason("时钟变动之后"))
    after = seen(services, hall, case_id)
    assert limits(after) == before
    assert [entry.seq for entry in after.entries] == list(range(1, len(after.entries) + 1))
    assert after.entries[-1].text == "时钟变动之后"
    assert on_record(database) == ["clock_back" if jump < timedelta() else "clock_forward"]
    services.upkeep.run()
    assert len(on_record(database)) == 1
    assert violations(database) == []


@EVERY_JUMP
def test_a_pause_over_a_leap_shortens_nothing(
    database: Database,
    clock: FixedClock,
    services: Services,
    hall: SmallHall,
    case_id: int,
    jump: timedelta,
) -> None:
    before = limits(seen(services, hall, case_id))
    supervisor = hall.actor_of(Role.SUPERVISOR)
    until = clock.now() + timedelta(days=3)
    waiting = SuspensionInput(SuspensionReason.EXPERT, "等待鉴定", until)
    services.more_time.suspend(supervisor, case_id, waiting)
    clock.advance(jump)
    services.more_time.resume(supervisor, case_id, Reason("已到"))
    after = limits(seen(services, hall, case_id))
    assert {key for key, due in before.items() if after[key] < due} == set()
    assert violations(database) == []


def test_raising_the_level_after_a_leap_back_keeps_what_is_reckoned_from_reception(
    database: Database, clock: FixedClock, services: Services, hall: SmallHall, case_id: int
) -> None:
    level = PriorityInput(Severity.S3, Urgency.U3, "第三次未办成")
    clock.advance(timedelta(hours=-2))
    services.assessment.set_priority(hall.actor_of(Role.SUPERVISOR), case_id, level)
    detail = seen(services, hall, case_id)
    assert all(c.due_at > c.started_at for c in detail.clocks if c.stopped_at is None)
    assert violations(database) == []


@EVERY_JUMP
def test_numbers_stay_unique_whatever_day_the_clock_shows(
    database: Database,
    clock: FixedClock,
    services: Services,
    hall: SmallHall,
    case_id: int,
    jump: timedelta,
) -> None:
    services.upkeep.run()
    assert case_id
    context = Context(database, clock)
    told = [register(context, hall, 2)]
    for step in (jump, -jump, jump):
        clock.advance(step)
        told.append(register(context, hall, 2 + len(told)))
    assert violations(database, Known({case.uuid: case.number for case in told})) == []


def test_a_leap_between_two_starts_is_on_record(
    database: Database, clock: FixedClock, services: Services, case_id: int
) -> None:
    """The program was closed meanwhile; the last line of the record tells where the clock stood."""
    services.upkeep.run()
    assert case_id
    for step, kinds in (
        (timedelta(hours=-2), ["clock_back"]),
        (timedelta(minutes=10), ["clock_back"]),
        (timedelta(hours=-1), ["clock_back", "clock_back"]),
        (timedelta(days=400), ["clock_back", "clock_back", "clock_forward"]),
    ):
        clock.advance(step)
        build_services(Context(database, clock, "desk-1"), QUICK).upkeep.run()
        assert on_record(database) == kinds


def test_a_quiet_weekend_of_a_running_program_is_no_leap(
    database: Database, clock: FixedClock, services: Services
) -> None:
    for _ in range(3 * 24):
        clock.advance(timedelta(hours=1))
        services.upkeep.run()
    assert on_record(database) == []


@pytest.mark.parametrize(
    ("jump", "told"),
    [
        (timedelta(hours=-2), True),
        (timedelta(days=400), True),
        (timedelta(days=1, hours=1), False),  # overnight: the next opening day
        (timedelta(minutes=-3), False),
    ],
)
def test_the_supervisor_is_told_what_no_closure_explains(
    database: Database,
    clock: FixedClock,
    services: Services,
    hall: SmallHall,
    case_id: int,
    jump: timedelta,
    *,
    told: bool,
) -> None:
    services.upkeep.run()
    assert case_id
    before = clock.now()
    clock.advance(jump)
    fresh = build_services(Context(database, clock, "desk-1"), QUICK)
    fresh.upkeep.run()
    jumps = fresh.verification.clock_jumps(hall.actor_of(Role.SUPERVISOR))
    assert [(j.before, j.after) for j in jumps] == ([(before, clock.now())] if told else [])
    clock.advance(timedelta(days=2))
    assert fresh.verification.clock_jumps(hall.actor_of(Role.SUPERVISOR)) == ()


def test_a_history_by_time_would_be_seen(
    database: Database, clock: FixedClock, services: Services, hall: SmallHall, case_id: int
) -> None:
    """Positive control: sorted by time the lines after a leap back stand in the wrong place."""
    clock.advance(timedelta(hours=-2))
    services.handling.add_note(hall.actors["2001"], case_id, Reason("后写的"))
    with database.read() as session:
        by_time = session.scalars(
            select(Entry.seq).where(Entry.case_id == case_id).order_by(Entry.at)
        ).all()
    assert list(by_time) != sorted(by_time)


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Let the machine stand in another time zone."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "zone", ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"], indirect=True
)
def test_the_zone_of_the_machine_changes_nothing(
    database: Database, services: Services, hall: SmallHall, clock: FixedClock, zone: str
) -> None:
    services.upkeep.run()
    assert zone
    clock.advance(timedelta(hours=14))  # in the hall another day has begun, elsewhere not
    told = register(Context(database, clock), hall, 1)
    detail = seen(services, hall, told.case_id)
    assert told.number == "TS202603110001"
    assert detail.head.close_due == datetime.fromisoformat("2026-04-01T17:00+08:00")
    assert violations(database) == []
