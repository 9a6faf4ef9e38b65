"""One line of a timeline."""

from dataclasses import dataclass
from enum import StrEnum


class TimelineKind(StrEnum):
    """What the dot says: contact or receipt, measure or decision, changed value, note."""

    CONTACT = "contact"
    MEASURE = "measure"
    CHANGE = "change"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """`day` heads its group; `when_text` is the time of day; `detail` may run over lines."""

    day: str
    when_text: str
    title: str
    detail: str = ""
    who: str = ""
    kind: TimelineKind = TimelineKind.NOTE
    key: str = ""
