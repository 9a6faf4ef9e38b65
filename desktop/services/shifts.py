"""Who is on duty: the people signed in, and the supervisor the duty post answers through."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict
from desktop.domain.permissions import Role
from desktop.models import Hall, ShiftLog, Staff, StaffRole
from desktop.storage.queries.staff import away, holds, owns

_LONGEST_SHIFT = timedelta(hours=24)
"""A sign-in nobody ended, after a power cut say, says nothing about the next day."""


def shift_supervisor_id(session: Session, now: datetime) -> int:
    """Return who owns a case before it is dispatched (§K 15b), inside the caller's session.

    It is the supervisor who signed in last, else the one named in the settings or the substitute,
    else the first there is. Raises Conflict `no_supervisor` when the hall has none.
    """
    for find in (_signed_in, _named, _first_present, _first):
        found = find(session, now)
        if found is not None:
            return found
    raise Conflict("no_supervisor")


def begin(session: Session, actor: Actor, now: datetime) -> None:
    """Note that `actor` works at this place from now on."""
    end(session, actor, now)
    session.add(
        ShiftLog(staff_id=actor.staff_id, place=actor.place, shift=actor.shift, started_at=now)
    )


def end(session: Session, actor: Actor, now: datetime) -> None:
    """End what `actor` began at this place and has not ended."""
    session.execute(
        update(ShiftLog)
        .where(
            ShiftLog.staff_id == actor.staff_id,
            ShiftLog.place == actor.place,
            ShiftLog.ended_at.is_(None),
        )
        .values(ended_at=now)
        .execution_options(synchronize_session=False)
    )


def _signed_in(session: Session, now: datetime) -> int | None:
    return session.scalar(
        select(ShiftLog.staff_id)
        .join(Staff, Staff.id == ShiftLog.staff_id)
        .where(
            ShiftLog.ended_at.is_(None),
            ShiftLog.started_at > now - _LONGEST_SHIFT,
            Staff.active,
            holds(Role.SUPERVISOR, now),
        )
        .order_by(ShiftLog.started_at.desc(), ShiftLog.id.desc())
        .limit(1)
    )


def _named(session: Session, now: datetime) -> int | None:
    named = session.scalar(select(Hall.default_supervisor_id).limit(1))
    if named is None:
        return None
    present = _supervisor(session, Staff.id == named, ~away(Staff.id.expression, now))
    return present or _substitute(session, named, now)


def _substitute(session: Session, absent: int, now: datetime) -> int | None:
    return session.scalar(
        select(StaffRole.substitute_id)
        .join(Staff, Staff.id == StaffRole.substitute_id)
        .where(
            StaffRole.staff_id == absent,
            StaffRole.role == Role.SUPERVISOR.value,
            Staff.active,
            ~away(Staff.id.expression, now),
        )
    )


def _first_present(session: Session, now: datetime) -> int | None:
    return _supervisor(session, ~away(Staff.id.expression, now))


def _first(session: Session, _now: datetime) -> int | None:
    return _supervisor(session)


def _supervisor(session: Session, *conditions: ColumnElement[bool]) -> int | None:
    return session.scalar(
        select(Staff.id)
        .where(Staff.active, owns(Role.SUPERVISOR), *conditions)
        .order_by(Staff.number)
        .limit(1)
    )
