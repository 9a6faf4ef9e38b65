"""One complaint from the counter to the archive, by the use cases alone."""

from collections.abc import Callable
from datetime import timedelta

import pypdfium2
import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import (
    Cause,
    ContactOutcome,
    DeliveryWay,
    Finding,
    Satisfaction,
    Solved,
)
from desktop.domain.errors import Conflict, KnownError
from desktop.domain.inputs import (
    ContactInput,
    DeliveryInput,
    DispatchInput,
    FollowUpInput,
    MeasureInput,
    PointAnswer,
    Reason,
    ReviewInput,
    SignInput,
)
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, QueueTab
from desktop.domain.status import Status
from desktop.services.assignment import AssignmentService
from desktop.services.case_view import CaseViewService
from desktop.services.closing import ClosingService
from desktop.services.context import Context
from desktop.services.handling import HandlingService
from desktop.services.intake import IntakeService
from desktop.services.papers import PaperService
from desktop.services.queue import QueueService
from desktop.services.replying import ReplyService
from tests.services.drafting import a_draft

Find = Callable[..., Actor]


@pytest.fixture
def view(context: Context) -> CaseViewService:
    return CaseViewService(context)


def _text(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text.replace("\r", "").replace("\n", "").replace(" ", "")


def test_a_complaint_goes_from_the_counter_to_the_archive(
    context: Context, clock: FixedClock, actor_of: Find, view: CaseViewService
) -> None:
    clerk, handler = actor_of(Role.CLERK), actor_of(Role.HANDLER)
    supervisor, archivist = actor_of(Role.SUPERVISOR), actor_of(Role.ARCHIVIST)
    papers = PaperService(context)

    registered = IntakeService(context).register(clerk, a_draft())
    assert registered.status == Status.ACCEPTED
    receipt = papers.issue(clerk, registered.case_id, "receipt_a5")
    printed = _text(papers.content(clerk, receipt.id))
    assert "李静怡女士" in printed
    assert registered.enquiry_code in printed
    case_id = registered.case_id

    clock.advance(timedelta(minutes=20))
    assert handler.department_id is not None
    to_unit = DispatchInput(handler.department_id, handler.staff_id, task="请核实")
    AssignmentService(context).dispatch(supervisor, case_id, to_unit)
    AssignmentService(context).sign(handler, case_id, SignInput())
    handling = HandlingService(context)
    contact = ContactInput(ContactOutcome.REACHED, "已说明进展", clock.now() + timedelta(hours=5))
    handling.log_contact(handler, case_id, contact)
    handling.log_measure(handler, case_id, MeasureInput("调取监控", is_first_result=True))
    with pytest.raises(Conflict, match="points_open"):
        ReplyService(context).ask_close(handler, case_id, Reason("请审核"))
    for point in view.detail(handler, case_id).points:
        answer = PointAnswer(
            point.id, Finding.TRUE, "监控已核", "服务规范第八条", "已当面道歉", "登记中心", None
        )
        handling.answer_point(handler, case_id, answer)

    replies = ReplyService(context)
    replies.ask_close(handler, case_id, Reason("请审核"))
    with pytest.raises(KnownError):
        replies.approve(handler, case_id, Reason())
    replies.approve(supervisor, case_id, Reason("同意"))
    letter = papers.issue(supervisor, case_id, "reply_letter")
    told = _text(papers.content(supervisor, letter.id))
    assert "属实" in told
    assert "服务规范第八条" in told
    replies.deliver(clerk, case_id, DeliveryInput(DeliveryWay.DIRECT, "李静怡", "一楼"))

    closing = ClosingService(context)
    call = FollowUpInput(ContactOutcome.REACHED, True, Solved.YES, Satisfaction.GOOD, "好了")
    closing.follow_up(actor_of(Role.CALLBACK), case_id, call)
    assert view.detail(clerk, case_id).head.status == Status.CLOSED
    review = ReviewInput(
        Cause.WORKLOAD,
        "窗口连续五小时无人替换",
        "",
        "",
        no_action_reason="已整改",
        restored_at=clock.now(),
    )
    closing.draft_review(handler, case_id, review)
    closing.sign_review(supervisor, case_id, Reason())
    with pytest.raises(Conflict, match="appeal_open"):
        closing.archive(archivist, case_id, Reason())
    clock.advance(timedelta(days=31))
    closing.archive(archivist, case_id, Reason())

    done = view.detail(archivist, case_id)
    assert done.head.status == Status.ARCHIVED
    assert all(running.stopped_at is not None for running in done.clocks)
    assert [entry.seq for entry in done.entries] == list(range(1, len(done.entries) + 1))


def test_saving_the_same_draft_twice_makes_one_case(context: Context, actor_of: Find) -> None:
    clerk = actor_of(Role.CLERK)
    draft = a_draft()
    first = IntakeService(context).register(clerk, draft)
    again = IntakeService(context).register(clerk, draft)
    assert again.already
    assert again.number == first.number


@pytest.mark.parametrize(
    "typed", ["李静怡", "ljy", "6621", "0001", "退件", "墙", "TS202603100001", "静怡"]
)
def test_the_queue_finds_a_case_by_whatever_is_typed(
    context: Context, actor_of: Find, typed: str
) -> None:
    clerk = actor_of(Role.CLERK)
    registered = IntakeService(context).register(clerk, a_draft())
    queue = QueueService(context)
    found = queue.page(clerk, QueueFilter(text=typed))
    assert [row.id for row in found.rows] == [registered.case_id]
    assert found.rows[0].person == "李＊＊"
    counts = {count.tab: count.number for count in queue.counts(clerk)}
    assert counts[QueueTab.ALL] == 1
