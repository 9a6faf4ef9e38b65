"""Role × action: who is turned away at the door of every use case on a case."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

import pytest

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.codes import (
    Cause,
    ContactOutcome,
    DeliveryWay,
    Finding,
    RefusalGround,
    SuspensionReason,
    WithdrawalWay,
)
from desktop.domain.errors import KnownError
from desktop.domain.inputs import (
    AlarmAnswer,
    ContactInput,
    Correction,
    Decision,
    DeliveryInput,
    DispatchInput,
    ExtensionInput,
    FollowUpInput,
    HandlerInput,
    JointAnswer,
    JointInput,
    LinkInput,
    MeasureInput,
    PointAnswer,
    PriorityInput,
    Reason,
    RefusalInput,
    ReturnInput,
    ReviewInput,
    SignInput,
    SplitInput,
    SpotResult,
    SupervisionInput,
    SuspensionInput,
    VoidInput,
)
from desktop.domain.late_inputs import InterimInput, TeamInput, UpholdInput, WithdrawalInput
from desktop.domain.permissions import GRANTS, Permission, Role
from desktop.domain.priority import Severity, Urgency
from desktop.services.again import AgainService
from desktop.services.assessment import AssessmentService
from desktop.services.assignment import AssignmentService
from desktop.services.case_view import CaseViewService
from desktop.services.closing import ClosingService
from desktop.services.context import Context
from desktop.services.decisions import DecisionService
from desktop.services.handling import HandlingService
from desktop.services.intake import IntakeService
from desktop.services.joint import JointService
from desktop.services.more_time import MoreTimeService
from desktop.services.papers import PaperService
from desktop.services.queue import QueueService
from desktop.services.records import RecordService
from desktop.services.replying import ReplyService
from desktop.services.suggesting import SuggestionService
from desktop.services.supervision import SupervisionService
from tests.services.drafting import a_draft
from tests.small_hall import START

Call = Callable[[Actor, int], object]
Find = Callable[..., Actor]

WHY = Reason("理由")
ALARM = AlarmAnswer("T3", holds=False, reason="歌词")
LATER = START + timedelta(days=3)
REFUSAL = RefusalInput(RefusalGround.NOT_OUR_POWER, "不属本厅", "办法第九条", "市信访局")
LEVEL = PriorityInput(Severity.S3, Urgency.U3, "第三次未办成")
ALL_TRUE = {1: Finding.TRUE}
ANSWER = PointAnswer(1, Finding.TRUE, "属实", "", "已改", "")
REVIEW = ReviewInput(Cause.RULES, "流程不清", "", "", no_action_reason="已改")
SUSPENSION = SuspensionInput(SuspensionReason.EXPERT, "等待鉴定", LATER)
TO_UNIT = DispatchInput(1)
TO_PERSON = HandlerInput(1, "替岗")


def _calls(context: Context) -> Mapping[Action, Call]:
    """Name the use case behind every action but the two that other services own."""
    assess, assign = AssessmentService(context), AssignmentService(context)
    suggest = SuggestionService(context)
    again, joint = AgainService(context), JointService(context)
    work, time = HandlingService(context), MoreTimeService(context)
    decisions, watch = DecisionService(context), SupervisionService(context)
    reply, close, record = ReplyService(context), ClosingService(context), RecordService(context)
    return {
        Action.ACCEPT: lambda a, c: assess.accept(a, c, WHY),
        Action.ASK_SUPPLEMENT: lambda a, c: assess.ask_supplement(a, c, WHY),
        Action.TAKE_SUPPLEMENT: lambda a, c: assess.take_supplement(a, c, WHY),
        Action.PROPOSE_REFUSAL: lambda a, c: assess.propose_refusal(a, c, REFUSAL),
        Action.REFUSE: lambda a, c: assess.refuse(a, c, REFUSAL),
        Action.TRANSFER_OUT: lambda a, c: assess.transfer_out(a, c, REFUSAL),
        Action.OVERTURN_REFUSAL: lambda a, c: assess.overturn_refusal(a, c, WHY),
        Action.TRANSFER_LEAD: lambda a, c: assess.transfer_lead(a, c, WHY),
        Action.SET_PRIORITY: lambda a, c: assess.set_priority(a, c, LEVEL),
        Action.PROPOSE_PRIORITY: lambda a, c: assess.propose_priority(a, c, LEVEL),
        Action.PROPOSE_DISPATCH: lambda a, c: assign.propose_dispatch(a, c, TO_UNIT),
        Action.ESCALATE: lambda a, c: assess.escalate(a, c, WHY),
        Action.ANSWER_ALARM: lambda a, c: suggest.answer_alarm(a, c, ALARM),
        Action.DISPATCH_ALONE: lambda a, c: assign.dispatch_alone(a, c, TO_UNIT),
        Action.DISPATCH: lambda a, c: assign.dispatch(a, c, TO_UNIT),
        Action.SIGN: lambda a, c: assign.sign(a, c, SignInput()),
        Action.RETURN: lambda a, c: assign.return_case(a, c, ReturnInput("非我职责", "三定方案")),
        Action.REDISTRIBUTE: lambda a, c: assign.redistribute(a, c, TO_PERSON),
        Action.STAND_IN: lambda a, c: assign.stand_in(a, c, TO_PERSON),
        Action.LOG_MEASURE: lambda a, c: work.log_measure(a, c, MeasureInput("调取监控")),
        Action.LOG_CONTACT: lambda a, c: work.log_contact(
            a, c, ContactInput(ContactOutcome.REACHED, "已说明")
        ),
        Action.ADD_NOTE: lambda a, c: work.add_note(a, c, WHY),
        Action.ANSWER_POINT: lambda a, c: work.answer_point(a, c, ANSWER),
        Action.ASK_JOINT: lambda a, c: joint.ask_joint(a, c, JointInput((1,), "核实")),
        Action.ANSWER_JOINT: lambda a, c: joint.answer_joint(a, c, JointAnswer(1, "已核")),
        Action.ASK_END_JOINT: lambda a, c: joint.ask_end_joint(a, c, WHY),
        Action.CONCLUDE_JOINT: lambda a, c: joint.conclude_joint(a, c, WHY),
        Action.SUPERVISE: lambda a, c: watch.order(a, c, SupervisionInput("三日内报结果")),
        Action.PROPOSE_SUPERVISION: lambda a, c: watch.propose(a, c, WHY),
        Action.ANSWER_SUPERVISION: lambda a, c: watch.answer(a, c, WHY),
        Action.REMIND: watch.remind,
        Action.KEEP_PROMISE: lambda a, c: work.keep_promise(a, c, ANSWER),
        Action.ASK_EXTENSION: lambda a, c: time.ask_extension(a, c, ExtensionInput(3, "需", "已")),
        Action.ASK_SUSPENSION: lambda a, c: time.ask_suspension(a, c, SUSPENSION),
        Action.SUSPEND: lambda a, c: time.suspend(a, c, SUSPENSION),
        Action.RESUME: lambda a, c: time.resume(a, c, WHY),
        Action.ASK_CLOSE: lambda a, c: reply.ask_close(a, c, WHY),
        Action.APPROVE_REPLY: lambda a, c: reply.approve(a, c, WHY),
        Action.SEND_BACK: lambda a, c: reply.send_back(a, c, WHY),
        Action.GIVE_INTERIM: lambda a, c: reply.give_interim(a, c, InterimInput("查明部分", LATER)),
        Action.DELIVER: lambda a, c: reply.deliver(a, c, DeliveryInput(DeliveryWay.DIRECT, "本人")),
        Action.HAND_OVER: lambda a, _c: reply.hand_over(
            a, 1, DeliveryInput(DeliveryWay.DIRECT, "本人")
        ),
        Action.SOLVE_ON_THE_SPOT: lambda a, c: close.solve_on_the_spot(
            a, c, SpotResult("已办", ALL_TRUE)
        ),
        Action.FOLLOW_UP: lambda a, c: close.follow_up(
            a, c, FollowUpInput(ContactOutcome.NO_ANSWER)
        ),
        Action.REDO: lambda a, c: again.redo(a, c, WHY),
        Action.FORM_TEAM: lambda a, c: again.form_team(a, c, TeamInput(1, "重查")),
        Action.TAKE_RECHECK: lambda a, c: again.take_recheck(a, c, WHY),
        Action.UPHOLD: lambda a, c: again.uphold(a, c, UpholdInput("市局", "维持")),
        Action.CONTINUE: lambda a, c: again.go_on(a, c, WHY),
        Action.CLOSE_EXPLAINED: lambda a, c: close.close_explained(a, c, WHY),
        Action.TERMINATE: lambda a, c: close.terminate(a, c, WHY),
        Action.DRAFT_REVIEW: lambda a, c: close.draft_review(a, c, REVIEW),
        Action.SIGN_REVIEW: lambda a, c: close.sign_review(a, c, WHY),
        Action.ARCHIVE: lambda a, c: close.archive(a, c, WHY),
        Action.TAKE_WITHDRAWAL: lambda a, c: close.take_withdrawal(
            a, c, WithdrawalInput("不再反映", WithdrawalWay.WRITTEN)
        ),
        Action.CORRECT: lambda a, c: record.correct(a, c, Correction("更正")),
        Action.SPLIT: lambda a, c: record.split(a, c, SplitInput((1,), "另一事", "分开办")),
        Action.LINK: lambda a, c: record.link(a, c, LinkInput("TS202603100001", "同一事")),
        Action.MERGE: lambda a, c: record.merge(a, c, LinkInput("TS202603100001", "同一事")),
        Action.UNMERGE: lambda a, c: record.unmerge(a, c, WHY),
        Action.ASK_VOID: lambda a, c: record.ask_void(a, c, VoidInput("重复登记")),
        Action.PROPOSE_MERGE: lambda a, c: record.propose_merge(
            a, c, LinkInput("TS202603100001", "同一事")
        ),
        Action.GRANT_REQUEST: lambda a, c: decisions.decide(a, c, Decision(1, True)),
        Action.REFUSE_REQUEST: lambda a, c: decisions.decide(a, c, Decision(1, False, "否")),
        Action.REPRINT: lambda a, c: PaperService(context).reprint(a, c, "receipt_a5", "遗失"),
        Action.REVEAL: lambda a, c: CaseViewService(context).reveal(a, c, "回电"),
        Action.ENQUIRE: lambda a, c: QueueService(context).enquire(a, c),
    }


OWNED_ELSEWHERE = frozenset({Action.ATTACH})
"""Attachments have their own service and their own rights test."""


@pytest.fixture
def case_id(context: Context, actor_of: Find) -> int:
    return IntakeService(context).register(actor_of(Role.CLERK), a_draft()).case_id


def test_every_action_has_a_row_here(context: Context) -> None:
    assert set(_calls(context)) == set(Action) - OWNED_ELSEWHERE


@pytest.mark.parametrize("role", list(Role))
def test_a_role_without_the_right_is_turned_away(
    context: Context, actor_of: Find, case_id: int, role: Role
) -> None:
    actor = actor_of(role)
    for action, call in _calls(context).items():
        granted = not actor.roles.isdisjoint(GRANTS[RULES[action].permission])
        code = _refusal(partial(call, actor, case_id))
        assert (code == "not_allowed") is not granted, action


def _refusal(call: Callable[[], object]) -> str:
    """Return the code a use case refuses with, empty if it goes through."""
    try:
        call()
    except KnownError as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("permission", list(Permission))
def test_every_permission_is_granted_to_somebody(permission: Permission) -> None:
    assert GRANTS[permission]


def test_the_administrator_never_reads_a_case() -> None:
    reading = {p for p, roles in GRANTS.items() if Role.ADMIN in roles}
    assert Permission.READ_CASES not in reading
    assert Permission.REVEAL not in reading
    assert Permission.PRINT not in reading
