"""Due dates: the printed samples, the acceptance stories, pauses, extensions, warnings."""

from datetime import UTC, date, datetime, time

import pytest

from desktop.domain.calendar import DayKind, Period, SpecialDay, WorkCalendar
from desktop.domain.clock_table import ClockKind, Limit, Unit
from desktop.domain.codes import CaseKind, Channel
from desktop.domain.deadlines import (
    binding_due,
    due,
    elapsed_share,
    promised,
    reception_start,
    supervision_due,
    warning_level,
)
from desktop.domain.priority import Priority
from desktop.domain.reckoning import (
    NO_CHANGES,
    Changes,
    Extension,
    Pause,
    Reckoning,
    SkippedDays,
)
from tests.domain.calendars import HALL, announced, at

CALENDAR = announced()
PETITION = CaseKind.PETITION


def reckon(
    clock: str, priority: str, start: str, changes: Changes = NO_CHANGES, **kind: CaseKind
) -> Reckoning:
    moment = at(start)
    return due(ClockKind(clock), Priority(priority), moment, CALENDAR, **kind, changes=changes)


def wall(moment: datetime) -> str:
    return moment.astimezone(HALL).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("clock", "priority", "start", "end"),
    [
        # The printed receipt and slip.
        ("close", "P3", "2025-04-24 10:42", "2025-05-07 17:00"),
        ("sign", "P3", "2025-04-24 11:05", "2025-04-24 16:35"),
        ("first_result", "P3", "2025-04-24 10:42", "2025-04-28 17:00"),
        ("first_contact", "P3", "2025-04-24 10:42", "2025-04-25 17:00"),
        # Thrown-back papers, eight minutes before the hall closes.
        ("close", "P2", "2025-03-11 16:55", "2025-03-14 16:55"),
        ("first_result", "P2", "2025-03-11 16:55", "2025-03-12 16:55"),
        ("first_contact", "P2", "2025-03-11 16:52", "2025-03-12 10:30"),
        ("dispatch", "P2", "2025-03-11 16:53", "2025-03-12 10:30"),
        ("sign", "P2", "2025-03-11 11:40", "2025-03-11 15:30"),
        ("sign", "P2", "2025-03-11 11:30", "2025-03-11 12:00"),
        ("sign", "P2", "2025-03-11 08:00", "2025-03-11 08:30"),
        ("first_result", "P2", "2025-04-30 10:00", "2025-05-06 10:30"),
        # A threat of self-harm: danger does not wait for opening hours.
        ("dispatch", "P1", "2025-06-17 10:21", "2025-06-17 10:26"),
        ("first_contact", "P1", "2025-06-17 16:55", "2025-06-17 17:10"),
        ("close", "P1", "2025-06-20 16:55", "2025-06-21 16:55"),
        # Compensation for land, before a holiday nobody works.
        ("close", "P3", "2025-04-08 20:10", "2025-04-17 17:00"),
        ("approval", "P3", "2025-04-11 16:00", "2025-04-14 11:30"),
        ("close", "P4", "2025-01-20 09:00", "2025-02-14 17:00"),
        ("acceptance", "P4", "2025-01-27 16:00", "2025-02-05 17:00"),
        ("follow_up", "P3", "2025-03-14 10:00", "2025-03-17 17:00"),
    ],
)
def test_due_dates(clock: str, priority: str, start: str, end: str) -> None:
    found = reckon(clock, priority, start)
    assert wall(found.due) == end
    assert (found.start, found.start.tzinfo, found.due.tzinfo) == (at(start), UTC, UTC)
    assert found.calendar_version == CALENDAR.version


def test_the_receipt_says_which_days_count() -> None:
    found = reckon("close", "P3", "2025-04-24 10:42")
    assert found.skipped == (
        SkippedDays(date(2025, 4, 26), date(2025, 4, 26)),
        SkippedDays(date(2025, 5, 1), date(2025, 5, 5), "劳动节", "Labour Day"),
    )
    assert found.makeup == (date(2025, 4, 27),)
    assert found.breaks == ()
    assert not found.moved
    assert not found.unannounced


def test_working_hours_name_the_lunch_break_they_passed() -> None:
    lunch = Period(time(12), time(13, 30))
    assert reckon("sign", "P3", "2025-04-24 11:05").breaks == (lunch,)
    assert reckon("sign", "P3", "2025-04-24 15:00").breaks == ()
    assert reckon("dispatch", "P3", "2025-04-24 11:00").breaks == ()
    assert reckon("dispatch", "P3", "2025-04-24 12:40").breaks == (lunch,)
    assert reckon("dispatch", "P3", "2025-04-24 14:00").breaks == ()


