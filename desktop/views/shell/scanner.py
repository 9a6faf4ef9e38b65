"""Hears a receipt being scanned, whatever has the focus: a scanner is a very quick keyboard.

It listens from the first paint on, so what it needs for a code it loads with the first one.
"""

import time
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

PAUSE_SECONDS = 1.0
"""After such a silence whatever follows is something else."""

_MARK = "JSD1"
_LONGEST = 120
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class Scanner(QObject):
    """Collects what is typed, by keys or by an input method, until it is a whole receipt's code.

    `scanned` gives the number. The code's own end tells that it is complete; the Enter or Tab most
    scanners add is swallowed, so that it presses no button, and what reached the field that had
    the focus is taken out again.
    """

    scanned = Signal(str)
    misread = Signal()
    """A code whose check digits are wrong: it should be scanned again."""

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._ticks = ticks
        self._typed = ""
        self._last = 0.0
        self._swallow = False
        self._app: QApplication | None = None
        self._methods = _InputMethods()
        self._methods.committed.connect(self._hear)

    def listen(self, app: QApplication, window: QWindow) -> None:
        """Hear the keys a window gets, and what an input method gives to the focus.

        Not every event of the program passes here: that would cost each of them a detour.
        """
        self._app = app
        window.installEventFilter(self)
        app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def stop(self) -> None:
        """Hear nothing any more."""
        if self._app is not None:
            self._app.focusChanged.disconnect(self._follow)
            self._follow(QApplication.focusWidget(), None)
            self._app = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at what is typed before anybody else does."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENDS:
                return self._ended()
            self._hear(event.text())
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self._methods)
        if new is not None:
            new.installEventFilter(self._methods)

    def _hear(self, text: str) -> None:
        if not text:
            return
        self._forget_if_old()
        self._swallow = False
        self._typed = (self._typed + text)[-_LONGEST:]
        written = unicodedata.normalize("NFKC", self._typed).upper()
        code = _MARK + written.rpartition(_MARK)[2] if _MARK in written else ""
        if not code:
            return
        from desktop.domain.numbers import MistypedNumber, parse_qr

        found = parse_qr(code)
        if found is None:
            return
        self._take_back(code)
        if isinstance(found, MistypedNumber):
            self.misread.emit()
        else:
            self.scanned.emit(found.number)

    def _take_back(self, code: str) -> None:
        self._typed = ""
        self._swallow = True
        field = QApplication.focusWidget()
        if field is not None:
            # The last character reaches the field only after this.
            QTimer.singleShot(0, field, _Eraser(field, len(code)))

    def _ended(self) -> bool:
        self._forget_if_old()
        swallow, self._swallow = self._swallow, False
        self._typed = ""
        return swallow

    def _forget_if_old(self) -> None:
        now = self._ticks()
        if now - self._last > PAUSE_SECONDS:
            self._typed, self._swallow = "", False
        self._last = now


class _InputMethods(QObject):
    """Hears what an input method puts into the field it watches."""

    committed = Signal(str)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.committed.emit(event.commitString())
        return False


class _Eraser:
    """Takes a code out of a field when called."""

    def __init__(self, field: QObject, length: int) -> None:
        self._field = field
        self._length = length

    def __call__(self) -> None:
        from desktop.views.shell.unwrite import unwrite

        unwrite(self._field, self._length, _MARK)
