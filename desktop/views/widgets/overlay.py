"""A veil over a screen with one card on it; keeps keyboard and focus to itself."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.views.theme.look import Look
from desktop.views.widgets.stops import first_stop, step

EMERGENCY_KEY = QKeySequence("F1")


class Overlay(QWidget):
    """Covers `parent` until `finish`; Esc asks to leave by emitting `cancelled`.

    While it is open, Tab stays inside, and keys that belong to the screen below do nothing,
    except F1, which must always work.
    """

    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._look = look
        self._focus_before: QWidget | None = None
        self._muted: list[QShortcut] = []
        self.layout_outside = QVBoxLayout(self)
        self.layout_outside.setContentsMargins(16, 16, 16, 16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget | None = None) -> None:
        """Show the veil and give `first`, or the first field, the focus."""
        self._focus_before = QApplication.focusWidget()
        self.setGeometry(self._below.rect())
        self.show()
        self.raise_()
        self._mute_below()
        (first or first_stop(self) or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def finish(self) -> None:
        """Take the veil away, give the focus back, and delete everything on it."""
        self.hide()
        for shortcut in filter(isValid, self._muted):
            shortcut.setEnabled(True)
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the screen below from acting."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self._lets_through(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is covered."""
        if event.type() is QEvent.Type.Resize and watched is self._below:
            self.setGeometry(self._below.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Move the focus in a circle inside the overlay."""
        step(self, forward=forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks to leave; no other key reaches the screen below."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.overlay)
        painter.end()

    def _mute_below(self) -> None:
        """Silence the keys below: one that both know would be ambiguous, and then do nothing."""
        own = self.findChildren(QShortcut)
        self._muted = [
            shortcut
            for shortcut in self.window().findChildren(QShortcut)
            if shortcut.isEnabled() and shortcut not in own and EMERGENCY_KEY not in shortcut.keys()  # noqa: SIM118 (a QShortcut is no dict)
        ]
        for shortcut in self._muted:
            shortcut.setEnabled(False)

    def _lets_through(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        mine = [key for shortcut in self.findChildren(QShortcut) for key in shortcut.keys()]  # noqa: SIM118 (a QShortcut is no dict)
        return pressed == EMERGENCY_KEY or pressed in mine
