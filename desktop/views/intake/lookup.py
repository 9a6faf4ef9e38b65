"""Looking something up while a person types: after a pause, off the GUI thread, newest wins."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.tasks import TaskRunner

PAUSE_MS = 350


class Lookup(QObject):
    """Runs `prepare()()` after a pause and hands the result to `done`.

    `prepare` is called on the GUI thread and takes what the work needs; None means that there is
    nothing to look up, and `done(None)` follows at once. Answers to older questions are dropped.
    A failure leaves what is shown: it only ever helps, it never stops anybody.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        prepare: Callable[[], Callable[[], Any] | None],
        done: Callable[[Any], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._prepare = prepare
        self._done = done
        self._question = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.ask_now)

    def ask(self) -> None:
        """Look it up once typing pauses."""
        self._timer.start()

    def ask_now(self) -> None:
        """Look it up at once."""
        self._timer.stop()
        self._question += 1
        work = self._prepare()
        if work is None:
            self._done(None)
            return
        self._tasks.run(self, work, partial(self._arrived, self._question), _stay)

    def _arrived(self, question: int, answer: object) -> None:
        if question == self._question:
            self._done(answer)


def _stay(_error: Exception) -> None:
    """Leave what is shown."""
