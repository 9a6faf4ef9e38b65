"""Several departments on one case: limits of their own, answers on paper, a silent one."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.domain.actions import Action
from desktop.domain.clock import FixedClock
from desktop.domain.day_list import JOINT_PART, DayGroup, day_groups, group_of
from desktop.domain.errors import Conflict, InvalidInput, KnownError
from desktop.domain.inputs import DispatchInput, JointAnswer, JointInput, MeasureInput, SignInput
from desktop.domain.status import Status
from desktop.services.context import Context
from tests.services.reaching import WHY, Reach, reach_of
from tests.services.seeding import SmallHall
from tests.survival.invariants import violations


@pytest.fixture
def reach(context: Context, hall: SmallHall) -> Reach:
    return reach_of(context, hall)


@pytest.fixture
def units(hall: SmallHall) -> dict[str, int]:
    return dict(hall.departments)


def _joint(reach: Reach, units: dict[str, int]) -> int:
    case_id = reach.in_progress()
    reach.services.joint.ask_joint(reach.by("2001"), case_id, JointInput((units["RS"],), "核实"))
    return case_id


def test_each_department_has_its_own_task_and_limit(
    clock: FixedClock, reach: Reach, units: dict[str, int]
) -> None:
    case_id, ask = _joint(reach, units), reach.services.joint.ask_joint
    tomorrow = clock.now() + timedelta(days=1)
    ask(reach.by("2001"), case_id, JointInput((units["BDC"],), "查登记簿", tomorrow))
    seen = reach.detail(case_id)
    assert [(p.department, p.task, p.due_at) for p in seen.joint] == [
        ("人社局", "核实", seen.head.close_due),
        ("不动产登记中心", "查登记簿", tomorrow),
    ]


def test_the_limit_of_a_department_asked_stands_on_the_day_list(
    clock: FixedClock, reach: Reach, units: dict[str, int]
) -> None:
    case_id = reach.in_progress()
    soon = clock.now() + timedelta(hours=3)
    wish = JointInput((units["RS"], units["BDC"]), "核实", soon)
    reach.services.joint.ask_joint(reach.by("2001"), case_id, wish)

    def listed(number: str) -> list[tuple[datetime | None, bool]]:
        rows = reach.services.queue.today(reach.by(number))
        return [(row.due, row.mine) for row in rows if row.why == JOINT_PART]

    assert listed("2001") == [(soon, True), (soon, True)]
    assert listed("3001") == [(soon, False), (soon, False)]
    clock.advance(timedelta(hours=4))
    rows = reach.services.queue.today(reach.by("2001"))
    assert {group_of(r, clock.now()) for r in rows if r.why == JOINT_PART} == {DayGroup.OVERDUE}
    # The promise to call at the same hour stands on the same line, not behind it.
    due = next(row for row in rows if row.why == JOINT_PART)
    called = replace(due, why="new_contact", due=clock.now())
    ((late, *_rest),) = (
        cases for group, cases in day_groups([due, due, called], clock.now()) if cases
    )
    assert (late.why, late.also, late.due) == (JOINT_PART, ("new_contact",), soon)
    for unit in ("RS", "BDC"):
        answer = JointAnswer(units[unit], "已核实", "钱某")
        reach.services.joint.answer_joint(reach.by("3001"), case_id, answer)
    assert listed("2001") == []


@pytest.mark.parametrize(
    ("days", "unit", "field", "code"),
    [
        (-1, "RS", "due_at", "must_be_later"),
        (60, "RS", "due_at", "joint_due_late"),
        (1, "GA", "department_ids", "lead_is_asked"),
    ],
)
def test_a_subtask_ends_within_the_case_and_goes_to_others(
    clock: FixedClock,
    reach: Reach,
    units: dict[str, int],
    days: int,
    unit: str,
    field: str,
    code: str,
) -> None:
    wish = JointInput((units[unit],), "核实", clock.now() + timedelta(days=days))
    with pytest.raises(InvalidInput) as refused:
        reach.services.joint.ask_joint(reach.by("2001"), reach.in_progress(), wish)
    assert (refused.value.field, refused.value.code) == (field, code)


def test_an_answer_entered_for_a_department_names_its_signer(
    clock: FixedClock, reach: Reach, units: dict[str, int]
) -> None:
    case_id, answer = _joint(reach, units), reach.services.joint.answer_joint
    clock.advance(timedelta(hours=3))
    told = JointAnswer(units["RS"], "已核实")
    with pytest.raises(InvalidInput) as refused:
        answer(reach.by("3001"), case_id, told)
    assert refused.value.field == "on_paper_by"
    signed_at = clock.now() - timedelta(hours=1)
    answer(reach.by("3001"), case_id, replace(told, on_paper_by="张某", on_paper_at=signed_at))
    seen = reach.detail(case_id)
    assert seen.joint[0].answered_at == signed_at
    assert seen.entries[-1].changes == (
        ("on_paper_by", "", "张某"),
        ("on_paper_at", "", signed_at.isoformat()),
    )


def test_nobody_goes_on_without_a_silent_department_unless_it_is_approved(
    context: Context, reach: Reach, units: dict[str, int]
) -> None:
    case_id, joint = _joint(reach, units), reach.services.joint
    with pytest.raises(Conflict, match="joint_open"):
        joint.conclude_joint(reach.by("2001"), case_id, WHY)
    joint.ask_end_joint(reach.by("2001"), case_id, WHY)
    offered = {state.action for state in reach.detail(case_id).actions if not state.blocked}
    assert Action.CONCLUDE_JOINT in offered
    with pytest.raises(InvalidInput):
        joint.conclude_joint(reach.by("3001"), case_id, replace(WHY, text=" "))
    joint.conclude_joint(reach.by("3001"), case_id, WHY)
    seen = reach.detail(case_id)
    assert seen.head.status == Status.IN_PROGRESS
    assert seen.requests[0].granted is True
    assert seen.entries[-1].text == "人社局"
    assert violations(context.database) == []


def test_a_late_answer_overtakes_the_wish_to_go_on(reach: Reach, units: dict[str, int]) -> None:
    case_id, joint = _joint(reach, units), reach.services.joint
    joint.ask_end_joint(reach.by("2001"), case_id, WHY)
    joint.answer_joint(reach.by("2002"), case_id, JointAnswer(units["RS"], "已核实"))
    joint.conclude_joint(reach.by("2001"), case_id, WHY)
    assert reach.detail(case_id).requests[0].granted is False


def test_a_slip_signed_on_paper_stops_the_clock_at_its_own_time(
    clock: FixedClock, reach: Reach, units: dict[str, int]
) -> None:
    case_id = reach.accepted()
    reach.services.assignment.dispatch(reach.by("3001"), case_id, DispatchInput(units["GA"]))
    clock.advance(timedelta(hours=2))
    signed_at = clock.now() - timedelta(hours=1)
    slip = SignInput(reach.by("2001").staff_id, "王科", signed_at)
    for wrong, code in (
        (replace(slip, on_paper_by=""), "needed"),
        (replace(slip, on_paper_at=clock.now() + timedelta(hours=1)), "moment_in_future"),
        (replace(slip, on_paper_at=clock.now() - timedelta(days=3)), "before_the_case"),
    ):
        with pytest.raises(KnownError, match=code):
            reach.services.assignment.sign(reach.by("3001"), case_id, wrong)
    reach.services.assignment.sign(reach.by("3001"), case_id, slip)
    stopped = [one for one in reach.detail(case_id).clocks if one.kind == "sign"]
    assert stopped[-1].stopped_at == signed_at
    report = MeasureInput("已查", True, "王科", signed_at)
    reach.services.handling.log_measure(reach.by("3001"), case_id, report)
    assert reach.detail(case_id).entries[-1].changes[1][0] == "on_paper_at"


def test_departments_named_at_the_dispatch_work_once_the_lead_has_signed(
    context: Context, reach: Reach, units: dict[str, int]
) -> None:
    case_id = reach.accepted()
    handler = reach.by("2001")
    wanted = DispatchInput(units["GA"], handler.staff_id, (units["RS"],), "核实")
    reach.services.assignment.dispatch(reach.by("3001"), case_id, wanted)
    reach.services.assignment.sign(handler, case_id, SignInput())
    seen = reach.detail(case_id)
    assert seen.head.status == Status.JOINT.value
    assert [part.department for part in seen.joint] == ["人社局"]
    assert violations(context.database) == []
