"""Cases taken up once more: call-backs, redo, special team, review, public interest."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.actions import Action
from desktop.domain.case_facts import close_mark
from desktop.domain.clock import FixedClock
from desktop.domain.codes import CloseMark, ContactOutcome, SuspensionReason
from desktop.domain.errors import Conflict, InvalidInput, KnownError, NotAllowed
from desktop.domain.follow_up import StillNeeded, still_needed
from desktop.domain.inputs import (
    Decision,
    DispatchInput,
    FollowUpInput,
    SignInput,
    SuspensionInput,
)
from desktop.domain.late_inputs import TeamInput, UpholdInput
from desktop.domain.status import Status
from desktop.services.context import Context
from tests.services.reaching import CONTENT, UNHAPPY, WHY, WITHDRAWN, Reach, reach_of
from tests.services.seeding import SmallHall
from tests.survival.invariants import violations

ZONE = ZoneInfo("Asia/Shanghai")
NOBODY = FollowUpInput(ContactOutcome.NO_ANSWER)


@pytest.fixture
def reach(context: Context, hall: SmallHall) -> Reach:
    return reach_of(context, hall)


def _offered(reach: Reach, case_id: int, number: str) -> dict[Action, str]:
    return {state.action: state.blocked for state in reach.detail(case_id, number).actions}


def _refused(call: Callable[..., object], *arguments: object) -> str:
    with pytest.raises(KnownError) as refused:
        call(*arguments)
    return refused.value.code


@pytest.mark.parametrize(
    ("tries", "needed"),
    [
        ((), StillNeeded.ANOTHER_DAY),
        (("10 09:00", "10 10:00", "10 15:00"), StillNeeded.ANOTHER_DAY),
        (("10 09:00", "11 09:00"), StillNeeded.AFTERNOON),
        (("10 15:00", "11 15:00", "12 16:00"), StillNeeded.MORNING),
        (("10 09:00", "11 15:00"), StillNeeded.ANOTHER_DAY),
        (("10 09:00", "11 15:00", "12 09:00"), StillNeeded.NOTHING),
    ],
)
def test_tries_count_on_three_days_in_both_halves(
    tries: tuple[str, ...], needed: StillNeeded
) -> None:
    moments = [datetime.fromisoformat(f"2026-03-{one}").replace(tzinfo=ZONE) for one in tries]
    assert still_needed(moments, ZONE) is needed


@given(st.lists(st.integers(0, 31 * 24), max_size=8))
def test_another_try_never_undoes_those_before(hours: list[int]) -> None:
    there = [datetime(2026, 1, 1, tzinfo=ZONE) + timedelta(hours=hour) for hour in hours]
    enough = [still_needed(there[:end], ZONE) is StillNeeded.NOTHING for end in range(len(there))]
    assert enough == sorted(enough)


def test_nobody_reached_in_three_days_closes_with_its_mark(
    context: Context, clock: FixedClock, reach: Reach
) -> None:
    case_id, caller = reach.fed_back(), reach.by("5001")
    for hours in (0, 1, 29, 0):
        clock.advance(timedelta(hours=hours))
        reach.services.closing.follow_up(caller, case_id, NOBODY)
        assert reach.status(case_id) == Status.FED_BACK
        again = reach.clock(case_id, "follow_up")
        assert again is not None
        assert again.started_at == clock.now()
    clock.advance(timedelta(days=1))
    reach.services.closing.follow_up(caller, case_id, NOBODY)
    assert reach.status(case_id) == Status.CLOSED
    assert close_mark(reach.detail(case_id)) == CloseMark.UNREACHED
    assert violations(context.database) == []


def test_whoever_cannot_be_called_is_not_called_three_times(reach: Reach) -> None:
    case_id = reach.fed_back(reach.resolved(reach.in_progress(reach.accepted(no_contact=True))))
    reach.services.closing.follow_up(reach.by("5001"), case_id, NOBODY)
    assert reach.status(case_id) == Status.CLOSED


def test_a_dissatisfied_person_goes_to_the_supervisor_who_redoes_or_explains(
    reach: Reach,
) -> None:
    case_id = reach.fed_back()
    again, supervisor = reach.services.again, reach.by("3001")
    explain = reach.services.closing.close_explained
    assert _refused(explain, supervisor, case_id, WHY) == "not_dissatisfied"
    reach.services.closing.follow_up(reach.by("5001"), case_id, UNHAPPY)
    seen = reach.detail(case_id)
    assert (seen.head.status, seen.body.owner) == (Status.FED_BACK, "主任甲")
    assert reach.clock(case_id, "approval") is not None
    assert next(state.action for state in seen.actions if state.primary) is Action.REDO
    explain(supervisor, case_id, WHY)
    closed = reach.detail(case_id)
    assert close_mark(closed) == CloseMark.EXPLAINED
    assert closed.missing == ("review",)
    assert _refused(again.redo, supervisor, case_id, WHY) == "status_changed"


def test_a_redo_goes_to_another_handler_even_when_nobody_was_named(
    clock: FixedClock, reach: Reach, hall: SmallHall
) -> None:
    case_id = reach.fed_back()
    reach.services.closing.follow_up(reach.by("5001"), case_id, UNHAPPY)
    reach.services.again.redo(reach.by("3001"), case_id, WHY)
    assert reach.detail(case_id).body.solved == ""
    assign, handler = reach.services.assignment, reach.by("2001")
    unit = hall.departments["GA"]
    named = DispatchInput(unit, handler.staff_id)
    assert _refused(assign.dispatch, reach.by("3001"), case_id, named) == "redo_needs_another"
    assign.dispatch(reach.by("3001"), case_id, DispatchInput(unit))
    assert _refused(assign.sign, handler, case_id, SignInput()) == "redo_needs_another"
    assign.sign(reach.by("2003"), case_id, SignInput())
    clock.advance(timedelta(hours=1))
    answered = reach.detail(reach.fed_back(reach.resolved(case_id)), "5001")
    # What was said about the reply before says nothing about this one.
    assert next(state.action for state in answered.actions if state.primary) is Action.FOLLOW_UP


def _redone_twice(reach: Reach, hall: SmallHall) -> int:
    case_id = reach.fed_back()
    for number in ("2003", "2001"):
        reach.services.closing.follow_up(reach.by("5001"), case_id, UNHAPPY)
        reach.services.again.redo(reach.by("3001"), case_id, WHY)
        handler = reach.by(number)
        to_unit = DispatchInput(hall.departments["GA"], handler.staff_id)
        reach.services.assignment.dispatch(reach.by("3001"), case_id, to_unit)
        reach.services.assignment.sign(handler, case_id, SignInput())
        case_id = reach.fed_back(reach.resolved(case_id))
    reach.services.closing.follow_up(reach.by("5001"), case_id, UNHAPPY)
    return case_id


def test_the_third_time_needs_a_special_team_that_the_duty_head_names(
    context: Context, reach: Reach, hall: SmallHall
) -> None:
    case_id = _redone_twice(reach, hall)
    assert _offered(reach, case_id, "3001")[Action.REDO] == "special_team_needed"
    assert Action.FORM_TEAM not in _offered(reach, case_id, "3001")
    offered = _offered(reach, case_id, "4001")
    assert Action.REDO not in offered
    assert offered[Action.FORM_TEAM] == ""
    head, form = reach.by("4001"), reach.services.again.form_team
    leader = reach.by("3002").staff_id
    assert (
        _refused(form, head, case_id, TeamInput(reach.by("1001").staff_id, "查")) == "leader_role"
    )
    assert _refused(form, head, case_id, TeamInput(leader, "查", "9999")) == "unknown_number"
    former = TeamInput(leader, "查", "2001 2002")
    assert _refused(form, head, case_id, former) == "redo_needs_another"
    form(head, case_id, TeamInput(leader, "查清三次未解决的原因", "2002、2102"))
    seen = reach.detail(case_id)
    assert (seen.head.status, seen.body.handler) == (Status.DISPATCHED, "主任乙")
    assert reach.clock(case_id, "sign") is not None
    told = [entry.changes for entry in seen.entries if entry.kind == "assigned"]
    assert told == [(("team_leader", "", "主任乙"), ("team_members", "", "承办乙、人社科长"))]
    reach.services.assignment.sign(reach.by("3002"), case_id, SignInput())
    assert violations(context.database) == []


def test_a_review_can_be_asked_for_twice_within_thirty_days_each(
    context: Context, clock: FixedClock, reach: Reach
) -> None:
    case_id, again = reach.closed(), reach.services.again
    for _time in range(2):
        clock.advance(timedelta(days=20))
        again.take_recheck(reach.by("1001"), case_id, WHY)
        decision = reach.clock(case_id, "recheck")
        assert decision is not None
        assert decision.due_at == clock.now() + timedelta(days=30)
        clock.advance(timedelta(days=10))
        upheld = UpholdInput("安河区政务服务管理局", "维持原答复", "安政复〔2026〕3号")
        again.uphold(reach.by("4001"), case_id, upheld)
        assert reach.status(case_id) == Status.CLOSED
        assert reach.detail(case_id).missing == ("review",)
    assert _refused(again.take_recheck, reach.by("1001"), case_id, WHY) == "rechecks_over"
    archived = _offered(reach, case_id, "6001")
    assert archived[Action.ARCHIVE] == "review_missing"
    assert violations(context.database) == []


def test_a_review_asked_for_too_late_or_by_the_wrong_person_is_refused(
    clock: FixedClock, reach: Reach
) -> None:
    case_id, again = reach.closed(), reach.services.again
    clock.advance(timedelta(days=31))
    with pytest.raises(Conflict, match="recheck_late"):
        again.take_recheck(reach.by("1001"), case_id, WHY)
    with pytest.raises(NotAllowed):
        again.take_recheck(reach.by("2001"), case_id, WHY)


def test_an_overturned_reply_is_redone(reach: Reach) -> None:
    case_id = reach.closed()
    reach.services.again.take_recheck(reach.by("1001"), case_id, WHY)
    reach.services.again.redo(reach.by("4001"), case_id, WHY)
    seen = reach.detail(case_id).head
    assert (seen.status, seen.redo_count, seen.closed_at) == (Status.REOPENED, 1, None)
    assert reach.clock(case_id, "recheck") is None


@pytest.mark.parametrize("handled", [True, False])
def test_a_withdrawn_case_goes_on_in_the_public_interest(
    context: Context, reach: Reach, *, handled: bool
) -> None:
    case_id = reach.in_progress() if handled else reach.accepted()
    reach.services.closing.take_withdrawal(reach.by("1001"), case_id, WITHDRAWN)
    request = reach.detail(case_id).requests[0].id
    reach.services.decisions.decide(reach.by("4001"), case_id, Decision(request, granted=True))
    assert reach.status(case_id) == Status.WITHDRAWN
    reach.services.again.go_on(reach.by("3001"), case_id, WHY)
    assert reach.status(case_id) == (Status.IN_PROGRESS if handled else Status.ACCEPTED)
    assert reach.clock(case_id, "close") is not None
    assert (reach.clock(case_id, "dispatch") is None) == handled
    assert violations(context.database) == []


def test_a_case_withdrawn_while_its_clocks_stood_runs_again(
    context: Context, clock: FixedClock, reach: Reach
) -> None:
    case_id = reach.in_progress()
    until = clock.now() + timedelta(days=9)
    stopped = SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until)
    reach.services.more_time.suspend(reach.by("3001"), case_id, stopped)
    reach.services.closing.take_withdrawal(reach.by("1001"), case_id, WITHDRAWN)
    request = reach.detail(case_id).requests[0].id
    reach.services.decisions.decide(reach.by("4001"), case_id, Decision(request, granted=True))
    reach.services.again.go_on(reach.by("3001"), case_id, WHY)
    seen = reach.detail(case_id).head
    assert seen.suspended_until is None
    assert seen.next_clock == "first_result"
    assert violations(context.database) == []


@pytest.mark.parametrize(
    ("form", "gap"),
    [
        (replace(CONTENT, solved=None), "solved"),
        (replace(CONTENT, satisfaction=None), "satisfaction"),
    ],
)
def test_a_call_back_asks_both_questions(reach: Reach, form: FollowUpInput, gap: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        reach.services.closing.follow_up(reach.by("5001"), reach.fed_back(), form)
    assert refused.value.field == gap
