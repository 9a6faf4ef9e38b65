"""The figures that speak for or against giving a case to a handler."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import case, func, select, text
from sqlalchemy.orm import Session

from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.domain.workload import Handler
from desktop.models import Case, ShiftLog, Staff, StaffRole
from desktop.models.case import OPEN_SQL
from desktop.storage.queries.staff import away

_PRACTISED = (Status.CLOSED.value, Status.ARCHIVED.value)


@dataclass(slots=True)
class _Post:
    """Whose cases somebody takes now: departments and absent colleagues."""

    units: set[int] = field(default_factory=set)
    absent: list[str] = field(default_factory=list)


def handlers(
    session: Session, now: datetime, since: datetime, end_of_day: datetime, subtype: str
) -> tuple[Handler, ...]:
    """Return everybody who can take a case now, by number; the absent are their substitutes.

    `since` is the earliest sign-in that still counts. A subtype of "" practises nothing.
    """
    posts = _posts(session, now)
    signed_in = set(
        session.scalars(
            select(ShiftLog.staff_id).where(
                ShiftLog.ended_at.is_(None), ShiftLog.started_at > since
            )
        )
    )
    load = _load(session, end_of_day)
    practised = _practised(session, posts, subtype)
    people = session.execute(
        select(Staff.id, Staff.number, Staff.name)
        .where(Staff.id.in_(posts), Staff.active, ~away(Staff.id.expression, now))
        .order_by(Staff.number)
    )
    return tuple(
        Handler(
            row.id,
            row.number,
            row.name,
            frozenset(posts[row.id].units),
            row.id in signed_in,
            *load.get(row.id, (0, 0)),
            practised.get(row.id, 0),
            "、".join(posts[row.id].absent),
        )
        for row in people
    )


def _posts(session: Session, now: datetime) -> Mapping[int, _Post]:
    rows = session.execute(
        select(
            Staff.id,
            Staff.name,
            Staff.department_id,
            StaffRole.substitute_id,
            away(Staff.id.expression, now).label("away"),
        )
        .join(StaffRole, StaffRole.staff_id == Staff.id)
        .where(StaffRole.role == Role.HANDLER.value, Staff.active)
        .order_by(Staff.number)
    )
    posts: dict[int, _Post] = defaultdict(_Post)
    for row in rows:
        taker = row.substitute_id if row.away else row.id
        if taker is None or row.department_id is None:
            continue
        posts[taker].units.add(row.department_id)
        if row.away:
            posts[taker].absent.append(row.name)
    return posts


def _load(session: Session, end_of_day: datetime) -> Mapping[int, tuple[int, int]]:
    """Count open cases, and those due by the end of the day; one walk over an index."""
    due = func.sum(case((Case.next_due <= end_of_day, 1), else_=0))
    rows = session.execute(
        select(Case.handler_id, func.count(), due)
        .where(text(OPEN_SQL), Case.handler_id.is_not(None))
        .group_by(Case.handler_id)
    )
    return {handler: (number, today) for handler, number, today in rows}


def _practised(session: Session, people: Iterable[int], subtype: str) -> Mapping[int, int]:
    if not subtype:
        return {}
    rows = session.execute(
        select(Case.handler_id, func.count())
        .where(
            Case.handler_id.in_(tuple(people)),
            Case.status.in_(_PRACTISED),
            Case.subtype == subtype,
        )
        .group_by(Case.handler_id)
    )
    return {handler: number for handler, number in rows if handler is not None}
