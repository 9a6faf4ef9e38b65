"""An order has its own date and is answered by the unit; a reminder is no spam."""

from datetime import timedelta

import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.clock_table import ClockKind
from desktop.domain.day_list import SeeTo
from desktop.domain.errors import Conflict, InvalidInput, NotAllowed
from desktop.domain.inputs import DispatchInput, MeasureInput, Reason, SignInput, SupervisionInput
from desktop.domain.permissions import Role
from desktop.domain.rows.ring import REMINDER
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from tests.services.drafting import a_draft
from tests.services.paper_desk import text_of
from tests.services.seeding import SmallHall

DEMAND = SupervisionInput("说明超期原因，今日内联系群众")
CLOCK = ClockKind.SUPERVISION.value


@pytest.fixture
def services(context: Context) -> Services:
    return build_services(context)


@pytest.fixture
def handled(services: Services, hall: SmallHall) -> int:
    """Give a case that 2001 of the first unit works on."""
    case_id = services.intake.register(hall.actor_of(Role.CLERK), a_draft()).case_id
    to_unit = DispatchInput(hall.departments["GA"], hall.actors["2001"].staff_id)
    services.assignment.dispatch(hall.actor_of(Role.SUPERVISOR), case_id, to_unit)
    services.assignment.sign(hall.actors["2001"], case_id, SignInput())
    return case_id


def test_an_order_is_told_at_once_rings_when_late_and_ends_with_the_answer(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    supervisor, handler, head = (hall.actors[number] for number in ("3001", "2001", "2101"))
    by = clock.now() + timedelta(hours=2)
    services.supervision.order(supervisor, handled, SupervisionInput(DEMAND.text, by))
    for told in (handler, head):
        (ring,) = services.ladder.news(told).rings
        assert (ring.clock, ring.stage, ring.due) == (CLOCK, 0, by)
    assert services.ladder.news(supervisor).rings == ()
    clock.advance(timedelta(hours=2))
    services.ladder.climb()
    assert (CLOCK, 100) in [(r.clock, r.stage) for r in services.ladder.news(supervisor).rings]
    services.supervision.answer(handler, handled, Reason("已联系，明日办结"))
    detail = services.case_view.detail(supervisor, handled)
    assert detail.head.supervised
    assert [(e.reference, e.text) for e in detail.entries if e.kind == "supervision"] == [
        ("order", DEMAND.text),
        ("reply", "已联系，明日办结"),
    ]
    with pytest.raises(NotAllowed, match="not_yours"):
        services.supervision.answer(handler, handled, Reason("再答"))


def test_an_order_without_a_date_takes_the_time_of_the_level(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    supervisor = hall.actor_of(Role.SUPERVISOR)
    services.supervision.order(supervisor, handled, DEMAND)
    detail = services.case_view.detail(supervisor, handled)
    (due,) = [c.due_at for c in detail.clocks if c.kind == CLOCK]
    assert due == services.queue.calendar(supervisor).add_working_days(clock.now(), 3)


def test_an_order_for_yesterday_is_refused(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    late = SupervisionInput("限期回复", clock.now())
    with pytest.raises(InvalidInput, match="must_be_later"):
        services.supervision.order(hall.actor_of(Role.SUPERVISOR), handled, late)


def test_a_reminder_rings_at_the_handler_and_at_most_once_an_hour(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    supervisor, handler = hall.actors["3001"], hall.actors["2001"]
    services.supervision.remind(supervisor, handled)
    news = services.ladder.news(handler)
    assert [ring.clock for ring in news.rings] == [REMINDER]
    assert news.to_see == 0
    with pytest.raises(Conflict, match="reminded_lately"):
        services.supervision.remind(hall.actors["3002"], handled)
    clock.advance(timedelta(hours=1))
    services.supervision.remind(supervisor, handled, Reason("群众在大厅等候"))
    assert len(services.ladder.news(handler).rings) == 1


def test_what_is_overdue_twice_waits_for_an_order_until_it_is_given_and_again_when_unanswered(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    supervisor = hall.actor_of(Role.SUPERVISOR)

    def waiting(actor: Actor = supervisor) -> list[tuple[int, str]]:
        services.ladder.climb()
        return [(r.case_id, r.why) for r in services.queue.today(actor) if r.why in set(SeeTo)]

    assert waiting() == []
    clock.advance(timedelta(days=14))
    assert waiting() == [(handled, SeeTo.TWICE)]
    assert waiting(hall.actors["2001"]) == []
    services.supervision.order(supervisor, handled, DEMAND)
    assert waiting() == []
    clock.advance(timedelta(days=7))
    assert waiting() == [(handled, SeeTo.UNANSWERED)]


def test_the_printed_order_says_what_is_late_and_what_was_done_last(
    services: Services, hall: SmallHall, handled: int, clock: FixedClock
) -> None:
    supervisor = hall.actor_of(Role.SUPERVISOR)
    services.handling.log_measure(hall.actors["2001"], handled, MeasureInput("已调取监控"))
    clock.advance(timedelta(days=2))
    with pytest.raises(Conflict, match="paper_supervision_order"):
        services.papers.preview(supervisor, handled, "supervision_order")
    services.supervision.order(supervisor, handled, DEMAND)
    assert "supervision_order" in services.papers.kinds_for(supervisor, handled)
    document = services.papers.issue(supervisor, handled, "supervision_order")
    text = text_of(services.papers.content(supervisor, document.id))
    for told in (
        "督办通知单",
        "公安局",
        "承办甲",
        "首次联系：期限",
        "已超",
        "措施：已调取监控",
        DEMAND.text,
    ):
        assert told in text
    assert "李静怡" not in text
    assert "诉督" in document.series_number
