"""What belongs into each tab of the queue, for its pages and its counts alike."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, TypeVar

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    true,
)
from sqlalchemy.orm import InstrumentedAttribute

from desktop.domain.actor import Actor
from desktop.domain.rows.queue import Due, QueueTab
from desktop.domain.status import OPEN, Status
from desktop.models import NO_DUE, Case
from desktop.models.base import UtcDateTime
from desktop.models.case import OPEN_SQL
from desktop.storage.queries.approvals import cases_to_decide
from desktop.storage.visibility import WHOLE_HALL

T = TypeVar("T")
_Column = InstrumentedAttribute[T] | ColumnElement[T]

SOON: Final = timedelta(hours=24)
"""A clock that ends within this time makes a case due soon."""

NOW: Final[BindParameter[datetime]] = bindparam("now", type_=UtcDateTime())
WITHIN_THE_HOUR: Final[BindParameter[datetime]] = bindparam("hour", type_=UtcDateTime())
BY_THEN: Final[BindParameter[datetime]] = bindparam("soon", type_=UtcDateTime())

OPEN_CASE: Final[ColumnElement[bool]] = literal_column(OPEN_SQL)
_UNSOUGHT_STATUS: Final = func.coalesce(Case.status, "")
_UNSOUGHT_DUE: Final = func.coalesce(Case.next_due, NO_DUE, type_=UtcDateTime())
"""Inside a function a column is compared, not sought: nothing is looked up by it and sorted."""

_OPEN: Final = tuple(sorted(status.value for status in OPEN))

STATUSES: Final[Mapping[QueueTab, frozenset[Status]]] = {
    QueueTab.TO_SIGN: frozenset({Status.DISPATCHED}),
    QueueTab.UNASSIGNED: frozenset(
        {Status.REGISTERED, Status.ACCEPTED, Status.RETURNED, Status.REOPENED}
    ),
    QueueTab.CALL_BACKS: frozenset({Status.FED_BACK}),
    QueueTab.ALL: OPEN,
}
"""The tabs that hold what stands in certain statuses and nothing else."""


def moments(now: datetime) -> dict[str, datetime]:
    """Return the values of `NOW`, `WITHIN_THE_HOUR` and `BY_THEN`."""
    hour = now + timedelta(hours=1)
    return {NOW.key: now, WITHIN_THE_HOUR.key: hour, BY_THEN.key: now + SOON}


def is_due(due: Due, until: datetime | None = None) -> ColumnElement[bool]:
    """Return what the next limit of an open case must meet; TODAY needs the end of the day."""
    match due:
        case Due.ON_TIME:
            return Case.next_due > NOW
        case Due.HOUR:
            return and_(Case.next_due > NOW, Case.next_due <= WITHIN_THE_HOUR)
        case Due.TODAY:
            return and_(Case.next_due > NOW, Case.next_due <= until)


def of_tab(actor: Actor, tab: QueueTab, *, by_due: bool = False) -> list[ColumnElement[bool]]:
    """Return what a case must meet to be in `tab`; `by_due` when the due date sorts too.

    Who sees the whole hall has a page full soon on a walk through the open cases in the wanted
    order; a department finds its few by status or date, and sorts them.
    """
    walks = actor.has(*WHOLE_HALL)
    status, due = (_UNSOUGHT_STATUS if walks else Case.status), Case.next_due
    rule = _rule(actor, tab, status, _UNSOUGHT_DUE if walks and not by_due else due)
    return [rule] if tab is QueueTab.MINE else [OPEN_CASE, rule]


def belongs(actor: Actor, tab: QueueTab) -> ColumnElement[bool]:
    """Return what an open case must meet to be in `tab`."""
    return _rule(actor, tab, Case.status, Case.next_due)


def _rule(
    actor: Actor, tab: QueueTab, status: _Column[str], due: _Column[datetime]
) -> ColumnElement[bool]:
    match tab:
        case QueueTab.ALL:
            return true()
        case QueueTab.MINE:
            people = sorted(actor.stands_for)
            mine = or_(Case.handler_id.in_(people), Case.owner_id.in_(people))
            # By a person's indexes, where the closed files of years would come along.
            return and_(Case.status.in_(_OPEN), mine)
        case QueueTab.DUE_SOON:
            return and_(due > NOW, due <= BY_THEN)
        case QueueTab.OVERDUE:
            return due <= NOW
        case QueueTab.TO_APPROVE:
            return cases_to_decide(actor)
        case _:
            return status.in_(sorted(STATUSES[tab]))
