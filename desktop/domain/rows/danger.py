"""What screens read of dangers."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.danger import DangerKind


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody at another screen has said that they know."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptDanger:
    """What the database keeps of one danger: the number of its case, who knows of it."""

    uuid: str
    number: str
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class DangerElsewhere:
    """A danger that runs at another screen."""

    uuid: str
    place: str
    by: str
    started_at: datetime
    kinds: tuple[DangerKind, ...]


@dataclass(frozen=True, slots=True)
class DangerNews:
    """What a screen hears of while it looks: the own danger as it is kept, and the others."""

    own: KeptDanger | None
    elsewhere: tuple[DangerElsewhere, ...]
