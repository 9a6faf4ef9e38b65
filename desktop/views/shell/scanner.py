"""Hears a receipt being scanned, whatever has the focus: a scanner is a very quick keyboard."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.numbers import ScannedCode, parse_qr

QUICK_SECONDS = 0.06
"""Nobody types faster than this from key to key."""

_LEAST = 12


class Scanner(QObject):
    """Collects keys that follow each other too quickly for a hand and reads them at Enter.

    `scanned` gives the number. The keys still reach the field that has the focus, which may be
    the search box; the Enter that ends a scan does not, so that it presses no button.
    """

    scanned = Signal(str)

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._ticks = ticks
        self._keys: list[str] = []
        self._last = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at every key before anybody else does."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        now = self._ticks()
        if now - self._last > QUICK_SECONDS:
            self._keys.clear()
        self._last = now
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._read()
        self._keys.append(event.text())
        return False

    def _read(self) -> bool:
        text = "".join(self._keys)
        self._keys.clear()
        if len(text) < _LEAST:
            return False
        found = parse_qr(text)
        if not isinstance(found, ScannedCode):
            return False
        self.scanned.emit(found.number)
        return True
