"""Reading the yearly notice of holidays: nothing guessed, everything odd named."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.calendar import DayKind, parse_calendar_year
from desktop.domain.errors import InvalidInput
from desktop.domain.holiday_notice import NoticeProblem, read_notice
from desktop.resources import resource

WEEKDAYS = "一二三四五六日"


def said(day: date, *, month: bool = True) -> str:
    start = f"{day.month}月" if month else ""
    return f"{start}{day.day}日（周{WEEKDAYS[day.weekday()]}）"


def notice_of(year: int) -> str:
    """Write what is announced for a year the way notices do."""
    announced = parse_calendar_year(resource("calendar", f"{year}.toml").read_text("utf-8"))
    names = dict.fromkeys(special.zh for special in announced.days.values())
    lines = ["2024年11月4日 来源：", f"现将{year}年部分节假日放假安排通知如下。"]
    for place, name in enumerate(names):
        mine = {day: special.kind for day, special in announced.days.items() if special.zh == name}
        free = sorted(day for day, kind in mine.items() if kind is DayKind.HOLIDAY)
        works = sorted(day for day, kind in mine.items() if kind is DayKind.MAKEUP)
        same = free[0].month == free[-1].month
        span = said(free[0]) + (f"至{said(free[-1], month=not same)}" if len(free) > 1 else "")
        makeup = f"{'、'.join(map(said, works))}上班。" if works else ""
        line = f"{WEEKDAYS[place]}、{name}：{span}放假调休，共{len(free)}天。{makeup}"
        lines.append(line)
    return "\n".join(lines)


@pytest.mark.parametrize("year", [2025, 2026])
def test_a_notice_in_the_usual_words_is_read_whole(year: int) -> None:
    announced = parse_calendar_year(resource("calendar", f"{year}.toml").read_text("utf-8"))
    reading = read_notice(notice_of(year), 1999)
    assert reading.troubles == ()
    assert {row.day: row.kind for row in reading.days} == {
        day: special.kind for day, special in announced.days.items()
    }
    assert reading.years == (year,)


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("元旦：1月1日（星期五）放假1天，不调休。", {date(2027, 1, 1): DayKind.HOLIDAY}),
        (
            "元旦：2026年12月31日至2027年1月2日放假调休，共3天。",
            {date(2026, 12, 31) + timedelta(n): DayKind.HOLIDAY for n in range(3)},
        ),
        (
            "二、春节：2月5日（农历除夕、周五）至7日（农历正月初二、星期天）放假，共3天",
            {date(2027, 2, 5) + timedelta(n): DayKind.HOLIDAY for n in range(3)},
        ),
        ("2027-05-08,上班,劳动节", {date(2027, 5, 8): DayKind.MAKEUP}),
        ("2027/9/30\t半天\t国庆节前\t08:30-12:00", {date(2027, 9, 30): DayKind.SHORT}),
        ("2027年10月1日,holiday,", {date(2027, 10, 1): DayKind.HOLIDAY}),
    ],
)
def test_lines_that_are_understood(line: str, days: dict[date, DayKind]) -> None:
    reading = read_notice(line, 2027)
    assert reading.troubles == ()
    assert {row.day: row.kind for row in reading.days} == days
    assert all(row.zh for row in reading.days)


@pytest.mark.parametrize(
    ("line", "problem", "read"),
    [
        ("元旦：1月1日（周四）放假1天。", NoticeProblem.WEEKDAY, "五"),
        ("元旦：1月1日至3日放假，共4天。", NoticeProblem.COUNT, "3"),
        ("元旦：1月1日放假1天。1月1日上班。", NoticeProblem.TWICE, "2027-01-01"),
        ("元旦：2月30日放假1天。", NoticeProblem.UNREADABLE, ""),
        ("元旦：1月3日至1日放假。", NoticeProblem.UNREADABLE, ""),
        ("请各单位于1月2日起放假", NoticeProblem.UNREADABLE, ""),
        ("2027-01-01,看情况,元旦", NoticeProblem.UNREADABLE, ""),
        ("2027-13-01,放假,元旦", NoticeProblem.UNREADABLE, ""),
    ],
)
def test_what_does_not_fit_is_named(line: str, problem: NoticeProblem, read: str) -> None:
    (trouble,) = read_notice(line, 2027).troubles
    assert (trouble.problem, trouble.read) == (problem, read)


def test_words_around_the_holidays_are_no_trouble() -> None:
    text = "各省：\n经批准，现将2027年安排通知如下。\n节假日期间，要妥善安排好值班和安全。"
    assert read_notice(text, 2027) == read_notice("", 2027)


def test_a_very_long_text_is_refused() -> None:
    with pytest.raises(InvalidInput, match="text_too_long"):
        read_notice("元" * 20_001, 2027)


@given(
    st.text(
        alphabet="元旦春节：:、。至到日月年上班放假共天（）()周一六0123456789,\n-\t ", max_size=120
    )
)
def test_any_text_is_read_or_named_and_never_breaks(text: str) -> None:
    reading = read_notice(text, 2027)
    assert len({row.day for row in reading.days}) == len(reading.days)
    assert list(reading.days) == sorted(reading.days)
