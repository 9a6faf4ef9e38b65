"""Changing a password and unlocking."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.login.change_password_panel import ChangePasswordPanel
from desktop.views.login.lock_screen import LockScreen
from desktop.views.theme.look import Look

KEY = Qt.Key


@pytest.fixture
def panel(look: Look, shown: Callable[..., QWidget]) -> ChangePasswordPanel:
    below = QWidget()
    below.setMinimumSize(900, 600)
    made = ChangePasswordPanel(look, below)
    shown(below)
    made.open()
    return made


@pytest.fixture
def lock(look: Look, shown: Callable[..., QWidget]) -> LockScreen:
    made = LockScreen(look, "Zhou Ting")
    shown(made)
    return made


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _fill(*texts: str) -> None:
    for text in texts:
        QTest.keyClicks(_focused(), text)
        QTest.keyClick(_focused(), KEY.Key_Return)


def test_enter_goes_on_and_confirms_at_the_end(qtbot: QtBot, panel: ChangePasswordPanel) -> None:
    with qtbot.waitSignal(panel.change_requested) as asked:
        _fill("old-word-1", "quiet-river-7", "quiet-river-7")
    assert asked.args == ["old-word-1", "quiet-river-7"]
    assert not panel.confirm_button.isEnabled()
    panel.show_error("The old password is not right.")
    assert panel.confirm_button.isEnabled()
    assert panel.passwords.old.input.hasFocus()


@pytest.mark.parametrize(
    ("old", "new", "again", "wrong"),
    [
        ("", "quiet-river-7", "quiet-river-7", 0),
        ("old-word-1", "short", "short", 1),
        ("old-word-1", "old-word-1", "old-word-1", 1),
        ("old-word-1", "quiet-river-7", "quiet-river-8", 2),
    ],
)
def test_what_cannot_be_is_said_at_its_field(
    qtbot: QtBot, panel: ChangePasswordPanel, old: str, new: str, again: str, wrong: int
) -> None:
    fields = (panel.passwords.old, panel.passwords.new, panel.passwords.again)
    for field, text in zip(fields, (old, new, again), strict=True):
        field.input.setText(text)
    with qtbot.assertNotEmitted(panel.change_requested):
        panel.confirm_button.click()
    assert [bool(said) for said in panel.passwords.errors()] == [n == wrong for n in range(3)]
    assert fields[wrong].input.hasFocus()


def test_the_panel_shows_all_its_errors_without_scrolling(panel: ChangePasswordPanel) -> None:
    panel.passwords.again.input.setText("x")
    panel.confirm_button.click()
    QApplication.processEvents()
    QApplication.processEvents()
    again = panel.passwords.again
    assert again.visibleRegion().boundingRect() == again.rect()


def test_the_panel_speaks_chinese(panel: ChangePasswordPanel, chinese: Callable[[], None]) -> None:
    chinese()
    assert panel.confirm_button.text() == "确认修改"
    assert panel.accessibleName() == "修改密码"
    assert "8" in panel.passwords.rules.text()


def test_typing_and_enter_unlock(qtbot: QtBot, lock: LockScreen) -> None:
    QTest.keyClicks(_focused(), "secret-word")
    with qtbot.waitSignal(lock.unlock_requested) as asked:
        QTest.keyClick(_focused(), KEY.Key_Return)
    assert asked.args == ["secret-word"]
    with qtbot.assertNotEmitted(lock.unlock_requested):
        QTest.keyClick(lock.password.input, KEY.Key_Return)


def test_a_wrong_password_is_typed_anew(qtbot: QtBot, lock: LockScreen) -> None:
    lock.password.input.setText("wrong")
    lock.unlock_button.click()
    lock.show_error("Not right.")
    assert (lock.password.text(), lock.error()) == ("", "Not right.")
    QTest.keyClicks(_focused(), "right")
    assert lock.error() == ""
    with qtbot.waitSignal(lock.unlock_requested):
        lock.unlock_button.click()


def test_an_empty_password_is_not_tried(qtbot: QtBot, lock: LockScreen) -> None:
    with qtbot.assertNotEmitted(lock.unlock_requested):
        lock.unlock_button.click()
    assert lock.error()


def test_somebody_else_may_sign_in(qtbot: QtBot, lock: LockScreen) -> None:
    QTest.keyClick(_focused(), KEY.Key_Tab)
    assert lock.switch_button.hasFocus()
    with qtbot.waitSignal(lock.switch_user_requested):
        QTest.keyClick(_focused(), KEY.Key_Return)


def test_the_lock_keeps_no_password(lock: LockScreen) -> None:
    lock.password.input.setText("secret-word")
    lock.hide()
    assert lock.password.text() == ""


def test_the_lock_speaks_chinese(lock: LockScreen, chinese: Callable[[], None]) -> None:
    chinese()
    assert lock.unlock_button.text() == "解锁"
    assert lock.accessibleName() == "已锁定"
