"""Starting, stopping and reckoning the clocks of a case; the only writer of due dates."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from desktop.domain.calendar import WorkCalendar
from desktop.domain.clock_table import ClockKind, limit_named, rule_of
from desktop.domain.codes import CaseKind
from desktop.domain.deadlines import binding_due, due, promised
from desktop.domain.priority import Priority
from desktop.domain.reckoning import NO_CHANGES, Changes, Extension, Pause, Reckoning
from desktop.domain.why import why
from desktop.models import NO_DUE, Case, CaseClock
from desktop.storage.inserts import untracked

WITH_THE_HANDLER = frozenset(
    {
        ClockKind.FIRST_CONTACT,
        ClockKind.FIRST_RESULT,
        ClockKind.CLOSE,
        ClockKind.PROMISED_CONTACT,
        ClockKind.NEW_CONTACT,
        ClockKind.SUPERVISION,
    }
)
"""Clocks of the handler's work; they end together when the reply is fed back."""


def reckon(
    case: Case,
    kind: ClockKind,
    start: datetime,
    calendar: WorkCalendar,
    changes: Changes = NO_CHANGES,
) -> Reckoning:
    """Reckon one clock of `case` from its level and kind (domain rules §C)."""
    return due(kind, Priority(case.priority), start, calendar, CaseKind(case.kind), changes=changes)


def start_clock(case: Case, reckoning: Reckoning) -> None:
    """Start a clock; one of the same kind that still runs is stopped at the same moment."""
    stop_clocks(case, (reckoning.clock,), reckoning.start)
    clock = untracked(
        CaseClock,
        kind=reckoning.clock.value,
        started_at=reckoning.start,
        due_at=reckoning.due,
        stopped_at=None,
        charged_to=rule_of(reckoning.clock).charged_to.value,
        calendar_version=reckoning.calendar_version,
        reckoning=story(reckoning),
        note="",
    )
    case.clocks.append(clock)


def promise_contact(
    case: Case, made_at: datetime, due_at: datetime, calendar: WorkCalendar
) -> None:
    """Start the clock of the next contact somebody promised the person."""
    reckoning = promised(
        ClockKind.PROMISED_CONTACT, Priority(case.priority), made_at, due_at, calendar
    )
    start_clock(case, reckoning)


def owe_new_contact(case: Case, now: datetime, calendar: WorkCalendar) -> None:
    """Start the clock of telling the person who has the case now (待告知, §K 11).

    What is owed already keeps its date; who left no way to be reached is owed nothing.
    """
    if not case.no_contact and not runs(case, ClockKind.NEW_CONTACT):
        start_clock(case, reckon(case, ClockKind.NEW_CONTACT, now, calendar))


def commit(case: Case, made_at: datetime, due_at: datetime, calendar: WorkCalendar) -> None:
    """Start the clock of a commitment to the person; one that falls due earlier runs on."""
    known = [clock.due_at for clock in running(case) if clock.kind == ClockKind.COMMITMENT.value]
    due_first = min([due_at, *known])
    level = Priority(case.priority)
    start_clock(case, promised(ClockKind.COMMITMENT, level, made_at, due_first, calendar))


def runs(case: Case, kind: ClockKind) -> bool:
    """Tell whether a clock of this kind runs on the case."""
    return any(clock.kind == kind.value for clock in running(case))


def run_on(case: Case, since: datetime, kinds: Iterable[ClockKind]) -> None:
    """Let the clocks of these kinds that stopped at `since` run on with the dates they had."""
    wanted = {kind.value for kind in kinds}
    for clock in list(case.clocks):
        if clock.stopped_at is None or clock.stopped_at < since or clock.kind not in wanted:
            continue
        case.clocks.append(
            CaseClock(
                kind=clock.kind,
                started_at=clock.started_at,
                due_at=clock.due_at,
                stopped_at=None,
                charged_to=clock.charged_to,
                calendar_version=clock.calendar_version,
                reckoning=clock.reckoning,
                note="",
            )
        )


def running(case: Case) -> list[CaseClock]:
    """Return the clocks that have not stopped."""
    return [clock for clock in case.clocks if clock.stopped_at is None]


def stop_clocks(case: Case, kinds: Iterable[ClockKind], at: datetime) -> None:
    """Stop every running clock of these kinds; stopping one that does not run is harmless."""
    wanted = {kind.value for kind in kinds}
    for clock in running(case):
        if clock.kind in wanted:
            clock.stopped_at = max(at, clock.started_at)


def stop_all(case: Case, at: datetime) -> None:
    """Stop every clock: the case has ended."""
    stop_clocks(case, ClockKind, at)


