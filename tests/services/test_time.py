"""Dates of a real case: extension, suspension, level changes, redo; a printed date binds."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import CaseKind, Channel, DeliveryWay, SuspensionReason
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.inputs import (
    Decision,
    DeliveryInput,
    DispatchInput,
    ExtensionInput,
    PriorityInput,
    Reason,
    SignInput,
    SuspensionInput,
)
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.case import CaseDetail, ClockRow
from desktop.domain.wishes import is_in_force
from desktop.services.assessment import AssessmentService
from desktop.services.assignment import AssignmentService
from desktop.services.case_view import CaseViewService
from desktop.services.context import Context
from desktop.services.decisions import DecisionService
from desktop.services.intake import IntakeService
from desktop.services.more_time import MoreTimeService
from desktop.services.papers import PaperService
from desktop.services.replying import ReplyService
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall

Find = Callable[..., Actor]
ZONE = ZoneInfo("Asia/Shanghai")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.fixture
def detail(context: Context, actor_of: Find) -> Callable[[int], CaseDetail]:
    return lambda case_id: CaseViewService(context).detail(actor_of(Role.SUPERVISOR), case_id)


def _clock(detail: CaseDetail, kind: str) -> ClockRow:
    return [clock for clock in detail.clocks if clock.kind == kind][-1]


def _in_progress(context: Context, hall: SmallHall, **changes: object) -> int:
    clerk, supervisor = hall.actor_of(Role.CLERK), hall.actor_of(Role.SUPERVISOR)
    case_id = IntakeService(context).register(clerk, a_draft(**changes)).case_id
    handler = hall.actors["2001"]
    assigning = AssignmentService(context)
    to_unit = DispatchInput(hall.departments["GA"], handler.staff_id)
    assigning.dispatch(supervisor, case_id, to_unit)
    assigning.sign(handler, case_id, SignInput())
    return case_id


def test_an_ordinary_case_has_fifteen_working_days(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    case_id = _in_progress(context, hall)
    # From Tuesday 10 March 2026; no holiday lies between.
    assert detail(case_id).head.close_due == at("2026-03-31 17:00")


def test_a_granted_extension_moves_the_date_and_prints_its_notice(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    case_id = _in_progress(context, hall)
    time = MoreTimeService(context)
    handler, supervisor = hall.actors["2001"], hall.actor_of(Role.SUPERVISOR)
    time.ask_extension(handler, case_id, ExtensionInput(5, "等外地函复", "已发函", "继续催"))
    with pytest.raises(Conflict, match="already_asked"):
        time.ask_extension(handler, case_id, ExtensionInput(5, "再要", "已发函"))
    DecisionService(context).decide(supervisor, case_id, Decision(1, True))
    seen = detail(case_id)
    assert seen.head.close_due == at("2026-04-08 17:00")  # 4–6 April are the Qingming holiday
    notice = PaperService(context).issue(supervisor, case_id, "extension_notice")
    assert notice.series_number == "安政服诉延〔2026〕1号"


def test_an_extension_asked_by_oneself_is_not_granted_by_oneself(
    context: Context, hall: SmallHall
) -> None:
    case_id = _in_progress(context, hall)
    supervisor = hall.actor_of(Role.SUPERVISOR)
    time = MoreTimeService(context)
    time.ask_extension(supervisor, case_id, ExtensionInput(5, "等函复", "已发函"))
    with pytest.raises(Conflict, match="own_request"):
        DecisionService(context).decide(supervisor, case_id, Decision(1, True))
    DecisionService(context).decide(hall.actor_of(Role.SUPERVISOR, 1), case_id, Decision(1, True))


def test_an_extension_beyond_the_longest_is_refused(context: Context, hall: SmallHall) -> None:
    case_id = _in_progress(context, hall)
    with pytest.raises(InvalidInput, match="extension_length"):
        MoreTimeService(context).ask_extension(
            hall.actors["2001"], case_id, ExtensionInput(16, "需要", "已做")
        )


def test_the_extensions_of_a_limit_together_keep_to_the_longest(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    case_id = _in_progress(context, hall)
    time, decisions = MoreTimeService(context), DecisionService(context)
    handler, supervisor = hall.actors["2001"], hall.actor_of(Role.SUPERVISOR)
    time.ask_extension(handler, case_id, ExtensionInput(9, "等外地函复", "已发函"))
    decisions.decide(supervisor, case_id, Decision(1, True))
    with pytest.raises(InvalidInput, match="extension_length") as beyond:
        time.ask_extension(handler, case_id, ExtensionInput(7, "仍未函复", "已催"))
    assert (beyond.value.field, beyond.value.params["left"]) == ("days", 6)
    time.ask_extension(handler, case_id, ExtensionInput(6, "仍未函复", "已催"))
    # At the level below, seven days are the longest: nothing is left to grant.
    AssessmentService(context).set_priority(
        supervisor, case_id, PriorityInput(Severity.S3, Urgency.U3, "影响扩大")
    )
    assert detail(case_id).head.priority == "P3"
    with pytest.raises(Conflict, match="extension_beyond"):
        decisions.decide(supervisor, case_id, Decision(2, True))
    decisions.decide(supervisor, case_id, Decision(2, False, "已无可延期限"))
    with pytest.raises(Conflict, match="extension_used_up"):
        time.ask_extension(handler, case_id, ExtensionInput(1, "再等", "已催"))


def test_an_unanswered_extension_counts_as_refused_at_its_limit(
    context: Context,
    clock: FixedClock,
    hall: SmallHall,
    detail: Callable[[int], CaseDetail],
) -> None:
    case_id = _in_progress(context, hall)
    time = MoreTimeService(context)
    time.ask_extension(hall.actors["2001"], case_id, ExtensionInput(5, "等函复", "已发函"))
    before = detail(case_id).head.close_due
    clock.advance(timedelta(days=4))
    with pytest.raises(Conflict, match="answered_too_late"):
        DecisionService(context).decide(hall.actor_of(Role.SUPERVISOR), case_id, Decision(1, True))
    assert detail(case_id).head.close_due == before


def test_a_suspension_shifts_the_date_by_its_real_length(
    context: Context,
    clock: FixedClock,
    hall: SmallHall,
    detail: Callable[[int], CaseDetail],
) -> None:
    case_id = _in_progress(context, hall)
    time, supervisor = MoreTimeService(context), hall.actor_of(Role.SUPERVISOR)
    until = clock.now() + timedelta(days=14)
    time.suspend(supervisor, case_id, SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until))
    stopped = detail(case_id).head
    assert stopped.next_clock == ""
    assert stopped.suspended_until == until
    assert "中止" in _clock(detail(case_id), "close").why_zh
    clock.advance(timedelta(days=7))
    time.resume(supervisor, case_id, Reason("鉴定已出"))
    assert detail(case_id).head.close_due == at("2026-04-08 17:00")


def test_the_clocks_of_a_danger_never_stop(
    context: Context, clock: FixedClock, hall: SmallHall
) -> None:
    case_id = _in_progress(context, hall, severity=Severity.S1, urgency=Urgency.U1)
    until = clock.now() + timedelta(days=1)
    with pytest.raises(Conflict, match="never_p1"):
        MoreTimeService(context).suspend(
            hall.actor_of(Role.SUPERVISOR),
            case_id,
            SuspensionInput(SuspensionReason.EXPERT, "等鉴定", until),
        )


def test_raising_the_level_brings_the_date_nearer_and_lowering_never_moves_it_back(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    case_id = _in_progress(context, hall)
    assess, supervisor = AssessmentService(context), hall.actor_of(Role.SUPERVISOR)
    assess.set_priority(supervisor, case_id, PriorityInput(Severity.S3, Urgency.U3, "第三次"))
    nearer = detail(case_id).head.close_due
    assert nearer == at("2026-03-19 17:00")
    assess.set_priority(supervisor, case_id, PriorityInput(Severity.S4, Urgency.U4, "误判"))
    assert detail(case_id).head.priority == "P4"
    assert detail(case_id).head.close_due == nearer
    agreed = PriorityInput(Severity.S4, Urgency.U3, "本人同意", person_agrees=True)
    assess.set_priority(supervisor, case_id, agreed)
    assess.set_priority(
        supervisor, case_id, PriorityInput(Severity.S4, Urgency.U4, "本人同意", person_agrees=True)
    )
    assert detail(case_id).head.close_due == at("2026-03-31 17:00")


def test_a_clerk_raises_to_the_highest_level_at_once_and_the_supervisor_confirms(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    clerk = hall.actor_of(Role.CLERK)
    case_id = IntakeService(context).register(clerk, a_draft()).case_id
    assess = AssessmentService(context)
    to_p2 = PriorityInput(Severity.S2, Urgency.U3, "急")
    assert not assess.set_priority(clerk, case_id, to_p2)
    assert detail(case_id).head.priority == "P4"
    assess.set_priority(clerk, case_id, PriorityInput(Severity.S1, Urgency.U1, "有人持刀"))
    assert detail(case_id).head.priority == "P1"
    waiting = [request for request in detail(case_id).requests if request.granted is None]
    assert [is_in_force(request.payload) for request in waiting] == [True]
    with pytest.raises(Conflict, match="already_asked"):
        assess.set_priority(clerk, case_id, PriorityInput(Severity.S4, Urgency.U4, "误报"))
    confirm = Decision(waiting[0].id, True)
    DecisionService(context).decide(hall.actor_of(Role.SUPERVISOR), case_id, confirm)
    assert detail(case_id).head.priority == "P1"


def test_a_letter_that_came_in_on_a_weekend_starts_at_the_next_opening(
    context: Context,
    clock: FixedClock,
    hall: SmallHall,
    detail: Callable[[int], CaseDetail],
) -> None:
    clock.advance(at("2026-03-14 10:00") - clock.now())
    clerk = hall.actor_of(Role.CLERK)
    case = IntakeService(context).register(clerk, a_draft(channel=Channel.LETTER))
    assert _clock(detail(case.case_id), "first_contact").started_at == at("2026-03-16 08:30")


def test_a_petition_has_sixty_days_from_acceptance(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    clerk = hall.actor_of(Role.CLERK)
    case = IntakeService(context).register(clerk, a_draft(kind=CaseKind.PETITION))
    assert detail(case.case_id).head.close_due == at("2026-05-09 09:00")


def test_registered_only_leaves_the_decision_its_clock(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    clerk = hall.actor_of(Role.CLERK)
    case = IntakeService(context).register(clerk, a_draft(refusal_ground="court"))
    seen = detail(case.case_id)
    assert seen.head.status == "registered"
    assert _clock(seen, "acceptance").due_at == at("2026-03-11 17:00")


def test_a_printed_date_holds_until_the_extension_notice_is_handed_over(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    case_id = _in_progress(context, hall)
    clerk, supervisor = hall.actor_of(Role.CLERK), hall.actor_of(Role.SUPERVISOR)
    papers = PaperService(context)
    papers.issue(clerk, case_id, "receipt_a5")
    time = MoreTimeService(context)
    time.ask_extension(hall.actors["2001"], case_id, ExtensionInput(5, "等函复", "已发函"))
    DecisionService(context).decide(supervisor, case_id, Decision(1, True))
    assert detail(case_id).head.close_due == at("2026-03-31 17:00")
    notice = papers.issue(supervisor, case_id, "extension_notice")
    by_hand = DeliveryInput(DeliveryWay.DIRECT, "李静怡")
    ReplyService(context).hand_over(clerk, notice.id, by_hand)
    told = detail(case_id)
    assert told.head.close_due == at("2026-04-08 17:00")
    assert "延长5个工作日" in _clock(told, "close").why_zh


def test_a_report_to_the_supervisor_waits_two_working_hours_at_most(
    context: Context, hall: SmallHall, detail: Callable[[int], CaseDetail]
) -> None:
    case_id = _in_progress(context, hall)
    AssessmentService(context).escalate(hall.actors["2001"], case_id, Reason("请到场"))
    seen = detail(case_id)
    assert seen.head.priority == "P4"
    # Not the working day an approval may take at this level.
    assert seen.requests[0].due_at == at("2026-03-10 11:00")
