"""One act on many cases: each is checked on its own."""

from collections.abc import Callable

import pytest

from desktop.domain.actor import Actor
from desktop.domain.bulk import BulkAct, BulkInput, BulkProgress
from desktop.domain.errors import InvalidInput
from desktop.domain.inputs import DispatchInput, ExtensionInput, SignInput
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, QueueTab
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from tests.services.drafting import a_draft

Find = Callable[..., Actor]


@pytest.fixture
def services(context: Context) -> Services:
    return build_services(context)


def registered(services: Services, find: Find, count: int) -> tuple[int, ...]:
    clerk = find(Role.CLERK)
    return tuple(services.intake.register(clerk, a_draft()).case_id for _turn in range(count))


def in_hand(services: Services, find: Find, case_id: int) -> Actor:
    handler = find(Role.HANDLER)
    assert handler.department_id is not None
    to_unit = DispatchInput(handler.department_id, handler.staff_id, task="请核实")
    services.assignment.dispatch(find(Role.SUPERVISOR), case_id, to_unit)
    services.assignment.sign(handler, case_id, SignInput())
    return handler


def test_assigning_sends_what_it_can_and_names_the_rest(services: Services, actor_of: Find) -> None:
    lead = actor_of(Role.SUPERVISOR)
    first, second, working = registered(services, actor_of, 3)
    unit = in_hand(services, actor_of, working).department_id
    progress = BulkProgress()
    form = BulkInput(BulkAct.ASSIGN, (first, working, 999, second), "集中分派", unit)
    result = services.bulk.run(lead, form, progress)
    assert (result.done, result.left, progress.done) == (2, 0, 4)
    told = [(one.id, bool(one.number), one.error.code) for one in result.refused]
    assert told == [(working, True, "needed"), (999, False, "case_not_found")]
    to_sign = services.queue.page(lead, QueueFilter(tab=QueueTab.TO_SIGN)).rows
    assert {row.id for row in to_sign} == {first, second}


def test_extending_grants_what_was_asked_and_asks_for_the_rest(
    services: Services, actor_of: Find
) -> None:
    lead = actor_of(Role.SUPERVISOR)
    asked, silent, fresh = registered(services, actor_of, 3)
    handler = in_hand(services, actor_of, asked)
    in_hand(services, actor_of, silent)
    services.more_time.ask_extension(handler, asked, ExtensionInput(3, "需要", "已查"))
    form = BulkInput(BulkAct.EXTEND, (asked, silent, fresh), "系统检修", days=2)
    result = services.bulk.run(lead, form, BulkProgress())
    assert [one.id for one in result.refused] == [fresh]
    rows = {row.id: row for row in services.queue.page(lead, QueueFilter()).rows}
    assert (rows[asked].extension_pending, rows[silent].extension_pending) == (False, True)


def test_a_stop_leaves_the_rest_alone(services: Services, actor_of: Find) -> None:
    cases = registered(services, actor_of, 3)

    class Impatient(BulkProgress):
        def __setattr__(self, name: str, value: int) -> None:
            super().__setattr__(name, value)
            if name == "done" and value == 1:
                self.cancelled = True

    form = BulkInput(BulkAct.SUPERVISE, cases, "超期")
    result = services.bulk.run(actor_of(Role.SUPERVISOR), form, Impatient())
    assert (result.done, result.refused, result.left) == (1, (), 2)
    watched = QueueFilter(supervised_only=True)
    assert services.queue.count(actor_of(Role.SUPERVISOR), watched).number == 1


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (BulkInput(BulkAct.SUPERVISE, (1,), " "), "reason"),
        (BulkInput(BulkAct.ASSIGN, (1,), "集中"), "department_id"),
    ],
)
def test_what_is_missing_is_told_before_the_first_case(
    services: Services, actor_of: Find, form: BulkInput, field: str
) -> None:
    with pytest.raises(InvalidInput) as told:
        services.bulk.run(actor_of(Role.SUPERVISOR), form, BulkProgress())
    assert told.value.field == field
