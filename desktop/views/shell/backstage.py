"""Brings the database and the services up on a worker while the person types.

Nothing in here is imported at module level that knows a database: the first window is painted
before any of it is loaded.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.clock import Clock
from desktop.settings import DEMONSTRATION_NAME
from desktop.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.domain.rows.backup import RestoredRow
    from desktop.services.opening import OpenHall


class Backstage(QObject):
    """Opens one hall at a time; `opened` gives an `OpenHall`, `failed` the exception."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, clock: Clock, location: str, workstation: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._clock = clock
        self._location = location
        self._workstation = workstation
        self._current: OpenHall | None = None

    @property
    def current(self) -> "OpenHall | None":
        """Return what is open now."""
        return self._current

    def open(self) -> None:
        """Open the hall's own database."""
        self._tasks.run(self, self._load, self._done, self.failed.emit)

    def open_demonstration(self) -> None:
        """Open the demonstration hall in its own file, made at the first time."""
        self._tasks.run(self, self._load_demonstration, self._done, self.failed.emit)

    def rescue(self, file: Path, passphrase: str) -> "RestoredRow":
        """Put a backup in place of lost data; runs on a worker, while nothing is open.

        Raises what `RestoreService.rescue` raises.
        """
        from desktop.services.restore import RestoreService

        target = Path(self._location).expanduser().absolute()
        return RestoreService(self._clock).rescue(file, target, passphrase)

    def close(self) -> None:
        """Close what is open."""
        if self._current is not None:
            self._current.close()
            self._current = None

    def _load(self) -> "OpenHall":
        from desktop.services.opening import open_hall

        hall = open_hall(self._location, self._clock, self._workstation)
        load_screens()
        return hall

    def _load_demonstration(self) -> "OpenHall":
        from desktop.services.opening import open_demonstration

        path = Path(self._location).expanduser().with_name(DEMONSTRATION_NAME)
        hall = open_demonstration(path, self._clock, self._workstation)
        load_screens()
        return hall

    def _done(self, opened: "OpenHall") -> None:
        self.close()
        self._current = opened
        self.opened.emit(opened)


def load_screens() -> None:
    """Load on the worker what the first screens stand on, so that signing in waits for none."""
    from desktop.views.screens import MODULES

    for module in MODULES:
        import_module(module)
