"""One act on many cases: what is wanted, how far it is, what was refused."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import KnownError


class BulkAct(StrEnum):
    """What may be done to many cases at once."""

    ASSIGN = "assign"
    SUPERVISE = "supervise"
    EXTEND = "extend"


@dataclass(frozen=True, slots=True)
class BulkInput:
    """The act and its one reason; department and handler are for assigning, days for extending.

    `days` are in the unit of each case's limit and only count where nobody asked for more time
    yet: what was asked for is granted as it was asked.
    """

    act: BulkAct
    cases: tuple[int, ...]
    reason: str
    department_id: int | None = None
    handler_id: int | None = None
    days: int = 0


@dataclass(slots=True)
class BulkProgress:
    """Shared between the work and whoever watches it; `cancelled` stops it before the next case."""

    total: int = 0
    done: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class BulkRefusal:
    """A case the act was refused for, and why; `number` is empty where it may not be seen."""

    id: int
    number: str
    error: KnownError


@dataclass(frozen=True, slots=True)
class BulkResult:
    """How many cases were done, which were refused, and how many were left when it was stopped."""

    done: int
    refused: tuple[BulkRefusal, ...]
    left: int
