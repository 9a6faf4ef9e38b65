"""What is typed on a case and not confirmed is there again for the same person, until it is."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.actions import Action
from desktop.domain.codes import WithdrawalWay
from desktop.domain.inputs import Decision, DispatchInput, SignInput
from desktop.domain.late_inputs import WithdrawalInput
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput
from tests.views.case.stage import Hands, Stage


@pytest.fixture
def case_id(stage: Stage) -> int:
    """Give a case in progress."""
    made = stage.register()
    actors, assign = stage.hall.actors, stage.services.assignment
    assign.dispatch(
        actors["3001"], made, DispatchInput(stage.hall.departments["GA"], actors["2001"].staff_id)
    )
    assign.sign(actors["2001"], made, SignInput())
    return made


def crash(hands: Hands) -> None:
    """Leave the screen as a crash does, once what was typed had its two seconds."""
    assert hands.screen.acts.kept.flush()
    hands.screen.keeper.close()


def type_measure(stage: Stage, case_id: int, text: str) -> Hands:
    hands = stage.open("2001", case_id)
    hands.screen.take(Action.LOG_MEASURE)
    hands.settle()
    QTest.keyClicks(hands.form.widget("text"), text)
    return hands


def test_a_form_left_by_a_crash_is_offered_and_goes_on(stage: Stage, case_id: int) -> None:
    crash(type_measure(stage, case_id, "half a measure"))
    again = stage.open("2001", case_id)
    (said,) = again.screen.notices.texts()
    assert "Typed 09:00 and not confirmed" in said
    again.alt(Qt.Key.Key_C)
    assert again.form.values()["text"] == "half a measure"
    again.next_step()
    assert not again.has_panel()
    assert stage.services.form_drafts.kept(stage.hall.actors["2001"], case_id) == ()
    assert stage.open("2001", case_id).screen.notices.texts() == ()


def test_emptied_again_nothing_is_kept(stage: Stage, case_id: int) -> None:
    hands = type_measure(stage, case_id, "no")
    hands.fill(text="")
    crash(hands)
    assert stage.services.form_drafts.kept(stage.hall.actors["2001"], case_id) == ()


def test_nobody_else_sees_it(stage: Stage, case_id: int) -> None:
    crash(type_measure(stage, case_id, "half a measure"))
    other = stage.open("3001", case_id)
    assert other.screen.notices.texts() == ()
    other.screen.take(Action.LOG_MEASURE)
    other.settle()
    assert other.form.values()["text"] == ""


def test_an_open_point_of_the_reply_survives_a_crash(stage: Stage, case_id: int) -> None:
    hands = stage.open("2001", case_id)
    hands.screen.open_reply()
    hands.settle()
    editor = hands.screen.reply.points.editor
    assert editor is not None
    editor.found.setFocus()
    QTest.keyClicks(editor.found, "half an answer")
    crash(hands)
    assert not stage.detail(case_id).points[0].found
    again = stage.open("2001", case_id)
    assert len(again.screen.notices.texts()) == 1
    again.screen.open_reply()
    again.settle()
    opened = again.screen.reply.points.editor
    assert opened is not None
    assert opened.found.text() == "half an answer"
    opened.finding.set_value("true")
    opened.measure.set_text("done")
    again.alt(Qt.Key.Key_Down)
    assert stage.detail(case_id).points[0].found == "half an answer"
    again.screen.acts.kept.flush()
    assert stage.services.form_drafts.kept(stage.hall.actors["2001"], case_id) == ()


def test_a_note_stays_with_its_case(stage: Stage, case_id: int) -> None:
    other = stage.register(subject="Another")
    hands = stage.open("3001", case_id)
    note = hands.screen.page.history.note
    note.setFocus()
    QTest.keyClicks(note, "called twice")
    hands.screen.show_case(other)
    hands.settle()
    assert note.text() == ""
    crash(hands)
    again = stage.open("3001", case_id)
    assert again.screen.page.history.note.text() == "called twice"
    again.screen.page.history.note.setFocus()
    again.press(Qt.Key.Key_Return)
    assert again.screen.page.history.note.text() == ""
    again.screen.acts.kept.flush()
    assert stage.services.form_drafts.kept(stage.hall.actors["3001"], case_id) == ()


def test_text_without_a_form_can_still_be_read(stage: Stage, case_id: int) -> None:
    crash(type_measure(stage, case_id, "half a measure"))
    stage.services.closing.take_withdrawal(
        stage.hall.actors["1001"], case_id, WithdrawalInput("不再反映", WithdrawalWay.WRITTEN)
    )
    request = stage.detail(case_id).requests[0].id
    confirm = Decision(request, granted=True)
    stage.services.decisions.decide(stage.hall.actors["3001"], case_id, confirm)
    again = stage.open("2001", case_id)
    (bar,) = again.screen.notices._bars
    assert [action.text for action in bar.notice.actions] == ["Show the text", "Discard"]
    bar.notice.actions[0].run()
    words = again.screen.acts.words
    assert words is not None
    assert "half a measure" in [label.text() for label in words._labels]
    words.cancelled.emit()
    bar.notice.actions[1].run()
    crash(again)
    assert stage.services.form_drafts.kept(stage.hall.actors["2001"], case_id) == ()


def test_a_paste_that_does_not_fit_is_refused_whole_and_told(stage: Stage, case_id: int) -> None:
    hands = type_measure(stage, case_id, "before")
    area = hands.form.widget("text")
    assert isinstance(area, TextArea)
    data = QMimeData()
    data.setText("长" * 2_000)
    area.insertFromMimeData(data)
    assert area.text() == "before"
    assert "2006" in hands.form.error("text")
    line = TextInput(stage.look, 10)
    line.setText("before")
    QApplication.clipboard().setText("长" * 30)
    line.end(False)
    line.paste()
    assert line.text() == "before"
