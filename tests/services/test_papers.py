"""What papers say of a case is what its record says, and nothing that is over."""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

import pypdfium2
import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import (
    ContactOutcome,
    DeliveryWay,
    Finding,
    RefusalGround,
    Solved,
    Standing,
    SuspensionReason,
    Title,
)
from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import Conflict, NotFound
from desktop.domain.inputs import (
    ContactInput,
    Correction,
    Decision,
    DeliveryInput,
    DispatchInput,
    ExtensionInput,
    HandlerInput,
    LinkInput,
    PointAnswer,
    Reason,
    RefusalInput,
    SignInput,
    SpotResult,
    SuspensionInput,
    VoidInput,
)
from desktop.domain.permissions import Role
from desktop.domain.rows.case import DocumentRow
from desktop.domain.spoken_dates import promise_zh
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from tests.services.drafting import a_draft
from tests.services.seeding import QUICK

Find = Callable[..., Actor]
HERE = ZoneInfo("Asia/Shanghai")
FULL, PHONE = "李静怡", "13800136621"
INSIDE = ("情绪", "需重点安抚", "监控录像", "工号0077", "诫勉")


class Desk:
    """A hall in the hands of a test: registers, prints, reads back."""

    def __init__(self, context: Context, clock: FixedClock, actor_of: Find) -> None:
        self.services: Services = build_services(context, QUICK)
        self.clock = clock
        self.clerk, self.handler = actor_of(Role.CLERK), actor_of(Role.HANDLER)
        self.boss, self.second = actor_of(Role.SUPERVISOR), actor_of(Role.SUPERVISOR, 1)

    def register(self, **changes: object) -> int:
        return self.services.intake.register(self.clerk, a_draft(**changes)).case_id

    def in_work(self, **changes: object) -> int:
        case_id = self.register(**changes)
        assert self.handler.department_id is not None
        to = DispatchInput(self.handler.department_id, self.handler.staff_id, task="先退还证件")
        self.services.assignment.dispatch(self.boss, case_id, to)
        self.services.assignment.sign(self.handler, case_id, SignInput())
        return case_id

    def issue(self, case_id: int, kind: str = "receipt_a5") -> DocumentRow:
        return self.services.papers.issue(self.boss, case_id, kind)

    def again(self, case_id: int, reason: str, kind: str = "receipt_a5") -> DocumentRow:
        return self.services.papers.reprint(self.boss, case_id, kind, reason)

    def text(self, row: DocumentRow) -> str:
        return _text(self.services.papers.content(self.boss, row.id))

    def draft(self, case_id: int, kind: str) -> str:
        return _text(self.services.papers.preview(self.boss, case_id, kind))

    def extend(self, case_id: int, days: int, reason: str) -> None:
        asked = ExtensionInput(days, reason, "已核对两次告知记录", "等复函")
        self.services.more_time.ask_extension(self.handler, case_id, asked)
        request = next(
            found
            for found in self.services.case_view.detail(self.boss, case_id).requests
            if found.granted is None
        )
        self.services.decisions.decide(self.boss, case_id, Decision(request.id, granted=True))


@pytest.fixture
def desk(context: Context, clock: FixedClock, actor_of: Find) -> Desk:
    return Desk(context, clock, actor_of)


def test_a_receipt_says_what_the_clocks_and_the_staff_list_say(desk: Desk) -> None:
    case_id = desk.in_work()
    said = desk.text(desk.issue(case_id))
    detail = desk.services.case_view.detail(desk.boss, case_id)
    close, contact = (
        next(clock for clock in detail.clocks if clock.kind == kind)
        for kind in ("close", "first_contact")
    )
    assert f"最迟办结{promise_zh(close.due_at, HERE)}逐项答复您" in said
    assert f"下次联系您{promise_zh(contact.due_at, HERE)}" in said
    assert "公安局承办甲（工号2001）电话85552001" in said
    assert "".join(close.why_zh.split()) in said
    assert "0791-85550001" in said
    assert f"{detail.head.number}校验码" in said
    for point in detail.points:
        assert point.text in said


def test_a_contact_that_took_place_is_not_promised_again(desk: Desk) -> None:
    case_id = desk.in_work()
    desk.issue(case_id)
    later = desk.clock.now() + timedelta(days=2)
    contact = ContactInput(ContactOutcome.REACHED, "已说明", later)
    desk.services.handling.log_contact(desk.handler, case_id, contact)
    assert "下次联系您3月12日（周四）09:00前" in desk.text(desk.again(case_id, "遗失"))


