"""Each occasion has a paper of its own, and what stays inside tells what happened."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import (
    ContactOutcome,
    RefusalGround,
    Satisfaction,
    Solved,
    SuspensionReason,
)
from desktop.domain.errors import Conflict, NotFound
from desktop.domain.inputs import (
    ContactInput,
    Correction,
    FollowUpInput,
    HandlerInput,
    Reason,
    RefusalInput,
    SuspensionInput,
)
from desktop.domain.late_inputs import InterimInput, UpholdInput
from desktop.domain.owed_papers import owed_paper
from desktop.domain.permissions import Role
from desktop.services.context import Context
from tests.services.paper_desk import Desk

Find = Callable[..., Actor]
OBJECTION = Reason("第二项没有写明依据")


@pytest.fixture
def desk(context: Context, clock: FixedClock, actor_of: Find) -> Desk:
    return Desk(context, clock, actor_of)


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


def test_the_slip_says_what_the_department_was_asked(desk: Desk) -> None:
    assert "先退还证件。逐项写明属实" in desk.text(desk.issue(desk.in_work(), "transfer_slip"))


def test_the_register_and_the_proof_tell_what_happened(desk: Desk) -> None:
    case_id = desk.in_work()
    mended = Correction("听错", phone="13900136622")
    desk.services.records.correct(desk.boss, case_id, mended)
    desk.extend(case_id, 3, "等待复函")
    contact = ContactInput(ContactOutcome.REACHED, "已说明")
    desk.services.handling.log_contact(desk.handler, case_id, contact)
    desk.answer_and_deliver(case_id)
    record = desk.text(desk.issue(case_id, "case_record"))
    for line in (
        "电话：13800136621→13900136622",
        "诉求1：属实，已核",
        "窗口人员把材料扔回，态度生硬（属实）",
        "公安局承办人承办甲",
    ):
        assert line in record
    assert "办结期限：2026年3月31日17:00→2026年4月3日17:00" in record
    proof = desk.text(desk.issue(case_id, "delivery_proof"))
    assert "■直接送达" in proof
    assert "2026年3月10日09:00" in proof
    letter = desk.draft(case_id, "reply_letter")
    assert "3月10日，公安局对您反映的情况逐项作了核实" in letter


def test_what_another_body_deals_with_is_sent_on_not_refused(desk: Desk) -> None:
    case_id = desk.register()
    sent = RefusalInput(
        RefusalGround.NOT_OUR_POWER,
        "属住建部门职责",
        "《办法》第九条",
        "住建局",
        forwarded="已转送",
    )
    desk.services.assessment.transfer_out(desk.boss, case_id, sent)
    row = desk.issue(case_id, "refusal_notice")
    said = desk.text(row)
    assert row.series_number == "安政服诉移〔2026〕1号"
    assert "投诉事项移交告知书" in said
    assert "为什么移交" in said
    assert "不予受理" not in said
    assert "已转送。" in said


def _interim(desk: Desk, actor_of: Find) -> int:
    case_id = desk.in_work()
    desk.extend(case_id, 15, "等待复函")
    until = desk.clock.now() + timedelta(days=40)
    interim = InterimInput("第一项已查明，错在窗口。\n第二项等待外地复函", until)
    desk.services.replying.give_interim(actor_of(Role.DUTY_HEAD), case_id, interim)
    return case_id


def _owed(desk: Desk, case_id: int) -> str:
    return owed_paper(desk.services.case_view.detail(desk.boss, case_id))


def test_an_interim_reply_goes_out_as_a_letter_with_its_date(desk: Desk, actor_of: Find) -> None:
    working = desk.in_work()
    with pytest.raises(Conflict, match="paper_interim_letter"):
        desk.issue(working, "interim_letter")
    case_id = _interim(desk, actor_of)
    assert _owed(desk, case_id) == "interim_letter"
    row = desk.issue(case_id, "interim_letter")
    said = desk.text(row)
    assert row.series_number == "安政服诉阶〔2026〕1号"
    for line in (
        "有关问题的阶段性答复",
        "一、目前查明的情况第一项已查明，错在窗口。第二项等待外地复函。",
        "我们于4月19日（周日）09:00前逐项书面答复您",
        "不是最终答复",
    ):
        assert line in said
    assert _owed(desk, case_id) == ""
    assert "interim_letter" not in desk.services.papers.kinds_for(desk.boss, case_id)
    proof = desk.text(desk.issue(case_id, "delivery_proof"))
    assert "阶段性答复函" in proof
    contact = ContactInput(ContactOutcome.REACHED, "已说明")
    desk.services.handling.log_contact(desk.handler, case_id, contact)
    desk.clock.advance(timedelta(hours=1))
    desk.answer_and_deliver(case_id)
    with pytest.raises(Conflict, match="paper_interim_letter"):
        desk.again(case_id, "遗失", "interim_letter")


def _answered(desk: Desk, actor_of: Find) -> int:
    case_id = desk.in_work()
    contact = ContactInput(ContactOutcome.REACHED, "已说明")
    desk.services.handling.log_contact(desk.handler, case_id, contact)
    desk.answer_and_deliver(case_id)
    content = FollowUpInput(ContactOutcome.REACHED, True, Solved.YES, Satisfaction.GOOD, "好了")
    desk.services.closing.follow_up(actor_of(Role.CALLBACK), case_id, content)
    return case_id


def test_each_review_is_told_when_taken_and_when_decided(desk: Desk, actor_of: Find) -> None:
    case_id, again = _answered(desk, actor_of), desk.services.again
    route = ("如对复查决定不服，您可在收到之日起30日内申请复核", "复核决定为终结性决定")
    numbers = set()
    for word, left in zip(("复查", "复核"), route, strict=True):
        desk.clock.advance(timedelta(days=2))
        again.take_recheck(desk.clerk, case_id, OBJECTION)
        assert _owed(desk, case_id) == "recheck_notice"
        taken = desk.text(desk.issue(case_id, "recheck_notice"))
        assert f"{word}受理告知书" in taken
        assert "第二项没有写明依据。" in taken
        with pytest.raises(Conflict, match="paper_recheck_result"):
            desk.issue(case_id, "recheck_result")
        desk.clock.advance(timedelta(days=2))
        upheld = UpholdInput("安河区政务服务管理局", "认定事实清楚", "安政复〔2026〕3号")
        again.uphold(actor_of(Role.DUTY_HEAD), case_id, upheld)
        assert _owed(desk, case_id) == "recheck_result"
        row = desk.issue(case_id, "recheck_result")
        told = desk.text(row)
        for line in (f"{word}答复告知书", "维持原答复", "安政复〔2026〕3号", left):
            assert line in told
        numbers.add(row.series_number)
    assert len(numbers) == 2


def test_an_overturned_reply_is_told_with_its_new_date(desk: Desk, actor_of: Find) -> None:
    case_id = _answered(desk, actor_of)
    desk.clock.advance(timedelta(days=2))
    desk.services.again.take_recheck(desk.clerk, case_id, OBJECTION)
    desk.services.again.redo(actor_of(Role.DUTY_HEAD), case_id, Reason("依据不足"))
    told = desk.text(desk.issue(case_id, "recheck_result"))
    assert "重新办理" in told
    assert "依据不足。" in told
    assert "由另外的承办人重新办理，于" in told
    assert "不服" not in told
