"""Writing the reply: the check, its cures, what is kept and what others changed meanwhile."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.actions import Action
from desktop.domain.codes import ContactOutcome, Finding
from desktop.domain.inputs import ContactInput, DispatchInput, PointAnswer, SignInput
from desktop.domain.wording import Weight
from desktop.views.case.reply.answer import Answer
from desktop.views.case.reply.cures import cured, replacement
from desktop.views.case.reply.finding_words import cure, reason
from desktop.views.case.reply.findings import Part, findings, to_mend
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_bar import NoticeBar
from desktop.views.widgets.print_run import PrintRun
from tests.services.paper_desk import text_of
from tests.views.case.stage import SHANGHAI, Hands, Stage

EVASIVE = "已按容缺方式受理。我们将尽快发证，请您理解。如需帮助，可联系有关部门。"
FOUND = "三次到窗口的时间、材料与预约记录一致，所缺仅契税完税证明一项，窗口未一次告知。"
FULL = Answer(1, 1, "未一次告知", "true", FOUND, "《清单》第六项", EVASIVE, "登记中心孙洁")
DUE = datetime(2026, 3, 13, 17, tzinfo=SHANGHAI)


@pytest.fixture
def case_id(stage: Stage) -> int:
    """Give a case in progress whose person was reached."""
    made = stage.register()
    actors, services = stage.hall.actors, stage.services
    unit = stage.hall.departments["GA"]
    handler = actors["2001"]
    services.assignment.dispatch(actors["3001"], made, DispatchInput(unit, handler.staff_id))
    services.assignment.sign(handler, made, SignInput())
    services.handling.log_contact(handler, made, ContactInput(ContactOutcome.REACHED, "已说明"))
    return made


def open_reply(stage: Stage, case_id: int) -> Hands:
    hands = stage.open("2001", case_id)
    hands.next_step()
    return hands


def write(hands: Hands, measure: str = "值班主任已当面道歉，已补发告知单。") -> None:
    editor = hands.screen.reply.points.editor
    assert editor is not None
    editor.finding.set_value("true")
    editor.found.set_text(FOUND)
    editor.basis.setText("《清单》第六项")
    editor.measure.set_text(measure)
    hands.settle()


def test_findings_stand_where_the_words_are() -> None:
    found = findings([FULL])
    told = [(one.code, one.part, one.phrase) for one in found]
    assert told[:2] == [
        ("soon", Part.MEASURE, "尽快"),
        ("vague_body", Part.MEASURE, "有关部门"),
    ]
    assert ("asks_understanding", Part.MEASURE, "请您理解") in told
    assert EVASIVE[found[0].start : found[0].end] == "尽快"
    assert to_mend(found) == len([one for one in found if one.weight is Weight.MUST])


def test_an_unfinished_point_is_not_judged_yet() -> None:
    assert findings([replace(FULL, finding="")]) == ()
    assert findings([replace(FULL, found=" ")]) == ()


def test_cures_come_from_what_is_known() -> None:
    soon, body, *rest = findings([FULL])
    assert replacement(soon, FULL, SHANGHAI) is None
    dated = replace(FULL, promised_at=DUE)
    assert replacement(soon, dated, SHANGHAI) == "于3月13日17:00前"
    assert replacement(body, FULL, SHANGHAI) == "登记中心孙洁"
    ask = next(one for one in rest if one.code == "asks_understanding")
    assert replacement(ask, FULL, SHANGHAI) == ""
    assert "我们将于3月13日17:00前发证" in cured(EVASIVE, soon, "于3月13日17:00前")


def test_every_finding_has_a_reason_and_a_cure(qapp: QApplication) -> None:
    assert qapp is not None
    bare = replace(FULL, basis="", measure="", responsible="")
    lean = replace(FULL, found="已核", measure="补办", responsible="", basis="")
    for one in (*findings([FULL]), *findings([bare]), *findings([lean])):
        assert reason(one).endswith(".")
        assert cure(one).endswith(".")


def test_nothing_is_handed_in_before_the_wording_is_mended(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    reply = hands.screen.reply
    hand_in = reply.buttons[Action.ASK_CLOSE]
    assert not hand_in.isEnabled()
    write(hands)
    hands.alt(Qt.Key.Key_Down)
    write(hands, EVASIVE)
    assert not hand_in.isEnabled()
    assert reply._blocked.text() == "Wordings to mend first: 3"
    hands.press(Qt.Key.Key_F7)
    editor = reply.points.editor
    assert editor is not None
    assert editor.measure.textCursor().selectedText() == "尽快"
    editor.measure.textCursor().insertText("于3月13日17时前")
    hands.settle()
    hands.alt(Qt.Key.Key_1)
    assert "公安局承办甲" in editor.measure.text()
    editor.measure.set_text("值班主任已当面道歉，已补发一次性告知单。")
    hands.settle()
    assert hand_in.isEnabled()


def test_leaving_a_point_keeps_it(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    write(hands)
    assert not stage.detail(case_id).points[0].finding
    hands.alt(Qt.Key.Key_Down)
    kept = stage.detail(case_id).points[0]
    assert (kept.finding, kept.found) == ("true", FOUND)
    assert hands.screen.reply.points.open_position() == 2
    hands.alt(Qt.Key.Key_Up)
    assert hands.screen.reply.points.open_position() == 1


def test_going_back_keeps_even_what_is_unfinished(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    editor = hands.screen.reply.points.editor
    assert editor is not None
    editor.measure.set_text("半句话")
    hands.alt(Qt.Key.Key_Left)
    assert hands.screen.page.isVisible()
    hands.next_step()
    again = hands.screen.reply.points.editor
    assert again is not None
    assert again.measure.text() == "半句话"


def test_a_point_answered_by_two_keeps_what_is_typed(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    write(hands)
    editor = hands.screen.reply.points.editor
    assert editor is not None
    editor.basis.clear()
    point = stage.detail(case_id).points[0]
    other = PointAnswer(point.id, Finding.PARTLY, "另有说法", "办事指南第三条", "", "")
    stage.services.handling.answer_point(stage.hall.actors["3001"], case_id, other)
    hands.screen.keeper.look()
    hands.settle()
    assert editor.found.text() == FOUND
    assert any("另有说法" in told for told in hands.screen.notices.texts())
    assert editor.basis.text() == "办事指南第三条", "where nothing was typed theirs comes in"
    bars = hands.screen.notices.findChildren(NoticeBar)
    crossed = next(bar for bar in bars if bar.notice.actions)
    crossed.findChildren(KeyButton)[1].click()
    assert editor.found.text() == f"{FOUND}\n另有说法"
    assert editor.measure.text().startswith("值班主任已当面道歉")
    hands.alt(Qt.Key.Key_Down)
    assert stage.detail(case_id).points[0].found == f"{FOUND}\n另有说法"


def test_the_letter_follows_what_is_typed(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    letter = hands.screen.reply.letter
    assert letter.preview.page_count() > 0
    before = letter.preview._pdf
    write(hands)
    letter.draw_now()
    hands.settle()
    assert letter.preview._pdf != before
    assert not stage.detail(case_id).points[0].found


def test_the_draft_is_printed_with_what_was_typed_last(
    stage: Stage, case_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []

    def take(_run: PrintRun, content: bytes) -> None:
        printed.append(content)

    monkeypatch.setattr(PrintRun, "start", take)
    hands = open_reply(stage, case_id)
    write(hands)
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    words = "".join(text_of(printed[0]).split())
    assert "窗口未一次告知" in words
    assert "预览，不作凭证" in words


@pytest.mark.parametrize(("width", "lines"), [(680, 1), (520, 2)])
def test_who_and_when_share_a_line_only_where_both_fit(
    stage: Stage, case_id: int, width: int, lines: int
) -> None:
    editor = open_reply(stage, case_id).screen.reply.points.editor
    assert editor is not None
    editor.setParent(None)
    editor.setFixedWidth(width)
    editor.show()
    editor.ensurePolished()
    stage.settle()
    tops = {row.y() for row in editor._rows[3:]}
    assert len(tops) == lines
    editor.deleteLater()


def test_the_approver_reads_and_does_not_write(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    write(hands)
    hands.alt(Qt.Key.Key_Down)
    write(hands)
    hands.next_step()
    hands.next_step()
    own = stage.open("2001", case_id)
    assert not own.screen.page.todo.next_step
    approver = stage.open("3001", case_id)
    approver.next_step()
    reply = approver.screen.reply
    assert reply.points.editor is None
    assert reply.buttons[Action.SEND_BACK].isVisible()
    assert not reply.buttons[Action.ASK_CLOSE].isVisible()
    reply.buttons[Action.SEND_BACK].click()
    approver.settle()
    approver.fill(text="写明日期")
    approver.next_step()
    assert stage.detail(case_id).head.status == "in_progress"
    assert approver.screen.page.isVisible()


def test_another_case_does_not_inherit_what_is_typed(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    editor = hands.screen.reply.points.editor
    assert editor is not None
    editor.measure.set_text("半句话")
    actors, assign = stage.hall.actors, stage.services.assignment
    other = stage.register(subject="另一件")
    assign.dispatch(
        actors["3001"], other, DispatchInput(stage.hall.departments["GA"], actors["2001"].staff_id)
    )
    assign.sign(actors["2001"], other, SignInput())
    for wanted, text in ((other, ""), (case_id, "半句话")):
        hands.screen.show_case(wanted)
        hands.settle()
        hands.next_step()
        editor = hands.screen.reply.points.editor
        assert editor is not None
        assert editor.measure.text() == text


def test_signing_out_keeps_the_answer(stage: Stage, case_id: int) -> None:
    hands = open_reply(stage, case_id)
    write(hands)
    assert hands.screen.flush()
    assert stage.detail(case_id).points[0].found == FOUND
