"""The two keys that must work even while a panel keeps the other keys to itself."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LOCK = QKeyCombination(_CTRL, Qt.Key.Key_L)
LEAVE = QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_L)


class LockKeys(QObject):
    """Hears Ctrl+L (lock) and Ctrl+Shift+L (sign out) at the window, before any widget."""

    lock_requested = Signal()
    leave_requested = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the two keys where the window receives them; let everything else through."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        pressed = event.keyCombination()
        if pressed == LOCK:
            self.lock_requested.emit()
        elif pressed == LEAVE:
            self.leave_requested.emit()
        else:
            return False
        return True
