"""Editing the working calendar: a new version for every change, told in the log of the desk."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.calendar_plan import (
    CalendarDayRow,
    CalendarDraft,
    CalendarPlan,
    CalendarRow,
    CalendarVersionRow,
    checked_draft,
)
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.permissions import Permission
from desktop.models import CalendarDay, DeskLog, Setting, Staff
from desktop.services.calendars import ANNOUNCED, WEEK, calendar_of, freeze, plan_of
from desktop.services.context import Context
from desktop.services.desk_log import note
from desktop.services.hall import the_hall

_TOLD: Final = 40
"""How many changed days a line of the log spells out; a whole year is about that many."""


class CalendarAdmin:
    """Use cases of the calendar; dates already computed keep the version they name (§C)."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def current(self, actor: Actor) -> CalendarRow:
        """Return the calendar in force."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return _row(session)

    def versions(self, actor: Actor) -> tuple[CalendarVersionRow, ...]:
        """Return the changes of the calendar, newest first."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            found = session.execute(
                select(DeskLog.at, DeskLog.content, Staff.name)
                .outerjoin(Staff, Staff.id == DeskLog.staff_id)
                .where(DeskLog.kind == DeskEvent.CALENDAR_CHANGED.value)
                .order_by(DeskLog.id.desc())
            )
            return tuple(_change(row.at, row.content, row.name or "") for row in found)

    def save(self, actor: Actor, draft: CalendarDraft) -> CalendarRow:
        """Put the next version in force.

        Raises InvalidInput as `checked_draft` does, also `calendar_unchanged`, and Conflict
        `changed_meanwhile` (`now`: CalendarRow).
        """
        actor.require(Permission.MANAGE_HALL)
        ready = checked_draft(draft)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            before = _row(session)
            if before.version != ready.seen:
                raise Conflict("changed_meanwhile", now=before)
            if before.plan == ready.plan:
                raise InvalidInput("calendar_days", "calendar_unchanged")
            _put(session, ready.plan)
            version = freeze(session, the_hall(session))
            days = list(_changes(before.plan, ready.plan))
            note(
                session,
                DeskEvent.CALENDAR_CHANGED,
                now,
                actor,
                version=version,
                purpose=ready.purpose,
                number=len(days),
                days=days[:_TOLD],
                years=ready.plan.announced_years,
                week=ready.plan.week,
            )
            return _row(session)


def _row(session: Session) -> CalendarRow:
    return CalendarRow(calendar_of(session).version, plan_of(session), the_hall(session).hours)


def _put(session: Session, plan: CalendarPlan) -> None:
    session.execute(delete(CalendarDay))
    session.add_all(
        CalendarDay(
            day=row.day.isoformat(),
            kind=row.kind.value,
            name=row.zh,
            name_en=row.en,
            periods=row.hours,
        )
        for row in plan.days
    )
    session.merge(Setting(name=ANNOUNCED, value=json.dumps(plan.announced_years)))
    session.merge(Setting(name=WEEK, value=json.dumps(plan.week)))
    session.flush()


def _changes(before: CalendarPlan, after: CalendarPlan) -> Iterator[list[str]]:
    """Yield the dates that differ with what they were and what they are."""
    old, new = ({row.day: row for row in plan.days} for plan in (before, after))
    for day in sorted(old.keys() | new.keys()):
        if old.get(day) != new.get(day):
            yield [day.isoformat(), _told(old.get(day)), _told(new.get(day))]


def _told(row: CalendarDayRow | None) -> str:
    return f"{row.kind} {row.zh} {row.hours}".strip() if row else ""


def _change(at: datetime, content: str, name: str) -> CalendarVersionRow:
    told = json.loads(content)["details"]
    return CalendarVersionRow(
        told["version"],
        at,
        name,
        told.get("purpose", ""),
        told.get("number", 0),
    )
