"""What rings, for whom, and what never does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import ContactOutcome, Origin, SuspensionReason
from desktop.domain.errors import NotAllowed
from desktop.domain.inputs import ContactInput, DispatchInput, Reason, SignInput, SuspensionInput
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.ring import News
from desktop.models import Case
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall

URGENT = {"severity": Severity.S2, "urgency": Urgency.U3}
"""Level P2: two hours to the first contact, warned at one hour, at 1:36 and at two."""


@pytest.fixture
def services(context: Context) -> Services:
    return build_services(context)


@pytest.fixture
def handled(services: Services, hall: SmallHall) -> int:
    """Give an urgent case that 2001 signed for and nobody has called about."""
    case_id = services.intake.register(hall.actor_of(Role.CLERK), a_draft(**URGENT)).case_id
    to_unit = DispatchInput(hall.departments["GA"], hall.actors["2001"].staff_id)
    services.assignment.dispatch(hall.actor_of(Role.SUPERVISOR), case_id, to_unit)
    services.assignment.sign(hall.actors["2001"], case_id, SignInput())
    return case_id


def heard(services: Services, actor: Actor) -> list[tuple[str, int]]:
    return [(ring.clock, ring.stage) for ring in services.ladder.news(actor).rings]


def test_each_stage_rings_once_for_those_it_concerns(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    assert handled
    handler, head = hall.actors["2001"], hall.actors["2101"]
    supervisor, other = hall.actor_of(Role.SUPERVISOR), hall.actors["2002"]
    contact = ClockKind.FIRST_CONTACT.value
    assert services.ladder.climb() == 0
    clock.advance(timedelta(hours=1))
    assert services.ladder.climb() == 1
    assert services.ladder.climb() == 0
    assert heard(services, handler) == [(contact, 50)]
    assert heard(services, handler) == []
    assert heard(services, head) == []
    clock.advance(timedelta(hours=1))
    assert services.ladder.climb() == 1
    for told in (handler, head, supervisor):
        assert heard(services, told) == [(contact, 100)]
    assert services.ladder.news(other) == News()
    clock.advance(timedelta(hours=1))
    services.ladder.climb()
    assert heard(services, hall.actor_of(Role.DUTY_HEAD)) == [(contact, 150)]


def test_a_program_that_was_off_rings_only_the_highest_stage_and_never_twice(
    services: Services, context: Context, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    clock.advance(timedelta(hours=2, minutes=5))
    assert services.ladder.climb() == 1
    again = build_services(context)
    assert again.ladder.climb() == 0
    news = again.ladder.news(hall.actors["2001"])
    assert [ring.stage for ring in news.rings] == [100]
    assert (news.cases, news.to_see) == (1, 1)
    assert build_services(context).ladder.news(hall.actors["2001"]) == News((), 1)
    assert news.rings[0].case_id == handled


def test_what_stopped_or_rests_is_silent_but_a_promise_is_not(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    handler, supervisor = hall.actors["2001"], hall.actor_of(Role.SUPERVISOR)
    soon = clock.now() + timedelta(hours=4)
    promise = ContactInput(ContactOutcome.REACHED, "已说明", soon)
    services.handling.log_contact(handler, handled, promise)
    later = clock.now() + timedelta(days=3)
    rest = SuspensionInput(SuspensionReason.EXPERT, "等待鉴定", later)
    services.more_time.suspend(supervisor, handled, rest)
    clock.advance(timedelta(days=2))
    services.ladder.climb()
    assert heard(services, handler) == [(ClockKind.PROMISED_CONTACT.value, 300)]
    services.more_time.resume(supervisor, handled, Reason("已出具"))
    services.handling.log_contact(handler, handled, ContactInput(ContactOutcome.REACHED, "已告知"))
    services.ladder.climb()
    assert services.ladder.news(handler) == News()


def test_a_ring_that_nobody_heard_before_the_clock_stopped_is_told_to_nobody(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    clock.advance(timedelta(hours=2))
    services.ladder.climb()
    reached = ContactInput(ContactOutcome.REACHED, "已说明")
    services.handling.log_contact(hall.actors["2001"], handled, reached)
    assert services.ladder.news(hall.actors["2001"]) == News()


def test_history_taken_over_never_rings(
    services: Services, context: Context, handled: int, clock: FixedClock
) -> None:
    with context.database.write() as session:
        session.get_one(Case, handled).origin = Origin.IMPORTED_HISTORY.value
    clock.advance(timedelta(days=9))
    assert services.ladder.climb() == 0


def test_who_a_case_is_about_hears_nothing_of_it(
    services: Services, context: Context, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    supervisor = hall.actor_of(Role.SUPERVISOR)
    with context.database.write() as session:
        session.get_one(Case, handled).accused_staff_id = supervisor.staff_id
    clock.advance(timedelta(hours=2))
    services.ladder.climb()
    assert services.ladder.news(supervisor) == News()
    assert services.ladder.news(replace(supervisor, staff_id=hall.actors["3002"].staff_id)).rings


def test_who_may_read_no_case_is_told_of_none(services: Services, hall: SmallHall) -> None:
    with pytest.raises(NotAllowed):
        services.ladder.news(hall.actor_of(Role.ADMIN))
