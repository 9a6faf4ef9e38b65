"""Reading the times of foreign files: many spellings, one order of day and month per column."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.domain.errors import InvalidInput
from desktop.services.importing.reading import Cell

_EARLIEST = 1990
_DAY = r"(?:\s*(?:星期|周)[一二三四五六日天])?[T\s]*"
_TIME = (
    r"(?:(?P<half>上午|下午|中午|晚上|AM|PM)?\s*(?P<hour>\d{1,2})[:：时点](?P<minute>\d{1,2})?"
    r"(?:[:：分](?P<second>\d{1,2})(?:\.\d+)?)?[分秒]?\s*(?P<after>AM|PM)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)
_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})[-/.年](?P<one>\d{1,2})[-/.月](?P<two>\d{1,2})日?" + _DAY + _TIME,
    re.IGNORECASE,
)
_YEAR_LAST = re.compile(
    r"(?P<one>\d{1,2})[-/.](?P<two>\d{1,2})[-/.](?P<year>\d{4})" + _DAY + _TIME, re.IGNORECASE
)
_DIGITS = re.compile(r"(?P<year>\d{4})(?P<one>\d{2})(?P<two>\d{2})" + _DAY + _TIME, re.IGNORECASE)
_LATE = frozenset({"下午", "晚上", "pm"})
_EARLY = frozenset({"上午", "am"})
_MONTHS = 12
_NOON = 12


@dataclass(frozen=True, slots=True)
class MomentReader:
    """Reads the cells of one column; `month_first` decides 07/08/2016."""

    zone: ZoneInfo
    month_first: bool = True

    def read(self, field: str, cell: Cell) -> datetime:
        """Return the moment in UTC; raise InvalidInput `moment_unreadable` or `moment_range`."""
        told = cell if isinstance(cell, datetime) else self._parsed(field, cell.strip())
        if told.year < _EARLIEST:
            raise InvalidInput(field, "moment_range", text=str(cell)[:40])
        there = told if told.tzinfo else told.replace(tzinfo=self.zone)
        return there.astimezone(UTC)

    def _parsed(self, field: str, text: str) -> datetime:
        """Return the wall clock the text tells, with a zone only if it names one."""
        first = _YEAR_FIRST.fullmatch(text) or _DIGITS.fullmatch(text)
        found = first or _YEAR_LAST.fullmatch(text)
        if found is None:
            raise InvalidInput(field, "moment_unreadable", text=text[:40])
        month, day = found["one"], found["two"]
        if first is None and not self.month_first:
            month, day = day, month
        rest = (_hour(found), int(found["minute"] or 0), int(found["second"] or 0))
        zone = found["zone"]
        try:
            offset = datetime.strptime(zone, "%z").tzinfo if zone else None
            return datetime(int(found["year"]), int(month), int(day), *rest, tzinfo=offset)
        except ValueError as error:
            raise InvalidInput(field, "moment_unreadable", text=text[:40]) from error


def _hour(found: re.Match[str]) -> int:
    """Return the hour of the day; 12 at night is 0, 3 in the afternoon is 15."""
    hour = int(found["hour"] or 0)
    half = (found["half"] or found["after"] or "").lower()
    if half in _LATE and hour < _NOON:
        return hour + _NOON
    return 0 if half in _EARLY and hour == _NOON else hour


def reader_for(cells: Iterable[Cell], zone: ZoneInfo) -> MomentReader:
    """Return a reader for a column; a day beyond 12 anywhere in it settles the order."""
    for cell in cells:
        found = _YEAR_LAST.fullmatch(cell.strip()) if isinstance(cell, str) else None
        if found and int(found["one"]) > _MONTHS:
            return MomentReader(zone, month_first=False)
    return MomentReader(zone)
