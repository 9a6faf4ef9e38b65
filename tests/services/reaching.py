"""Shortcuts that bring a case to a state by the use cases alone, for tests."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import (
    Cause,
    ContactOutcome,
    DeliveryWay,
    Finding,
    Satisfaction,
    Solved,
    WithdrawalWay,
)
from desktop.domain.inputs import (
    ContactInput,
    DeliveryInput,
    DispatchInput,
    FollowUpInput,
    PointAnswer,
    Reason,
    ReviewInput,
    SignInput,
    SpotResult,
)
from desktop.domain.late_inputs import InterimInput, WithdrawalInput
from desktop.domain.rows.case import CaseDetail, ClockRow
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from desktop.services.upkeep import UpkeepService
from tests.services.drafting import a_draft
from tests.services.seeding import QUICK, SmallHall

WHY = Reason("理由充分")
ALL_TRUE = {1: Finding.TRUE, 2: Finding.TRUE}
"""What was found on the two points of `a_draft`."""
CONTENT = FollowUpInput(ContactOutcome.REACHED, True, Solved.YES, Satisfaction.GOOD, "好了")
UNHAPPY = FollowUpInput(ContactOutcome.REACHED, True, Solved.NO, Satisfaction.BAD, "没解决")
WITHDRAWN = WithdrawalInput("已自行解决", WithdrawalWay.WRITTEN)
BY_HAND = DeliveryInput(DeliveryWay.DIRECT, "李静怡")


def let_pass(upkeep: UpkeepService, clock: FixedClock, span: timedelta) -> int:
    """Let time pass while the program runs; return how many cases it touched by itself."""
    touched, step = 0, timedelta(hours=12)
    while span > timedelta():
        clock.advance(min(step, span))
        span -= step
        touched += upkeep.run()
    return touched


def a_review(now: datetime) -> ReviewInput:
    """Return a complete look back on a case that was right again `now`."""
    return ReviewInput(
        Cause.RULES,
        "流程不清",
        "",
        "",
        no_action_reason="已改",
        solved=Solved.PARTLY,
        restored_at=now,
    )


def on_the_spot(detail: CaseDetail) -> SpotResult:
    """Return a result at the counter that finds every point true."""
    return SpotResult("当场办结", {point.position: Finding.TRUE for point in detail.points})


def an_interim(now: datetime) -> InterimInput:
    """Return an interim reply that promises the rest in five days."""
    return InterimInput("查明部分", now + timedelta(days=5))


@dataclass(frozen=True, slots=True)
class Reach:
    """Each method returns the id of a case; the handler is 2001 of GA, the supervisor 3001."""

    services: Services
    hall: SmallHall

    def by(self, number: str) -> Actor:
        return self.hall.actors[number]

    def detail(self, case_id: int, number: str = "3001") -> CaseDetail:
        return self.services.case_view.detail(self.by(number), case_id)

    def status(self, case_id: int) -> str:
        return self.detail(case_id).head.status

    def clock(self, case_id: int, kind: str) -> ClockRow | None:
        """Return the running clock of a kind, None if none runs."""
        found = [c for c in self.detail(case_id).clocks if c.kind == kind and not c.stopped_at]
        return found[-1] if found else None

    def accepted(self, **changes: object) -> int:
        case_id = self.services.intake.register(self.by("1001"), a_draft(**changes)).case_id
        self.services.papers.issue(self.by("1001"), case_id, "receipt_a5")
        return case_id

    def in_progress(self, case_id: int = 0) -> int:
        case_id = case_id or self.accepted()
        to_unit = DispatchInput(self.hall.departments["GA"], self.by("2001").staff_id)
        self.services.assignment.dispatch(self.by("3001"), case_id, to_unit)
        self.services.assignment.sign(self.by("2001"), case_id, SignInput())
        return case_id

    def resolved(self, case_id: int = 0) -> int:
        case_id = case_id or self.in_progress()
        handler, detail = self.by("2001"), self.detail(case_id)
        handling, replying = self.services.handling, self.services.replying
        handling.log_contact(handler, case_id, ContactInput(ContactOutcome.REACHED, "已说明"))
        for point in detail.points:
            answer = PointAnswer(point.id, Finding.TRUE, "监控已核", "规范第八条", "已改", "窗口")
            handling.answer_point(handler, case_id, answer)
        replying.ask_close(handler, case_id, WHY)
        urgent = detail.head.priority in {"P1", "P2"}
        replying.approve(self.by("4001" if urgent else "3001"), case_id, WHY)
        papers = self.services.papers
        if "reply_letter" in papers.kinds_for(self.by("3001"), case_id):
            papers.issue(self.by("3001"), case_id, "reply_letter")
        return case_id

    def fed_back(self, case_id: int = 0) -> int:
        case_id = case_id or self.resolved()
        self.services.replying.deliver(self.by("1001"), case_id, BY_HAND)
        return case_id

    def closed(self, case_id: int = 0) -> int:
        case_id = case_id or self.fed_back()
        self.services.closing.follow_up(self.by("5001"), case_id, CONTENT)
        return case_id


def reach_of(context: Context, hall: SmallHall) -> Reach:
    """Return shortcuts on a small hall."""
    return Reach(build_services(context, QUICK), hall)
