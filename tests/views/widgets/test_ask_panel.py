"""Panels over a screen: focus stays inside, keys below sleep, F1 does not."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.text_input import TextInput

KEY = Qt.Key
Shown = Callable[..., QWidget]


class Screen(QWidget):
    """A screen with two keys of its own and a panel over it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.register = KeyButton(look, "Register", "F9")
        self.danger = KeyButton(look, "Danger", "F1")
        column = QVBoxLayout(self)
        column.addWidget(self.register)
        column.addWidget(self.danger)
        self.reason = TextInput(look)
        self.panel = AskPanel(look, self, "Refuse", self.reason, "Refuse the case")


@pytest.fixture
def screen(look: Look, shown: Shown) -> Screen:
    made = Screen(look)
    shown(made)
    made.register.setFocus()
    made.panel.open()
    return made


def test_the_first_field_gets_the_focus(screen: Screen) -> None:
    assert screen.reason.hasFocus()
    assert screen.panel.geometry() == screen.rect()


def test_tab_goes_round_inside(screen: Screen) -> None:
    visited = []
    for _step in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused)
        QTest.keyClick(focused, KEY.Key_Tab)
    assert set(visited) == {
        screen.reason,
        screen.panel.cancel_button,
        screen.panel.confirm_button,
    }
    assert visited[0] is visited[3]


def test_keys_of_the_screen_below_sleep_but_f1(screen: Screen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.register.clicked):
        QTest.keyClick(screen.reason, KEY.Key_F9)
    with qtbot.waitSignal(screen.danger.clicked):
        QTest.keyClick(screen.reason, KEY.Key_F1)


def test_a_key_both_know_acts_in_the_panel_and_below_again_when_it_is_gone(
    screen: Screen, qtbot: QtBot
) -> None:
    screen.panel.cancelled.emit()
    screen.register.set_key("Ctrl+Enter")
    panel = AskPanel(screen._look, screen, "Refuse", TextInput(screen._look), "Refuse the case")
    panel.open()
    with qtbot.assertNotEmitted(screen.register.clicked), qtbot.waitSignal(panel.confirmed):
        QTest.keyClick(panel.form, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel.finish()
    with qtbot.waitSignal(screen.register.clicked):
        QTest.keyClick(screen.register, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_confirming_leaves_the_panel_to_its_owner(screen: Screen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.panel.confirmed):
        QTest.keyClick(screen.reason, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screen.panel.set_busy(busy=True)
    assert not screen.panel.confirm_button.isEnabled()
    screen.panel.set_error("Say why.")
    assert screen.panel.confirm_button.isEnabled()
    assert screen.panel.isVisible()


def test_esc_closes_and_gives_the_focus_back(screen: Screen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.panel.cancelled):
        QTest.keyClick(screen.reason, KEY.Key_Escape)
    assert screen.panel.isHidden()
    assert screen.register.hasFocus()
    QCoreApplication.sendPostedEvents(screen.panel, QEvent.Type.DeferredDelete)
    assert not isValid(screen.panel)


def test_the_veil_follows_its_screen(screen: Screen) -> None:
    screen.resize(640, 480)
    QApplication.processEvents()
    assert screen.panel.size() == screen.size()


def test_the_leaving_button_speaks_chinese(screen: Screen, chinese: Callable[[], None]) -> None:
    chinese()
    assert screen.panel.cancel_button.text() == "取消"
