"""What every service is given: the database, the time, and the folder of shipped data."""

from dataclasses import dataclass

from desktop.domain.clock import Clock
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each service's constructor; holds no state of its own."""

    database: Database
    clock: Clock
    workstation: str = ""
