"""What a case needs before it ends: outcomes, proofs, tries; and the reply before the reply."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.domain.actions import Action
from desktop.domain.clock import FixedClock
from desktop.domain.codes import (
    Cause,
    ContactOutcome,
    Finding,
    RefusalGround,
    Solved,
    WithdrawalWay,
)
from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.inputs import (
    ContactInput,
    Decision,
    ExtensionInput,
    RefusalInput,
    ReviewInput,
    SpotResult,
)
from desktop.domain.late_inputs import InterimInput, WithdrawalInput
from desktop.domain.status import Status
from desktop.services.closing import is_sampled
from desktop.services.context import Context
from tests.services.reaching import ALL_TRUE, BY_HAND, WHY, Reach, reach_of
from tests.services.seeding import SmallHall
from tests.survival.invariants import violations

REVIEW = ReviewInput(Cause.RULES, "流程不清", "", "", no_action_reason="已改流程")


@pytest.fixture
def reach(context: Context, hall: SmallHall) -> Reach:
    return reach_of(context, hall)


def _kept_back(reach: Reach, case_id: int, action: Action, number: str) -> str:
    return {s.action: s.blocked for s in reach.detail(case_id, number).actions}[action]


def test_none_of_the_three_outcomes_stays_empty_in_the_archive(
    clock: FixedClock, reach: Reach
) -> None:
    case_id, handler = reach.closed(), reach.by("2001")
    clock.advance(timedelta(days=31))
    assert _kept_back(reach, case_id, Action.ARCHIVE, "6001") == "outcome_missing"
    draft = reach.services.closing.draft_review
    with pytest.raises(InvalidInput) as refused:
        draft(handler, case_id, REVIEW)
    assert refused.value.field == "restored_at"
    later = clock.now() + timedelta(hours=1)
    with pytest.raises(InvalidInput, match="moment_in_future"):
        draft(handler, case_id, _restored(later))
    said_by_the_person = reach.detail(case_id).body.solved
    draft(handler, case_id, _restored(clock.now(), Solved.NO))
    seen = reach.detail(case_id)
    assert (seen.body.solved, seen.body.service_restored_at) == (said_by_the_person, clock.now())
    assert seen.missing == ()
    reach.services.closing.archive(reach.by("6001"), case_id, WHY)
    assert reach.status(case_id) == Status.ARCHIVED


def _restored(at: datetime, solved: Solved | None = None) -> ReviewInput:
    return replace(REVIEW, restored_at=at, solved=solved)


def test_a_simple_case_is_ready_for_the_archive_in_one_screen(
    clock: FixedClock, reach: Reach
) -> None:
    case_id = reach.accepted()
    while is_sampled(reach.detail(case_id).head.uuid):
        case_id = reach.accepted()
    spot = SpotResult("当场补打回执", ALL_TRUE, no_action_reason="设备偶发卡纸，已排除")
    reach.services.closing.solve_on_the_spot(reach.by("1001"), case_id, spot)
    seen = reach.detail(case_id)
    assert (seen.head.status, seen.body.solved) == (Status.CLOSED, "yes")
    assert seen.missing == ()
    clock.advance(timedelta(days=31))
    reach.services.closing.archive(reach.by("6001"), case_id, WHY)
    assert reach.status(case_id) == Status.ARCHIVED


def test_each_point_ends_with_the_finding_that_was_chosen_for_it(reach: Reach) -> None:
    case_id, solve = reach.accepted(), reach.services.closing.solve_on_the_spot
    with pytest.raises(InvalidInput) as left_out:
        solve(reach.by("1001"), case_id, SpotResult("当场道歉", {1: Finding.TRUE}))
    assert (left_out.value.field, left_out.value.code) == ("findings", "finding_missing")
    assert left_out.value.params["number"] == 2
    assert reach.status(case_id) == Status.ACCEPTED
    chosen = {1: Finding.PARTLY, 2: Finding.UNTRUE}
    solve(reach.by("1001"), case_id, SpotResult("当场道歉", chosen))
    seen = reach.detail(case_id)
    assert [point.finding for point in seen.points] == ["partly", "untrue"]
    assert [entry.reference for entry in seen.entries if entry.kind == "point"] == ["1", "2"]


def test_a_refused_case_is_filed_once_its_notice_is_delivered(
    clock: FixedClock, reach: Reach
) -> None:
    case_id = reach.accepted(refusal_ground="court")
    ground = RefusalInput(RefusalGround.COURT, "已起诉", "条例第三十六条", "区人民法院")
    reach.services.assessment.refuse(reach.by("3001"), case_id, ground)
    clock.advance(timedelta(days=31))
    assert _kept_back(reach, case_id, Action.ARCHIVE, "6001") == "notice_not_delivered"
    notice = reach.services.papers.issue(reach.by("3001"), case_id, "refusal_notice")
    reach.services.replying.hand_over(reach.by("1001"), notice.id, BY_HAND)
    reach.services.closing.archive(reach.by("6001"), case_id, WHY)
    assert reach.status(case_id) == Status.ARCHIVED


@pytest.mark.parametrize("way", list(WithdrawalWay))
def test_a_withdrawal_says_what_proves_it(reach: Reach, way: WithdrawalWay) -> None:
    case_id = reach.in_progress()
    wish = WithdrawalInput("事情已经办成", way)
    reach.services.closing.take_withdrawal(reach.by("1001"), case_id, wish)
    request = reach.detail(case_id).requests[0].id
    reach.services.decisions.decide(reach.by("4001"), case_id, Decision(request, granted=True))
    assert _kept_back(reach, case_id, Action.ARCHIVE, "6001") == ""


def test_papers_count_as_undeliverable_after_three_tries(reach: Reach) -> None:
    case_id, terminate = reach.resolved(), reach.services.closing.terminate
    for _try in range(3):
        assert _kept_back(reach, case_id, Action.TERMINATE, "3001") == "delivery_tries"
        nobody = ContactInput(ContactOutcome.WRONG_NUMBER, "空号")
        reach.services.handling.log_contact(reach.by("1001"), case_id, nobody)
    terminate(reach.by("3001"), case_id, WHY)
    assert reach.status(case_id) == Status.TERMINATED


def test_an_interim_reply_promises_the_rest_and_leaves_the_closing_date(
    context: Context, clock: FixedClock, reach: Reach
) -> None:
    case_id, head = reach.in_progress(), reach.by("4001")
    interim = InterimInput("已查明第一点，第二点等外地函复", clock.now() + timedelta(days=40))
    with pytest.raises(KnownError, match="extension_first"):
        reach.services.replying.give_interim(head, case_id, interim)
    more = reach.services.more_time
    for request, days in enumerate((10, 5), 1):
        more.ask_extension(reach.by("2001"), case_id, ExtensionInput(days, "等函复", "已发函"))
        decided = Decision(request, granted=True)
        with pytest.raises(KnownError, match="extension_"):
            reach.services.replying.give_interim(head, case_id, interim)
        reach.services.decisions.decide(reach.by("3001"), case_id, decided)
    before = reach.detail(case_id).head.close_due
    past = InterimInput("已查明", clock.now())
    with pytest.raises(InvalidInput, match="must_be_later"):
        reach.services.replying.give_interim(head, case_id, past)
    reach.services.replying.give_interim(head, case_id, interim)
    promise = reach.clock(case_id, "commitment")
    assert promise is not None
    assert promise.due_at == interim.due_at
    assert reach.detail(case_id).head.close_due == before
    reach.fed_back(reach.resolved(case_id))
    assert reach.clock(case_id, "commitment") is None
    assert violations(context.database) == []
