"""Running clocks for the escalation ladder, and what it has told of them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.clock_table import NEVER_PAUSED
from desktop.domain.codes import Origin
from desktop.domain.ladder import OVERDUE
from desktop.domain.rows.ring import REMINDER, RingRow
from desktop.domain.status import ENDED, OPEN
from desktop.models import Case, CaseClock, Department, Ring
from desktop.storage.visibility import visible_to

_OPEN = tuple(sorted(status.value for status in OPEN))
_ENDED = tuple(sorted(status.value for status in ENDED))
_UNPAUSED = tuple(sorted(kind.value for kind in NEVER_PAUSED))


def is_ticking() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that a clock joined with its case runs now and may ring.

    A promise is kept after the case is closed; what rests or came in as history is silent.
    """
    return (
        CaseClock.stopped_at.is_(None),
        Case.status.not_in(_ENDED),
        Case.origin != Origin.IMPORTED_HISTORY.value,
        or_(Case.suspended_until.is_(None), CaseClock.kind.in_(_UNPAUSED)),
    )


def ticking(session: Session, cases: Iterable[int] | None) -> list[Row[*tuple[Any, ...]]]:
    """Return every clock that may ring, of these cases or of all."""
    query = (
        select(
            CaseClock.id,
            CaseClock.case_id,
            CaseClock.kind,
            CaseClock.started_at,
            CaseClock.due_at,
            CaseClock.reckoning,
            Case.priority,
        )
        .join(Case, Case.id == CaseClock.case_id)
        .where(*is_ticking())
    )
    if cases is not None:
        query = query.where(CaseClock.case_id.in_(tuple(cases)))
    return list(session.execute(query))


def stages_rung(session: Session, cases: Iterable[int]) -> dict[tuple[int, str, datetime], int]:
    """Return the highest stage each clock of these cases has rung: (case, kind, start) → stage."""
    query = (
        select(Ring.case_id, Ring.clock, Ring.started_at, func.max(Ring.stage))
        .where(Ring.case_id.in_(tuple(cases)))
        .group_by(Ring.case_id, Ring.clock, Ring.started_at)
    )
    return {(case, clock, start): stage for case, clock, start, stage in session.execute(query)}


def rings_of(session: Session, actor: Actor) -> tuple[RingRow, ...]:
    """Return the highest ring of every clock that still runs in a case this person may see."""
    query = _rings().where(
        visible_to(actor),
        or_(
            and_(CaseClock.id.is_not(None), *is_ticking()),
            and_(Ring.clock == REMINDER, Case.status.in_(_OPEN)),
        ),
    )
    found: dict[tuple[int, str, datetime], RingRow] = {}
    for start, *told in session.execute(query.order_by(Ring.stage)):
        row = RingRow(*told)
        found[row.case_id, row.clock, start] = row
    return tuple(found.values())


def overdue_twice(session: Session, cases: Iterable[int]) -> frozenset[int]:
    """Return which of these cases let two of their clocks pass, running still or not (T12)."""
    clocks = (
        select(Ring.case_id, Ring.clock, Ring.started_at)
        .where(Ring.case_id.in_(tuple(cases)), Ring.stage >= OVERDUE)
        .distinct()
        .subquery()
    )
    twice = select(clocks.c.case_id).group_by(clocks.c.case_id).having(func.count() > 1)
    return frozenset(session.scalars(twice))


def _rings() -> Select[*tuple[Any, ...]]:
    clock = and_(
        CaseClock.case_id == Ring.case_id,
        CaseClock.kind == Ring.clock,
        CaseClock.started_at == Ring.started_at,
    )
    return (
        select(
            Ring.started_at,
            Ring.id,
            Ring.case_id,
            Case.number,
            Ring.clock,
            Ring.stage,
            Case.priority,
            CaseClock.due_at,
            Case.handler_id,
            Case.owner_id,
            Case.lead_department_id,
            Department.head_id,
        )
        .join(Case, Case.id == Ring.case_id)
        .outerjoin(CaseClock, clock)
        .outerjoin(Department, Department.id == Case.lead_department_id)
    )
