"""A shift in which everybody does whatever they are offered, in whatever order."""

import random
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.codes import (
    ContactOutcome,
    DeliveryWay,
    Finding,
    RefusalGround,
    Satisfaction,
    Solved,
    SuspensionReason,
)
from desktop.domain.deciding import decidable
from desktop.domain.errors import KnownError
from desktop.domain.inputs import (
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
    RefusalInput,
    ReturnInput,
    SignInput,
    SplitInput,
    SuspensionInput,
    VoidInput,
)
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.case import CaseDetail
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from tests.services.drafting import a_draft
from tests.services.reaching import WITHDRAWN, a_review, an_interim, on_the_spot
from tests.services.seeding import QUICK, SmallHall
from tests.services.walk_again import WHY, again_calls

Calls = Mapping[Action, Callable[[Actor, int], object]]

# Rules of the moment that no table of offers can know; every other refusal is a broken offer.
LEGITIMATE = frozenset(
    {
        "",
        "level_unchanged",
        "redo_needs_another",
        "accused_cannot_act",
        "duty_head_needed",
        "letter_not_issued",
        "paper_receipt_a5",
        "same_case",
        "target_ended",
        "some_points",
        "nothing_changed",
        "case_not_found",
        "already_printed",
        "already_asked",
        "set_otherwise",
        "answered_too_late",
        "must_be_later",
        "on_paper_by",
        "needed",
        "lead_is_asked",
        "leader_role",
    }
)


