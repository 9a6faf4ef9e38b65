"""Lock keys, idle watch, menu, key sheet, crash panel and the demonstration's mark."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import SCALES
from desktop.views.shell.band import DemonstrationMark
from desktop.views.shell.crash_panel import CrashPanel
from desktop.views.shell.idle import IdleWatch
from desktop.views.shell.key_sheet import KeySheet
from desktop.views.shell.lock_keys import LockKeys
from desktop.views.shell.person_menu import PersonMenu
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.widgets.plain_label import PlainLabel

Show = Callable[..., QWidget]
Switch = Callable[[], None]
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_lock_keys_work_inside_a_panel(shown: Show, look: Look) -> None:
    field = QLineEdit()
    window = shown(field)
    panel = KeySheet(look, window)
    panel.open()
    told: list[str] = []
    lock_keys = LockKeys()
    lock_keys.lock_requested.connect(lambda: told.append("lock"))
    lock_keys.leave_requested.connect(lambda: told.append("leave"))
    handle = window.windowHandle()
    handle.installEventFilter(lock_keys)
    QTest.keyClick(handle, Qt.Key.Key_L)
    QTest.keyClick(handle, Qt.Key.Key_L, _CTRL)
    QTest.keyClick(handle, Qt.Key.Key_L, _CTRL | _SHIFT)
    assert told == ["lock", "leave"]


def test_idle_tells_once(qtbot: QtBot) -> None:
    watch = IdleWatch(0.001)
    with qtbot.waitSignal(watch.idle):
        watch.start()
    with qtbot.assertNotEmitted(watch.idle, wait=100):
        pass


def test_an_act_starts_the_idle_time_anew(shown: Show) -> None:
    watch = IdleWatch(0.01)
    window = shown(QLineEdit()).windowHandle()
    window.installEventFilter(watch)
    watch.start()
    timer = watch.findChild(QTimer)
    assert timer is not None
    QTest.qWait(100)
    before = timer.remainingTime()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert timer.remainingTime() > before
    watch.stop()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert not timer.isActive()


def choices(menu: PersonMenu, place: int) -> list[QAction]:
    top = menu.menu()
    assert isinstance(top, QMenu)
    below = [action.menu() for action in top.actions()]
    chosen = [entry for entry in below if isinstance(entry, QMenu)]
    return chosen[place].actions()


def test_menu_tells_each_choice(look: Look, qtbot: QtBot) -> None:
    menu = PersonMenu(look)
    qtbot.addWidget(menu)
    told: list[object] = []
    for signal in (menu.language_requested, menu.theme_requested, menu.scale_requested):
        signal.connect(told.append)
    for place, nth in ((0, 1), (1, 1), (2, 0)):
        choices(menu, place)[nth].trigger()
    assert told == ["en", "dark", SCALES[0]]


def test_menu_ticks_what_is_in_force(look: Look, qtbot: QtBot, chinese: Switch) -> None:
    menu = PersonMenu(look)
    qtbot.addWidget(menu)
    look.switch(ThemeName.DARK, 125)
    chinese()
    menu.menu().aboutToShow.emit()
    ticked = [[a.data() for a in choices(menu, place) if a.isChecked()] for place in range(3)]
    assert ticked == [["zh_CN"], ["dark"], ["125"]]
    assert choices(menu, 1)[1].text() == "深色"


def test_key_sheet_closes_by_esc(look: Look, shown: Show, qtbot: QtBot) -> None:
    field = QLineEdit()
    window = shown(field)
    field.setFocus()
    sheet = KeySheet(look, window)
    sheet.open()
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.destroyed):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_crash_panel_is_calm_and_names_no_folder(
    look: Look, shown: Show, qtbot: QtBot, key: Qt.Key
) -> None:
    window = shown(QLineEdit())
    panel = CrashPanel(look, window, "/home/zhouting/logs/crash-1.txt")
    panel.open(panel.go_on)
    said = " ".join(label.text() for label in panel.findChildren(PlainLabel))
    assert "crash-1.txt" in said
    assert "zhouting" not in said
    with qtbot.waitSignal(panel.destroyed):
        QTest.keyClick(window.windowHandle(), key)


def test_mark_lies_on_top_and_lets_clicks_through(look: Look, shown: Show, qtbot: QtBot) -> None:
    field = QLineEdit()
    window = shown(field)
    mark = DemonstrationMark(look, window)
    mark.show()
    window.resize(500, 400)
    later = QWidget(window)
    later.show()
    qtbot.waitUntil(lambda: mark.size() == window.size())
    assert window.children()[-1] is mark
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert window.childAt(field.geometry().center()) is field
