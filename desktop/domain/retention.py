"""When a backup is due, and which of many are kept (reliability: backup while writing)."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

ALL_FOR = timedelta(days=2)
"""Every backup younger than this is kept."""

DAYS = 12
WEEKS = 10
MONTHS = 9


def is_due(last: datetime | None, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether no backup was made yet on this day of the hall.

    A workstation whose clock was set back to another day makes one as well.
    """
    return last is None or _day(last, zone) != _day(now, zone)


def kept(moments: Iterable[datetime], now: datetime, zone: ZoneInfo) -> frozenset[datetime]:
    """Return which backups stay: all of two days, then 12 daily, 10 weekly, 9 monthly.

    Of a day, week or month the newest stays. Only days, weeks and months that have a backup are
    counted, so that a long closure does not empty the shelf. Thinning twice thins no further.
    """
    left = sorted(moments, reverse=True)
    young = [moment for moment in left if now - moment < ALL_FOR]
    left = left[len(young) :]
    stay = list(young)
    for count, period in (
        (DAYS, lambda moment: _day(moment, zone)),
        (WEEKS, lambda moment: _day(moment, zone).isocalendar()[:2]),
        (MONTHS, lambda moment: (_day(moment, zone).year, _day(moment, zone).month)),
    ):
        chosen, left = _newest(left, count, period)
        stay += chosen
    return frozenset(stay)


def _newest(
    moments: list[datetime], count: int, period: Callable[[datetime], Hashable]
) -> tuple[list[datetime], list[datetime]]:
    """Return the newest of each of the first `count` periods, and all that lies before those."""
    groups = [list(group) for _period, group in groupby(moments, key=period)]
    rest = [moment for group in groups[count:] for moment in group]
    return [group[0] for group in groups[:count]], rest


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()
