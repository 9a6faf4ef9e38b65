"""Reading the yearly notice of public holidays, pasted as it is, or a list with a date per line.

Nothing is guessed: every date is held against the weekday and the number of days the notice itself
gives, and whatever does not fit is named line by line before anything is saved.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from desktop.domain.calendar import DayKind
from desktop.domain.calendar_plan import CalendarDayRow
from desktop.domain.errors import InvalidInput
from desktop.domain.opening_hours import hours_text, parse_hours

_DAY: Final = timedelta(days=1)
_LONGEST: Final = 20_000
_WEEKDAYS: Final = "一二三四五六日"
_FULL_WIDTH: Final = str.maketrans("０１２３４５６７８９（）：，．－", "0123456789():,.-")

_DATE: Final = re.compile(
    r"(?:(?P<year>\d{4})年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日"
    r"(?:\((?:[^()]*?)(?:周|星期)(?P<weekday>[一二三四五六日天])[^()]*\)|\([^()]*\))?"
)
_HEADING: Final = re.compile(
    r"^\s*[一二三四五六七八九十]*[、.]?\s*(?P<name>[^\d:]{1,30}?)\s*:(?P<rest>.*)$"
)
_COUNT: Final = re.compile(r"(?:共|放假)(\d{1,2})天")
_YEAR: Final = re.compile(r"(\d{4})年[^\n:]{0,20}(?:节假日|放假)")
_LISTED: Final = re.compile(
    r"^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*[,;\t]\s*([^,;\t]+?)\s*"
    r"(?:[,;\t]\s*([^,;\t]*?)\s*)?(?:[,;\t]\s*(.*?)\s*)?$"
)

_KINDS: Final = {
    "放假": DayKind.HOLIDAY,
    "休": DayKind.HOLIDAY,
    "休息": DayKind.HOLIDAY,
    "holiday": DayKind.HOLIDAY,
    "上班": DayKind.MAKEUP,
    "班": DayKind.MAKEUP,
    "调休上班": DayKind.MAKEUP,
    "补班": DayKind.MAKEUP,
    "makeup": DayKind.MAKEUP,
    "半天": DayKind.SHORT,
    "其他时间": DayKind.SHORT,
    "short": DayKind.SHORT,
}

_ENGLISH: Final = {
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明节": "Tomb-Sweeping Day",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
}


class NoticeProblem(StrEnum):
    """Why a part of a notice was not taken as it stands."""

    UNREADABLE = "unreadable"
    """A line that speaks of days and could not be read; nothing of it was taken."""

    WEEKDAY = "weekday"
    """A date falls on another weekday than the notice says: a slip, or another year's notice."""

    COUNT = "count"
    """The days read are more or fewer than the notice counts."""

    TWICE = "twice"
    """The same date stands there twice with different meanings."""


@dataclass(frozen=True, slots=True)
class NoticeTrouble:
    """A place to look at: the words it is about, and what was read instead."""

    problem: NoticeProblem
    words: str
    read: str = ""


