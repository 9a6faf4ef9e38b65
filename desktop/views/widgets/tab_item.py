"""A tab that counts what is behind it."""

from dataclasses import dataclass
from enum import StrEnum


class Pill(StrEnum):
    """How a count is shown: plainly, amber for what waits for me, red for what is overdue."""

    PLAIN = "plain"
    WAITING = "waiting"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class TabItem:
    """`key` is kept, `text` is shown; the pill appears while the count is above 0."""

    key: str
    text: str
    pill: Pill = Pill.PLAIN
