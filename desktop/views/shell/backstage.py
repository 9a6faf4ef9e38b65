"""Brings the database and the services up on a worker while the person types.

Nothing in here is imported at module level that knows a database: the first window is painted
before any of it is loaded.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.clock import Clock
from desktop.settings import DEMONSTRATION_NAME
from desktop.tasks import TaskRunner

if TYPE_CHECKING:
    from desktop.domain.rows.organisation import FrontRow
    from desktop.services.all import Services
    from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Opened:
    """An open database with its services and what the sign-in window may show of it."""

    database: "Database"
    services: "Services"
    front: "FrontRow"


class Backstage(QObject):
    """Opens one database at a time; `opened` gives an `Opened`, `failed` the exception."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, clock: Clock, location: str, workstation: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._clock = clock
        self._location = location
        self._workstation = workstation
        self._current: Opened | None = None

    @property
    def current(self) -> Opened | None:
        """Return what is open now."""
        return self._current

    def open(self) -> None:
        """Open the hall's own database."""
        self._tasks.run(self, self._load, self._done, self.failed.emit)

    def open_demonstration(self) -> None:
        """Open the demonstration hall in its own file, made at the first time."""
        self._tasks.run(self, self._load_demonstration, self._done, self.failed.emit)

    def close(self) -> None:
        """Close what is open."""
        if self._current is not None:
            self._current.database.close()
            self._current = None

    def _load(self) -> Opened:
        return self._opened(self._location)

    def _load_demonstration(self) -> Opened:
        from desktop.services.context import Context
        from desktop.services.demonstration import make_demonstration
        from desktop.services.passwords import Passwords

        path = Path(self._location).expanduser().with_name(DEMONSTRATION_NAME)
        found = self._opened(str(path))
        if found.front.is_set_up:
            return found
        context = Context(found.database, self._clock, self._workstation)
        make_demonstration(context, Passwords())
        return Opened(found.database, found.services, found.services.setup.front())

    def _opened(self, location: str) -> Opened:
        from desktop.documents.faces import warm_up
        from desktop.services.all import build_services
        from desktop.services.attachments import sweep
        from desktop.services.context import Context
        from desktop.storage.opening import open_database

        database = open_database(location, self._clock.now())
        context = Context(database, self._clock, self._workstation)
        services = build_services(context)
        sweep(context)
        services.upkeep.run()
        warm_up()
        return Opened(database, services, services.setup.front())

    def _done(self, opened: Opened) -> None:
        self.close()
        self._current = opened
        self.opened.emit(opened)
