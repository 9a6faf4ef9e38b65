"""Pages and counts of the queue: by columns, never entities, and all through `visible_to`."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Row,
    Select,
    and_,
    bindparam,
    func,
    literal,
    literal_column,
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
from desktop.models.case import OPEN_SQL
from desktop.storage.queries.search import FEW, Search, search_for
from desktop.storage.visibility import visible_to

COUNT_CAP = 1_000
"""Counts stop here and are shown as "1000+"."""

SOON = timedelta(hours=24)
"""A clock that ends within this time makes a case due soon."""

_Moment = BindParameter[datetime]
_NOW = bindparam("now", type_=UtcDateTime())
_SOON = bindparam("soon", type_=UtcDateTime())
_OPEN = tuple(sorted(status.value for status in OPEN))
_FIRST_LOOK = 400
_NEXT_LOOK = 4
_OWN_STATUS = {
    QueueTab.TO_SIGN: (Status.DISPATCHED,),
    QueueTab.UNASSIGNED: (
        Status.REGISTERED,
        Status.ACCEPTED,
        Status.RETURNED,
        Status.REOPENED,
    ),
    QueueTab.CALL_BACKS: (Status.FED_BACK,),
}
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
    query = _rows().where(*conditions(actor, wanted, now))
    if not wanted.text.strip():
        return _ordered(session, query, wanted, cursor, limit)
    search = search_for(wanted.text)
    if not search.ways:
        return Page((), None)
    if wanted.sort is QueueSort.NUMBER and wanted.descending:
        return _newest_first(session, query, search, cursor, limit)
    found = search.found(rare=search.is_rare(session))
    return _ordered(session, query.where(found), wanted, cursor, limit)


def count(session: Session, actor: Actor, wanted: QueueFilter, now: datetime) -> TabCount:
    """Return how many cases meet the filter, capped; of a common word only the newest count."""
    query = select(literal(1)).select_from(Case).where(*conditions(actor, wanted, now))
    common = False
    if wanted.text.strip():
        search = search_for(wanted.text)
        if not search.ways:
            return TabCount(wanted.tab, 0)
        common = not search.is_rare(session)
        query = query.where(Case.id.in_(search.newest(FEW)))
    inner = query.limit(COUNT_CAP + 1).subquery()
    number = session.execute(select(func.count()).select_from(inner)).scalar_one()
    return TabCount(wanted.tab, min(number, COUNT_CAP), common or number > COUNT_CAP)


def one(session: Session, actor: Actor, case_id: int) -> QueueRow | None:
    """Return the row of one case as the queue shows it, None where it may not be seen."""
    found = session.execute(_rows().where(Case.id == case_id, visible_to(actor))).first()
    return _row(found) if found else None


def counts(session: Session, actor: Actor, now: datetime) -> tuple[TabCount, ...]:
    """Return the capped count of every tab in one statement."""
    moments = {"now": now, "soon": now + SOON}
    return tuple(
        TabCount(QueueTab(tab), min(number, COUNT_CAP), number > COUNT_CAP)
        for tab, number in session.execute(_all_counts(actor), moments)
    )


@lru_cache(maxsize=8)
def _all_counts(actor: Actor) -> CompoundSelect[str, int]:
    """Build the statement once for each person: building takes longer than counting."""
    parts = []
    for tab in QueueTab:
        rows = select(literal(1)).select_from(Case)
        rows = rows.where(*_tab(actor, QueueFilter(tab=tab), _NOW, _SOON), visible_to(actor))
        inner = rows.limit(COUNT_CAP + 1).subquery()
        number = select(func.count()).select_from(inner).scalar_subquery()
        parts.append(select(literal(tab.value).label("tab"), number.label("number")))
    return union_all(*parts)


def conditions(actor: Actor, wanted: QueueFilter, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return what a case must meet to be in the list, the words looked for apart."""
    at = bindparam("now", now, UtcDateTime())
    soon = bindparam("soon", now + SOON, UtcDateTime())
    return (*_tab(actor, wanted, at, soon), *_chips(wanted), visible_to(actor))


def _tab(
    actor: Actor, wanted: QueueFilter, now: _Moment, soon: _Moment
) -> Iterable[ColumnElement[bool]]:
    all_times = wanted.tab is QueueTab.ALL and (wanted.include_ended or wanted.text.strip())
    if not all_times and wanted.tab is not QueueTab.MINE and wanted.tab not in _OWN_STATUS:
        yield literal_column(OPEN_SQL)
    match wanted.tab:
        case QueueTab.MINE:
            yield Case.status.in_(_OPEN)
            people = sorted(actor.stands_for)
            yield or_(Case.handler_id.in_(people), Case.owner_id.in_(people))
        case QueueTab.TO_SIGN | QueueTab.UNASSIGNED | QueueTab.CALL_BACKS:
            yield Case.status.in_([status.value for status in _OWN_STATUS[wanted.tab]])
        case QueueTab.DUE_SOON:
            yield and_(Case.next_due > now, Case.next_due <= soon)
        case QueueTab.OVERDUE:
            yield Case.next_due <= now
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


def _ordered(
    session: Session,
    query: Select[*tuple[Any, ...]],
    wanted: QueueFilter,
    cursor: Cursor | None,
    limit: int,
) -> Page[QueueRow]:
    """Walk the wanted order from the cursor on."""
    keys = _KEYS[wanted.sort]
    if cursor is not None:
        place = tuple_(*keys)
        query = query.where(place < cursor if wanted.descending else place > cursor)
    order = [key.desc() if wanted.descending else key.asc() for key in keys]
    found = session.execute(query.order_by(*order).limit(limit + 1)).all()
    return _page(found, wanted.sort, limit)


def _newest_first(
    session: Session,
    query: Select[*tuple[Any, ...]],
    search: Search,
    cursor: Cursor | None,
    limit: int,
) -> Page[QueueRow]:
    """Look at the newest hits, then at ever more older ones, until the page is full."""
    before = int(str(cursor[0])) if cursor is not None else None
    found: list[Row[*tuple[Any, ...]]] = []
    look = _FIRST_LOOK
    while len(found) <= limit:
        hits = search.newest(look, before)
        seen, lowest = session.execute(_reach(hits)).one()
        some = query.where(Case.id.in_(hits)).order_by(Case.id.desc())
        found += session.execute(some.limit(limit + 1 - len(found))).all()
        if seen < look:
            break
        before, look = lowest, look * _NEXT_LOOK
    return _page(found, QueueSort.NUMBER, limit)


def _reach(hits: Any) -> Select[int, int]:
    ids = hits.subquery()
    return select(func.count(), func.min(next(iter(ids.c))))


def _page(found: Sequence[Row[*tuple[Any, ...]]], sort: QueueSort, limit: int) -> Page[QueueRow]:
    shown = tuple(map(_row, found[:limit]))
    return Page(shown, _cursor(shown[-1], sort) if len(found) > limit else None)


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
