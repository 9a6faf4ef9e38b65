"""Ticking cases of the queue."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.priority import Severity, Urgency
from desktop.views.queue.queue_screen import QueueScreen

New = Callable[..., QueueScreen]
Register = Callable[..., int]

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
URGENT = {"severity": Severity.S2, "urgency": Urgency.U3}


def press(screen: QueueScreen, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(screen.windowHandle(), key, held)


def test_ticked_cases_are_counted_and_their_numbers_copied(
    new_screen: New, register: Register
) -> None:
    register(), register(**URGENT)
    screen = new_screen()
    foot = screen.list.position
    assert foot.copy_button.isHidden()
    press(screen, Qt.Key.Key_Down)
    press(screen, Qt.Key.Key_Space)
    assert (foot.ticked.text(), foot.copy_button.isVisible()) == ("1 ticked", True)
    press(screen, Qt.Key.Key_A, CONTROL)
    press(screen, Qt.Key.Key_C, CONTROL)
    numbers = [row.number for row in screen.list.table.rows()]
    assert QApplication.clipboard().text().splitlines() == numbers
    assert screen.notices.texts() == ("2 numbers are copied.",)
    press(screen, Qt.Key.Key_Escape)
    assert screen.list.table.ticked() == ()
    assert foot.copy_button.isHidden()
