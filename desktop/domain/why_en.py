"""The sentence *why this deadline* in English."""

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final

from desktop.domain.clock_table import ClockKind, Event, Limit, Unit, rule_of
from desktop.domain.codes import CaseKind
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Reckoning, SkippedDays
from desktop.domain.spoken_dates import clock_text, date_en, days_en, moment_en

LEVELS: Final = MappingProxyType(
    {
        Priority.P1: "critical",
        Priority.P2: "urgent",
        Priority.P3: "pressing",
        Priority.P4: "ordinary",
    }
)
_TASKS: Final = MappingProxyType(
    {
        ClockKind.ACCEPTANCE: "the decision on acceptance is due",
        ClockKind.DISPATCH: "it must be dispatched",
        ClockKind.SIGN: "it must be signed for",
        ClockKind.FIRST_CONTACT: "the person must be contacted",
        ClockKind.FIRST_RESULT: "a first result is due",
        ClockKind.APPROVAL: "the request must be decided",
        ClockKind.ESCALATION: "the shift supervisor must answer",
        ClockKind.CLOSE: "it must be concluded",
        ClockKind.FOLLOW_UP: "the follow-up call is due",
        ClockKind.PROMISED_CONTACT: "contact the person again",
        ClockKind.COMMITMENT: "keep the commitment",
        ClockKind.RECHECK: "the review asked for must be decided",
        ClockKind.SUPERVISION: "the supervision order must be answered",
        ClockKind.NEW_CONTACT: "the person must be told the new contact",
    }
)
_STARTS: Final = MappingProxyType(
    {
        Event.RECEIVED: "receipt",
        Event.ACCEPTED: "acceptance",
        Event.DISPATCHED: "dispatch",
        Event.REQUESTED: "the request",
        Event.FED_BACK: "the reply",
    }
)
_UNITS: Final = MappingProxyType(
    {
        Unit.MINUTES: "minute",
        Unit.HOURS: "hour",
        Unit.DAYS: "day",
        Unit.WORKING_HOURS: "working hour",
        Unit.WORKING_DAYS: "working day",
    }
)
_NAMED_WEEKENDS: Final = 2
"""Beyond so many weekends their days are counted, not named: nobody can follow a longer list."""


def sentence(reckoning: Reckoning) -> str:
    """Return why a date is what it is."""
    if reckoning.limit is None:
        made = moment_en(reckoning.start, reckoning.zone)
        return f"As promised on {made}: {_TASKS[reckoning.clock]} {_end(reckoning)}."
    clauses = (
        _head(reckoning, reckoning.limit),
        *_days(reckoning, reckoning.limit),
        *_changes(reckoning),
    )
    return f"{', '.join(clauses)}: {_end(reckoning)}{_warning(reckoning)}."


def limit_text(limit: Limit) -> str:
    """7 working days."""
    return f"{limit.amount} {_UNITS[limit.unit]}{'' if limit.amount == 1 else 's'}"


def _head(reckoning: Reckoning, limit: Limit) -> str:
    rule = rule_of(reckoning.clock, reckoning.kind)
    by_petition = reckoning.kind is CaseKind.PETITION and limit.unit is Unit.DAYS
    why = "is a petition" if by_petition else f"is rated '{LEVELS[reckoning.priority]}'"
    redo = "redone in half the time, " if reckoning.changes.redo else ""
    return (
        f"This case {why}, {redo}{_TASKS[reckoning.clock]} within {limit_text(limit)} "
        f"of {_STARTS[rule.starts]}"
    )


def _days(reckoning: Reckoning, limit: Limit) -> Iterator[str]:
    start = moment_en(reckoning.start, reckoning.zone)
    if not limit.works_by_calendar:
        yield f"counted without a stop from {start}"
        if limit.unit is not Unit.MINUTES:
            yield "breaks and days off included"
    elif limit.unit is Unit.WORKING_DAYS:
        yield f"counted from {start} without that day"
    else:
        yield f"counted in opening hours from {start}"
        for gap in reckoning.breaks:
            yield f"the break {clock_text(gap.opens)}–{clock_text(gap.closes)} left out"
    yield from _calendar_days(reckoning)
    if reckoning.moved:
        yield "moved from closed hours to 2 hours after the next opening"


def _calendar_days(reckoning: Reckoning) -> Iterator[str]:
    """Name the days in the order of the calendar, many weekends as a number of days."""
    weekends = [run for run in reckoning.skipped if not run.en]
    many = len(weekends) > _NAMED_WEEKENDS
    if many:
        yield f"{_length(weekends)} weekend days left out"
    named = [run for run in reckoning.skipped if run.en or not many]
    lines = [(run.first, _skipped(run)) for run in named]
    lines += [(day, f"{date_en(day)} worked instead and counted") for day in reckoning.makeup]
    yield from (text for _, text in sorted(lines))


def _skipped(run: SkippedDays) -> str:
    name = f" ({run.en})" if run.en else ""
    return f"{days_en(run.first, run.last)}{name} left out"


def _length(runs: Sequence[SkippedDays]) -> int:
    return sum((run.last - run.first).days + 1 for run in runs)


def _changes(reckoning: Reckoning) -> Iterator[str]:
    zone = reckoning.zone
    for extension in reckoning.changes.extensions:
        yield f"extended with approval by {limit_text(extension.limit)}"
    for pause in reckoning.changes.pauses:
        yield f"stopped from {moment_en(pause.start, zone)} to {moment_en(pause.end, zone)}"


def _end(reckoning: Reckoning) -> str:
    years = {moment.astimezone(reckoning.zone).year for moment in (reckoning.start, reckoning.due)}
    return f"by {moment_en(reckoning.due, reckoning.zone, year=len(years) > 1)}"


def _warning(reckoning: Reckoning) -> str:
    if not reckoning.unannounced:
        return ""
    years = " and ".join(str(year) for year in reckoning.unannounced_years)
    return f"; the holidays of {years} are not announced yet, plain weeks were assumed"
