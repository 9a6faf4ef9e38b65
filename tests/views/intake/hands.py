"""The hands of a clerk: keys into whatever has the focus, counted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.intake.intake_screen import IntakeScreen

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Types and presses; `pressed` counts keys that are no content."""

    def __init__(self, screen: IntakeScreen) -> None:
        self._screen = screen
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the focus is."""
        self.pressed += 1
        QTest.keyClick(self.focus(), key, modifier)

    def write(self, text: str) -> None:
        """Put text in as an input method commits it, or as keys where no one composes."""
        widget = self.focus()
        if text.isascii():
            QTest.keyClicks(widget, text)
        else:
            commit(widget, text)

    def focus(self) -> QWidget:
        """Return where the keys go."""
        return QApplication.focusWidget() or self._screen

    def wait(self) -> None:
        """Let workers and events finish."""
        self._screen._desk.tasks.wait_idle()
        QApplication.processEvents()


def commit(widget: QWidget, text: str) -> None:
    """Hand a widget what an input method has composed."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
