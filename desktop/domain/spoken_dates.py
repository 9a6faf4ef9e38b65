"""Dates and times as they are read aloud and printed in a promise, in both languages."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

_WEEKDAYS_ZH: Final = "一二三四五六日"
_WEEKDAYS_EN: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS_EN: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def weekday_zh(day: date) -> str:
    """周三."""
    return f"周{_WEEKDAYS_ZH[day.weekday()]}"


def date_zh(day: date, *, year: bool = False) -> str:
    """5月7日（周三）, with its year where another year would be understood."""
    return f"{f'{day.year}年' if year else ''}{day.month}月{day.day}日（{weekday_zh(day)}）"


def date_en(day: date, *, year: bool = False) -> str:
    """Wed 7 May, with its year where another year would be understood."""
    text = f"{_WEEKDAYS_EN[day.weekday()]} {day.day} {_MONTHS_EN[day.month - 1]}"
    return f"{text} {day.year}" if year else text


def moment_zh(moment: datetime, zone: ZoneInfo, *, year: bool = False) -> str:
    """5月7日（周三）17:00."""
    return _moment(moment, zone, date_zh, "", year=year)


def moment_en(moment: datetime, zone: ZoneInfo, *, year: bool = False) -> str:
    """Wed 7 May 17:00."""
    return _moment(moment, zone, date_en, " ", year=year)


def promise_zh(moment: datetime, zone: ZoneInfo, *, year: bool = False) -> str:
    """5月7日（周三）17:00前: a promise always has its weekday and clock time (paper rules §A)."""
    return f"{moment_zh(moment, zone, year=year)}前"


def promise_en(moment: datetime, zone: ZoneInfo, *, year: bool = False) -> str:
    """By Wed 7 May 17:00."""
    return f"by {moment_en(moment, zone, year=year)}"


def days_zh(first: date, last: date) -> str:
    """4月26日（周六）, 5月1日至5日, 1月28日至2月4日."""
    if first == last:
        return date_zh(first)
    month = "" if first.month == last.month else f"{last.month}月"
    return f"{first.month}月{first.day}日至{month}{last.day}日"


def days_en(first: date, last: date) -> str:
    """Sat 26 April, 1–5 May, 28 January – 4 February."""
    if first == last:
        return date_en(first)
    end = f"{last.day} {_MONTHS_EN[last.month - 1]}"
    if first.month == last.month:
        return f"{first.day}–{end}"
    return f"{first.day} {_MONTHS_EN[first.month - 1]} – {end}"


def clock_text(wall: time) -> str:
    """Write hours and minutes: 13:30."""
    return f"{wall.hour:02}:{wall.minute:02}"


def _moment(
    moment: datetime,
    zone: ZoneInfo,
    write: Callable[..., str],
    gap: str,
    *,
    year: bool,
) -> str:
    local = moment.astimezone(zone)
    return f"{write(local.date(), year=year)}{gap}{clock_text(local.time())}"
