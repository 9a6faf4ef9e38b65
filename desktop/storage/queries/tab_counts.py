"""The counts of all tabs at once, capped, of what one person may see."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    bindparam,
    func,
    literal,
    select,
)
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.rows.queue import QueueTab, TabCount
from desktop.models import Case, Request, Tally
from desktop.storage.prepared import run
from desktop.storage.queries.approvals import decided_by
from desktop.storage.queries.tabs import OPEN_CASE, STATUSES, belongs, moments, of_tab
from desktop.storage.visibility import WHOLE_HALL, hidden_from, visible_to

COUNT_CAP = 1_000
"""Counts stop here and are shown as "1000+"."""

_TALLY = select(Tally.status, Tally.number)
_BY_DATE = (QueueTab.DUE_SOON, QueueTab.OVERDUE)
_BY_PERSON = (QueueTab.MINE, QueueTab.TO_APPROVE)
_MOST: Final[BindParameter[int]] = bindparam("most")


def tab_counts(session: Session, actor: Actor, now: datetime) -> tuple[TabCount, ...]:
    """Return the capped count of every tab."""
    count = _of_the_hall if actor.has(*WHOLE_HALL) else _of_departments
    numbers = count(session.connection(), actor, now)
    return tuple(
        TabCount(tab, min(numbers[tab], COUNT_CAP), numbers[tab] > COUNT_CAP) for tab in QueueTab
    )


def _of_the_hall(connection: Connection, actor: Actor, now: datetime) -> Mapping[QueueTab, int]:
    """Take from what the hall holds the few cases that are kept from this person."""
    standing = {row.status: row.number for row in run(connection, _TALLY, {})}
    hidden = run(connection, _hidden(actor), moments(now)).all()
    # As many more as are taken away again: only then is a capped count known to be one.
    limits = {**moments(now), _MOST.key: COUNT_CAP + 1 + len(hidden)}
    asked = run(connection, _dates_and_persons(actor), limits).one()
    numbers = dict(zip((*_BY_DATE, *_BY_PERSON), asked, strict=True))
    for tab, statuses in STATUSES.items():
        numbers[tab] = sum(standing.get(status.value, 0) for status in statuses)
        numbers[tab] -= sum(row.status in statuses for row in hidden)
    for tab in _BY_DATE:
        numbers[tab] -= sum(getattr(row, tab.value) for row in hidden)
    return numbers


def _of_departments(connection: Connection, actor: Actor, now: datetime) -> Mapping[QueueTab, int]:
    """Look once at every open case: most are another department's."""
    found = run(connection, _in_one_look(actor), moments(now)).one()
    return dict(zip(QueueTab, found, strict=True))


# The statements are built once for each person: building takes longer than counting.


@lru_cache(maxsize=8)
def _hidden(actor: Actor) -> Select[*tuple[Any, ...]]:
    dates: list[ColumnElement[Any]] = [belongs(actor, tab).label(tab.value) for tab in _BY_DATE]
    return select(Case.status, *dates).where(OPEN_CASE, hidden_from(actor))


@lru_cache(maxsize=8)
def _dates_and_persons(actor: Actor) -> Select[*tuple[int, ...]]:
    dates = (
        select(literal(1)).select_from(Case).where(*of_tab(actor, tab, by_due=True)).limit(_MOST)
        for tab in _BY_DATE
    )
    mine = select(Case.id).where(*of_tab(actor, QueueTab.MINE), visible_to(actor))
    waiting = (
        select(Request.case_id)
        .join(Case, Case.id == Request.case_id)
        .where(decided_by(actor), OPEN_CASE, visible_to(actor))
        .distinct()
    )
    return select(*(_number(rows) for rows in (*dates, mine, waiting)))


def _number(rows: Select[*tuple[Any, ...]]) -> ScalarSelect[int]:
    return select(func.count()).select_from(rows.subquery()).scalar_subquery()


@lru_cache(maxsize=8)
def _in_one_look(actor: Actor) -> Select[*tuple[int, ...]]:
    numbers = [func.count().filter(belongs(actor, tab)).label(tab.value) for tab in QueueTab]
    return select(*numbers).select_from(Case).where(OPEN_CASE, visible_to(actor))
