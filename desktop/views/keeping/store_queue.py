"""Stores what is typed a moment after the key, off the GUI thread, the newest state only."""

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import Conflict, KnownError
from desktop.tasks import TaskRunner

DELAY_MS = 800
"""From a key to its storing at most, also while typing goes on."""

RETRY_MS = 3_000
_CLOSING_MS = 5_000

Storing = Callable[[], datetime]
"""Stores one state of one thing and returns when it did."""


class StoreQueue(QObject):
    """Keeps the newest storing of each thing, runs one at a time, and tries again on failure.

    `saved` gives the time of storing, `failed` the KnownError each time it could not be done. A
    Conflict says that the thing has become a record meanwhile: there is nothing left to store.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject, delay_ms: int = DELAY_MS) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._delay = delay_ms
        self._waiting: dict[Hashable, Storing] = {}
        self._running = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.store_now)

    def put(self, key: Hashable, storing: Storing) -> None:
        """Store this state of a thing soon, in place of one that still waits."""
        self._waiting[key] = storing
        if not self._timer.isActive():
            self._timer.start(self._delay)

    def holds(self, key: Hashable) -> bool:
        """Tell whether a state of this thing waits."""
        return key in self._waiting

    def forget(self, key: Hashable) -> None:
        """Let go of a thing that needs no storing any more."""
        self._waiting.pop(key, None)

    def is_stored(self) -> bool:
        """Tell whether nothing waits."""
        return not self._waiting and not self._running

    def flush(self) -> bool:
        """Store what waits and wait for it: before closing, locking or signing out.

        Return whether everything is stored.
        """
        for _thing in range(len(self._waiting) + self._running):
            self.store_now()
            self._tasks.wait_calmly(_CLOSING_MS)
        return self.is_stored()

    def store_now(self) -> None:
        """Store the first thing that waits without delay; the others follow."""
        if self._running or not self._waiting:
            return
        self._timer.stop()
        self._running = True
        key, storing = next(iter(self._waiting.items()))
        done, failed = partial(self._stored, key, storing), partial(self._refused, key)
        self._tasks.run(self, storing, done, failed)

    def _stored(self, key: Hashable, storing: Storing, at: datetime) -> None:
        self._running = False
        if self._waiting.get(key) is storing:
            del self._waiting[key]
        self.saved.emit(at)
        self._go_on(0)

    def _refused(self, key: Hashable, error: Exception) -> None:
        self._running = False
        if isinstance(error, Conflict):
            self.forget(key)
            self._go_on(0)
            return
        if key in self._waiting:  # to the end, so that one failure keeps nothing else waiting
            self._waiting[key] = self._waiting.pop(key)
        if isinstance(error, KnownError):
            self.failed.emit(error)
        self._go_on(RETRY_MS)

    def _go_on(self, delay: int) -> None:
        if self._waiting and not self._timer.isActive():
            self._timer.start(delay)
