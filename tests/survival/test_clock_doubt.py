"""A clock far ahead lets no limit act by itself before somebody says that it is right."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from desktop.domain.clock import FixedClock
from desktop.domain.errors import NotAllowed
from desktop.domain.inputs import DispatchInput
from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.models import DeskLog
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from desktop.services.desk_log import first_break
from desktop.storage.database import Database
from tests.services.seeding import QUICK, SmallHall
from tests.survival.world import START, register

FRIDAY_EVENING = datetime.fromisoformat("2026-03-13T17:30+08:00")
MONDAY_MORNING = datetime.fromisoformat("2026-03-16T08:40+08:00")
LEAP = timedelta(days=2)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture
def services(database: Database, clock: FixedClock) -> Services:
    return _started(database, clock)


@pytest.fixture
def case_id(database: Database, clock: FixedClock, services: Services, hall: SmallHall) -> int:
    """Give a case that waits for somebody to sign for it, limit one working day."""
    told = register(Context(database, clock), hall, 1)
    unit = DispatchInput(hall.departments["GA"])
    services.assignment.dispatch(hall.actor_of(Role.SUPERVISOR), told.case_id, unit)
    return told.case_id


def _started(database: Database, clock: FixedClock) -> Services:
    services = build_services(Context(database, clock, "desk-1"), QUICK)
    services.upkeep.run()
    return services


def _status(services: Services, hall: SmallHall, case_id: int) -> str:
    return services.case_view.detail(hall.actor_of(Role.SUPERVISOR), case_id).head.status


def _leap(
    database: Database, clock: FixedClock, services: Services, *, running: bool, by: timedelta
) -> Services:
    clock.advance(by)
    if not running:
        return _started(database, clock)
    services.upkeep.run()
    return services


@pytest.mark.parametrize("running", [True, False])
def test_nothing_acts_after_a_leap_until_a_supervisor_says_the_clock_is_right(
    database: Database,
    clock: FixedClock,
    services: Services,
    hall: SmallHall,
    case_id: int,
    *,
    running: bool,
) -> None:
    before = clock.now()
    services = _leap(database, clock, services, running=running, by=LEAP)
    clock.advance(timedelta(minutes=1))
    assert services.upkeep.run() == 0
    assert _status(services, hall, case_id) == Status.DISPATCHED
    clerk, supervisor = hall.actor_of(Role.CLERK), hall.actor_of(Role.SUPERVISOR)
    doubted = services.clock_watch.doubted(clerk)
    assert doubted is not None
    assert (doubted.before, doubted.after) == (before, before + LEAP)
    with pytest.raises(NotAllowed):
        services.clock_watch.confirm(clerk)
    services.clock_watch.confirm(supervisor)
    services.clock_watch.confirm(supervisor)
    assert services.clock_watch.doubted(clerk) is None
    assert services.upkeep.run() == 1
    assert _status(services, hall, case_id) == Status.IN_PROGRESS
    with database.read() as session:
        kinds = list(session.scalars(select(DeskLog.kind).where(DeskLog.kind.like("clock%"))))
        assert first_break(session) is None
    assert kinds == ["clock_forward", "clock_confirmed"]


def test_a_clock_set_back_needs_nobody(
    database: Database, clock: FixedClock, services: Services, hall: SmallHall, case_id: int
) -> None:
    clerk = hall.actor_of(Role.CLERK)
    services = _leap(database, clock, services, running=True, by=timedelta(days=400))
    services = _leap(database, clock, services, running=True, by=timedelta(days=-3))
    assert services.clock_watch.doubted(clerk) is not None, "still far ahead"
    services = _leap(database, clock, services, running=True, by=timedelta(days=-397))
    assert services.clock_watch.doubted(clerk) is None
    assert _status(services, hall, case_id) == Status.DISPATCHED
    for _hour in range(34):
        clock.advance(timedelta(hours=1))
        services.upkeep.run()
    assert _status(services, hall, case_id) == Status.IN_PROGRESS


@pytest.mark.parametrize("running", [True, False])
def test_a_weekend_and_a_holiday_are_no_leap(
    database: Database, clock: FixedClock, services: Services, hall: SmallHall, *, running: bool
) -> None:
    clerk = hall.actor_of(Role.CLERK)
    while clock.now() < FRIDAY_EVENING:
        clock.advance(timedelta(hours=1))
        services.upkeep.run()
    register(Context(database, clock), hall, 1)  # the last line before the doors close
    services = _leap(database, clock, services, running=running, by=MONDAY_MORNING - clock.now())
    assert services.clock_watch.doubted(clerk) is None
    eve = datetime.fromisoformat("2026-09-30T17:10+08:00")
    services = _leap(database, clock, services, running=True, by=eve - clock.now())
    services.clock_watch.confirm(hall.actor_of(Role.SUPERVISOR))
    after = datetime.fromisoformat("2026-10-08T08:20+08:00")
    services = _leap(database, clock, services, running=running, by=after - clock.now())
    assert services.clock_watch.doubted(clerk) is None
