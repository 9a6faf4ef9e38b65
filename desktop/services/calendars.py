"""The hall's working calendar in the database: seeded, frozen into versions, read back.

A version never changes once a deadline may have been computed with it; a change makes a new one.
"""

import json
from datetime import date
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from desktop.domain.calendar import (
    CalendarYear,
    DayKind,
    SpecialDay,
    WorkCalendar,
    parse_calendar_year,
)
from desktop.domain.calendar_plan import PLAIN_WEEK, USUAL, CalendarDayRow, CalendarPlan
from desktop.domain.errors import NotFound
from desktop.domain.opening_hours import hours_text, parse_hours
from desktop.models import CalendarDay, CalendarVersion, Hall, Setting
from desktop.resources import resource
from desktop.storage.prepared import run

CURRENT = "calendar_version"
"""Setting that names the version new deadlines are computed with."""

ANNOUNCED = "calendar_years"
"""Setting with the years whose holidays are known, as a JSON list."""

WEEK = "calendar_week"
"""Setting with the hours by weekday as a JSON list, absent for the plain week."""

_STORED: Final = select(CalendarVersion.version, CalendarVersion.content)
_NAMED: Final = _STORED.where(CalendarVersion.version == bindparam("named"))
_IN_FORCE: Final = _STORED.join(Setting, Setting.value == CalendarVersion.version).where(
    Setting.name == CURRENT
)


def calendar_of(session: Session, version: str = "") -> WorkCalendar:
    """Return the calendar in force, or the frozen `version` a deadline names.

    Raises NotFound `not_set_up` before the first start is finished, or for an unknown version.
    """
    wanted = _NAMED if version else _IN_FORCE
    found = run(session.connection(), wanted, {"named": version}).first()
    if found is None:
        raise NotFound("not_set_up")
    return _thawed(found.version, found.content)


def seed_calendar(session: Session, hall: Hall) -> None:
    """Fill the calendar with the years shipped with the program and freeze the first version."""
    years = shipped_years()
    for year in years:
        for day, special in year.days.items():
            session.add(
                CalendarDay(
                    day=day.isoformat(),
                    kind=special.kind.value,
                    name=special.zh,
                    name_en=special.en,
                    periods=hours_text(special.hours),
                )
            )
    announced = sorted(year.year for year in years)
    session.add(Setting(name=ANNOUNCED, value=json.dumps(announced)))
    session.flush()
    freeze(session, hall)


def freeze(session: Session, hall: Hall) -> str:
    """Make a new version of the days and hours as they are now, put it in force, return its name.

    Called inside the transaction that changed them.
    """
    plan = plan_of(session)
    earlier = session.scalar(select(func.count()).select_from(CalendarVersion)) or 0
    version = f"{max(plan.announced_years, default=0)}.{earlier + 1}"
    content = json.dumps(
        {
            "zone": hall.zone,
            "week": [hall.hours if text == USUAL else text for text in plan.week],
            "years": plan.announced_years,
            "days": [[d.day.isoformat(), d.kind, d.zh, d.en, d.hours] for d in plan.days],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    session.add(CalendarVersion(version=version, content=content))
    session.merge(Setting(name=CURRENT, value=version))
    session.flush()
    return version


def plan_of(session: Session) -> CalendarPlan:
    """Return the calendar as it can be edited."""
    week = session.get(Setting, WEEK)
    days = session.scalars(select(CalendarDay).order_by(CalendarDay.day))
    return CalendarPlan(
        week=tuple(json.loads(week.value)) if week else PLAIN_WEEK,
        announced_years=tuple(json.loads(session.get_one(Setting, ANNOUNCED).value)),
        days=tuple(
            CalendarDayRow(date.fromisoformat(d.day), DayKind(d.kind), d.name, d.name_en, d.periods)
            for d in days
        ),
    )


def shipped_years() -> list[CalendarYear]:
    """Read the announced years shipped with the program."""
    files = sorted(resource("calendar").glob("*.toml"))
    return [parse_calendar_year(path.read_text("utf-8")) for path in files]


@lru_cache(maxsize=8)
def _thawed(version: str, content: str) -> WorkCalendar:
    # A calendar remembers the days it was asked about, so use cases share one per version.
    told = json.loads(content)
    # The first release wrote down the hours of Monday to Friday only.
    week = told.get("week") or [*(told["hours"],) * 5, "", ""]
    return WorkCalendar(
        version=version,
        zone=ZoneInfo(told["zone"]),
        week=tuple(map(parse_hours, week)),
        days={
            date.fromisoformat(day): SpecialDay(DayKind(kind), zh, en, parse_hours(periods))
            for day, kind, zh, en, periods in told["days"]
        },
        announced_years=frozenset(told["years"]),
    )
