"""Rows of the escalation ladder: what rang, for whom, and what is to be seen to."""

from dataclasses import dataclass
from datetime import datetime

REMINDER = "reminder"
"""What `clock` says of a ring that somebody sent by hand (催办)."""


@dataclass(frozen=True, slots=True)
class RingRow:
    """The highest stage a running clock has rung; `due` is None for a reminder."""

    id: int
    case_id: int
    number: str
    clock: str
    stage: int
    priority: str
    due: datetime | None
    handler_id: int | None
    owner_id: int
    unit_id: int | None
    head_id: int | None


@dataclass(frozen=True, slots=True)
class News:
    """What rang since this person was told last, the most pressing first.

    `to_see` counts the cases that concern the person now, told before or not.
    """

    rings: tuple[RingRow, ...] = ()
    to_see: int = 0

    @property
    def cases(self) -> int:
        """Return in how many cases something rang."""
        return len({ring.case_id for ring in self.rings})
