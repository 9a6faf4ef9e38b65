"""Reading the times of foreign files: many spellings, one order of day and month per column."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.domain.errors import InvalidInput
from desktop.services.importing.reading import Cell

_EARLIEST = 1990
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[T\s]*(?:(\d{1,2})[:：时点](\d{1,2})?(?:[:：分](\d{1,2}))?)?"
)
_YEAR_LAST = re.compile(
    r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*(?:(\d{1,2})[:：](\d{1,2})(?:[:：](\d{1,2}))?)?"
)
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class MomentReader:
    """Reads the cells of one column; `month_first` decides 07/08/2016."""

    zone: ZoneInfo
    month_first: bool = True

    def read(self, field: str, cell: Cell) -> datetime:
        """Return the moment in UTC; raise InvalidInput `moment_unreadable` or `moment_range`."""
        naive = cell if isinstance(cell, datetime) else self._parsed(field, cell)
        if naive.year < _EARLIEST:
            raise InvalidInput(field, "moment_range", text=str(cell)[:40])
        return naive.replace(tzinfo=self.zone).astimezone(UTC)

    def _parsed(self, field: str, text: str) -> datetime:
        plain = text.strip()
        found = _YEAR_FIRST.match(plain)
        if found:
            parts = [int(part or 0) for part in found.groups()]
        else:
            last = _YEAR_LAST.match(plain)
            if last is None:
                raise InvalidInput(field, "moment_unreadable", text=plain[:40])
            one, two, when, *rest = (int(part or 0) for part in last.groups())
            in_order = [one, two] if self.month_first else [two, one]
            parts = [when, *in_order, *rest]
        try:
            year, month, day, hour, minute, second = parts
            # The wall clock of the file; the caller gives it the zone.
            return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001
        except ValueError as error:
            raise InvalidInput(field, "moment_unreadable", text=plain[:40]) from error


def reader_for(cells: Iterable[Cell], zone: ZoneInfo) -> MomentReader:
    """Return a reader for a column; a day beyond 12 anywhere in it settles the order."""
    for cell in cells:
        found = _YEAR_LAST.match(cell.strip()) if isinstance(cell, str) else None
        if found and int(found[1]) > _MONTHS:
            return MomentReader(zone, month_first=False)
    return MomentReader(zone)
