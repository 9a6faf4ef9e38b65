"""What the clock does when nobody else did."""

from collections.abc import Callable
from datetime import timedelta

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.inputs import DispatchInput, ExtensionInput, SignInput
from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.services.assignment import AssignmentService
from desktop.services.case_view import CaseViewService
from desktop.services.context import Context
from desktop.services.intake import IntakeService
from desktop.services.more_time import MoreTimeService
from desktop.services.upkeep import UpkeepService
from tests.services.drafting import a_draft
from tests.services.reaching import let_pass
from tests.services.seeding import SmallHall

Find = Callable[..., Actor]


def _dispatched(context: Context, hall: SmallHall) -> int:
    clerk, supervisor = hall.actor_of(Role.CLERK), hall.actor_of(Role.SUPERVISOR)
    case_id = IntakeService(context).register(clerk, a_draft()).case_id
    to_unit = DispatchInput(hall.departments["GA"])
    AssignmentService(context).dispatch(supervisor, case_id, to_unit)
    return case_id


def test_an_unsigned_case_is_deemed_signed_at_its_limit_and_belongs_to_the_head(
    context: Context, clock: FixedClock, hall: SmallHall
) -> None:
    case_id = _dispatched(context, hall)
    upkeep, view = UpkeepService(context), CaseViewService(context)
    assert upkeep.run() == 0
    assert let_pass(upkeep, clock, timedelta(days=2)) == 1
    assert upkeep.run() == 0
    seen = view.detail(hall.actor_of(Role.SUPERVISOR), case_id)
    assert seen.head.status == Status.IN_PROGRESS
    assert seen.body.handler == "公安科长"
    assert seen.entries[-1].reason == "deemed_signed"
    assert seen.entries[-1].who == ""


def test_an_unanswered_extension_is_refused_at_its_limit(
    context: Context, clock: FixedClock, hall: SmallHall
) -> None:
    case_id = _dispatched(context, hall)
    handler = hall.actors["2001"]
    AssignmentService(context).sign(handler, case_id, SignInput())
    MoreTimeService(context).ask_extension(handler, case_id, ExtensionInput(5, "等函复", "已发函"))
    assert let_pass(UpkeepService(context), clock, timedelta(days=3)) == 1
    seen = CaseViewService(context).detail(hall.actor_of(Role.SUPERVISOR), case_id)
    assert seen.requests[0].granted is False
    assert seen.requests[0].decision_reason == "unanswered"
