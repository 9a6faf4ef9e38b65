"""The figures of the supervisor's board, by the conditions of the queue's own lists."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.domain.rows.board import (
    Board,
    DayBounds,
    Figure,
    HandlerLoad,
    WindowPressure,
    figure_filter,
)
from desktop.domain.rows.queue import Due, QueueTab
from desktop.models import Case, ShiftLog, Staff, Window
from desktop.storage.queries import queue
from desktop.storage.queries.staff import away, owns
from desktop.storage.queries.tabs import OPEN_CASE, belongs, is_due, moments
from desktop.storage.visibility import visible_to

_Shares = Mapping[int, tuple[int, ...]]


def board(session: Session, actor: Actor, now: datetime, day: DayBounds, since: datetime) -> Board:
    """Return all figures; a sign-in after `since` that was not ended is somebody present."""
    return Board(
        day,
        {one: queue.count(session, actor, figure_filter(one, day), now) for one in Figure},
        _handlers(session, actor, now, day, since),
        _windows(session, actor, now, day),
    )


def _handlers(
    session: Session, actor: Actor, now: datetime, day: DayBounds, since: datetime
) -> tuple[HandlerLoad, ...]:
    """Return who has cases in hand or could have: the most overdue, then the most cases first."""
    due = (is_due(Due.TODAY, day.end), belongs(actor, QueueTab.OVERDUE))
    loads = _shares(session, actor, now, Case.handler_id, due)
    here = select(ShiftLog.id).where(
        ShiftLog.staff_id == Staff.id, ShiftLog.ended_at.is_(None), ShiftLog.started_at > since
    )
    people = session.execute(
        select(Staff.id, Staff.name, away(Staff.id.expression, now), here.exists())
        .where(or_(and_(Staff.active, owns(Role.HANDLER)), Staff.id.in_(tuple(loads))))
        .order_by(Staff.number)
    )
    found = [
        HandlerLoad(key, name, gone, present, *loads.get(key, ()))
        for key, name, gone, present in people
    ]
    return tuple(sorted(found, key=lambda one: (-one.overdue, -one.today, -one.open)))


def _windows(
    session: Session, actor: Actor, now: datetime, day: DayBounds
) -> tuple[WindowPressure, ...]:
    loads = _shares(session, actor, now, Case.window_id, (belongs(actor, QueueTab.OVERDUE),))
    received = select(Case.window_id, func.count()).where(
        Case.received_at >= day.start, visible_to(actor)
    )
    taken = {row[0]: row[1] for row in session.execute(received.group_by(Case.window_id))}
    rows = session.execute(
        select(Window.id, Window.name).where(Window.active).order_by(Window.code)
    )
    found = (WindowPressure(*one, taken.get(one.id, 0), *loads.get(one.id, (0, 0))) for one in rows)
    return tuple(sorted(found, key=lambda one: (-one.intake, -one.overdue, -one.open)))


def _shares(
    session: Session,
    actor: Actor,
    now: datetime,
    key: InstrumentedAttribute[int | None],
    parts: tuple[ColumnElement[bool], ...],
) -> _Shares:
    """Count the open cases of every `key` in one walk, and those that meet each of the parts."""
    numbers = (func.count(), *(func.count().filter(part) for part in parts))
    query: Select[*tuple[Any, ...]] = select(key, *numbers).where(
        OPEN_CASE, key.is_not(None), visible_to(actor)
    )
    found = session.execute(query.group_by(key), moments(now))
    return {row[0]: tuple(row[1:]) for row in found}
