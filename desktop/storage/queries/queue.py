"""Pages of the queue: by columns, never entities, and all through `visible_to`.

Statements are built once for each person and filter: building takes longer than reading a page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    bindparam,
    func,
    literal,
    select,
    tuple_,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.domain.actor import Actor
from desktop.domain.paging import Cursor, Page
from desktop.domain.rows.queue import QueueFilter, QueueRow, QueueSort, QueueTab, TabCount
from desktop.domain.status import Status
from desktop.models import NO_DUE, Case, Department, Staff
from desktop.models.base import UtcDateTime
from desktop.storage.queries.search import Search, search_for
from desktop.storage.queries.tab_counts import COUNT_CAP
from desktop.storage.queries.tabs import is_due, moments, of_tab
from desktop.storage.visibility import visible_to

_COUNTED = 5_000
"""Of a common word only the newest hits are counted."""

_FIRST_LOOK = 400
_NEXT_LOOK = 4
_SOME_WORDS = "*"
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
    Case.alarms,
    Case.return_count,
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
    shape, sort = _shape(wanted), wanted.sort
    search = search_for(wanted.text) if shape.text else None
    if search is not None and not search.ways:
        return Page((), None)
    if search is not None and sort is QueueSort.NUMBER and wanted.descending:
        query = _rows(actor, shape).params(moments(now))
        return _page(_newest(session, query, search, cursor, limit), sort, limit)
    query = _in_order(actor, shape, later=cursor is not None)
    if search is not None:
        query = query.where(search.found(search.commonness(session)))
    values = {**moments(now), **_place(sort, cursor), "most": limit + 1}
    return _page(session.connection().execute(query, values).all(), sort, limit)


def count(session: Session, actor: Actor, wanted: QueueFilter, now: datetime) -> TabCount:
    """Return how many cases meet the filter, capped; of a common word only the newest count."""
    query = _counted(actor, _shape(wanted))
    common = False
    if wanted.text.strip():
        search = search_for(wanted.text)
        if not search.ways:
            return TabCount(wanted.tab, 0)
        newest = search.newest(_COUNTED + 1)
        common = search.number(session, _COUNTED + 1) > _COUNTED
        query = query.where(Case.id.in_(newest))
    inner = query.limit(COUNT_CAP + 1).subquery()
    number = session.connection().scalar(select(func.count()).select_from(inner), moments(now)) or 0
    return TabCount(wanted.tab, min(number, COUNT_CAP), common or number > COUNT_CAP)


def one(session: Session, actor: Actor, case_id: int) -> QueueRow | None:
    """Return the row of one case as the queue shows it, None where it may not be seen."""
    query = _with_names(select(*_COLUMNS)).where(Case.id == case_id, visible_to(actor))
    found = session.connection().execute(query).first()
    return QueueRow(*found) if found else None


def _shape(wanted: QueueFilter) -> QueueFilter:
    """Return the filter without the words looked for: they are added to the finished statement."""
    return replace(wanted, text=_SOME_WORDS if wanted.text.strip() else "")


@lru_cache(maxsize=32)
def _in_order(actor: Actor, shape: QueueFilter, *, later: bool) -> Select[*tuple[Any, ...]]:
    """Walk the wanted order, from the place of a cursor on if it is a later page."""
    query, keys = _rows(actor, shape), _KEYS[shape.sort]
    if later:
        place, cursor = tuple_(*keys), tuple_(*(bindparam(k.key, type_=k.type) for k in keys))
        query = query.where(place < cursor if shape.descending else place > cursor)
    order = [key.desc() if shape.descending else key.asc() for key in keys]
    return query.order_by(*order).limit(bindparam("most"))


@lru_cache(maxsize=32)
def _rows(actor: Actor, shape: QueueFilter) -> Select[*tuple[Any, ...]]:
    return _with_names(select(*_COLUMNS)).where(*_conditions(actor, shape))


@lru_cache(maxsize=32)
def _counted(actor: Actor, shape: QueueFilter) -> Select[int]:
    return select(literal(1)).select_from(Case).where(*_conditions(actor, shape))


def _with_names(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return query.outerjoin(Department, Department.id == Case.lead_department_id).outerjoin(
        Staff, Staff.id == Case.handler_id
    )


def _conditions(actor: Actor, shape: QueueFilter) -> Iterable[ColumnElement[bool]]:
    """Yield what a case must meet to be in the list, the words looked for apart."""
    if not (shape.tab is QueueTab.ALL and (shape.include_ended or shape.text)):
        yield from of_tab(actor, shape.tab, by_due=shape.sort is QueueSort.NEXT_DUE)
    yield from _chips(shape)
    yield from _figure(shape)
    yield visible_to(actor)


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


def _figure(wanted: QueueFilter) -> Iterable[ColumnElement[bool]]:
    """Yield what narrows a list to the cases one figure of the board counts."""
    if wanted.due is not None:
        yield is_due(wanted.due, wanted.due_until)
    if wanted.handler_id is not None:
        yield Case.handler_id == wanted.handler_id
    if wanted.window_id is not None:
        yield Case.window_id == wanted.window_id


def _newest(
    session: Session,
    query: Select[*tuple[Any, ...]],
    search: Search,
    cursor: Cursor | None,
    limit: int,
) -> list[Row[*tuple[Any, ...]]]:
    """Look at the newest hits, then at ever more older ones, until the page is full."""
    connection = session.connection()
    before = int(str(cursor[0])) if cursor is not None else None
    found: list[Row[*tuple[Any, ...]]] = []
    look = _FIRST_LOOK
    while len(found) <= limit:
        hits = search.newest(look, before)
        seen, lowest = connection.execute(_reach(hits)).one()
        some = query.where(Case.id.in_(hits)).order_by(Case.id.desc())
        found += connection.execute(some.limit(limit + 1 - len(found))).all()
        if seen < look:
            break
        before, look = lowest, look * _NEXT_LOOK
    return found


def _reach(hits: Any) -> Select[int, int]:
    ids = hits.subquery()
    return select(func.count(), func.min(next(iter(ids.c))))


def _page(found: Sequence[Row[*tuple[Any, ...]]], sort: QueueSort, limit: int) -> Page[QueueRow]:
    shown = tuple(map(QueueRow._make, found[:limit]))
    return Page(shown, _cursor(shown[-1], sort) if len(found) > limit else None)


def _cursor(row: QueueRow, sort: QueueSort) -> Cursor:
    return tuple(_at(row, key.key) for key in _KEYS[sort])


def _place(sort: QueueSort, cursor: Cursor | None) -> dict[str, object]:
    return {} if cursor is None else {k.key: at for k, at in zip(_KEYS[sort], cursor, strict=True)}


def _at(row: QueueRow, key: str) -> object:
    value = getattr(row, key)
    return NO_DUE if key == "next_due" and value is None else value
