"""The counts of all tabs at once, capped, of what one person may see."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.rows.queue import QueueTab, TabCount
from desktop.models import Case, Tally
from desktop.storage.queries.tabs import OPEN_CASE, SOON, STATUSES, belongs, moments, of_tab
from desktop.storage.visibility import WHOLE_HALL, hidden_from, visible_to

COUNT_CAP = 1_000
"""Counts stop here and are shown as "1000+"."""

_TALLY = select(Tally.status, Tally.number)
_BY_DATE = (QueueTab.DUE_SOON, QueueTab.OVERDUE)
_BY_PERSON = (QueueTab.MINE, QueueTab.TO_APPROVE)


def tab_counts(session: Session, actor: Actor, now: datetime) -> tuple[TabCount, ...]:
    """Return the capped count of every tab."""
    count = _of_the_hall if actor.has(*WHOLE_HALL) else _of_departments
    numbers = count(session.connection(), actor, now)
    return tuple(
        TabCount(tab, min(numbers[tab], COUNT_CAP), numbers[tab] > COUNT_CAP) for tab in QueueTab
    )


def _of_the_hall(connection: Connection, actor: Actor, now: datetime) -> Mapping[QueueTab, int]:
    """Take from what the hall holds the few cases that are kept from this person."""
    standing = {row.status: row.number for row in connection.execute(_TALLY)}
    hidden = connection.execute(_hidden(actor)).all()
    asked = connection.execute(_dates_and_persons(actor), moments(now)).one()
    numbers = dict(zip((*_BY_DATE, *_BY_PERSON), asked, strict=True))
    for tab, statuses in STATUSES.items():
        numbers[tab] = sum(standing.get(status.value, 0) for status in statuses)
        numbers[tab] -= sum(row.status in statuses for row in hidden)
    for tab in _BY_DATE:
        numbers[tab] -= sum(_falls_into(row.next_due, tab, now) for row in hidden)
    return numbers


def _of_departments(connection: Connection, actor: Actor, now: datetime) -> Mapping[QueueTab, int]:
    """Look once at every open case: most are another department's."""
    found = connection.execute(_in_one_look(actor), moments(now)).one()
    return dict(zip(QueueTab, found, strict=True))


def _falls_into(due: datetime, tab: QueueTab, now: datetime) -> bool:
    return due <= now if tab is QueueTab.OVERDUE else now < due <= now + SOON


# The statements are built once for each person: building takes longer than counting.


@lru_cache(maxsize=8)
def _hidden(actor: Actor) -> Select[str, datetime]:
    return select(Case.status, Case.next_due).where(OPEN_CASE, hidden_from(actor))


@lru_cache(maxsize=8)
def _dates_and_persons(actor: Actor) -> Select[*tuple[int, ...]]:
    each = []
    for tab in (*_BY_DATE, *_BY_PERSON):
        rows = select(func.count()).select_from(Case)
        rows = rows.where(*of_tab(actor, tab, by_due=True))
        if tab in _BY_PERSON:
            rows = rows.where(visible_to(actor))
        each.append(rows.scalar_subquery().label(tab.value))
    return select(*each)


@lru_cache(maxsize=8)
def _in_one_look(actor: Actor) -> Select[*tuple[int, ...]]:
    numbers = [func.count().filter(belongs(actor, tab)).label(tab.value) for tab in QueueTab]
    return select(*numbers).select_from(Case).where(OPEN_CASE, visible_to(actor))
