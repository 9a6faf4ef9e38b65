"""What the case screen shows, to whom, and that it keeps still while it is used."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.domain.actions import Action
from desktop.domain.codes import ContactOutcome
from desktop.domain.inputs import ContactInput, DispatchInput, Reason, SignInput
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.plain_label import PlainLabel
from tests.views.case.stage import Hands, Stage


@pytest.fixture
def case_id(stage: Stage) -> int:
    """Give a case in progress with the first handler."""
    made = stage.register(subtype="SQ1")
    actors, assign = stage.hall.actors, stage.services.assignment
    stage.services.papers.issue(actors["1001"], made, "receipt_a5")
    unit = stage.hall.departments["GA"]
    assign.dispatch(actors["3001"], made, DispatchInput(unit, actors["2001"].staff_id))
    assign.sign(actors["2001"], made, SignInput())
    return made


def said(hands: Hands) -> str:
    labels = hands.screen.page.findChildren(PlainLabel)
    return "\n".join(f"{label.text()} {label.accessibleName()}" for label in labels)


def test_the_head_says_what_is_due_and_why(stage: Stage, case_id: int) -> None:
    words = said(stage.open("2001", case_id))
    assert "TS 2026 0310 0001" in words
    assert "Check code" in words
    assert "Staff attitude" in words
    assert "must be concluded within 15 working days" in words
    assert "First contact by" in words
    assert "Check value" in words


def test_the_words_follow_the_language(
    stage: Stage, case_id: int, chinese: Callable[[], None]
) -> None:
    hands = stage.open("2001", case_id)
    chinese()
    hands.settle()
    words = said(hands)
    assert "应在收到后15个工作日内办结" in words
    assert "现在可以做" in words
    assert "签收" in hands.screen.page.history._items[0].title
    assert hands.screen.page.head.stepper.accessibleName().startswith("接收")


def test_the_stepper_names_what_is_missing(stage: Stage, case_id: int) -> None:
    steps = stage.open("2001", case_id).screen.page.head.stepper.accessibleName()
    assert "Missing: answer to 1, 2; contact with the person" in steps


def test_one_filled_button_and_blocked_ones_say_why(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    todo = hands.screen.page.todo
    filled = [
        key
        for key in (action.value for action in Action)
        if (button := todo.list.button(key)) and button._variant is Variant.PRIMARY
    ]
    assert filled == [Action.ANSWER_POINT]
    assert todo.list.button(Action.ASK_CLOSE) is None
    assert "Some demands are not answered yet." in said(hands)


def test_nobody_is_offered_what_they_may_not_do(stage: Stage, case_id: int) -> None:
    auditor = stage.open("7001", case_id).screen.page
    assert not auditor.history.note.isVisible()
    assert not auditor.papers.attach_button.isVisible()
    assert not auditor.todo.next_step
    clerk = stage.open("1001", case_id).screen.page
    assert not clerk.todo.offers(Action.ANSWER_POINT)
    assert [entry.data() for entry in clerk.todo.menu.actions() if entry.data() == "correct"]


def test_persons_are_masked_until_asked_with_a_reason(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    people = hands.screen.page.people
    assert "李＊＊" in str(people.texts())
    people.reveal_button.click()
    hands.fill(reason="")
    hands.next_step()
    assert hands.form.error("reason")
    hands.fill(reason="拨打电话")
    hands.next_step()
    assert "13800136621" in str(people.texts())
    assert stage.detail(case_id).entries[-1].reason == "拨打电话"
    for _second in range(60):
        assert "李静怡" in str(people.texts())
        people._tick()
    assert "李静怡" not in str(people.texts())


def test_another_case_hides_what_was_shown(stage: Stage, case_id: int) -> None:
    hands = stage.open("1001", case_id)
    hands.take(Action.REVEAL)
    assert "李静怡" in str(hands.screen.page.people.texts())
    other = stage.register(subject="另一件")
    hands.screen.show_case(other)
    hands.settle()
    assert "李静怡" not in str(hands.screen.page.people.texts())


def test_a_note_is_written_with_one_key(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    hands.press(Qt.Key.Key_N)
    note = hands.screen.page.history.note
    assert note.hasFocus()
    QTest.keyClicks(note, "N notes")
    hands.press(Qt.Key.Key_Return)
    assert note.text() == ""
    assert stage.detail(case_id).entries[-1].text == "N notes"


def test_a_refresh_keeps_what_is_typed_and_shows_what_others_did(
    stage: Stage, case_id: int
) -> None:
    hands = stage.open("2001", case_id)
    history = hands.screen.page.history
    history.note.setText("还没写完")
    history.note.setFocus()
    stage.services.handling.add_note(stage.hall.actors["3001"], case_id, Reason("主任已阅"))
    hands.screen.keeper.look()
    hands.settle()
    assert history._items[0].title == "主任已阅"
    assert history.note.text() == "还没写完"
    assert history.note.hasFocus()
    who = stage.hall.actors["3001"].name
    assert hands.screen.notices.texts() == (f"Just updated by {who} at 09:00: 主任已阅",)
    QTest.keyClick(history.note, Qt.Key.Key_Return)
    stage.settle()
    assert len(hands.screen.notices.texts()) == 1, "one's own line is no news"


def test_looking_again_loads_nothing_while_nothing_changed(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    keeper = hands.screen.keeper
    before = keeper.facts()
    stage.clock.advance(timedelta(hours=2))
    keeper.look()
    hands.settle()
    after = keeper.facts()
    assert before is not None
    assert after is not None
    assert after.detail is before.detail
    assert after.now > before.now


def test_filters_show_one_kind_of_line(stage: Stage, case_id: int) -> None:
    reached = ContactInput(ContactOutcome.REACHED, "已说明")
    stage.services.handling.log_contact(stage.hall.actors["2001"], case_id, reached)
    history = stage.open("2001", case_id).screen.page.history
    history.filter.set_value("contact")
    history._show()
    kinds = {item.kind for item in history._items}
    shown = [line for line in history.timeline._items._lines if hasattr(line, "kind")]
    assert len(kinds) > 1
    assert {line.kind.value for line in shown} == {"contact"}


def test_narrow_windows_fold_the_right_column(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id, width=1093)
    page = hands.screen.page
    assert not page.todo.isVisible()
    assert page.people.isVisible()
    hands.press(Qt.Key.Key_F4)
    assert page.todo.isVisible()
    assert not page.people.isVisible()
    hands.press(Qt.Key.Key_F4)
    hands.alt(Qt.Key.Key_J)
    assert hands.has_panel()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_everything_fits_the_smallest_window(
    stage: Stage, case_id: int, chinese: Callable[[], None], language: str
) -> None:
    if language == "zh":
        chinese()
    hands = stage.open("3001", case_id)
    hint = hands.screen.minimumSizeHint()
    assert hint.width() <= 1093
    assert hint.height() <= 570
    hands.screen.open_reply()
    hands.settle()
    assert hands.screen.minimumSizeHint().width() <= 1093


def test_the_enquiry_is_answered_in_one_line(stage: Stage, case_id: int) -> None:
    hands = stage.open("1001", case_id)
    hands.take(Action.ENQUIRE, told="李静怡 0000")
    assert hands.form.error("told")
    hands.fill(told="李静怡 6621")
    hands.next_step()
    (told,) = hands.screen.notices.texts()
    assert told.startswith("In progress · 公安局 承办甲")


def test_a_paper_opens_and_is_handed_over(stage: Stage, case_id: int) -> None:
    hands = stage.open("1001", case_id)
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    paper = hands.screen.acts.paper
    assert paper is not None
    assert paper.preview.page_count() > 0
    paper.hand_over_button.click()
    hands.settle()
    hands.fill(receiver="李静怡")
    hands.next_step()
    assert not hands.has_panel()
    assert "Receipt (A5) handed over · By hand" in hands.screen.page.history._items[0].title


def test_signals_tell_the_window(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    with stage.qtbot.waitSignal(hands.screen.changed) as changed:
        hands.take(Action.LOG_MEASURE, text="调取监控")
    assert changed.args == [case_id]
    with stage.qtbot.waitSignal(hands.screen.back_requested):
        hands.alt(Qt.Key.Key_Left)


def test_a_case_that_may_not_be_seen_shows_nothing_of_the_last(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    hands.screen.show_case(9_999)
    hands.settle()
    assert not hands.screen.page.isVisible()
    assert hands.screen.keeper.facts() is None
    assert hands.screen._empty.accessibleName()
    with stage.qtbot.waitSignal(hands.screen.back_requested):
        hands.alt(Qt.Key.Key_Left)


def test_files_are_added_and_saved(
    stage: Stage, case_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "看墙上去.txt", tmp_path / "copy.txt"
    source.write_text("一次性告知单", "utf-8")
    answer = (str(source), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    hands = stage.open("2001", case_id)
    hands.screen.page.papers.attach_button.click()
    hands.settle()
    (file,) = stage.detail(case_id).attachments
    hands.screen.page.papers.file_opened.emit(file.id)
    hands.settle()
    assert target.read_text("utf-8") == "一次性告知单"


def test_the_person_is_read_to_in_large_words(stage: Stage, case_id: int) -> None:
    hands = stage.open("1001", case_id)
    hands.screen.page.head.deadline.aloud_button.click()
    words = hands.screen.acts.words
    assert words is not None
    assert "TS 2026 0310 0001" in words.texts()[0]
    assert "15 working days" in words.texts()[1]
    hands.press(Qt.Key.Key_Escape)
    assert hands.screen.acts.words is None


def test_f6_goes_from_column_to_column(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    page = hands.screen.page
    assert page.history.timeline.hasFocus()
    for card in (page.todo, page.people, page.history):
        hands.press(Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert card.isAncestorOf(focused)
