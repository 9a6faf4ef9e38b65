"""What papers say of a case is what its record says, and nothing that is over."""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import (
    ContactOutcome,
    RefusalGround,
    Standing,
    Title,
)
from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import Conflict
from desktop.domain.inputs import (
    ContactInput,
    Correction,
    Decision,
    LinkInput,
    Reason,
    RefusalInput,
    SpotResult,
    VoidInput,
)
from desktop.domain.spoken_dates import promise_zh
from desktop.services.context import Context
from tests.services.paper_desk import Desk
from tests.services.reaching import ALL_TRUE

Find = Callable[..., Actor]
HERE = ZoneInfo("Asia/Shanghai")
FULL, PHONE = "李静怡", "13800136621"
INSIDE = ("情绪", "需重点安抚", "监控录像", "工号0077", "诫勉")


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
        desk.clerk, case_id, SpotResult("已当场补交材料并致歉", ALL_TRUE)
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
    mended = Correction("电话听错", name="李静宜", phone="13900136622")
    desk.services.records.correct(desk.boss, case_id, mended)
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
    desk.answer_and_deliver(case_id)
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


def test_several_people_are_addressed_through_the_first(desk: Desk) -> None:
    others = (PersonDraft(name="王建国", title=Title.MR), PersonDraft(name="赵敏"))
    case_id = desk.register(standing=Standing.GROUP, others=others)
    assert "李静怡女士等3人：" in desk.text(desk.issue(case_id))


def test_long_words_are_cut_and_the_cut_is_told(desk: Desk) -> None:
    case_id = desk.register(facts="反复排队没有人解释。" * 60)
    said = desk.text(desk.issue(case_id))
    assert "……（余下内容已存档，可当场查看）" in said
