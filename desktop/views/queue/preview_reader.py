"""Reads the case under the cursor a moment after the cursor rests on it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.calendar import WorkCalendar
from desktop.domain.errors import NotFound
from desktop.domain.rows.case import CaseDetail
from desktop.views.desk import Desk

REST_MS = 150


class PreviewReader(QObject):
    """Waits until the cursor rests; answers that come too late are dropped."""

    read = Signal(object, object)
    """The case and the calendar; no case when there is none or it may no longer be seen."""
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id: int | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.read_now)

    def want(self, case_id: int | None) -> None:
        """Read this case soon, instead of any wanted before."""
        self._case_id = case_id
        if case_id is None:
            self._rest.stop()
            self.read.emit(None, None)
        else:
            self._rest.start()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._rest.stop()

    def read_now(self) -> None:
        """Read the wanted case at once."""
        self._rest.stop()
        case_id = self._case_id
        if case_id is None:
            return
        services, actor = self._desk.services, self._desk.actor

        def work() -> tuple[CaseDetail, WorkCalendar]:
            return services.case_view.detail(actor, case_id), services.queue.calendar(actor)

        done, failed = partial(self._arrived, case_id), partial(self._lost, case_id)
        self._desk.tasks.run(self, work, done, failed)

    def _arrived(self, case_id: int, answer: tuple[CaseDetail, WorkCalendar]) -> None:
        if case_id == self._case_id:
            self.read.emit(*answer)

    def _lost(self, case_id: int, error: Exception) -> None:
        if case_id != self._case_id:
            return
        self.read.emit(None, None)
        if not isinstance(error, NotFound):
            self.failed.emit(error)
