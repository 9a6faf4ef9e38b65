"""Who is on duty: the people signed in, and the supervisor the duty post answers through."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict
from desktop.domain.permissions import Role
from desktop.models import Hall, ShiftLog, Staff, StaffRole
from desktop.models.base import UtcDateTime
from desktop.storage.prepared import run
from desktop.storage.queries.staff import away, holds, owns

LONGEST_SHIFT = timedelta(hours=24)
"""A sign-in nobody ended, after a power cut say, says nothing about the next day."""

# Built once: registration asks at every case, and building costs more than asking.
_NOW: Final = bindparam("now", type_=UtcDateTime())
_PRESENT: Final = ~away(Staff.id.expression, _NOW)
_ACTIVE: Final = select(Staff.id).where(Staff.active).order_by(Staff.number).limit(1)
_SUPERVISORS: Final = _ACTIVE.where(owns(Role.SUPERVISOR))

_AT_WORK: Final = (
    select(ShiftLog.staff_id)
    .join(Staff, Staff.id == ShiftLog.staff_id)
    .where(
        ShiftLog.ended_at.is_(None),
        ShiftLog.started_at > bindparam("since", type_=UtcDateTime()),
        Staff.active,
    )
    .order_by(ShiftLog.started_at.desc(), ShiftLog.id.desc())
    .limit(1)
)
_SIGNED_IN: Final = _AT_WORK.where(holds(Role.SUPERVISOR, _NOW))
_LEADING: Final = _AT_WORK.where(or_(holds(Role.SUPERVISOR, _NOW), holds(Role.DUTY_HEAD, _NOW)))
_NAMED: Final = _SUPERVISORS.join(Hall, Hall.default_supervisor_id == Staff.id).where(_PRESENT)
_SUBSTITUTE: Final = (
    _ACTIVE.join(StaffRole, StaffRole.substitute_id == Staff.id)
    .join(Hall, Hall.default_supervisor_id == StaffRole.staff_id)
    .where(StaffRole.role == Role.SUPERVISOR.value, _PRESENT)
)
_WAYS: Final = (_SIGNED_IN, _NAMED, _SUBSTITUTE, _SUPERVISORS.where(_PRESENT), _SUPERVISORS)
_ON_DUTY: Final = select(func.coalesce(*(way.scalar_subquery() for way in _WAYS)))

_HELD: Final = select(StaffRole.role).where(StaffRole.staff_id == bindparam("person"))
_UPWARD: Final = (
    (Role.DUTY_HEAD, (Role.AUDITOR,)),
    (Role.SUPERVISOR, (Role.DUTY_HEAD, Role.AUDITOR)),
)
_PRESENT_IN: Final = {
    role: _ACTIVE.where(owns(role), _PRESENT) for role in (Role.DUTY_HEAD, Role.AUDITOR)
}


def shift_supervisor_id(session: Session, now: datetime) -> int:
    """Return who owns a case before it is dispatched (§K 15b), inside the caller's session.

    It is the supervisor who signed in last, else the one named in the settings or the substitute,
    else the first there is. Raises Conflict `no_supervisor` when the hall has none.
    """
    moments = {"now": now, "since": now - LONGEST_SHIFT}
    found: int | None = run(session.connection(), _ON_DUTY, moments).scalar()
    if found is None:
        raise Conflict("no_supervisor")
    return found


def lead_on_duty(session: Session, now: datetime) -> bool:
    """Tell whether a shift supervisor or duty head is signed in anywhere (§K 8)."""
    moments = {"now": now, "since": now - LONGEST_SHIFT}
    return session.connection().scalar(_LEADING, moments) is not None


def responsible_id(session: Session, now: datetime, accused_id: int | None) -> int:
    """Return who owns a case before it is dispatched, one lane past whom it is about (§K 9).

    A complaint about a supervisor is the duty head's, one about a duty head the auditors'.
    """
    held = set(session.scalars(_HELD, {"person": accused_id})) if accused_id else set()
    for role, lane in _UPWARD:
        if role not in held:
            continue
        for higher in lane:
            found: int | None = session.scalar(_PRESENT_IN[higher], {"now": now})
            if found is not None:
                return found
    return shift_supervisor_id(session, now)


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