def test_a_promise_that_was_broken_says_so(desk: Desk) -> None:
    case_id = desk.in_work()
    desk.clock.advance(timedelta(days=30))
    said = desk.text(desk.issue(case_id))
    assert "前，已逾期没有按时联系您，向您致歉" in said
    assert said.count("已逾期") == 2


def test_an_answered_case_promises_nothing_more(desk: Desk) -> None:
    case_id = desk.register()
    desk.services.closing.solve_on_the_spot(
        desk.clerk, case_id, SpotResult("已当场补交材料并致歉", Solved.YES)
    )
    said = desk.text(desk.issue(case_id))
    assert "已经受理，并于2026年3月10日答复" in said
    assert "下次联系您" not in said
    assert "最迟办结" not in said


def test_before_anybody_took_it_the_duty_post_answers(desk: Desk) -> None:
    case_id = desk.register()
    assert "应急投诉台主任甲（工号3001）" in desk.text(desk.issue(case_id))


def test_a_corrected_case_prints_its_next_version(desk: Desk) -> None:
    case_id = desk.register()
    first = desk.issue(case_id)
    version = desk.services.case_view.detail(desk.boss, case_id).head.version
    mended = Correction("电话听错", name="李静宜", phone="13900136622")
    desk.services.records.correct(desk.boss, case_id, mended, version)
    with pytest.raises(Conflict, match="already_printed"):
        desk.issue(case_id)
    second = desk.again(case_id, "更正：姓名、电话")
    said = desk.text(second)
    assert (first.version, second.version) == (1, 2)
    assert "第2版（更正：姓名、电话）" in said
    assert "李静宜女士" in said
    assert "139****6622" in said
    assert "经您本人确认" not in said
    assert "李静怡女士" in desk.text(first)


def test_a_void_case_and_one_that_went_into_another_have_no_receipt(desk: Desk) -> None:
    void, merged, other = desk.register(), desk.register(), desk.register()
    for case_id in (void, merged):
        desk.issue(case_id)
    desk.services.records.ask_void(desk.clerk, void, VoidInput("重复登记", "已当面收回"))
    desk.services.decisions.decide(desk.boss, void, Decision(1, granted=True))
    number = desk.services.case_view.detail(desk.boss, other).head.number
    desk.services.records.merge(desk.boss, merged, LinkInput(number, "同一事项"))
    for case_id in (void, merged):
        with pytest.raises(Conflict, match="paper_receipt_a5"):
            desk.again(case_id, "遗失")
        with pytest.raises(Conflict, match="paper_receipt_roll"):
            desk.issue(case_id, "receipt_roll")


def test_a_refused_case_is_never_called_accepted(desk: Desk) -> None:
    case_id = desk.register(refusal_ground=RefusalGround.NOT_OUR_POWER.value)
    said = desk.text(desk.issue(case_id))
    assert "已经登记；是否受理" in said
    assert "已经受理" not in said
    refusal = RefusalInput(
        RefusalGround.NOT_OUR_POWER, "属住建部门职责", "《投诉办法》第九条", "住建局", "民生路2号"
    )
    desk.services.assessment.refuse(desk.boss, case_id, refusal)
    with pytest.raises(Conflict, match="paper_receipt_a5"):
        desk.again(case_id, "遗失")
    assert "《投诉办法》第九条" in desk.text(desk.issue(case_id, "refusal_notice"))


def test_the_persons_own_papers_carry_the_name_and_others_mask_it(desk: Desk) -> None:
    case_id = desk.in_work(confidential=True)
    for kind in ("receipt_a5", "receipt_roll", "reply_letter", "case_record"):
        text = desk.draft(case_id, kind)
        assert FULL in text
        assert (PHONE in text) == (kind == "case_record")
    contact = ContactInput(ContactOutcome.REACHED, "已说明")
    desk.services.handling.log_contact(desk.handler, case_id, contact)
    slip = desk.text(desk.issue(case_id, "transfer_slip"))
    _answer_and_deliver(desk, case_id)
    for said in (slip, desk.text(desk.issue(case_id, "callback_sheet"))):
        assert "李＊＊138****6621" in said
        assert FULL not in said
        assert PHONE not in said


