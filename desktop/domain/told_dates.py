"""Days a person names in running words: 今天16:40 is left alone, 2025-02-30 cannot have been."""

import re
from datetime import date
from typing import Final

from desktop.domain.errors import InvalidInput

_DAY: Final = re.compile(
    r"(?<![\d.])(?:(?P<year>\d{4})\s*[-/.年]\s*)(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})(?![\d.])"
    r"|(?<!\d)(?P<month_only>\d{1,2})\s*月\s*(?P<day_only>\d{1,2})\s*[日号]"
)
_LEAP: Final = 2024
"""A day without its year may be the 29th of February."""


def days_in(field: str, text: str) -> tuple[date, ...]:
    """Return the whole dates a text names, in order.

    Raises InvalidInput `date_impossible` (`text`) for a day no calendar has, with a year or
    without.
    """
    found = []
    for told in _DAY.finditer(text):
        year = int(told["year"] or _LEAP)
        month, day = int(told["month"] or told["month_only"]), int(told["day"] or told["day_only"])
        try:
            named = date(year, month, day)
        except ValueError as error:
            raise InvalidInput(field, "date_impossible", text=told[0]) from error
        if told["year"]:
            found.append(named)
    return tuple(found)


def refuse_days_to_come(field: str, text: str, today: date) -> None:
    """Refuse a day after `today` for something that has happened: InvalidInput `date_to_come`."""
    if any(day > today for day in days_in(field, text)):
        raise InvalidInput(field, "date_to_come", text=text)
