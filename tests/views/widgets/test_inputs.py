"""Inputs: limits in characters, plain pasting, masks, points."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.look import Look
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.masked_input import MaskedInput
from desktop.views.widgets.moment_input import MomentInput
from desktop.views.widgets.points_editor import PointsEditor
from desktop.views.widgets.styling import excess_span, plain_tooltip, utf16_length
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput

KEY = Qt.Key
Shown = Callable[..., QWidget]
ALT = Qt.KeyboardModifier.AltModifier
RARE = "𠮷"


@pytest.mark.parametrize(
    ("text", "position", "limit", "span"),
    [
        ("abcd", 4, 3, (3, 1)),
        ("abcd", 2, 3, (1, 1)),
        (RARE * 3, 6, 2, (4, 2)),
        ("ab", 0, 1, (0, 0)),
    ],
)
def test_what_came_last_is_cut(text: str, position: int, limit: int, span: tuple[int, int]) -> None:
    assert excess_span(text, position, limit) == span


def test_rare_characters_are_two_units() -> None:
    assert utf16_length(f"a{RARE}") == 3


def test_tooltips_show_markup_letter_by_letter() -> None:
    assert "<img" not in plain_tooltip("<img src='x'>")
    assert plain_tooltip("") == ""


def test_a_line_counts_characters(look: Look, shown: Shown) -> None:
    line = TextInput(look, limit=3)
    shown(line)
    line.insert(RARE * 5)
    assert line.text() == RARE * 3
    line.setCursorPosition(0)
    line.insert("x")
    assert line.text() == RARE * 3


def test_an_area_counts_characters_and_cuts_at_the_cursor(look: Look, shown: Shown) -> None:
    area = TextArea(look, limit=6)
    shown(area)
    area.set_text("abcdef")
    area.moveCursor(QTextCursor.MoveOperation.Start)
    area.insertPlainText("XY")
    assert area.text() == "abcdef"


def test_an_area_pastes_the_plain_form(look: Look, shown: Shown) -> None:
    area = TextArea(look)
    shown(area)
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("plain")
    assert area.canInsertFromMimeData(mime)
    area.insertFromMimeData(mime)
    assert area.text() == "plain"


def test_tab_leaves_an_area(look: Look, shown: Shown) -> None:
    area, line = TextArea(look), TextInput(look)
    shown(area, line)
    area.setFocus()
    QTest.keyClick(area, KEY.Key_Tab)
    assert line.hasFocus()
    assert area.text() == ""


def test_a_row_says_what_is_wrong_and_takes_it_back(look: Look, shown: Shown) -> None:
    line = TextInput(look)
    row = FormRow(look, "Phone", line, required=True)
    shown(row)
    assert line.accessibleName() == "Phone"
    row.set_error("Eleven digits.")
    assert line.property("invalid") == "true"
    assert line.accessibleDescription() == "Eleven digits."
    row.set_error("")
    assert line.property("invalid") == "false"
    assert row.error() == ""


def test_a_mask_opens_for_typing_and_for_the_eye(look: Look, qtbot: QtBot, shown: Shown) -> None:
    masked = MaskedInput(look, lambda value: "***" if value else "")
    other = TextInput(look)
    shown(other, masked)
    other.setFocus()
    masked.set_value("13800126621")
    assert masked.input.text() == "***"
    with qtbot.waitSignal(masked.revealed):
        masked._eye.trigger()
    assert masked.input.text() == "13800126621"
    masked._eye.trigger()
    assert masked.input.text() == "***"
    masked.input.setFocus()
    with qtbot.waitSignal(masked.changed):
        QTest.keyClicks(masked.input, "7")
    assert masked.value() == "138001266217"
    other.setFocus()
    assert masked.input.text() == "***"
    assert masked.value() == "138001266217"


def test_wall_time_goes_round(look: Look, shown: Shown) -> None:
    field = MomentInput(look)
    shown(field)
    moment = field.wall_time().replace(year=2025, month=3, day=11, hour=16, minute=52)
    field.set_wall_time(moment)
    assert field.wall_time() == moment


def texts(editor: PointsEditor) -> list[str]:
    return [row.input.text() for row in editor._rows]


def test_points_are_added_by_enter(look: Look, qtbot: QtBot, shown: Shown) -> None:
    editor = PointsEditor(look)
    shown(editor)
    editor.setFocus()
    with qtbot.waitSignal(editor.changed):
        QTest.keyClicks(editor._rows[0].input, "one")
    QTest.keyClick(editor._rows[0].input, KEY.Key_Return)
    assert editor._rows[1].input.hasFocus()
    QTest.keyClicks(editor._rows[1].input, "two")
    assert editor.points() == ("one", "two")
    assert texts(editor) == ["one", "two", ""]


def test_enter_in_the_middle_opens_a_line_there(look: Look, shown: Shown) -> None:
    editor = PointsEditor(look)
    shown(editor)
    editor.set_points(("one", "two"))
    QTest.keyClick(editor._rows[0].input, KEY.Key_Return)
    assert texts(editor) == ["one", "", "two", ""]
    assert editor._rows[1].input.hasFocus()


def test_backspace_takes_an_empty_line_away(look: Look, shown: Shown) -> None:
    editor = PointsEditor(look)
    shown(editor)
    editor.set_points(("one", "two"))
    QTest.keyClick(editor._rows[0].input, KEY.Key_Return)
    QTest.keyClick(editor._rows[1].input, KEY.Key_Backspace)
    assert texts(editor) == ["one", "two", ""]
    assert editor._rows[0].input.hasFocus()


def test_alt_arrows_reorder(look: Look, qtbot: QtBot, shown: Shown) -> None:
    editor = PointsEditor(look)
    shown(editor)
    editor.set_points(("one", "two"))
    with qtbot.waitSignal(editor.changed):
        QTest.keyClick(editor._rows[1].input, KEY.Key_Up, ALT)
    assert editor.points() == ("two", "one")
    assert editor._rows[0].input.hasFocus()
    QTest.keyClick(editor._rows[1].input, KEY.Key_Down, ALT)
    assert editor.points() == ("two", "one")


def test_pasted_lines_become_points(look: Look, shown: Shown) -> None:
    editor = PointsEditor(look)
    shown(editor)
    QApplication.clipboard().setText("one\n\n two \n")
    QTest.keyClick(editor._rows[0].input, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.points() == ("one", "two")


def test_points_stop_at_their_limit(look: Look, shown: Shown) -> None:
    editor = PointsEditor(look, most=2)
    shown(editor)
    editor.set_points(("one", "two", "three"))
    assert texts(editor) == ["one", "two"]
    QTest.keyClick(editor._rows[1].input, KEY.Key_Return)
    assert texts(editor) == ["one", "two"]
