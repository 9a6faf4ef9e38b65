"""Dresses living widgets in a new style sheet: what is in sight at once, the rest in short turns.

Qt's own way takes every widget as often as it has ancestors, half a second for a day's window.
"""

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import createdByPython, isValid

_TURN_MS = 10


class Restyler(QObject):
    """Keeps the application's one style sheet.

    A widget out of sight is stale until its turn comes; one that is shown before is dressed
    before it is painted.
    """

    dressed = Signal()
    """Widgets that were stale are not any more: what was measured of them before is void."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._stale: dict[QWidget, list[QWidget]] = {}
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._take_turn)

    def wear(self, sheet: str) -> None:
        """Take another style sheet: nothing in sight looks old when this returns."""
        for hidden in list(self._stale):
            self._forget(hidden)
        if not self._app.styleSheet():  # at the start: nobody waits for the wrapping of a style
            self._app.setStyleSheet(sheet)
            return
        # Empties Qt's cache of rules, so that setting the sheet finds no widget to go through.
        self._app.style().unpolish(self._app)
        self._app.setStyleSheet(sheet)
        self._app.style().polish(self._app)
        for window in self._app.topLevelWidgets():
            self._dress_shown(window)
        if self._stale:
            self._turns.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress what was out of sight and is being shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            while watched in self._stale:
                self._dress_next(watched)
            self.dressed.emit()
        return False

    def _dress_shown(self, widget: QWidget) -> None:
        # What Qt made itself may die unnoticed: only what Python made can be kept for later.
        if not widget.isVisible() and createdByPython(widget):
            self._stale[widget] = [widget]
            widget.installEventFilter(self)
            return
        _dress(widget)
        for child in _parts(widget):
            self._dress_shown(child)

    @Slot()
    def _take_turn(self) -> None:
        end = QDeadlineTimer(_TURN_MS)
        while self._stale and not end.hasExpired():
            self._dress_next(next(iter(self._stale)))
        if not self._stale:
            self._turns.stop()
            self.dressed.emit()

    def _dress_next(self, hidden: QWidget) -> None:
        """Dress one more widget of those that are `hidden` together."""
        waiting = self._stale[hidden]
        near = [widget for widget in (waiting.pop(),) if isValid(widget)]
        while near:
            widget = near.pop()
            _dress(widget)
            for part in _parts(widget):
                (waiting if createdByPython(part) else near).append(part)
        if not waiting:
            self._forget(hidden)

    def _forget(self, hidden: QWidget) -> None:
        del self._stale[hidden]
        if isValid(hidden):
            hidden.removeEventFilter(self)


def _dress(widget: QWidget) -> None:
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().polish(widget)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _parts(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]
