"""The sentence *why this deadline* in Chinese."""

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final

from desktop.domain.clock_table import ClockKind, Event, Limit, Unit, rule_of
from desktop.domain.codes import CaseKind
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Reckoning, SkippedDays
from desktop.domain.spoken_dates import clock_text, date_zh, days_zh, moment_zh

LEVELS: Final = MappingProxyType(
    {Priority.P1: "特急", Priority.P2: "紧急", Priority.P3: "较急", Priority.P4: "一般"}
)
_TASKS: Final = MappingProxyType(
    {
        ClockKind.ACCEPTANCE: "告知是否受理",
        ClockKind.DISPATCH: "分派",
        ClockKind.SIGN: "签收",
        ClockKind.FIRST_CONTACT: "首次联系",
        ClockKind.FIRST_RESULT: "给出初步结果",
        ClockKind.APPROVAL: "审批",
        ClockKind.ESCALATION: "由值班主任回应",
        ClockKind.CLOSE: "办结",
        ClockKind.FOLLOW_UP: "回访",
        ClockKind.PROMISED_CONTACT: "再次联系",
        ClockKind.COMMITMENT: "兑现承诺",
        ClockKind.RECHECK: "作出复查决定",
        ClockKind.SUPERVISION: "书面回复督办",
        ClockKind.NEW_CONTACT: "告知群众新的联系人",
    }
)
_STARTS: Final = MappingProxyType(
    {
        Event.RECEIVED: "收到",
        Event.ACCEPTED: "受理",
        Event.DISPATCHED: "分派",
        Event.REQUESTED: "提出申请",
        Event.FED_BACK: "答复",
    }
)
_UNITS: Final = MappingProxyType(
    {
        Unit.MINUTES: "分钟",
        Unit.HOURS: "小时",
        Unit.DAYS: "天",
        Unit.WORKING_HOURS: "个工作小时",
        Unit.WORKING_DAYS: "个工作日",
    }
)
_NAMED_WEEKENDS: Final = 2
"""Beyond so many weekends their days are counted, not named: nobody can follow a longer list."""


def sentence(reckoning: Reckoning) -> str:
    """Return why a date is what it is."""
    if reckoning.limit is None:
        made = moment_zh(reckoning.start, reckoning.zone)
        return f"{made}约定，{_end(reckoning)}{_TASKS[reckoning.clock]}。"
    clauses = (
        _head(reckoning, reckoning.limit),
        *_days(reckoning, reckoning.limit),
        *_changes(reckoning),
    )
    return f"{'，'.join(clauses)}，所以是{_end(reckoning)}{_warning(reckoning)}。"


def limit_text(limit: Limit) -> str:
    """7个工作日."""
    return f"{limit.amount}{_UNITS[limit.unit]}"


def _head(reckoning: Reckoning, limit: Limit) -> str:
    rule = rule_of(reckoning.clock, reckoning.kind)
    by_petition = reckoning.kind is CaseKind.PETITION and limit.unit is Unit.DAYS
    why = "属信访事项" if by_petition else f"定为“{LEVELS[reckoning.priority]}”"
    redo = "重新办理减半，" if reckoning.changes.redo else ""
    return (
        f"本件{why}，{redo}应在{_STARTS[rule.starts]}后{limit_text(limit)}内"
        f"{_TASKS[reckoning.clock]}"
    )


def _days(reckoning: Reckoning, limit: Limit) -> Iterator[str]:
    start = moment_zh(reckoning.start, reckoning.zone)
    if not limit.works_by_calendar:
        yield f"从{start}起连续计算"
        if limit.unit is not Unit.MINUTES:
            yield "午休和休息日照算"
    elif limit.unit is Unit.WORKING_DAYS:
        yield f"从{start}起，当天不计"
    else:
        yield f"从{start}起按上班时间计算"
        for gap in reckoning.breaks:
            yield f"午休{clock_text(gap.opens)}至{clock_text(gap.closes)}不计"
    yield from _calendar_days(reckoning)
    if reckoning.moved:
        yield "到时大厅不办公，顺延到下次开门后2小时"


def _calendar_days(reckoning: Reckoning) -> Iterator[str]:
    """Name the days in the order of the calendar, many weekends as a number of days."""
    weekends = [run for run in reckoning.skipped if not run.zh]
    many = len(weekends) > _NAMED_WEEKENDS
    if many:
        yield f"其间双休日{_length(weekends)}天不计"
    named = [run for run in reckoning.skipped if run.zh or not many]
    lines = [(run.first, _skipped(run)) for run in named]
    lines += [(day, f"{date_zh(day)}调休上班计入") for day in reckoning.makeup]
    yield from (text for _, text in sorted(lines))


def _skipped(run: SkippedDays) -> str:
    return f"{days_zh(run.first, run.last)}{f'{run.zh}放假' if run.zh else '休息'}不计"


def _length(runs: Sequence[SkippedDays]) -> int:
    return sum((run.last - run.first).days + 1 for run in runs)


def _changes(reckoning: Reckoning) -> Iterator[str]:
    zone = reckoning.zone
    for extension in reckoning.changes.extensions:
        yield f"经批准延长{limit_text(extension.limit)}"
    for pause in reckoning.changes.pauses:
        yield f"{moment_zh(pause.start, zone)}至{moment_zh(pause.end, zone)}中止计时顺延"


def _end(reckoning: Reckoning) -> str:
    years = {moment.astimezone(reckoning.zone).year for moment in (reckoning.start, reckoning.due)}
    return f"{moment_zh(reckoning.due, reckoning.zone, year=len(years) > 1)}前"


def _warning(reckoning: Reckoning) -> str:
    if not reckoning.unannounced:
        return ""
    years = "、".join(f"{year}年" for year in reckoning.unannounced_years)
    return f"；{years}放假安排尚未公布，暂按平常周计算"
