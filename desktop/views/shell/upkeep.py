"""What happens by itself while the window is open: limits act, the day's backup is made."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import KnownError, StorageTrouble
from desktop.views.desk import Desk

EVERY_MS = 60_000
BACKUP_EVERY_MS = 3_600_000


class Upkeep(QObject):
    """Learns on the way whether the data is well.

    `trouble` gives the StorageTrouble of the database or None when it is well again;
    `backup_trouble` gives the KnownError that kept the day's backup from being made, or None.
    """

    trouble = Signal(object)
    backup_trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        for act, every in ((self.run, EVERY_MS), (self.back_up, BACKUP_EVERY_MS)):
            timer = QTimer(self)
            timer.timeout.connect(act)
            timer.start(every)

    def run(self) -> None:
        """Do what is due by now."""
        self._desk.tasks.run(self, self._desk.services.upkeep.run, self._done, self._failed)

    def back_up(self) -> None:
        """Make the backup of this day unless there is one."""
        backup = self._desk.services.backup
        self._desk.tasks.run(self, backup.daily, self._backed_up, self._not_backed_up)

    def _done(self, _touched: int) -> None:
        self.trouble.emit(None)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, StorageTrouble):
            self.trouble.emit(error)

    def _backed_up(self, _row: object) -> None:
        self.backup_trouble.emit(None)

    def _not_backed_up(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.backup_trouble.emit(error)
