"""Opening hours as they are typed and kept: "08:30-12:00,13:30-17:00"."""

import re
from collections.abc import Iterable
from datetime import time
from itertools import pairwise
from typing import Final

from desktop.domain.calendar import Period
from desktop.domain.errors import InvalidInput

_SPAN: Final = re.compile(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})")
_WRITTEN_ALIKE: Final = str.maketrans("：，、；;—–~～至", ":,,,,-----", " \u3000")


def parse_hours(text: str) -> tuple[Period, ...]:
    """Read the periods of a day in order, full-width punctuation too; an empty text is closed.

    Raises InvalidInput `hours_unreadable` for what is no time, ends before it begins or overlaps.
    """
    parts = [part for part in text.translate(_WRITTEN_ALIKE).split(",") if part]
    try:
        periods = tuple(_period(part) for part in parts)
    except ValueError as error:
        raise InvalidInput("hours", "hours_unreadable") from error
    if any(later.opens < earlier.closes for earlier, later in pairwise(periods)):
        raise InvalidInput("hours", "hours_unreadable")
    return periods


def hours_text(periods: Iterable[Period]) -> str:
    """Write periods the way they are kept."""
    return ",".join(f"{p.opens:%H:%M}-{p.closes:%H:%M}" for p in periods)


def _period(part: str) -> Period:
    found = _SPAN.fullmatch(part)
    if found is None:
        raise ValueError("no span of time")
    first_hour, first_minute, last_hour, last_minute = map(int, found.groups())
    return Period(time(first_hour, first_minute), time(last_hour, last_minute))
