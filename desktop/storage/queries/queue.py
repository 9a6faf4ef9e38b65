"""The queue: pages, counts and search, all by columns and all through `visible_to`."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    func,
    literal,
    or_,
    select,
    tuple_,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.domain.actor import Actor
from desktop.domain.paging import Cursor, Page
from desktop.domain.rows.queue import QueueFilter, QueueRow, QueueSort, QueueTab, TabCount
from desktop.domain.status import OPEN, Status
from desktop.models import NO_DUE, Case, Department, Request, Staff
from desktop.models.base import UtcDateTime
from desktop.storage.queries.search import found_by
from desktop.storage.visibility import visible_to

COUNT_CAP = 1_000
"""Counts stop here and are shown as "1000+"."""

SOON = timedelta(hours=24)
"""A clock that ends within this time makes a case due soon."""

_OPEN = tuple(sorted(status.value for status in OPEN))
_UNASSIGNED = tuple(
    status.value
    for status in (Status.REGISTERED, Status.ACCEPTED, Status.RETURNED, Status.REOPENED)
)
_COLUMNS = (
    Case.id,
    Case.number,
    Case.priority,
    Case.status,
    Case.received_at,
    Case.subject,
    Case.person_masked,
    func.coalesce(Department.name, ""),
    func.coalesce(Staff.name, ""),
    Case.next_clock,
    Case.next_start,
    func.nullif(Case.next_due, NO_DUE, type_=UtcDateTime()),
    Case.suspended_until,
    Case.supervised,
    Case.extension_pending,
    Case.emotion,
    Case.needs,
    Case.version,
)
_KEYS: dict[QueueSort, tuple[InstrumentedAttribute[Any], ...]] = {
    QueueSort.PRIORITY: (Case.priority, Case.next_due, Case.id),
    QueueSort.NEXT_DUE: (Case.next_due, Case.id),
    QueueSort.RECEIVED: (Case.received_at, Case.id),
    QueueSort.NUMBER: (Case.id,),
}


def page(
    session: Session,
    actor: Actor,
    wanted: QueueFilter,
    now: datetime,
    *,
    cursor: Cursor | None,
    limit: int,
) -> Page[QueueRow]:
    """Return one page after `cursor` in the wanted order."""
    keys = _KEYS[wanted.sort]
    query = _rows().where(*conditions(actor, wanted, now))
    if cursor is not None:
        place = tuple_(*keys)
        after = place < cursor if wanted.descending else place > cursor
        query = query.where(after)
    order = [key.desc() if wanted.descending else key.asc() for key in keys]
    found = session.execute(query.order_by(*order).limit(limit + 1)).all()
    shown = tuple(map(_row, found[:limit]))
    return Page(shown, _cursor(shown[-1], wanted.sort) if len(found) > limit else None)


def one(session: Session, actor: Actor, case_id: int) -> QueueRow | None:
    """Return the row of one case as the queue shows it, None where it may not be seen."""
    found = session.execute(_rows().where(Case.id == case_id, visible_to(actor))).first()
    return _row(found) if found else None


def counts(session: Session, actor: Actor, now: datetime) -> tuple[TabCount, ...]:
    """Return the capped count of every tab in one statement."""
    parts = [
        select(
            literal(tab.value).label("tab"),
            select(func.count())
            .select_from(
                select(literal(1))
                .select_from(Case)
                .where(*conditions(actor, QueueFilter(tab=tab), now))
                .limit(COUNT_CAP + 1)
                .subquery()
            )
            .scalar_subquery()
            .label("number"),
        )
        for tab in QueueTab
    ]
    return tuple(
        TabCount(QueueTab(row.tab), min(row.number, COUNT_CAP), row.number > COUNT_CAP)
        for row in session.execute(union_all(*parts))
    )


def conditions(actor: Actor, wanted: QueueFilter, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return everything a case must meet to be in the list."""
    parts = [*_tab(actor, wanted, now), *_chips(wanted), visible_to(actor)]
    if wanted.text.strip():
        parts.append(found_by(wanted.text))
    return tuple(parts)


def _tab(actor: Actor, wanted: QueueFilter, now: datetime) -> Iterable[ColumnElement[bool]]:
    if wanted.tab is not QueueTab.ALL or not (wanted.include_ended or wanted.text.strip()):
        yield Case.status.in_(_OPEN)
    match wanted.tab:
        case QueueTab.MINE:
            yield or_(Case.handler_id == actor.staff_id, Case.owner_id == actor.staff_id)
        case QueueTab.TO_SIGN:
            yield Case.status == Status.DISPATCHED.value
        case QueueTab.UNASSIGNED:
            yield Case.status.in_(_UNASSIGNED)
        case QueueTab.DUE_SOON:
            yield and_(Case.next_due > now, Case.next_due <= now + SOON)
        case QueueTab.OVERDUE:
            yield Case.next_due <= now
        case QueueTab.CALL_BACKS:
            yield Case.status == Status.FED_BACK.value
        case QueueTab.TO_APPROVE:
            waiting = select(Request.case_id).where(Request.decided_at.is_(None))
            yield Case.id.in_(waiting)
        case QueueTab.ALL:
            pass


def _chips(wanted: QueueFilter) -> Iterable[ColumnElement[bool]]:
    if wanted.priorities:
        yield Case.priority.in_(wanted.priorities)
    if wanted.suspended_only:
        yield Case.status == Status.SUSPENDED.value
    if wanted.supervised_only:
        yield Case.supervised.is_(True)
    if wanted.department_id is not None:
        yield Case.lead_department_id == wanted.department_id
    if wanted.channel:
        yield Case.channel == wanted.channel
    if wanted.subtype:
        yield Case.subtype == wanted.subtype
    if wanted.received_after is not None:
        yield Case.received_at >= wanted.received_after


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(*_COLUMNS)
        .outerjoin(Department, Department.id == Case.lead_department_id)
        .outerjoin(Staff, Staff.id == Case.handler_id)
    )


def _cursor(row: QueueRow, sort: QueueSort) -> Cursor:
    return tuple(_at(row, key.key) for key in _KEYS[sort])


def _at(row: QueueRow, key: str) -> object:
    value = getattr(row, key)
    return NO_DUE if key == "next_due" and value is None else value


def _row(row: Row[*tuple[Any, ...]]) -> QueueRow:
    return QueueRow(*row)
