"""The clock table, line by line."""

from datetime import timedelta

import pytest

from desktop.domain.clock_table import (
    CLOCKS,
    EXTENSIONS,
    WARNINGS,
    Bearer,
    ClockKind,
    Event,
    Limit,
    Unit,
    extension_left,
    limit_of,
    longest_extension,
    rule_of,
)
from desktop.domain.codes import CaseKind
from desktop.domain.priority import Priority
from tests.domain.calendars import announced, at


@pytest.mark.parametrize(
    ("clock", "limits"),
    [
        ("acceptance", "1wd 1wd 1wd 1wd"),
        ("dispatch", "5min 15min 1wh 4wh"),
        ("sign", "10min 30min 4wh 1wd"),
        ("first_contact", "15min 2h 1wd 1wd"),
        ("first_result", "2h 24h 3wd 5wd"),
        ("approval", "15min 2h 4wh 1wd"),
        ("escalation", "15min 2h 2wh 2wh"),
        ("new_contact", "1wd 1wd 1wd 1wd"),
        ("close", "24h 3d 7wd 15wd"),
        ("follow_up", "1wd 1wd 1wd 1wd"),
        ("recheck", "30d 30d 30d 30d"),
    ],
)
def test_limits(clock: str, limits: str) -> None:
    found = [limit_of(ClockKind(clock), priority) for priority in Priority]
    assert " ".join(f"{limit.amount}{limit.unit}" for limit in found) == limits


@pytest.mark.parametrize(
    ("clock", "starts", "stops", "bearer"),
    [
        ("acceptance", "received", {"accepted", "refused", "transferred"}, "duty_post"),
        ("dispatch", "accepted", {"dispatched"}, "supervisor"),
        ("sign", "dispatched", {"signed"}, "unit"),
        ("first_contact", "received", {"contacted"}, "handler"),
        ("first_result", "received", {"result_logged"}, "handler"),
        ("approval", "requested", {"decided"}, "approver"),
        ("escalation", "requested", {"decided"}, "supervisor"),
        ("close", "received", {"fed_back"}, "handler"),
        ("follow_up", "fed_back", {"done"}, "promiser"),
        ("promised_contact", "promised", {"done"}, "promiser"),
        ("commitment", "promised", {"done"}, "promiser"),
        ("recheck", "requested", {"decided"}, "approver"),
        ("new_contact", "dispatched", {"contacted"}, "handler"),
    ],
)
def test_what_starts_and_stops_a_clock_and_who_bears_it(
    clock: str, starts: str, stops: set[str], bearer: str
) -> None:
    rule = CLOCKS[ClockKind(clock)]
    assert (rule.starts, set(rule.stops), rule.charged_to) == (starts, stops, bearer)


def test_every_clock_event_and_bearer_is_in_the_table() -> None:
    assert set(CLOCKS) == set(ClockKind)
    used = {rule.starts for rule in CLOCKS.values()}.union(*(r.stops for r in CLOCKS.values()))
    assert used == set(Event)
    assert {rule.charged_to for rule in CLOCKS.values()} == set(Bearer)


@pytest.mark.parametrize(
    "clock", [ClockKind.PROMISED_CONTACT, ClockKind.COMMITMENT, ClockKind.SUPERVISION]
)
def test_a_promise_has_no_limit_of_its_own(clock: ClockKind) -> None:
    with pytest.raises(KeyError):
        limit_of(clock, Priority.P3)


def test_petitions_have_their_own_times() -> None:
    days = Unit.DAYS
    for priority in Priority:
        assert limit_of(ClockKind.ACCEPTANCE, priority, CaseKind.PETITION) == Limit(15, days)
    for priority in (Priority.P2, Priority.P3, Priority.P4):
        assert limit_of(ClockKind.CLOSE, priority, CaseKind.PETITION) == Limit(60, days)
        assert longest_extension(priority, CaseKind.PETITION) == Limit(30, days)
    assert limit_of(ClockKind.CLOSE, Priority.P1, CaseKind.PETITION) == Limit(24, Unit.HOURS)
    assert rule_of(ClockKind.CLOSE, CaseKind.PETITION).starts is Event.ACCEPTED
    assert rule_of(ClockKind.SIGN, CaseKind.PETITION) is CLOCKS[ClockKind.SIGN]


