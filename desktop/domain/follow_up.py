"""When a person counts as impossible to reach (domain rules §C, "follow-up")."""

from collections.abc import Iterable
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from desktop.domain.clock_table import FOLLOW_UP_TRIES

_NOON = time(12)
_PERIODS = 2


class StillNeeded(StrEnum):
    """What the next try must differ in before the case may close unanswered."""

    NOTHING = "nothing"
    ANOTHER_DAY = "another_day"
    MORNING = "morning"
    AFTERNOON = "afternoon"


def still_needed(tries: Iterable[datetime], zone: ZoneInfo) -> StillNeeded:
    """Tell what is missing to three tries on three days, not all in the same half of the day."""
    there = [moment.astimezone(zone) for moment in tries]
    days = {moment.date() for moment in there}
    halves = {moment.time() < _NOON for moment in there}
    if len(days) >= FOLLOW_UP_TRIES and len(halves) >= _PERIODS:
        return StillNeeded.NOTHING
    if len(days) >= FOLLOW_UP_TRIES - 1 and len(halves) < _PERIODS:
        return StillNeeded.AFTERNOON if True in halves else StillNeeded.MORNING
    return StillNeeded.ANOTHER_DAY
