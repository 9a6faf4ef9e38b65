"""The one door off the GUI thread: work runs on a worker, its result comes back as a call."""

from collections import deque
from collections.abc import Callable
from itertools import count
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)
from shiboken6 import isValid

from desktop.domain.errors import KnownError

T = TypeVar("T")

_WORKERS = 4
_BREATH_MS = 10


class _Outcome(NamedTuple):
    """What is to be called on the GUI thread; `job` is empty for a progress report."""

    owner: QObject
    call: Callable[[Any], object]
    value: Any
    job: int = 0


class _Job(NamedTuple):
    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]

    def perform(self, number: int) -> _Outcome:
        """Do the work, whatever comes of it."""
        try:
            return _Outcome(self.owner, self.done, self.work(), number)
        except Exception as error:  # noqa: BLE001  every failure has to reach the GUI thread
            return _Outcome(self.owner, self.failed, error, number)


class _Ticket(QRunnable):
    """Carries nothing but a number to the worker; Qt deletes it there."""

    def __init__(self, perform: Callable[[int], None], number: int) -> None:
        super().__init__()
        self._perform = perform
        self._number = number

    def run(self) -> None:
        """Do the job of this number."""
        self._perform(self._number)


class TaskRunner(QObject):
    """Runs work on worker threads and calls back on the GUI thread, where it must be created.

    It is itself the one long-lived bridge between the threads: results wait in a queue and a
    bound slot fetches them one by one, so that none is lost and one failing callback does not
    swallow the next. A result whose owner was deleted meanwhile is dropped.
    """

    unhandled = Signal(object)
    """A failure nobody took (the exception), or one that is a bug even though somebody did."""

    _arrived = Signal()

    def __init__(self, parent: QObject | None = None, workers: int = _WORKERS) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(workers)
        self._outcomes: deque[_Outcome] = deque()
        # Widgets caught in a job must not die on a worker: only this holds it, and only the GUI
        # thread lets it go.
        self._jobs: dict[int, _Job] = {}
        self._numbers = count(1)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `work` on a worker, then `done(result)` or `failed(error)` on the GUI thread.

        Call it on the GUI thread. Without `failed` every error goes to `unhandled`; with it only
        those go there as well that are no KnownError.
        """
        number = next(self._numbers)
        self._jobs[number] = _Job(owner, work, done, self._failing(failed))
        self._pool.start(_Ticket(self._perform, number))

    def tell(self, owner: QObject, call: Callable[[T], object], value: T) -> None:
        """Call `call(value)` on the GUI thread: how running work tells its progress."""
        self._outcomes.append(_Outcome(owner, call, value))
        self._arrived.emit()

    @property
    def is_idle(self) -> bool:
        """Tell whether no work is under way and every result is delivered."""
        return not self._jobs and not self._outcomes

    def wait_idle(self, timeout_ms: int = 10_000) -> bool:
        """Wait until all work is done and its results are delivered; False when time ran out.

        For closing the program and for tests; work started by a callback is waited for too.
        """
        while self._jobs or self._outcomes:
            if not self._pool.waitForDone(timeout_ms):
                return False
            while self._outcomes:
                self._deliver()
        return True

    def wait_calmly(self, timeout_ms: int = 10_000) -> bool:
        """Wait as `wait_idle` does while windows go on painting; keys and clicks wait as well.

        For whoever must not go before everything is stored: a busy file may take its time, and
        a window that stands still looks broken.
        """
        end = QDeadlineTimer(timeout_ms)
        while self._jobs or self._outcomes:
            if end.hasExpired():
                return False
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._pool.waitForDone(_BREATH_MS)
        return True

    def _perform(self, number: int) -> None:
        # Without a local name: once queued, nothing on this thread may still hold the job.
        self._outcomes.append(self._jobs[number].perform(number))
        self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        if not self._outcomes:  # already fetched by `wait_idle`
            return
        outcome = self._outcomes.popleft()
        self._jobs.pop(outcome.job, None)
        if isValid(outcome.owner):
            outcome.call(outcome.value)

    def _failing(
        self, failed: Callable[[Exception], object] | None
    ) -> Callable[[Exception], object]:
        def tell(error: Exception) -> None:
            if failed is not None:
                failed(error)
            if failed is None or not isinstance(error, KnownError):
                self.unhandled.emit(error)

        return tell