@pytest.mark.parametrize("kind", [kind for kind in CaseKind if kind is not CaseKind.PETITION])
def test_only_petitions_have(kind: CaseKind) -> None:
    assert all(rule_of(clock, kind) is CLOCKS[clock] for clock in ClockKind)
    assert longest_extension(Priority.P3, kind) is EXTENSIONS[Priority.P3]


@pytest.mark.parametrize(
    ("priority", "granted", "left"),
    [
        ("P4", (), Limit(15, Unit.WORKING_DAYS)),
        ("P4", (Limit(9, Unit.WORKING_DAYS),), Limit(6, Unit.WORKING_DAYS)),
        ("P3", (Limit(9, Unit.WORKING_DAYS),), Limit(0, Unit.WORKING_DAYS)),
        ("P2", (Limit(25, Unit.HOURS),), Limit(0, Unit.DAYS)),
        ("P2", (Limit(6, Unit.HOURS),), Limit(1, Unit.DAYS)),
        ("P1", (Limit(6, Unit.HOURS), Limit(8, Unit.HOURS)), Limit(10, Unit.HOURS)),
        ("P1", (Limit(1, Unit.DAYS),), Limit(0, Unit.HOURS)),
    ],
)
def test_what_was_granted_is_taken_from_the_longest_extension(
    priority: str, granted: tuple[Limit, ...], left: Limit
) -> None:
    assert extension_left(Priority(priority), CaseKind.SERVICE, granted) == left


def test_extensions_and_warnings() -> None:
    found = [longest_extension(priority) for priority in Priority]
    assert [f"{limit.amount}{limit.unit}" for limit in found] == ["24h", "2d", "7wd", "15wd"]
    assert (
        dict.fromkeys(("P1", "P2"), (50, 80, 100)) | dict.fromkeys(("P3", "P4"), (80, 100))
        == WARNINGS
    )


@pytest.mark.parametrize(
    ("clock", "priority", "kind", "half"),
    [
        ("close", "P1", "service", Limit(12, Unit.HOURS)),
        ("close", "P2", "service", Limit(36, Unit.HOURS)),
        ("close", "P3", "service", Limit(3, Unit.WORKING_DAYS)),
        ("close", "P4", "service", Limit(7, Unit.WORKING_DAYS)),
        ("first_result", "P1", "service", Limit(1, Unit.HOURS)),
        ("first_result", "P3", "service", Limit(1, Unit.WORKING_DAYS)),
        ("close", "P3", "petition", Limit(30, Unit.DAYS)),
        ("sign", "P3", "service", Limit(4, Unit.WORKING_HOURS)),
        ("first_contact", "P2", "service", Limit(2, Unit.HOURS)),
    ],
)
def test_a_redo_gets_half_for_the_work(clock: str, priority: str, kind: str, half: Limit) -> None:
    found = limit_of(ClockKind(clock), Priority(priority), CaseKind(kind), redo=True)
    assert found == half


def test_half_of_one_working_day_is_one() -> None:
    assert Limit(1, Unit.WORKING_DAYS).halved() == Limit(1, Unit.WORKING_DAYS)


@pytest.mark.parametrize(
    ("limit", "end", "by_calendar"),
    [
        (Limit(90, Unit.MINUTES), "2025-04-25 18:00", False),
        (Limit(2, Unit.HOURS), "2025-04-25 18:30", False),
        (Limit(3, Unit.DAYS), "2025-04-28 16:30", False),
        (Limit(1, Unit.WORKING_HOURS), "2025-04-27 09:00", True),
        (Limit(1, Unit.WORKING_DAYS), "2025-04-27 17:00", True),
    ],
)
def test_units(limit: Limit, end: str, *, by_calendar: bool) -> None:
    assert limit.after(at("2025-04-25 16:30"), announced()) == at(end)
    assert limit.works_by_calendar is by_calendar


def test_natural_limits_need_no_calendar_days() -> None:
    start = at("2025-04-25 16:30")
    assert Limit(24, Unit.HOURS).after(start, announced()) - start == timedelta(days=1)
