"""The sentence why, word by word."""

# ruff: noqa: E501 sentences stay as whole as they can

from datetime import date, datetime

import pytest

from desktop.domain import spoken_dates as dates
from desktop.domain import why_en, why_zh
from desktop.domain.clock_table import ClockKind, Limit, Unit, rule_of
from desktop.domain.codes import CaseKind
from desktop.domain.deadlines import due, promised
from desktop.domain.priority import Priority
from desktop.domain.reckoning import NO_CHANGES, Changes, Extension, Pause, Reckoning
from desktop.domain.why import why
from tests.domain.calendars import HALL, announced, at

CALENDAR = announced()


def reckon(
    clock: str, priority: str, start: str, changes: Changes = NO_CHANGES, **kind: CaseKind
) -> Reckoning:
    moment = at(start)
    return due(ClockKind(clock), Priority(priority), moment, CALENDAR, **kind, changes=changes)


@pytest.mark.parametrize(
    ("reckoning", "zh", "en"),
    [
        (
            reckon("close", "P3", "2025-04-24 10:42"),
            (
                "本件定为“较急”，应在收到后7个工作日内办结，从4月24日（周四）10:42起，当天不计，"
                "4月26日（周六）休息不计，4月27日（周日）调休上班计入，5月1日至5日劳动节放假不计，"
                "所以是5月7日（周三）17:00前。"
            ),
            (
                "This case is rated 'pressing', it must be concluded within 7 working days of receipt, "
                "counted from Thu 24 April 10:42 without that day, Sat 26 April left out, "
                "Sun 27 April worked instead and counted, 1–5 May (Labour Day) left out: "
                "by Wed 7 May 17:00."
            ),
        ),
        (
            reckon("sign", "P3", "2025-04-24 11:05"),
            (
                "本件定为“较急”，应在分派后4个工作小时内签收，从4月24日（周四）11:05起按上班时间计算，"
                "午休12:00至13:30不计，所以是4月24日（周四）16:35前。"
            ),
            (
                "This case is rated 'pressing', it must be signed for within 4 working hours of "
                "dispatch, counted in opening hours from Thu 24 April 11:05, the break 12:00–13:30 "
                "left out: by Thu 24 April 16:35."
            ),
        ),
        (
            reckon("close", "P2", "2025-03-11 16:55"),
            (
                "本件定为“紧急”，应在收到后3天内办结，从3月11日（周二）16:55起连续计算，"
                "午休和休息日照算，所以是3月14日（周五）16:55前。"
            ),
            (
                "This case is rated 'urgent', it must be concluded within 3 days of receipt, counted "
                "without a stop from Tue 11 March 16:55, breaks and days off included: "
                "by Fri 14 March 16:55."
            ),
        ),
        (
            reckon("dispatch", "P2", "2025-03-11 16:55"),
            (
                "本件定为“紧急”，应在受理后15分钟内分派，从3月11日（周二）16:55起连续计算，"
                "到时大厅不办公，顺延到下次开门后2小时，所以是3月12日（周三）10:30前。"
            ),
            (
                "This case is rated 'urgent', it must be dispatched within 15 minutes of acceptance, "
                "counted without a stop from Tue 11 March 16:55, moved from closed hours to 2 hours "
                "after the next opening: by Wed 12 March 10:30."
            ),
        ),
        (
            reckon("close", "P4", "2025-01-20 09:00"),
            (
                "本件定为“一般”，应在收到后15个工作日内办结，从1月20日（周一）09:00起，当天不计，"
                "1月25日（周六）休息不计，1月26日（周日）调休上班计入，1月28日至2月4日春节放假不计，"
                "2月8日（周六）调休上班计入，2月9日（周日）休息不计，所以是2月14日（周五）17:00前。"
            ),
            (
                "This case is rated 'ordinary', it must be concluded within 15 working days of "
                "receipt, counted from Mon 20 January 09:00 without that day, Sat 25 January left out, "
                "Sun 26 January worked instead and counted, 28 January – 4 February (Spring Festival) "
                "left out, Sat 8 February worked instead and counted, Sun 9 February left out: "
                "by Fri 14 February 17:00."
            ),
        ),
        (
            reckon("close", "P4", "2025-03-03 09:00"),
            (
                "本件定为“一般”，应在收到后15个工作日内办结，从3月3日（周一）09:00起，当天不计，"
                "其间双休日6天不计，所以是3月24日（周一）17:00前。"
            ),
            (
                "This case is rated 'ordinary', it must be concluded within 15 working days of "
                "receipt, counted from Mon 3 March 09:00 without that day, 6 weekend days left out: "
                "by Mon 24 March 17:00."
            ),
        ),
        (
            reckon("acceptance", "P4", "2026-12-31 16:00"),
            (
                "本件定为“一般”，应在收到后1个工作日内告知是否受理，从12月31日（周四）16:00起，当天不计，"
                "所以是2027年1月1日（周五）17:00前；2027年放假安排尚未公布，暂按平常周计算。"
            ),
            (
                "This case is rated 'ordinary', the decision on acceptance is due within 1 working day "
                "of receipt, counted from Thu 31 December 16:00 without that day: by Fri 1 January "
                "2027 17:00; the holidays of 2027 are not announced yet, plain weeks were assumed."
            ),
        ),
        (
            reckon("close", "P3", "2025-06-03 09:00", kind=CaseKind.PETITION),
            (
                "本件属信访事项，应在受理后60天内办结，从6月3日（周二）09:00起连续计算，"
                "午休和休息日照算，所以是8月2日（周六）09:00前。"
            ),
            (
                "This case is a petition, it must be concluded within 60 days of acceptance, counted "
                "without a stop from Tue 3 June 09:00, breaks and days off included: "
                "by Sat 2 August 09:00."
            ),
        ),
        (
            reckon(
                "close",
                "P3",
                "2025-03-03 09:00",
                Changes(
                    pauses=(Pause(at("2025-03-04 08:30"), at("2025-03-04 12:00")),),
                    extensions=(Extension(Limit(1, Unit.WORKING_DAYS)),),
                    redo=True,
                ),
            ),
            (
                "本件定为“较急”，重新办理减半，应在收到后3个工作日内办结，从3月3日（周一）09:00起，"
                "当天不计，3月8日至9日休息不计，经批准延长1个工作日，"
                "3月4日（周二）08:30至3月4日（周二）12:00中止计时顺延，所以是3月10日（周一）12:00前。"
            ),
            (
                "This case is rated 'pressing', redone in half the time, it must be concluded within "
                "3 working days of receipt, counted from Mon 3 March 09:00 without that day, "
                "8–9 March left out, extended with approval by 1 working day, stopped from Tue 4 "
                "March 08:30 to Tue 4 March 12:00: by Mon 10 March 12:00."
            ),
        ),
        (
            promised(
                ClockKind.PROMISED_CONTACT,
                Priority.P3,
                at("2025-04-24 10:42"),
                at("2025-04-25 10:30"),
                CALENDAR,
            ),
            "4月24日（周四）10:42约定，4月25日（周五）10:30前再次联系。",
            "As promised on Thu 24 April 10:42: contact the person again by Fri 25 April 10:30.",
        ),
    ],
)
def test_the_sentence(reckoning: Reckoning, zh: str, en: str) -> None:
    assert why(reckoning) == zh
    assert why(reckoning, "en") == en


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("priority", Priority)
def test_every_clock_has_its_words(priority: Priority, language: str) -> None:
    start = at("2025-04-24 10:42")
    for clock in ClockKind:
        if not rule_of(clock).limits:
            reckoning = promised(clock, priority, start, start, CALENDAR)
        else:
            reckoning = due(clock, priority, start, CALENDAR)
        text = why(reckoning, language)
        assert text[-1] in "。."
        assert text.count(text[-1]) == 1


def test_another_language_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        why(reckon("close", "P3", "2025-04-24 10:42"), "fr")


@pytest.mark.parametrize("module", [why_zh, why_en])
def test_levels_and_limits_for_other_sentences(module: object) -> None:
    assert set(getattr(module, "LEVELS")) == set(Priority)  # noqa: B009 two modules, one check


def test_limits_are_spoken() -> None:
    assert why_zh.limit_text(Limit(7, Unit.WORKING_DAYS)) == "7个工作日"
    assert why_en.limit_text(Limit(1, Unit.HOURS)) == "1 hour"


def test_dates_and_promises() -> None:
    moment: datetime = at("2025-05-07 17:00")
    assert dates.promise_zh(moment, HALL) == "5月7日（周三）17:00前"
    assert dates.promise_zh(moment, HALL, year=True) == "2025年5月7日（周三）17:00前"
    assert dates.promise_en(moment, HALL) == "by Wed 7 May 17:00"
    assert dates.promise_en(moment, HALL, year=True) == "by Wed 7 May 2025 17:00"
    assert dates.days_zh(date(2025, 1, 28), date(2025, 2, 4)) == "1月28日至2月4日"
    assert dates.weekday_zh(date(2025, 5, 4)) == "周日"