def test_natural_time_skips_nothing() -> None:
    found = reckon("close", "P1", "2025-04-30 16:00")
    assert (found.skipped, found.makeup, found.breaks) == ((), (), ())


def test_a_p2_date_is_moved_out_of_closed_hours_and_says_so() -> None:
    assert reckon("first_contact", "P2", "2025-03-11 16:52").moved
    assert not reckon("first_contact", "P2", "2025-03-11 14:52").moved
    assert not reckon("first_contact", "P2", "2025-03-11 15:00").moved


def test_a_short_day_after_the_night_does_not_end_a_p2_date_while_closed() -> None:
    short = SpecialDay(DayKind.SHORT, "半天", "half day", (Period(time(9), time(10)),))
    calendar = WorkCalendar("1", HALL, days={date(2025, 3, 12): short})
    found = due(ClockKind.SIGN, Priority.P2, at("2025-03-11 16:50"), calendar)
    assert wall(found.due) == "2025-03-13 09:30"


def test_petitions() -> None:
    accepted = "2025-04-24 10:42"
    assert wall(reckon("acceptance", "P3", accepted, kind=PETITION).due) == "2025-05-09 10:42"
    assert wall(reckon("close", "P3", accepted, kind=PETITION).due) == "2025-06-23 10:42"
    longer = Changes(extensions=(Extension(Limit(30, Unit.DAYS)),))
    extended = reckon("close", "P3", accepted, longer, kind=PETITION)
    assert wall(extended.due) == "2025-07-23 10:42"


def test_a_redo_is_reckoned_with_half() -> None:
    found = reckon("close", "P3", "2025-04-24 10:42", Changes(redo=True))
    assert wall(found.due) == "2025-04-28 17:00"
    assert found.limit == Limit(3, Unit.WORKING_DAYS)


def test_extensions_start_at_the_old_date() -> None:
    changes = Changes(extensions=(Extension(Limit(3, Unit.WORKING_DAYS), "鉴定"),))
    found = reckon("close", "P3", "2025-04-24 10:42", changes)
    assert wall(found.due) == "2025-05-12 17:00"
    assert found.changes.extensions == changes.extensions


def pause(start: str, end: str, reason: str = "") -> Pause:
    return Pause(at(start), at(end), reason)


@pytest.mark.parametrize(
    ("priority", "pauses", "end"),
    [
        ("P3", [("2025-04-28 08:30", "2025-04-28 17:00")], "2025-05-08 17:00"),
        ("P3", [("2025-04-28 10:00", "2025-04-28 11:30")], "2025-05-08 10:00"),
        ("P3", [("2025-05-01 08:30", "2025-05-05 17:00")], "2025-05-07 17:00"),
        (
            "P3",
            [("2025-04-28 10:00", "2025-04-28 11:30"), ("2025-05-08 08:30", "2025-05-08 09:30")],
            "2025-05-08 11:00",
        ),
        (
            "P3",
            [("2025-04-28 10:00", "2025-04-28 11:00"), ("2025-04-28 10:30", "2025-04-28 11:30")],
            "2025-05-08 10:00",
        ),
        (
            "P3",
            [("2025-04-28 10:00", "2025-04-28 11:30"), ("2025-04-28 10:10", "2025-04-28 10:20")],
            "2025-05-08 10:00",
        ),
        ("P3", [("2025-04-24 09:00", "2025-04-24 11:42")], "2025-05-08 09:30"),
        ("P3", [("2025-04-23 09:00", "2025-04-24 10:00")], "2025-05-07 17:00"),
        ("P3", [("2025-05-07 17:00", "2025-05-09 17:00")], "2025-05-07 17:00"),
        ("P2", [("2025-04-25 08:30", "2025-04-25 09:30")], "2025-04-27 11:42"),
        ("P2", [("2025-04-25 08:30", "2025-04-25 17:00")], "2025-04-28 10:30"),
        ("P1", [("2025-04-24 12:00", "2025-04-24 18:00")], "2025-04-25 10:42"),
    ],
)
def test_pauses_move_the_date_by_their_length(
    priority: str, pauses: list[tuple[str, str]], end: str
) -> None:
    changes = Changes(pauses=tuple(pause(*pair) for pair in pauses))
    assert wall(reckon("close", priority, "2025-04-24 10:42", changes).due) == end


def test_only_pauses_that_count_are_kept_beside_the_date() -> None:
    early = pause("2025-04-23 09:00", "2025-04-24 10:00")
    kept = pause("2025-04-28 10:00", "2025-04-28 11:30", "supplement")
    changes = Changes(pauses=(kept, early))
    assert reckon("close", "P3", "2025-04-24 10:42", changes).changes.pauses == (kept,)
    assert reckon("close", "P1", "2025-04-24 10:42", changes).changes.pauses == ()


