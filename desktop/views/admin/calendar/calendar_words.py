"""Words of the calendar: kinds of days, weekdays, what a notice could not tell."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.domain.calendar import DayKind
from desktop.domain.calendar_plan import CalendarDayRow
from desktop.domain.holiday_notice import NoticeProblem, NoticeTrouble
from desktop.views.words.language import is_chinese

_MARKS: Mapping[DayKind, object] = {
    DayKind.HOLIDAY: QT_TRANSLATE_NOOP("Calendar", "off"),
    DayKind.MAKEUP: QT_TRANSLATE_NOOP("Calendar", "work"),
    DayKind.SHORT: QT_TRANSLATE_NOOP("Calendar", "hours"),
}

KINDS: Mapping[str, object] = {
    "": QT_TRANSLATE_NOOP("Calendar", "As usual"),
    DayKind.HOLIDAY: QT_TRANSLATE_NOOP("Calendar", "Closed"),
    DayKind.MAKEUP: QT_TRANSLATE_NOOP("Calendar", "Worked instead"),
    DayKind.SHORT: QT_TRANSLATE_NOOP("Calendar", "Other hours"),
}
"""What a day can be; the empty key is an ordinary one."""

_TROUBLES: Mapping[NoticeProblem, object] = {
    NoticeProblem.UNREADABLE: QT_TRANSLATE_NOOP("Calendar", "Not understood: {words}"),
    NoticeProblem.WEEKDAY: QT_TRANSLATE_NOOP(
        "Calendar", "{words} is a {read} in that year: a slip, or another year’s notice?"
    ),
    NoticeProblem.COUNT: QT_TRANSLATE_NOOP("Calendar", "{read} days were read from: {words}"),
    NoticeProblem.TWICE: QT_TRANSLATE_NOOP(
        "Calendar", "{read} stands there twice with different meanings: {words}"
    ),
}

_CHINESE_WEEKDAYS = "一二三四五六日"


def said(text: object) -> str:
    """Translate a word of the calendar."""
    return QCoreApplication.translate("Calendar", str(text))


def kind_mark(kind: DayKind) -> str:
    """Return the short mark of a day: 休, 班, 时."""
    return said(_MARKS[kind])


def day_words(row: CalendarDayRow) -> str:
    """Return the name of a day in the language in force, with its own hours if it has any."""
    name = row.zh if is_chinese() or not row.en else row.en
    hours = row.hours.replace("-", "–").replace(",", ", ")
    return f"{name} {hours}".strip()


def weekday_words() -> tuple[str, ...]:
    """Return Monday to Sunday in short."""
    if is_chinese():
        return tuple(_CHINESE_WEEKDAYS)
    locale = QLocale(QLocale.Language.English)
    short = QLocale.FormatType.ShortFormat
    return tuple(locale.standaloneDayName(day, short) for day in range(1, 8))


def month_words(day: date) -> str:
    """Return the month of a day: 2027年5月, May 2027."""
    if is_chinese():
        return f"{day.year}年{day.month}月"
    return f"{QLocale(QLocale.Language.English).standaloneMonthName(day.month)} {day.year}"


def date_words(day: date) -> str:
    """Return a date with its weekday: 5月3日 周一, Mon 2027-05-03."""
    weekday = weekday_words()[day.weekday()]
    if is_chinese():
        return f"{day.year}年{day.month}月{day.day}日 周{weekday}"
    return f"{weekday} {day.isoformat()}"


def trouble_words(trouble: NoticeTrouble) -> str:
    """Say what does not fit in a notice."""
    read = trouble.read
    if trouble.problem is NoticeProblem.WEEKDAY:
        place = _CHINESE_WEEKDAYS.index(read)
        read = f"周{read}" if is_chinese() else weekday_words()[place]
    return said(_TROUBLES[trouble.problem]).format(words=trouble.words, read=read)
