"""Opening a hall: database, services, and what must be put right before anybody works."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.documents.faces import warm_up
from desktop.domain.clock import Clock
from desktop.domain.rows.organisation import FrontRow
from desktop.services.all import Services, build_services
from desktop.services.attachments import sweep
from desktop.services.context import Context
from desktop.services.demonstration import make_demonstration
from desktop.services.passwords import Passwords
from desktop.services.press import finish_interrupted
from desktop.storage.opening import open_database


@dataclass(frozen=True, slots=True)
class OpenHall:
    """An open hall; `close` gives its file back."""

    services: Services
    front: FrontRow
    close: Callable[[], None]


def open_hall(location: str, clock: Clock, workstation: str) -> OpenHall:
    """Open the hall at `location`, tidy what a crash left, let passed limits act.

    Raises StorageTrouble as `open_database` does. Fonts of papers are read here too, so that the
    first receipt does not wait for them.
    """
    return _opened(location, clock, workstation)[0]


def open_demonstration(path: Path, clock: Clock, workstation: str) -> OpenHall:
    """Open the demonstration hall in its own file, filled at the first time."""
    hall, context = _opened(str(path), clock, workstation)
    if hall.front.is_set_up:
        return hall
    make_demonstration(context, Passwords())
    return OpenHall(hall.services, hall.services.setup.front(), hall.close)


def _opened(location: str, clock: Clock, workstation: str) -> tuple[OpenHall, Context]:
    database = open_database(location, clock.now())
    context = Context(database, clock, workstation)
    services = build_services(context)
    sweep(context)
    finish_interrupted(context)
    services.upkeep.run()
    warm_up()
    return OpenHall(services, services.setup.front(), database.close), context
