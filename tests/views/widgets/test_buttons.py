"""Key buttons, segments, chips, tabs and the lists of actions: keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.look import Look
from desktop.views.widgets.action_item import ActionItem
from desktop.views.widgets.action_list import ActionList
from desktop.views.widgets.button_face import Variant, face_of
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.count_tabs import CountTabs
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.keys import key_sequences, key_text
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.tab_item import Pill, TabItem

KEY = Qt.Key
Shown = Callable[..., QWidget]
CONTROL = Qt.KeyboardModifier.ControlModifier
MOODS = (Choice("0", "calm"), Choice("1", "upset", key="Alt+1"), Choice("2", "angry", danger=True))


@pytest.mark.parametrize(
    ("key", "words"), [("Ctrl+Enter", "Ctrl+Enter"), ("Alt+Left", "Alt+←"), ("F9", "F9")]
)
def test_keys_are_shown_as_people_say_them(key: str, words: str) -> None:
    assert key_text(key) == words


def test_enter_means_both_enter_keys() -> None:
    assert [str(s.toString()) for s in key_sequences("Ctrl+Enter")] == ["Ctrl+Return", "Ctrl+Enter"]


@pytest.mark.parametrize("pressed", [KEY.Key_Return, KEY.Key_Enter])
def test_a_button_listens_to_its_key(
    look: Look, qtbot: QtBot, shown: Shown, pressed: Qt.Key
) -> None:
    button = KeyButton(look, "Commit", "Ctrl+Enter", Variant.PRIMARY)
    window = shown(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window, pressed, CONTROL)


def test_a_hidden_or_disabled_button_is_deaf(look: Look, qtbot: QtBot, shown: Shown) -> None:
    button = KeyButton(look, "Commit", "F9")
    window = shown(button)
    button.set_reason("Choose a unit first.")
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(window, KEY.Key_F9)
    assert button.accessibleDescription() == "Choose a unit first."
    button.set_reason("")
    button.hide()
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(window, KEY.Key_F9)


def test_a_key_that_is_only_shown_is_left_to_others(look: Look, qtbot: QtBot, shown: Shown) -> None:
    button = KeyButton(look, "Danger")
    button.set_key("F1", listen=False)
    window = shown(button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(window, KEY.Key_F1)
    assert button.key == "F1"


@pytest.mark.parametrize("pressed", [KEY.Key_Return, KEY.Key_Space])
def test_enter_and_space_press_the_focused_button(
    look: Look, qtbot: QtBot, shown: Shown, pressed: Qt.Key
) -> None:
    button = KeyButton(look, "Open")
    shown(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, pressed)


def test_the_key_text_is_given_up_before_the_word(look: Look, qtbot: QtBot) -> None:
    button, bare = KeyButton(look, "Register", "F9"), KeyButton(look, "Register")
    qtbot.addWidget(button)
    qtbot.addWidget(bare)
    assert button.sizeHint().width() > bare.sizeHint().width()
    assert button.minimumSizeHint().width() == bare.sizeHint().width()
    button.set_size(ButtonSize.EXPRESS)
    assert button.sizeHint().height() == 44


def test_a_disabled_button_looks_alike_in_every_variant() -> None:
    faces = {face_of(variant, enabled=False, hovered=True) for variant in Variant}
    assert len(faces) == 1


def test_a_segment_tells_only_of_people(look: Look, qtbot: QtBot, shown: Shown) -> None:
    segment = Segment(look, MOODS, "Mood")
    window = shown(segment)
    assert segment.value() is None
    with qtbot.assertNotEmitted(segment.changed):
        segment.set_value("2")
    with qtbot.waitSignal(segment.changed, check_params_cb=lambda value: value == "1"):
        QTest.keyClick(window, KEY.Key_1, Qt.KeyboardModifier.AltModifier)
    segment.set_choices([Choice("1", "ärgerlich"), Choice("2", "wütend")])
    assert segment.value() == "1"


def test_arrow_keys_move_the_choice(look: Look, qtbot: QtBot, shown: Shown) -> None:
    segment = Segment(look, MOODS)
    window = shown(segment)
    segment.set_value("0")
    window.setFocus()
    segment._cells[0].setFocus()
    with qtbot.waitSignal(segment.changed):
        QTest.keyClick(segment._cells[0], KEY.Key_Right)
    assert segment.value() == "1"


def test_a_chip_switches_and_widens(look: Look, qtbot: QtBot, shown: Shown) -> None:
    chip = Chip(look, "Open")
    shown(chip)
    narrow = chip.sizeHint().width()
    with qtbot.waitSignal(chip.toggled):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.sizeHint().width() > narrow


def test_tabs_choose_by_number_and_keep_counts(look: Look, qtbot: QtBot, shown: Shown) -> None:
    tabs = CountTabs(look, [TabItem("mine", "Mine"), TabItem("late", "Overdue", Pill.OVERDUE)])
    shown(tabs)
    tabs.set_count("late", 2)
    assert tabs.current() == "mine"
    with qtbot.waitSignal(tabs.changed, check_params_cb=lambda key: key == "late"):
        tabs.choose(1)
    tabs.set_items([TabItem("mine", "我的"), TabItem("late", "超期", Pill.OVERDUE)])
    assert tabs.current() == "late"
    assert tabs._tabs[1].accessibleName() == "超期 2"
    with qtbot.assertNotEmitted(tabs.changed):
        tabs.choose(7)


def test_blocked_actions_explain(look: Look, qtbot: QtBot, shown: Shown) -> None:
    actions = ActionList(look)
    actions.set_actions(
        (
            ActionItem("extend", "Extend", "Alt+Y"),
            ActionItem("back", "Return", reason="a team's case cannot be returned"),
        )
    )
    window = shown(actions)
    with qtbot.waitSignal(actions.chosen, check_params_cb=lambda key: key == "extend"):
        QTest.keyClick(window, KEY.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert actions.button("back") is None
    sentences = [label.text() for label in actions.findChildren(PlainLabel)]
    assert sentences == ["Return: a team's case cannot be returned"]


def test_focus_stays_on_an_action_that_is_still_offered(look: Look, shown: Shown) -> None:
    actions = ActionList(look)
    items = (ActionItem("a", "A"), ActionItem("b", "B"))
    actions.set_actions(items)
    shown(actions)
    actions.button("b").setFocus()  # type: ignore[union-attr]
    actions.set_actions(items[::-1])
    assert actions.button("b").hasFocus()  # type: ignore[union-attr]


def test_a_pick_keeps_values(look: Look, qtbot: QtBot, shown: Shown) -> None:
    pick = PickInput(look, [Choice("18", "Window 18"), Choice("19", "Window 19")])
    shown(pick)
    assert pick.value() == ""
    with qtbot.assertNotEmitted(pick.changed):
        pick.set_value("18")
    with qtbot.waitSignal(pick.changed, check_params_cb=lambda value: value == "19"):
        QTest.keyClick(pick, KEY.Key_Down)
    pick.set_choices([Choice("19", "19 号窗口")])
    assert pick.value() == "19"