def test_what_is_internal_stays_inside(desk: Desk) -> None:
    case_id = desk.in_work(emotion=4, accused_text="工号0077")
    note = Reason("情绪激动，需重点安抚；已调监控录像；拟对当事人诫勉")
    desk.services.handling.add_note(desk.handler, case_id, note)
    for kind in ("receipt_a5", "receipt_roll", "reply_letter", "transfer_slip"):
        text = desk.draft(case_id, kind)
        assert [word for word in INSIDE if word in text] == [], kind


def test_the_slip_says_what_the_department_was_asked(desk: Desk) -> None:
    assert "先退还证件。逐项写明属实" in desk.text(desk.issue(desk.in_work(), "transfer_slip"))


def test_a_second_extension_has_a_notice_and_a_number_of_its_own(desk: Desk) -> None:
    case_id = desk.in_work()
    desk.extend(case_id, 3, "等待复函")
    first = desk.issue(case_id, "extension_notice")
    with pytest.raises(Conflict, match="already_printed"):
        desk.issue(case_id, "extension_notice")
    assert "extension_notice" not in desk.services.papers.kinds_for(desk.boss, case_id)
    desk.clock.advance(timedelta(days=1))
    desk.extend(case_id, 2, "复函不全")
    assert "extension_notice" in desk.services.papers.kinds_for(desk.boss, case_id)
    with pytest.raises(NotFound, match="document_not_found"):
        desk.again(case_id, "遗失", "extension_notice")
    second = desk.issue(case_id, "extension_notice")
    assert (first.version, second.version) == (1, 1)
    assert first.series_number != second.series_number
    said = desk.text(second)
    assert "第2次" in said
    assert "第1版（首次）" in said
    assert desk.again(case_id, "受潮", "extension_notice").version == 2


def test_a_case_sent_elsewhere_has_a_slip_of_its_own(desk: Desk, actor_of: Find) -> None:
    case_id = desk.in_work()
    first = desk.issue(case_id, "transfer_slip")
    desk.clock.advance(timedelta(hours=1))
    other = actor_of(Role.HANDLER, 1)
    desk.services.assignment.redistribute(
        desk.boss, case_id, HandlerInput(other.staff_id, "属社保", other.department_id)
    )
    second = desk.issue(case_id, "transfer_slip")
    assert second.series_number != first.series_number
    assert "人社局" in desk.text(second)


def test_a_stopped_clock_tells_until_when(desk: Desk) -> None:
    case_id = desk.in_work()
    until = desk.clock.now() + timedelta(days=10)
    stop = SuspensionInput(SuspensionReason.EXPERT, "等鉴定意见", until)
    desk.services.more_time.suspend(desk.boss, case_id, stop)
    said = desk.text(desk.issue(case_id, "suspension_notice"))
    assert "3月20日（周五）09:00" in said
    assert "等鉴定意见。" in said


def test_several_people_are_addressed_through_the_first(desk: Desk) -> None:
    others = (PersonDraft(name="王建国", title=Title.MR), PersonDraft(name="赵敏"))
    case_id = desk.register(standing=Standing.GROUP, others=others)
    assert "李静怡女士等3人：" in desk.text(desk.issue(case_id))


def test_long_words_are_cut_and_the_cut_is_told(desk: Desk) -> None:
    case_id = desk.register(facts="反复排队没有人解释。" * 60)
    said = desk.text(desk.issue(case_id))
    assert "……（余下内容已存档，可当场查看）" in said


def _text(content: bytes) -> str:
    pages = pypdfium2.PdfDocument(content)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)


def _answer_and_deliver(desk: Desk, case_id: int) -> None:
    for point in desk.services.case_view.detail(desk.handler, case_id).points:
        answer = PointAnswer(point.id, Finding.TRUE, "已核", "规范第八条", "已道歉", "登记中心")
        desk.services.handling.answer_point(desk.handler, case_id, answer)
    desk.services.replying.ask_close(desk.handler, case_id, Reason("请审核"))
    desk.services.replying.approve(desk.boss, case_id, Reason("同意"))
    desk.issue(case_id, "reply_letter")
    to_hand = DeliveryInput(DeliveryWay.DIRECT, FULL, "一楼")
    desk.services.replying.deliver(desk.clerk, case_id, to_hand)