def test_a_year_nobody_has_announced_is_flagged() -> None:
    found = reckon("close", "P3", "2026-12-28 09:00")
    assert found.unannounced
    assert found.unannounced_years == (2027,)
    assert reckon("first_result", "P2", "2026-12-31 10:00").unannounced
    assert not reckon("close", "P1", "2026-12-31 20:00").unannounced


@pytest.mark.parametrize(
    ("channel", "start"),
    [
        ("counter", "2025-04-26 09:00"),
        ("phone", "2025-04-26 09:00"),
        ("web", "2025-04-27 08:30"),
        ("letter", "2025-04-27 08:30"),
    ],
)
def test_what_is_said_in_person_starts_at_once(channel: str, start: str) -> None:
    received = at("2025-04-26 09:00")
    assert wall(reception_start(received, Channel(channel), CALENDAR)) == start


def test_a_promise_is_the_time_that_was_named() -> None:
    made, named = at("2025-04-24 10:42"), at("2025-04-25 10:30")
    found = promised(ClockKind.PROMISED_CONTACT, Priority.P3, made, named, CALENDAR)
    assert (found.limit, found.start, found.due) == (None, made, named)
    with pytest.raises(KeyError):
        due(ClockKind.PROMISED_CONTACT, Priority.P3, made, CALENDAR)


def test_a_printed_date_binds() -> None:
    early, late = at("2025-05-07 17:00"), at("2025-05-16 17:00")
    assert binding_due(late, early) == early
    assert binding_due(early, late) == early
    assert binding_due(late, early, superseded=True) == late
    assert binding_due(late, None) == late


@pytest.mark.parametrize(
    ("priority", "now", "level"),
    [
        ("P2", "2025-03-11 10:00", 0),
        ("P2", "2025-03-11 10:59", 0),
        ("P2", "2025-03-11 11:00", 50),
        ("P2", "2025-03-11 11:36", 80),
        ("P2", "2025-03-11 12:00", 100),
        ("P2", "2025-03-12 12:00", 100),
        ("P2", "2025-03-11 09:00", 0),
        ("P3", "2025-03-11 11:00", 0),
        ("P3", "2025-03-11 11:36", 80),
        ("P3", "2025-03-11 12:00", 100),
    ],
)
def test_warnings(priority: str, now: str, level: int) -> None:
    start, end = at("2025-03-11 10:00"), at("2025-03-11 12:00")
    assert warning_level(at(now), start, end, Priority(priority), CALENDAR) == level


def test_days_off_do_not_age_a_case_in_working_time() -> None:
    start, end = at("2025-04-30 13:30"), at("2025-05-06 12:00")
    share = elapsed_share(at("2025-05-05 20:00"), start, end, Priority.P3, CALENDAR)
    assert share == pytest.approx(0.5)
    natural = elapsed_share(at("2025-05-05 20:00"), start, end, Priority.P2, CALENDAR)
    assert natural > 0.8


def test_a_pause_does_not_age_a_case() -> None:
    start, end = at("2025-03-11 08:30"), at("2025-03-12 12:00")
    pauses = [pause("2025-03-11 13:30", "2025-03-11 17:00")]
    for now in ("2025-03-11 13:30", "2025-03-11 15:00", "2025-03-12 08:30"):
        share = elapsed_share(at(now), start, end, Priority.P3, CALENDAR, pauses=pauses)
        assert share == pytest.approx(0.5)
        assert warning_level(at(now), start, end, Priority.P3, CALENDAR, pauses=pauses) == 0


def test_a_clock_without_any_opening_hour_is_not_over_before_its_time() -> None:
    start, end = at("2025-05-01 09:00"), at("2025-05-02 09:00")
    assert elapsed_share(at("2025-05-01 20:00"), start, end, Priority.P4, CALENDAR) == 0


@pytest.mark.parametrize(
    ("level", "start", "wanted"),
    [
        (Priority.P1, "2026-03-14 10:40", "2026-03-14 12:40"),
        (Priority.P2, "2026-03-11 10:40", "2026-03-12 10:40"),
        (Priority.P2, "2026-03-14 10:40", "2026-03-16 10:30"),
        (Priority.P3, "2026-03-13 10:40", "2026-03-16 17:00"),
    ],
)
def test_an_order_wants_its_answer_while_the_hall_is_open(
    level: Priority, start: str, wanted: str
) -> None:
    assert supervision_due(level, at(start), CALENDAR) == at(wanted)
