"""Stored requests: one key carries out what was asked for, and nobody decides for their own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.actions import Action
from desktop.domain.clock import FixedClock
from desktop.domain.codes import ContactOutcome, EntryKind, Finding, RefusalGround, SuspensionReason
from desktop.domain.errors import Conflict, KnownError
from desktop.domain.inputs import (
    ContactInput,
    Decision,
    DispatchInput,
    ExtensionInput,
    HandlerInput,
    LinkInput,
    PointAnswer,
    PriorityInput,
    Reason,
    RefusalInput,
    SignInput,
    SuspensionInput,
    VoidInput,
)
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.domain.status import Status
from desktop.services import shifts
from desktop.services.all import build_services
from desktop.services.context import Context
from tests.services.asking import Hands
from tests.services.drafting import a_draft
from tests.services.reaching import WITHDRAWN
from tests.services.seeding import QUICK, SmallHall

REFUSAL = RefusalInput(
    RefusalGround.COURT, "已在法院立案", "《信访工作条例》第三十一条", "安河区人民法院", "法院路1号"
)
TO_P2 = PriorityInput(Severity.S2, Urgency.U3, "明日手术")
TO_P1 = PriorityInput(Severity.S1, Urgency.U1, "有人持刀")


@pytest.fixture
def hands(context: Context, hall: SmallHall) -> Hands:
    return Hands(build_services(context, QUICK), hall)


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as refused:
        call()
    return refused.value.code


def test_a_proposed_refusal_is_carried_out_with_ground_and_target(hands: Hands) -> None:
    case_id = hands.case(refusal_ground="court")
    hands.services.assessment.propose_refusal(hands.clerk, case_id, REFUSAL)
    hands.grant(case_id)
    assert hands.detail(case_id).head.status == Status.REJECTED
    notice = hands.services.papers.issue(hands.lead, case_id, "refusal_notice")
    assert notice.kind == "refusal_notice"


def test_a_matter_already_sent_on_is_transferred_not_refused(hands: Hands) -> None:
    case_id = hands.case(refusal_ground="not_our_power")
    sent = replace(REFUSAL, ground=RefusalGround.NOT_OUR_POWER, forwarded="3月10日函转")
    hands.services.assessment.propose_refusal(hands.clerk, case_id, sent)
    hands.grant(case_id)
    assert hands.detail(case_id).head.status == Status.TRANSFERRED


def test_a_proposed_dispatch_goes_to_the_named_handler(hands: Hands) -> None:
    case_id = hands.case()
    unit, handler = hands.hall.departments["RS"], hands.hall.actors["2002"]
    asked = DispatchInput(unit, handler.staff_id, (hands.hall.departments["GA"],), "请核实")
    hands.services.assignment.propose_dispatch(hands.clerk, case_id, asked)
    assert code_of(lambda: hands.grant(case_id, hands.clerk)) == "not_allowed"
    hands.grant(case_id)
    seen = hands.detail(case_id)
    assert (seen.head.status, seen.body.handler) == (Status.DISPATCHED, handler.name)
    assert [part.department for part in seen.joint] == ["公安局"]


def test_a_case_in_hand_is_sent_elsewhere_by_a_grant(hands: Hands) -> None:
    case_id = hands.in_progress()
    asked = DispatchInput(hands.hall.departments["RS"], hands.hall.actors["2002"].staff_id)
    hands.services.assignment.propose_dispatch(hands.clerk, case_id, asked)
    hands.grant(case_id)
    assert hands.detail(case_id).body.handler == "承办乙"


def test_a_refused_request_leaves_the_case_alone_and_says_why(hands: Hands) -> None:
    case_id = hands.in_progress()
    handler = hands.hall.actors["2001"]
    hands.services.assessment.propose_priority(handler, case_id, TO_P2)
    no_reason = Decision(hands.waiting(case_id).id, granted=False)
    decide = hands.services.decisions.decide
    assert code_of(lambda: decide(hands.lead, case_id, no_reason)) == "needed"
    hands.refuse(case_id)
    seen = hands.detail(case_id, handler)
    assert seen.head.priority == "P4"
    answer = seen.entries[-1]
    assert (answer.kind, answer.reason, answer.who) == (EntryKind.DECIDED, "理由不足", "主任甲")


def test_a_granted_level_takes_effect(hands: Hands) -> None:
    case_id = hands.in_progress()
    hands.services.assessment.propose_priority(hands.hall.actors["2001"], case_id, TO_P2)
    hands.grant(case_id)
    assert hands.detail(case_id).head.priority == "P2"


def test_a_supervisor_who_decides_otherwise_answers_the_proposal(hands: Hands) -> None:
    case_id = hands.case()
    asked = DispatchInput(hands.hall.departments["RS"])
    hands.services.assignment.propose_dispatch(hands.clerk, case_id, asked)
    elsewhere = DispatchInput(hands.hall.departments["GA"])
    hands.services.assignment.dispatch(hands.lead, case_id, elsewhere)
    seen = hands.detail(case_id)
    assert seen.requests[0].granted is False
    answers = [e.changes for e in seen.entries if e.kind == EntryKind.DECIDED]
    assert answers == [(("decision", "", "otherwise"),)]


def test_suspension_withdrawal_merger_and_supervision_are_carried_out(
    hands: Hands, clock: FixedClock
) -> None:
    services, handler = hands.services, hands.hall.actors["2001"]
    case_id = hands.in_progress()
    until = clock.now() + timedelta(days=7)
    form = SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until)
    services.more_time.ask_suspension(handler, case_id, form)
    hands.grant(case_id)
    assert hands.detail(case_id).head.suspended_until == until
    services.supervision.propose(hands.clerk, case_id, Reason("两次超期"))
    hands.grant(case_id)
    assert hands.detail(case_id).head.supervised
    services.closing.take_withdrawal(hands.clerk, case_id, WITHDRAWN)
    hands.grant(case_id)
    assert hands.detail(case_id).head.status == Status.WITHDRAWN
    main, double = hands.in_progress(), hands.case()
    number = hands.detail(main).head.number
    services.records.propose_merge(hands.clerk, double, LinkInput(number, "同一事项"))
    hands.grant(double)
    assert hands.detail(double).head.status == Status.MERGED


def test_what_the_case_has_moved_past_is_no_longer_asked_for(hands: Hands) -> None:
    case_id = hands.case()
    hands.services.records.ask_void(hands.clerk, case_id, VoidInput("重复登记"))
    hands.services.assignment.propose_dispatch(
        hands.clerk, case_id, DispatchInput(hands.hall.departments["RS"])
    )
    hands.services.assignment.dispatch(
        hands.lead, case_id, DispatchInput(hands.hall.departments["RS"])
    )
    seen = hands.detail(case_id)
    assert [(one.kind, one.granted) for one in seen.requests] == [
        ("dispatch", True),
        ("void", False),
    ]
    assert seen.requests[1].decision_reason == "overtaken"


def test_nobody_decides_for_their_own_team(hands: Hands) -> None:
    case_id = hands.in_progress()
    until = hands.detail(case_id).entries[0].at + timedelta(days=7)
    form = SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until)
    hands.services.more_time.ask_suspension(hands.hall.actors["2001"], case_id, form)
    same_unit = replace(hands.lead, department_id=hands.hall.departments["GA"])
    assert code_of(lambda: hands.grant(case_id, same_unit)) == "own_team"
    assert hands.detail(case_id, same_unit).requests[0].blocked == "own_team"
    hands.grant(case_id, replace(hands.lead, department_id=hands.hall.departments["RS"]))
    hands.services.closing.take_withdrawal(hands.clerk, case_id, WITHDRAWN)
    assert code_of(lambda: hands.grant(case_id, same_unit)) == "own_team"


def test_the_extension_of_a_danger_waits_for_the_duty_head(hands: Hands) -> None:
    case_id = hands.in_progress()
    hands.services.assessment.set_priority(hands.lead, case_id, TO_P1)
    asked = ExtensionInput(1, "等增援", "已疏散")
    hands.services.more_time.ask_extension(hands.hall.actors["2001"], case_id, asked)
    assert code_of(lambda: hands.grant(case_id)) == "duty_head_needed"
    hands.grant(case_id, hands.hall.actor_of(Role.DUTY_HEAD))
    assert hands.detail(case_id).requests[0].granted is True


def test_danger_does_not_wait_for_an_earlier_proposal(hands: Hands) -> None:
    case_id = hands.case()
    assert hands.services.assessment.set_priority(hands.clerk, case_id, TO_P2) is False
    assert hands.services.assessment.set_priority(hands.clerk, case_id, TO_P1) is True
    assert hands.detail(case_id).head.priority == "P1"
    assert code_of(lambda: hands.refuse(case_id)) == "set_otherwise"
    hands.services.assessment.set_priority(hands.lead, case_id, TO_P2)
    assert not [one for one in hands.detail(case_id).requests if one.granted is None]


@pytest.mark.parametrize(
    ("old", "new", "holds"),
    [
        ("S4 U4", "S4 U3", True),
        ("S3 U3", "S4 U4", True),
        ("S4 U4", "S3 U2", False),
        ("S2 U3", "S3 U3", False),
        ("S1 U1", "S2 U3", False),
        ("S2 U3", "S2 U1", True),
        ("S2 U3", "S2 U4", True),
    ],
)
def test_a_clerk_sets_alone_what_is_theirs(
    hands: Hands, old: str, new: str, *, holds: bool
) -> None:
    severity, urgency = old.split()
    registered = {"severity": Severity(severity), "urgency": Urgency(urgency)}
    case_id = hands.services.intake.register(hands.lead, a_draft(**registered)).case_id
    wanted, fast = new.split()
    form = PriorityInput(Severity(wanted), Urgency(fast), "复核")
    assert hands.services.assessment.set_priority(hands.clerk, case_id, form) is holds


def test_a_report_to_the_supervisor_is_answered(hands: Hands) -> None:
    case_id = hands.in_progress()
    handler = hands.hall.actors["2001"]
    hands.services.assessment.escalate(handler, case_id, Reason("情绪激动，请到场"))
    again = Reason("再报")
    escalate = hands.services.assessment.escalate
    assert code_of(lambda: escalate(hands.clerk, case_id, again)) == "already_asked"
    hands.grant(case_id)
    assert hands.detail(case_id).requests[0].decided_by == "主任甲"


def test_a_clerk_alone_dispatches_and_the_supervisor_confirms(
    hands: Hands, context: Context, clock: FixedClock
) -> None:
    case_id = hands.case(window_id=hands.hall.windows["A01"])
    form = DispatchInput(hands.hall.departments["GA"])
    alone = hands.services.assignment.dispatch_alone
    with context.database.write() as session:
        shifts.begin(session, hands.lead, clock.now())
    assert code_of(lambda: alone(hands.clerk, case_id, form)) == "not_yours"
    with context.database.write() as session:
        shifts.end(session, hands.lead, clock.now())
    first = next(s for s in hands.detail(case_id, hands.clerk).actions if s.primary)
    assert first.action is Action.DISPATCH_ALONE
    alone(hands.clerk, case_id, form)
    hands.services.assignment.sign(hands.hall.actors["2001"], case_id, SignInput())
    assert code_of(lambda: hands.refuse(case_id)) == "set_otherwise"
    hands.grant(case_id)
    assert hands.detail(case_id).entries[-1].changes == (("decision", "", "confirmed"),)


def test_a_case_is_voided_only_once_the_holder_of_its_receipt_was_told(hands: Hands) -> None:
    case_id = hands.case()
    hands.services.papers.issue(hands.clerk, case_id, "receipt_a5")
    records = hands.services.records
    bare = VoidInput("重复登记")
    assert code_of(lambda: records.ask_void(hands.clerk, case_id, bare)) == "receipt_is_out"
    records.ask_void(hands.clerk, case_id, VoidInput("重复登记", "当面收回，换发0002"))
    hands.grant(case_id)
    assert hands.detail(case_id).head.status == Status.VOID


def test_a_receipt_printed_meanwhile_holds_the_voiding_up(hands: Hands) -> None:
    case_id = hands.case()
    hands.services.records.ask_void(hands.clerk, case_id, VoidInput("重复登记"))
    hands.services.papers.issue(hands.clerk, case_id, "receipt_a5")
    assert code_of(lambda: hands.grant(case_id)) == "receipt_unreplaced"
    assert hands.detail(case_id).head.status == Status.ACCEPTED


def test_a_suspended_case_sent_elsewhere_runs_on_from_now(hands: Hands, clock: FixedClock) -> None:
    case_id = hands.in_progress()
    before = hands.detail(case_id).head.close_due
    until = clock.now() + timedelta(days=14)
    form = SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until)
    hands.services.more_time.suspend(hands.lead, case_id, form)
    new = HandlerInput(hands.hall.actors["2002"].staff_id, "改派")
    hands.services.assignment.redistribute(hands.lead, case_id, new)
    seen = hands.detail(case_id).head
    assert seen.suspended_until is None
    assert seen.close_due == before


def test_a_reply_in_review_can_still_be_given_to_another(hands: Hands) -> None:
    case_id = hands.in_progress()
    handling, handler = hands.services.handling, hands.hall.actors["2001"]
    handling.log_contact(handler, case_id, ContactInput(ContactOutcome.REACHED, "已说明"))
    for point in hands.detail(case_id).points:
        answer = PointAnswer(point.id, Finding.TRUE, "属实", "", "已改", "")
        handling.answer_point(handler, case_id, answer)
    hands.services.replying.ask_close(handler, case_id, Reason("请审核"))
    new = HandlerInput(hands.hall.actors["2002"].staff_id, "承办人休假")
    hands.services.assignment.redistribute(hands.lead, case_id, new)
    seen = hands.detail(case_id)
    assert (seen.head.status, seen.body.handler) == (Status.DISPATCHED, "承办乙")
    assert [clock for clock in seen.clocks if clock.kind == "approval"][-1].stopped_at
    with pytest.raises(Conflict, match="status_changed"):
        hands.services.replying.approve(hands.lead, case_id, Reason())
