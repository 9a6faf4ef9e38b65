"""Who is the supervisor of the shift."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.errors import Conflict
from desktop.domain.permissions import Role
from desktop.models import Case, Hall, Leave, Staff, StaffRole
from desktop.services.accounts import Accounts
from desktop.services.context import Context
from desktop.services.intake import IntakeService
from desktop.services.shifts import shift_supervisor_id
from tests.services.drafting import a_draft
from tests.services.seeding import PASSWORD, QUICK, SmallHall

DAY = timedelta(days=1)


@pytest.fixture
def on_duty(context: Context, hall: SmallHall) -> Callable[[], str]:
    """Tell the number of the supervisor of the shift."""
    numbers = {actor.staff_id: number for number, actor in hall.actors.items()}

    def number() -> str:
        with context.database.read() as session:
            return numbers[shift_supervisor_id(session, context.clock.now())]

    return number


def sign_in(context: Context, number: str) -> Actor:
    return Accounts(context, QUICK).sign_in(number, PASSWORD, "A01").actor


def away(context: Context, staff_id: int) -> None:
    now = context.clock.now()
    with context.database.write() as session:
        session.add(Leave(staff_id=staff_id, starts_at=now - DAY, ends_at=now + DAY))


def stand_in(context: Context, staff_id: int, substitute_id: int) -> None:
    with context.database.write() as session:
        session.execute(
            update(StaffRole)
            .where(StaffRole.staff_id == staff_id)
            .values(substitute_id=substitute_id)
        )


def test_the_one_named_in_the_settings_while_nobody_signed_in(on_duty: Callable[[], str]) -> None:
    assert on_duty() == "3001"


def test_the_supervisor_who_signed_in_last(
    context: Context, clock: FixedClock, on_duty: Callable[[], str]
) -> None:
    sign_in(context, "3001")
    clock.advance(timedelta(minutes=1))
    second = sign_in(context, "3002")
    clock.advance(timedelta(minutes=1))
    sign_in(context, "1001")
    assert on_duty() == "3002"

    Accounts(context, QUICK).sign_out(second)
    assert on_duty() == "3001"


def test_a_sign_in_of_yesterday_says_nothing(
    context: Context, clock: FixedClock, on_duty: Callable[[], str]
) -> None:
    sign_in(context, "3002")
    clock.advance(timedelta(hours=25))
    assert on_duty() == "3001"


def test_the_named_substitute_of_an_absent_supervisor(
    context: Context, hall: SmallHall, on_duty: Callable[[], str]
) -> None:
    absent = hall.actor_of(Role.SUPERVISOR).staff_id
    stand_in(context, absent, hall.actors["4001"].staff_id)
    assert on_duty() == "3001"

    away(context, absent)
    assert on_duty() == "4001"


def test_a_substitute_who_signed_in_counts_as_supervisor(
    context: Context, hall: SmallHall, on_duty: Callable[[], str]
) -> None:
    absent = hall.actors["3002"].staff_id
    stand_in(context, absent, hall.actors["1001"].staff_id)
    sign_in(context, "1001")
    assert on_duty() == "3001"

    away(context, absent)
    assert on_duty() == "1001"


def test_the_first_who_is_there_when_nobody_is_named(
    context: Context, hall: SmallHall, on_duty: Callable[[], str]
) -> None:
    with context.database.write() as session:
        session.execute(update(Hall).values(default_supervisor_id=None))
    assert on_duty() == "3001"
    away(context, hall.actors["3001"].staff_id)
    assert on_duty() == "3002"
    away(context, hall.actors["3002"].staff_id)
    assert on_duty() == "3001"


def test_a_hall_without_supervisor_is_told_so(context: Context, hall: SmallHall) -> None:
    with context.database.write() as session:
        session.execute(
            update(Staff).where(Staff.number.in_(["3001", "3002"])).values(active=False)
        )
    assert hall.actors
    with context.database.read() as session, pytest.raises(Conflict) as refused:
        shift_supervisor_id(session, context.clock.now())
    assert refused.value.code == "no_supervisor"


@pytest.mark.parametrize(
    ("accused", "owner"), [("1001", "3001"), ("3001", "4001"), ("3002", "4001"), ("4001", "7001")]
)
def test_a_complaint_goes_one_lane_past_the_one_it_is_about(
    context: Context, hall: SmallHall, accused: str, owner: str
) -> None:
    draft = a_draft(accused_staff_id=hall.actors[accused].staff_id)
    clerk = hall.actors["1002"]
    assert IntakeService(context).promise(clerk, draft).responsible == _name(context, owner)
    case_id = IntakeService(context).register(clerk, draft).case_id
    with context.database.read() as session:
        kept = session.get_one(Case, case_id).owner_id
    assert kept == hall.actors[owner].staff_id


def _name(context: Context, number: str) -> str:
    with context.database.read() as session:
        return session.scalars(select(Staff.name).where(Staff.number == number)).one()