@dataclass(frozen=True, slots=True)
class NoticeReading:
    """The days found, in order, and everything that does not fit."""

    days: tuple[CalendarDayRow, ...]
    troubles: tuple[NoticeTrouble, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """Return the years the days lie in."""
        return tuple(sorted({row.day.year for row in self.days}))


@dataclass(slots=True)
class _Found:
    days: dict[date, CalendarDayRow] = field(default_factory=dict)
    troubles: list[NoticeTrouble] = field(default_factory=list)

    def take(self, row: CalendarDayRow, words: str) -> None:
        """Keep a day; the same date with another meaning is a trouble and keeps the first."""
        before = self.days.setdefault(row.day, row)
        if before.kind is not row.kind:
            self.tell(NoticeProblem.TWICE, words, row.day.isoformat())

    def tell(self, problem: NoticeProblem, words: str, read: str = "") -> None:
        """Note a trouble once."""
        trouble = NoticeTrouble(problem, words.strip(), read)
        if trouble not in self.troubles:
            self.troubles.append(trouble)


def read_notice(text: str, year: int) -> NoticeReading:
    """Read a notice for `year`, unless the notice names its own.

    Understood are the wording of the yearly notices ("…：1月1日（周四）至3日（周六）放假，共3天。
    1月4日（周日）上班。") and lists of date, kind, name and hours, separated by commas or tabs.
    Raises InvalidInput `text_too_long`.
    """
    if len(text) > _LONGEST:
        raise InvalidInput("text", "text_too_long", limit=_LONGEST, length=len(text))
    found = _Found()
    named = _YEAR.search(text)
    for line in text.translate(_FULL_WIDTH).splitlines():
        listed = _LISTED.match(line)
        heading = _HEADING.match(line)
        if listed:
            _read_listed(found, line, listed)
        elif heading and "日" in heading["rest"]:
            _read_holiday(found, heading["name"], heading["rest"], _year_of(named, year))
        elif _DATE.search(line) and re.search(r"放假|上班|调休", line):
            found.tell(NoticeProblem.UNREADABLE, line)
    return NoticeReading(tuple(sorted(found.days.values())), tuple(found.troubles))


def _year_of(named: re.Match[str] | None, year: int) -> int:
    return int(named[1]) if named else year


def _read_listed(found: _Found, line: str, listed: re.Match[str]) -> None:
    year, month, day, kind, name, hours = listed.groups()
    try:
        told = _KINDS[kind.strip().lower()]
        periods = hours_text(parse_hours(hours or ""))
        when = date(int(year), int(month), int(day))
    except (KeyError, ValueError, InvalidInput):
        found.tell(NoticeProblem.UNREADABLE, line)
        return
    name = name or kind
    found.take(CalendarDayRow(when, told, name, _english(name), periods), line)


def _read_holiday(found: _Found, name: str, rest: str, year: int) -> None:
    name = name.strip()
    free = 0
    for sentence in filter(str.strip, re.split(r"[。;；]", rest)):
        works = "上班" in sentence and "放假" not in sentence
        kind = DayKind.MAKEUP if works else DayKind.HOLIDAY
        try:
            days = list(_days(found, sentence, year))
        except ValueError:
            found.tell(NoticeProblem.UNREADABLE, sentence)
            continue
        if not days and re.search(r"放假|上班", sentence):
            found.tell(NoticeProblem.UNREADABLE, sentence)
        for day in days:
            found.take(CalendarDayRow(day, kind, name, _english(name)), sentence)
        counted = _COUNT.search(sentence)
        free = 0 if works else len(days)
        if counted and free != int(counted[1]):
            found.tell(NoticeProblem.COUNT, sentence, str(free))


def _days(found: _Found, sentence: str, year: int) -> Iterator[date]:
    """Yield the dates a sentence names; a span is what stands between two dates joined by 至."""
    last: date | None = None
    month, end = 0, 0
    for match in _DATE.finditer(sentence):
        year = int(match["year"] or year)
        month = int(match["month"] or month)
        day = date(year, month, int(match["day"]))
        told = match["weekday"]
        if told and _WEEKDAYS[day.weekday()] != told.replace("天", "日"):
            found.tell(NoticeProblem.WEEKDAY, match[0], _WEEKDAYS[day.weekday()])
        joined = last is not None and re.fullmatch(r"\s*[至到-]\s*", sentence[end : match.start()])
        if joined and last is not None:
            yield from _between(last, day)
        yield day
        last, end = day, match.end()


def _between(first: date, last: date) -> Iterator[date]:
    if not first < last < first + 40 * _DAY:
        raise ValueError("a holiday ends after it begins, within weeks")
    day = first + _DAY
    while day < last:
        yield day
        day += _DAY


def _english(name: str) -> str:
    parts = [_ENGLISH.get(part.strip(), "") for part in re.split(r"[、和及]", name)]
    return " and ".join(parts) if all(parts) else ""
