"""Whose case it is: own cases, own departments, own teams, and the lane past the accused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import SuspensionReason
from desktop.domain.deciding import why_undecided
from desktop.domain.errors import KnownError
from desktop.domain.inputs import Correction, Reason, SuspensionInput
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.queue import QueueFilter, QueueTab
from desktop.domain.status import Status
from desktop.services.context import Context
from tests.services.drafting import a_draft
from tests.services.reaching import UNHAPPY, Reach, let_pass, reach_of
from tests.services.seeding import SmallHall


@pytest.fixture
def reach(context: Context, hall: SmallHall) -> Reach:
    return reach_of(context, hall)


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as refused:
        call()
    return refused.value.code


def blocked(reach: Reach, case_id: int, actor: Actor, action: Action) -> str | None:
    """Return what keeps an action back, None when it is not offered at all."""
    detail = reach.services.case_view.detail(actor, case_id)
    return next((s.blocked for s in detail.actions if s.action is action), None)


def test_a_clerk_sees_in_full_the_own_case_and_the_one_to_call_back(reach: Reach) -> None:
    case_id = reach.in_progress()
    own, other = reach.by("1001"), reach.by("1002")
    assert blocked(reach, case_id, own, Action.REVEAL) == ""
    assert blocked(reach, case_id, other, Action.REVEAL) is None
    assert code_of(lambda: reach.services.case_view.reveal(other, case_id, "看看")) == "not_yours"
    assert blocked(reach, case_id, reach.by("2003"), Action.REVEAL) == ""
    reach.fed_back(reach.resolved(case_id))
    assert blocked(reach, case_id, other, Action.REVEAL) == ""


def test_whoever_took_the_complaint_does_not_call_back(reach: Reach) -> None:
    case_id = reach.fed_back()
    assert blocked(reach, case_id, reach.by("1001"), Action.FOLLOW_UP) == "own_work"
    assert blocked(reach, case_id, reach.by("1002"), Action.FOLLOW_UP) == ""
    same_unit = replace(reach.by("5001"), department_id=reach.hall.departments["GA"])
    assert blocked(reach, case_id, same_unit, Action.FOLLOW_UP) == "own_team"


def test_nobody_judges_a_call_back_they_made(reach: Reach) -> None:
    case_id = reach.fed_back()
    reach.services.closing.follow_up(reach.by("3001"), case_id, UNHAPPY)
    assert blocked(reach, case_id, reach.by("3001"), Action.CLOSE_EXPLAINED) == "own_call"
    assert blocked(reach, case_id, reach.by("3002"), Action.CLOSE_EXPLAINED) == ""


def test_a_handler_registers_for_the_own_department(reach: Reach) -> None:
    handler, intake = reach.by("2001"), reach.services.intake
    elsewhere = a_draft(department_id=reach.hall.departments["RS"])
    assert code_of(lambda: intake.register(handler, elsewhere)) == "own_unit_only"
    intake.register(handler, a_draft(department_id=reach.hall.departments["GA"]))


def test_an_identified_supervisor_loses_the_case_and_an_identified_handler_gives_it_on_first(
    reach: Reach,
) -> None:
    new, in_hand = reach.accepted(), reach.in_progress()
    clerk, correct = reach.by("1001"), reach.services.records.correct

    def identify(case_id: int, number: str) -> None:
        form = Correction("工号查明", accused_staff_id=reach.by(number).staff_id)
        correct(clerk, case_id, form)

    identify(new, "3001")
    assert reach.detail(new, "7001").body.owner == "带班甲"
    assert code_of(lambda: identify(in_hand, "2001")) == "accused_has_it"


def test_the_clocks_run_on_by_themselves_at_the_end_of_a_stop(
    reach: Reach, clock: FixedClock
) -> None:
    case_id = reach.in_progress()
    until = clock.now() + timedelta(days=7)
    form = SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until)
    reach.services.more_time.suspend(reach.by("3001"), case_id, form)
    promised = reach.detail(case_id).head.close_due
    assert let_pass(reach.services.upkeep, clock, timedelta(days=7, minutes=1)) == 1
    seen = reach.detail(case_id).head
    assert (seen.status, seen.suspended_until) == (Status.IN_PROGRESS, None)
    assert seen.close_due == promised
    assert reach.services.upkeep.run() == 0


def to_decide(reach: Reach, actor: Actor) -> set[int]:
    page = reach.services.queue.page(actor, QueueFilter(tab=QueueTab.TO_APPROVE))
    return {row.id for row in page.rows}


def test_the_tab_and_the_day_hold_what_the_rule_says(reach: Reach, clock: FixedClock) -> None:
    services = reach.services
    escalated, urgent = reach.in_progress(), reach.accepted()
    services.assessment.escalate(reach.by("2001"), escalated, Reason("请到场"))
    danger = {"severity": Severity.S1, "urgency": Urgency.U1}
    raised = services.intake.register(reach.by("1001"), a_draft(**danger)).case_id
    services.supervision.propose(reach.by("1001"), urgent, Reason("再三投诉"))
    paused = reach.in_progress()
    until = clock.now() + timedelta(days=3)
    asked = SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until)
    services.more_time.ask_suspension(reach.by("2001"), paused, asked)
    lead, unit = reach.by("3001"), reach.hall.departments["GA"]
    everybody = (
        *(reach.by(number) for number in ("1001", "2001", "3001", "4001", "5001", "7001")),
        replace(lead, department_id=unit),
        replace(lead, standing_in_for=frozenset({reach.by("2001").staff_id})),
    )
    cases = (escalated, urgent, raised, paused)
    for actor in everybody:
        held = {case_id for case_id in cases if decides(reach, actor, case_id)}
        assert to_decide(reach, actor) == held, actor.number
        mine = {r.case_id for r in services.queue.today(actor) if r.mine and "request" in r.why}
        waiting = {
            *((urgent, raised) if actor.number == "1001" else ()),
            *((escalated, paused) if reach.by("2001").staff_id in actor.stands_for else ()),
        }
        assert mine == held | waiting, actor
    assert to_decide(reach, lead) == {escalated, urgent, raised, paused}
    assert to_decide(reach, replace(lead, department_id=unit)) == {urgent, raised}


def decides(reach: Reach, actor: Actor, case_id: int) -> bool:
    """Tell by the rule of the domain whether the person decides anything of this case."""
    try:
        detail = reach.services.case_view.detail(actor, case_id)
    except KnownError:
        return False
    return any(not why_undecided(actor, detail, one) for one in detail.requests)