class Walk:
    """One shift of a hall in which everybody does whatever they are offered."""

    def __init__(self, context: Context, hall: SmallHall, seed: int) -> None:
        self.services: Services = build_services(context, QUICK)
        self.clock = context.clock
        self.hall = hall
        self.chance = random.Random(seed)
        self.cases: list[int] = []
        self.numbers: list[str] = []
        self.done: dict[Action, int] = {}

    def register(self) -> None:
        """Take one more complaint of a random kind."""
        draft = a_draft(
            severity=self.chance.choice(list(Severity)),
            urgency=self.chance.choice(list(Urgency)),
            refusal_ground=self.chance.choice(["", "", "court"]),
            window_id=self.hall.windows["B01"],
            facts=self.chance.choice(["", "他说不想活了，还拿刀要打人"]),
        )
        told = self.services.intake.register(self.hall.actor_of(Role.CLERK), draft)
        self.services.papers.issue(self.hall.actor_of(Role.CLERK), told.case_id, "receipt_a5")
        self.cases.append(told.case_id)
        self.numbers.append(told.number)

    def step(self) -> None:
        """Let a random person do one random thing they are offered."""
        actor = self.chance.choice(list(self.hall.actors.values()))
        if actor.has(Role.ADMIN):
            return
        case_id = self.chance.choice(self.cases)
        try:
            detail = self.services.case_view.detail(actor, case_id)
        except KnownError:
            return
        offered = [state.action for state in detail.actions if not state.blocked]
        calls = self._calls(actor, detail)
        able = [action for action in offered if action in calls]
        if not able:
            return
        action = self.chance.choice(able)
        code = _refusal(partial(calls[action], actor, case_id))
        assert code in LEGITIMATE, (action, code, detail.head.status)
        if not code:
            self.done[action] = self.done.get(action, 0) + 1

    def _asked(self, actor: Actor, detail: CaseDetail) -> Calls:
        s, waiting = self.services, decidable(actor, detail)
        request = self.chance.choice(waiting).id if waiting else 0
        other = LinkInput(self.chance.choice(self.numbers), "同一事项")
        return {
            Action.GRANT_REQUEST: lambda a, c: s.decisions.decide(a, c, Decision(request, True)),
            Action.REFUSE_REQUEST: lambda a, c: s.decisions.decide(
                a, c, Decision(request, False, "不同意")
            ),
            Action.ESCALATE: lambda a, c: s.assessment.escalate(a, c, WHY),
            Action.DISPATCH_ALONE: lambda a, c: s.assignment.dispatch_alone(
                a, c, DispatchInput(self.hall.departments["RS"])
            ),
            Action.PROPOSE_SUPERVISION: lambda a, c: s.supervision.propose(a, c, WHY),
            Action.PROPOSE_MERGE: lambda a, c: s.records.propose_merge(a, c, other),
            Action.TAKE_WITHDRAWAL: lambda a, c: s.closing.take_withdrawal(a, c, WITHDRAWN),
            Action.ASK_VOID: lambda a, c: s.records.ask_void(
                a, c, VoidInput("重复登记", "已当面收回")
            ),
        }

    def _calls(self, actor: Actor, detail: CaseDetail) -> Calls:
        return {
            **self._early(),
            **self._work(detail),
            **self._time(),
            **self._late(detail),
            **self._record(detail),
            **self._asked(actor, detail),
            **again_calls(self.services, self.chance, self.numbers, self.hall, detail.head.alarms),
        }

    def _early(self) -> Calls:
        s, chance = self.services, self.chance
        handler = chance.choice([a for a in self.hall.actors.values() if a.has(Role.HANDLER)])
        unit = handler.department_id or 1
        refusal = RefusalInput(RefusalGround.COURT, "已起诉", "办法第九条", "区法院")
        level = PriorityInput(
            chance.choice(list(Severity)), chance.choice(list(Urgency)), "重新评估", True
        )
        return {
            Action.ACCEPT: lambda a, c: s.assessment.accept(a, c, WHY),
            Action.ASK_SUPPLEMENT: lambda a, c: s.assessment.ask_supplement(a, c, WHY),
            Action.TAKE_SUPPLEMENT: lambda a, c: s.assessment.take_supplement(a, c, WHY),
            Action.PROPOSE_REFUSAL: lambda a, c: s.assessment.propose_refusal(a, c, refusal),
            Action.REFUSE: lambda a, c: s.assessment.refuse(a, c, refusal),
            Action.OVERTURN_REFUSAL: lambda a, c: s.assessment.overturn_refusal(a, c, WHY),
            Action.SET_PRIORITY: lambda a, c: s.assessment.set_priority(a, c, level),
            Action.PROPOSE_PRIORITY: lambda a, c: s.assessment.propose_priority(a, c, level),
            Action.PROPOSE_DISPATCH: lambda a, c: s.assignment.propose_dispatch(
                a, c, DispatchInput(unit)
            ),
            Action.DISPATCH: lambda a, c: s.assignment.dispatch(
                a, c, DispatchInput(unit, handler.staff_id if chance.random() < 0.7 else None)
            ),
            Action.SIGN: lambda a, c: s.assignment.sign(
                a, c, SignInput(handler.staff_id, "科室签字")
            ),
            Action.RETURN: lambda a, c: s.assignment.return_case(a, c, ReturnInput("非我", "三定")),
            Action.REDISTRIBUTE: lambda a, c: s.assignment.redistribute(
                a, c, HandlerInput(handler.staff_id, "改派")
            ),
            Action.STAND_IN: lambda a, c: s.assignment.stand_in(
                a, c, HandlerInput(handler.staff_id, "替岗")
            ),
        }

    def _work(self, detail: CaseDetail) -> Calls:
        s, chance, now = self.services, self.chance, self.clock.now()
        unit = chance.choice(list(self.hall.departments.values()))
        joint = [part.department_id for part in detail.joint if part.answered_at is None]
        answer = PointAnswer(
            chance.choice(detail.points).id,
            chance.choice(list(Finding)),
            "查明情况",
            "规范第八条",
            "已整改",
            "窗口",
            now + timedelta(days=3) if chance.random() < 0.2 else None,
        )
        promised = now + timedelta(hours=4) if chance.random() < 0.5 else None
        contact = ContactInput(chance.choice(list(ContactOutcome)), "联系", promised)
        return {
            Action.LOG_MEASURE: lambda a, c: s.handling.log_measure(
                a, c, MeasureInput("调取监控", chance.random() < 0.5)
            ),
            Action.LOG_CONTACT: lambda a, c: s.handling.log_contact(a, c, contact),
            Action.ADD_NOTE: lambda a, c: s.handling.add_note(a, c, WHY),
            Action.ANSWER_POINT: lambda a, c: s.handling.answer_point(a, c, answer),
            Action.ASK_JOINT: lambda a, c: s.joint.ask_joint(a, c, JointInput((unit,), "核实")),
            Action.ANSWER_JOINT: lambda a, c: s.joint.answer_joint(
                a, c, JointAnswer(joint[0], "已核实", "科室")
            ),
            Action.ASK_END_JOINT: lambda a, c: s.joint.ask_end_joint(a, c, WHY),
            Action.CONCLUDE_JOINT: lambda a, c: s.joint.conclude_joint(a, c, WHY),
            Action.KEEP_PROMISE: lambda a, c: s.handling.keep_promise(a, c, answer),
        }

    def _time(self) -> Calls:
        s, now = self.services, self.clock.now()
        until = now + timedelta(days=self.chance.randint(1, 9))
        suspension = SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until)
        return {
            Action.ASK_EXTENSION: lambda a, c: s.more_time.ask_extension(
                a, c, ExtensionInput(1, "需要时间", "已发函")
            ),
            Action.ASK_SUSPENSION: lambda a, c: s.more_time.ask_suspension(a, c, suspension),
            Action.SUSPEND: lambda a, c: s.more_time.suspend(a, c, suspension),
            Action.RESUME: lambda a, c: s.more_time.resume(a, c, WHY),
        }

    def _late(self, detail: CaseDetail) -> Calls:
        s, chance = self.services, self.chance
        delivery = DeliveryInput(DeliveryWay.DIRECT, "本人")
        call = FollowUpInput(
            chance.choice(list(ContactOutcome)),
            True,
            chance.choice(list(Solved)),
            chance.choice(list(Satisfaction)),
        )
        review, interim = a_review(self.clock.now()), an_interim(self.clock.now())
        paper = detail.documents[0].id if detail.documents else 0

        def deliver(actor: Actor, case_id: int) -> None:
            if not any(row.kind == "reply_letter" for row in detail.documents):
                s.papers.issue(actor, case_id, "reply_letter")
            s.replying.deliver(actor, case_id, delivery)

        return {
            Action.ASK_CLOSE: lambda a, c: s.replying.ask_close(a, c, WHY),
            Action.APPROVE_REPLY: lambda a, c: s.replying.approve(a, c, WHY),
            Action.SEND_BACK: lambda a, c: s.replying.send_back(a, c, WHY),
            Action.GIVE_INTERIM: lambda a, c: s.replying.give_interim(a, c, interim),
            Action.DELIVER: deliver,
            Action.HAND_OVER: lambda a, _c: s.replying.hand_over(a, paper, delivery),
            Action.SOLVE_ON_THE_SPOT: lambda a, c: s.closing.solve_on_the_spot(
                a, c, on_the_spot(detail)
            ),
            Action.FOLLOW_UP: lambda a, c: s.closing.follow_up(a, c, call),
            Action.REDO: lambda a, c: s.again.redo(a, c, WHY),
            Action.DRAFT_REVIEW: lambda a, c: s.closing.draft_review(a, c, review),
            Action.SIGN_REVIEW: lambda a, c: s.closing.sign_review(a, c, WHY),
            Action.ARCHIVE: lambda a, c: s.closing.archive(a, c, WHY),
        }

    def _record(self, detail: CaseDetail) -> Calls:
        s, chance = self.services, self.chance
        points = [point.id for point in detail.points]
        other = LinkInput(chance.choice(self.numbers), "同一事项")
        kinds = [row.kind for row in detail.documents] or ["receipt_a5"]
        return {
            Action.CORRECT: lambda a, c: s.records.correct(
                a, c, Correction("更正", place=f"二楼{chance.randint(1, 9)}号")
            ),
            Action.SPLIT: lambda a, c: s.records.split(
                a, c, SplitInput((points[0],), "另一事", "分")
            ),
            Action.LINK: lambda a, c: s.records.link(a, c, other),
            Action.REPRINT: lambda a, c: s.papers.reprint(a, c, chance.choice(kinds), "遗失"),
        }


def _refusal(call: Callable[[], object]) -> str:
    try:
        call()
    except KnownError as refused:
        return refused.code
    return ""
