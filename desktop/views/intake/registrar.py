"""F9: hands the draft in, off the GUI thread, and tells what came of it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.rows.intake import Registered
from desktop.views.desk import Desk
from desktop.views.intake.submission import submitted


class Registrar(QObject):
    """One registration at a time.

    `registered` gives the case and the draft it was made of, `refused` a problem of a field,
    `failed` any other error; the draft stays as it is until `registered`.
    """

    registered = Signal(object, object)
    refused = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = False

    def is_busy(self) -> bool:
        """Tell whether a registration is under way."""
        return self._busy

    def register(self, draft: IntakeDraft) -> None:
        """Register the draft; while one is under way nothing happens."""
        if self._busy:
            return
        self._set_busy(busy=True)
        desk = self._desk
        work = partial(desk.services.intake.register, desk.actor, submitted(draft))
        desk.tasks.run(self, work, partial(self._done, draft), self._not_done)

    def _done(self, draft: IntakeDraft, case: Registered) -> None:
        self._set_busy(busy=False)
        self.registered.emit(case, draft)

    def _not_done(self, error: Exception) -> None:
        self._set_busy(busy=False)
        (self.refused if isinstance(error, InvalidInput) else self.failed).emit(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
