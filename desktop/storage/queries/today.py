"""The day's list: overdue, due today, promised contacts, waiting for approval."""

from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, literal, null, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.clock_table import ClockKind
from desktop.domain.day_list import ALARM, JOINT_PART
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import TodayRow
from desktop.domain.status import OPEN, Status
from desktop.models import Case, CaseClock, CoHandler, Request, Staff
from desktop.storage.queries.approvals import decided_by
from desktop.storage.queries.see_to import see_to_rows
from desktop.storage.visibility import visible_to

_LONGEST = 500
_Part = aliased(CoHandler)
"""Apart from the departments the visibility of a case asks about."""
_OPEN = tuple(sorted(status.value for status in OPEN))


def today_rows(
    session: Session, actor: Actor, now: datetime, calendar: WorkCalendar
) -> tuple[TodayRow, ...]:
    """Return what calls for supervision, then at most 500 lines, the most pressing first.

    `why` is a clock or request code, a SeeTo, or JOINT_PART for the limit of a department that
    was asked to help.
    """
    tomorrow = calendar.local_day(now) + timedelta(days=1)
    end = datetime.combine(tomorrow, time(), tzinfo=calendar.zone)
    found = [
        *_alarms(session, actor),
        *_clocks(session, actor, end),
        *_joint_parts(session, actor, end),
        *_requests(session, actor),
    ]
    found.sort(key=lambda row: (row.due is None, row.due or now, row.priority))
    return (*see_to_rows(session, actor), *found[:_LONGEST])


def _clocks(session: Session, actor: Actor, end: datetime) -> list[TodayRow]:
    people = sorted(actor.stands_for)
    unassigned = and_(Case.handler_id.is_(None), Case.owner_id.in_(people))
    query = (
        _cases(or_(Case.handler_id.in_(people), unassigned))
        .add_columns(CaseClock.kind, CaseClock.due_at)
        .join(CaseClock, CaseClock.case_id == Case.id)
        .where(
            CaseClock.stopped_at.is_(None),
            CaseClock.due_at < end,
            # A reply in review waits as a request already; a judgement after a call-back does not.
            or_(
                CaseClock.kind != ClockKind.APPROVAL.value,
                Case.status != Status.REVIEW.value,
            ),
            Case.suspended_until.is_(None),
            Case.status.in_(_OPEN),
            visible_to(actor),
        )
        .order_by(CaseClock.due_at)
        .limit(_LONGEST)
    )
    return [_row(row) for row in session.execute(query)]


def _alarms(session: Session, actor: Actor) -> list[TodayRow]:
    """Return what speaks of danger and waits to be taken on; the desk sees it at once (§C)."""
    if not actor.may(Permission.SET_PRIORITY):
        return []
    query = (
        _cases(Case.owner_id.in_(sorted(actor.stands_for)))
        .add_columns(literal(ALARM), null())
        .where(
            Case.status == Status.REGISTERED.value,
            Case.alarms != "",
            visible_to(actor),
        )
        .order_by(Case.priority, Case.id)
        .limit(_LONGEST)
    )
    return [_row(row) for row in session.execute(query)]


def _joint_parts(session: Session, actor: Actor, end: datetime) -> list[TodayRow]:
    """Return what departments asked to help still owe; the handler and they themselves do it."""
    asked = _Part.department_id.in_(sorted(actor.units))
    query = (
        _cases(or_(Case.handler_id.in_(sorted(actor.stands_for)), asked))
        .add_columns(literal(JOINT_PART), _Part.due_at)
        .join(_Part, _Part.case_id == Case.id)
        .where(
            _Part.answered_at.is_(None),
            _Part.due_at < end,
            Case.suspended_until.is_(None),
            Case.status == Status.JOINT.value,
            visible_to(actor),
        )
        .order_by(_Part.due_at)
        .limit(_LONGEST)
    )
    return [_row(row) for row in session.execute(query)]


def _requests(session: Session, actor: Actor) -> list[TodayRow]:
    query = (
        _cases(or_(Request.asked_by.in_(actor.stands_for), decided_by(actor)))
        .add_columns(Request.kind, Request.due_at)
        .join(Request, Request.case_id == Case.id)
        .where(Request.decided_at.is_(None), visible_to(actor))
        .order_by(Request.due_at)
        .limit(_LONGEST)
    )
    return [_row(row, "request_") for row in session.execute(query)]


def _cases(mine: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    return select(
        Case.id,
        Case.number,
        Case.priority,
        Case.subject,
        Case.person_masked,
        Staff.name,
        mine,
    ).outerjoin(Staff, Staff.id == Case.handler_id)


def _row(row: Row[*tuple[Any, ...]], prefix: str = "") -> TodayRow:
    case_id, number, priority, subject, person, handler, mine, why, due = row
    told = (case_id, number, priority, subject, person, handler or "")
    return TodayRow(*told, f"{prefix}{why}", due, mine=bool(mine))
