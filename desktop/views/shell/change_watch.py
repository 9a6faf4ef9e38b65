"""Notices that a case was changed, at this desk or at another, while somebody looks."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.permissions import Permission
from desktop.views.desk import Desk

LOOK_EVERY_MS = 1_000
"""How often the mark is read: half of the two seconds in which a change has to show."""


class ChangeWatch(QObject):
    """Reads one number on a worker, never two at a time, and not at all while it rests.

    A look that fails is left out: whoever works on the file is told by what they do themselves.
    """

    changed = Signal()
    """Cases are not what they were at the last look."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mark: int | None = None
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def set_watching(self, *, watching: bool) -> None:
        """Look from now on, or rest; whatever happened meanwhile counts at the next look."""
        if watching and self._desk.actor.may(Permission.READ_CASES):
            self._timer.start()
        else:
            self._timer.stop()

    @property
    def is_watching(self) -> bool:
        """Tell whether the next look is at most `LOOK_EVERY_MS` away."""
        return self._timer.isActive()

    def look(self) -> None:
        """Read the mark unless the last reading is still under way."""
        if not self._looking:
            self._looking = True
            work = partial(self._desk.services.queue.change_mark, self._desk.actor)
            self._desk.tasks.run(self, work, self._looked, self._failed)

    def _looked(self, mark: int) -> None:
        self._looking = False
        before, self._mark = self._mark, mark
        if before is not None and before != mark:
            self.changed.emit()

    def _failed(self, _error: Exception) -> None:
        self._looking = False
