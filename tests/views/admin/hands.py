"""The hands of an administrator: keys where the focus is, and waiting for what they set off."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.tasks import TaskRunner
from desktop.views.admin.admin_screen import AdminScreen

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Presses, types and waits on one screen."""

    def __init__(self, screen: QWidget, tasks: TaskRunner) -> None:
        self._screen = screen
        self._tasks = tasks

    def go(self, key: str) -> Any:
        """Show a section, read."""
        assert isinstance(self._screen, AdminScreen)
        section = self._screen.choose(key)
        self.wait()
        return section

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the focus is, and wait."""
        QTest.keyClick(QApplication.focusWidget() or self._screen, key, modifier)
        self.wait()

    def fill(self, line: QLineEdit, text: str) -> None:
        """Replace what stands in a line."""
        line.setFocus()
        line.selectAll()
        line.insert(text)

    def wait(self) -> None:
        """Let workers and events finish."""
        for _round in range(3):
            self._tasks.wait_idle()
            QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
