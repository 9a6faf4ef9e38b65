"""The ladder climbs in order, in the clock's own time, and tells more people the later it is."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.clock_table import CLOCKS, NEVER_PAUSED, ClockKind
from desktop.domain.ladder import (
    LAST,
    How,
    Span,
    Told,
    next_stage,
    stage_moment,
    stage_reached,
    stages,
    told_at,
)
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Pause
from tests.domain.calendars import announced, at

CALENDAR = announced()
START = datetime(2026, 1, 5, tzinfo=UTC)
MINUTES = st.integers(0, 60 * 24 * 40)
PAUSES = st.lists(st.tuples(MINUTES, st.integers(1, 60 * 72)), max_size=3)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = START + timedelta(minutes=draw(MINUTES))
    due = start + timedelta(minutes=1 + draw(MINUTES))
    pauses = tuple(
        Pause(begins := start + timedelta(minutes=first), begins + timedelta(minutes=length))
        for first, length in draw(PAUSES)
    )
    return Span(draw(st.sampled_from(Priority)), start, due, pauses)


@given(spans())
def test_the_stages_of_a_clock_come_in_order_and_each_once(span: Span) -> None:
    moments = [stage_moment(span, stage, CALENDAR) for stage in stages(span.priority)]
    assert moments == sorted(moments)
    assert all(moment >= span.start for moment in moments)
    assert moments[stages(span.priority).index(100)] == span.due
    rung, reached = [], 0
    while (moment := next_stage(span, reached, CALENDAR)) is not None:
        reached = stage_reached(span, moment, CALENDAR)
        rung.append(reached)
    assert rung == sorted(set(rung))
    assert rung[-1] == LAST


@given(spans(), MINUTES, MINUTES)
def test_time_only_climbs(span: Span, first: int, more: int) -> None:
    early = span.start + timedelta(minutes=first)
    late = early + timedelta(minutes=more)
    assert stage_reached(span, early, CALENDAR) <= stage_reached(span, late, CALENDAR)
    assert stage_reached(span, early, CALENDAR) == stage_reached(span, early, CALENDAR)


@given(st.sampled_from((Priority.P1, Priority.P2)), MINUTES, st.integers(0, 99), PAUSES)
def test_a_pause_shifts_what_comes_after_it_by_its_length(
    level: Priority, length: int, share: int, rests: list[tuple[int, int]]
) -> None:
    whole = timedelta(minutes=100 + length)
    begins = START + whole * share // 100
    rest = timedelta(minutes=sum(minutes for _, minutes in rests))
    plain = Span(level, START, START + whole)
    rested = Span(level, START, START + whole + rest, (Pause(begins, begins + rest),))
    for stage in stages(level):
        moment = stage_moment(plain, stage, CALENDAR)
        shifted = moment + rest if moment > begins else moment
        assert stage_moment(rested, stage, CALENDAR) == shifted


def test_an_ordinary_clock_counts_opening_hours() -> None:
    span = Span(Priority.P3, at("2026-03-13 16:00"), at("2026-03-16 11:30"))
    assert stage_moment(span, 80, CALENDAR) == at("2026-03-16 10:42")
    assert stage_moment(span, 150, CALENDAR) == at("2026-03-16 15:00")
    assert stage_reached(span, at("2026-03-15 12:00"), CALENDAR) == 0


def test_a_call_promised_for_the_evening_warns_by_the_clock() -> None:
    span = Span(Priority.P4, at("2026-03-13 18:00"), at("2026-03-13 20:00"))
    assert stage_moment(span, 80, CALENDAR) == at("2026-03-13 19:36")
    assert stage_moment(span, 150, CALENDAR) == at("2026-03-13 21:00")


@pytest.mark.parametrize("level", Priority)
@pytest.mark.parametrize("clock", ClockKind)
def test_nobody_is_told_less_the_later_it_is(level: Priority, clock: ClockKind) -> None:
    before: dict[Told, How] = {}
    for stage in stages(level):
        rung = told_at(level, clock, stage)
        assert all(rung[who] >= how for who, how in before.items())
        before = dict(rung)
    assert before[Told.SUPERVISOR] >= How.LIST
    assert Told.DUTY_HEAD in before


def test_a_time_somebody_promised_never_rests() -> None:
    assert {clock for clock, rule in CLOCKS.items() if not rule.limits} <= NEVER_PAUSED


def test_a_clock_of_the_lead_goes_to_the_duty_head_and_orders_no_unit() -> None:
    rung = told_at(Priority.P2, ClockKind.DISPATCH, 150)
    assert Told.HEAD not in rung
    assert rung[Told.DUTY_HEAD] is How.BANNER
    assert rung[Told.SUPERVISOR] is How.LIST
    assert told_at(Priority.P2, ClockKind.CLOSE, 150)[Told.SUPERVISOR] is How.ORDER
    assert told_at(Priority.P4, ClockKind.CLOSE, 50) == {}
