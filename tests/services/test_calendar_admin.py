"""Editing the working calendar: versions, rights, promised dates that stay."""

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.domain.actor import Actor
from desktop.domain.calendar import DayKind, Period
from desktop.domain.calendar_plan import USUAL, CalendarDayRow, CalendarDraft
from desktop.domain.errors import Conflict, InvalidInput, NotAllowed
from desktop.domain.permissions import Role
from desktop.services.calendar_admin import CalendarAdmin
from desktop.services.calendars import calendar_of
from desktop.services.case_view import CaseViewService
from desktop.services.context import Context
from desktop.services.desk_log import first_break
from desktop.services.intake import IntakeService
from desktop.services.organisation import Organisation
from tests.services.drafting import a_draft
from tests.services.seeding import HALL, SmallHall

DAY = date(2027, 5, 3)
HOLIDAY = CalendarDayRow(DAY, DayKind.HOLIDAY, "劳动节", "Labour Day")


@pytest.fixture
def admin(hall: SmallHall) -> Actor:
    return hall.actor_of(Role.ADMIN)


@pytest.fixture
def calendar(context: Context, hall: SmallHall) -> CalendarAdmin:
    assert hall.actors
    return CalendarAdmin(context)


@pytest.fixture
def draft(calendar: CalendarAdmin, admin: Actor) -> CalendarDraft:
    now = calendar.current(admin)
    return CalendarDraft(now.plan.with_days((HOLIDAY,)).announced(2027), now.version, "2027年通知")


def test_a_saved_calendar_is_in_force_and_every_earlier_version_stays(
    calendar: CalendarAdmin, admin: Actor, draft: CalendarDraft, context: Context
) -> None:
    saved = calendar.save(admin, draft)
    assert saved.plan == draft.plan
    with context.database.read() as session:
        new, old = calendar_of(session), calendar_of(session, draft.seen)
        assert first_break(session) is None
    assert (new.version, new.is_working_day(DAY)) == (saved.version, False)
    assert old.is_working_day(DAY)
    assert 2027 in new.announced_years
    (change,) = calendar.versions(admin)
    assert (change.version, change.made_by, change.purpose, change.changed_days) == (
        saved.version,
        admin.name,
        "2027年通知",
        1,
    )


def test_the_week_may_open_on_saturday_morning_and_close_early_on_friday(
    calendar: CalendarAdmin, admin: Actor, draft: CalendarDraft, context: Context
) -> None:
    week = (*(USUAL,) * 4, "08：30至12:00", "09:00-12:00", "")
    calendar.save(admin, replace(draft, plan=replace(draft.plan, week=week)))
    with context.database.read() as session:
        now = calendar_of(session)
    assert now.week[4] == (Period(time(8, 30), time(12)),)
    assert [len(periods) for periods in now.week] == [2, 2, 2, 2, 1, 1, 0]


def test_other_hours_of_the_hall_keep_the_week_and_the_days(
    calendar: CalendarAdmin, admin: Actor, draft: CalendarDraft, context: Context
) -> None:
    week = (*(USUAL,) * 5, "09:00-12:00", "")
    plan = replace(draft.plan, week=week)
    calendar.save(admin, replace(draft, plan=plan))
    organisation = Organisation(context)
    hall = organisation.hall(admin)
    organisation.edit_hall(admin, replace(HALL, hours="09:00-17:00"), hall.version)
    now = calendar.current(admin)
    assert (now.plan, now.usual) == (plan, "09:00-17:00")


def test_dates_already_reckoned_stay(
    calendar: CalendarAdmin, admin: Actor, hall: SmallHall, context: Context
) -> None:
    case_id = IntakeService(context).register(hall.actor_of(Role.CLERK), a_draft()).case_id
    view, reader = CaseViewService(context), hall.actor_of(Role.SUPERVISOR)
    before = view.detail(reader, case_id).clocks
    now = calendar.current(admin)
    closed = tuple(
        CalendarDayRow(date(2026, 3, day), DayKind.HOLIDAY, "停电检修") for day in range(11, 20)
    )
    calendar.save(admin, CalendarDraft(now.plan.with_days(closed), now.version, "检修"))
    assert view.detail(reader, case_id).clocks == before


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (replace(HOLIDAY, zh=" "), "needed"),
        (replace(HOLIDAY, kind=DayKind.SHORT), "day_needs_hours"),
        (replace(HOLIDAY, hours="9:00-12:00"), "holiday_has_hours"),
        (replace(HOLIDAY, kind=DayKind.SHORT, hours="上午"), "hours_unreadable"),
        (replace(HOLIDAY, day=date(1999, 1, 1)), "day_out_of_range"),
    ],
)
def test_a_day_that_cannot_be_kept_is_named(
    calendar: CalendarAdmin, admin: Actor, draft: CalendarDraft, row: CalendarDayRow, code: str
) -> None:
    plan = replace(draft.plan, days=(row,))
    with pytest.raises(InvalidInput, match=code) as refused:
        calendar.save(admin, replace(draft, plan=plan))
    assert (refused.value.field, refused.value.params["day"]) == ("calendar_days", row.day)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"week": ("",) * 7}, "week_never_open"),
        ({"week": (USUAL,) * 6}, "week_unreadable"),
        ({"days": (HOLIDAY, HOLIDAY)}, "day_twice"),
    ],
)
def test_a_plan_that_cannot_be_kept_is_refused(
    calendar: CalendarAdmin,
    admin: Actor,
    draft: CalendarDraft,
    changes: dict[str, tuple[object, ...]],
    code: str,
) -> None:
    plan = replace(draft.plan, **changes)  # type: ignore[arg-type]
    with pytest.raises(InvalidInput, match=code):
        calendar.save(admin, replace(draft, plan=plan))


def test_the_same_again_and_what_somebody_else_overtook_are_refused(
    calendar: CalendarAdmin, admin: Actor, draft: CalendarDraft
) -> None:
    saved = calendar.save(admin, draft)
    with pytest.raises(Conflict, match="changed_meanwhile") as refused:
        calendar.save(admin, draft)
    assert refused.value.params["now"] == saved
    with pytest.raises(InvalidInput, match="calendar_unchanged"):
        calendar.save(admin, replace(draft, seen=saved.version))


@pytest.mark.parametrize("role", set(Role) - {Role.ADMIN})
def test_only_the_administrator_saves(
    calendar: CalendarAdmin, draft: CalendarDraft, hall: SmallHall, role: Role
) -> None:
    actor = hall.actor_of(role)
    with pytest.raises(NotAllowed):
        calendar.save(actor, draft)
    if role is not Role.AUDITOR:
        for read in (calendar.current, calendar.versions):
            with pytest.raises(NotAllowed):
                read(actor)