def show_next(case: Case) -> None:
    """Copy the clock that falls due first to the columns lists sort by."""
    clocks = running(case)
    if case.suspended_until is not None:
        clocks = []
    first = min(clocks, key=lambda clock: clock.due_at, default=None)
    case.next_clock = first.kind if first else ""
    case.next_start = first.started_at if first else None
    case.next_due = first.due_at if first else NO_DUE
    close = [c for c in case.clocks if c.kind == ClockKind.CLOSE.value]
    case.close_due = close[-1].due_at if close else None


def pauses_of(reckoning: str) -> tuple[Pause, ...]:
    """Read back the pauses in the story of a reckoning."""
    if '"pauses": []' in reckoning:
        return ()
    return tuple(
        Pause(datetime.fromisoformat(start), datetime.fromisoformat(end), reason)
        for start, end, reason in json.loads(reckoning)["pauses"]
    )


def changes_of(clock: CaseClock) -> Changes:
    """Read back the pauses and extensions a stored clock was reckoned with."""
    told = json.loads(clock.reckoning)
    return Changes(
        pauses=pauses_of(clock.reckoning),
        extensions=tuple(Extension(limit_named(words), why_) for words, why_ in told["extensions"]),
        redo=told["redo"],
    )


def reckon_again(case: Case, calendar: WorkCalendar, *, may_lengthen: bool = False) -> None:
    """Reckon every running clock anew after the level changed.

    A printed date binds: it never moves later unless `may_lengthen` says that the person agreed
    or has the notice in hand (domain rules §C).
    """
    for clock in running(case):
        kind = ClockKind(clock.kind)
        if not rule_of(kind).limits:
            continue
        set_reckoning(case, clock, changes_of(clock), calendar, may_lengthen=may_lengthen)


def set_reckoning(
    case: Case,
    clock: CaseClock,
    changes: Changes,
    calendar: WorkCalendar,
    *,
    may_lengthen: bool,
) -> None:
    """Give a running clock a new due date from `changes`, keeping to what was printed.

    A later closing date the person has not been handed on paper is only offered: the printed one
    holds until then, whoever granted or agreed to the later one (domain rules §C).
    """
    reckoning = reckon(case, ClockKind(clock.kind), clock.started_at, calendar, changes)
    told = story(reckoning)
    if may_lengthen and _is_withheld(case, clock, reckoning.due):
        case.offered_close_due = reckoning.due
        kept = json.loads(clock.reckoning)
        clock.reckoning = json.dumps(
            {**json.loads(told), "zh": kept["zh"], "en": kept["en"]}, ensure_ascii=False
        )
        return
    binding = binding_due(reckoning.due, clock.due_at, superseded=may_lengthen)
    clock.due_at = binding
    clock.calendar_version = reckoning.calendar_version
    clock.reckoning = told if binding == reckoning.due else story(replace(reckoning, due=binding))


def hand_over_date(case: Case, printed: datetime, calendar: WorkCalendar) -> None:
    """Let the date of a paper bind from the moment it is in the person's hands.

    A matter that has ended promises no date any more, whatever its old receipt says.
    """
    forget_printed_date(case)
    if not runs(case, ClockKind.CLOSE):
        return
    for clock in running(case):
        if clock.kind == ClockKind.CLOSE.value and clock.due_at < printed:
            set_reckoning(case, clock, changes_of(clock), calendar, may_lengthen=True)
        if clock.kind == ClockKind.CLOSE.value:
            clock.due_at = min(clock.due_at, printed)
    case.printed_close_due = printed


def forget_printed_date(case: Case) -> None:
    """End the promise of a closing date: it was kept, or its matter was refused."""
    case.printed_close_due = case.offered_close_due = None


def _is_withheld(case: Case, clock: CaseClock, due_at: datetime) -> bool:
    printed = clock.kind == ClockKind.CLOSE.value and case.printed_close_due is not None
    return printed and due_at > clock.due_at


def story(reckoning: Reckoning) -> str:
    """Store what explains a date: both sentences and the facts they rest on."""
    changes = reckoning.changes
    limit = reckoning.limit
    return json.dumps(
        {
            "zh": why(reckoning, "zh_CN"),
            "en": why(reckoning, "en"),
            "limit": f"{limit.amount}{limit.unit}" if limit else "",
            "pauses": [[p.start.isoformat(), p.end.isoformat(), p.reason] for p in changes.pauses],
            "extensions": [
                [f"{e.limit.amount}{e.limit.unit}", e.reason] for e in changes.extensions
            ],
            "redo": changes.redo,
        },
        ensure_ascii=False,
    )
