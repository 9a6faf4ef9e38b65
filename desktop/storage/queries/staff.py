"""Who holds which role at a moment: own, or lent by an absent colleague."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, ColumnElement, exists, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.permissions import Role
from desktop.models import Leave, Staff, StaffRole

Moment = datetime | BindParameter[datetime]
"""A moment, or its place in a statement that is built once and run often."""


def away(staff_id: ColumnElement[int], now: Moment) -> ColumnElement[bool]:
    """Return the condition that this member of staff is on leave at `now`."""
    return exists(
        select(Leave.id).where(
            Leave.staff_id == staff_id, Leave.starts_at <= now, Leave.ends_at > now
        )
    )


@dataclass(frozen=True, slots=True)
class Lent:
    """A role somebody stands in for, and the absent colleague it belongs to."""

    role: Role
    staff_id: int
    department_id: int | None


def lent_roles(session: Session, staff_id: int, now: datetime) -> list[Lent]:
    """Return the roles this person stands in for now."""
    rows = session.execute(
        select(StaffRole.role, StaffRole.staff_id, Staff.department_id)
        .join(Staff, Staff.id == StaffRole.staff_id)
        .where(
            StaffRole.substitute_id == staff_id,
            Staff.active,
            away(StaffRole.staff_id.expression, now),
        )
        .order_by(StaffRole.id)
    )
    return [Lent(Role(row.role), row.staff_id, row.department_id) for row in rows]


def owns(role: Role) -> ColumnElement[bool]:
    """Return the condition that a row of `staff` holds `role` itself."""
    return exists(
        select(StaffRole.id).where(StaffRole.staff_id == Staff.id, StaffRole.role == role.value)
    )


def holds(role: Role, now: Moment) -> ColumnElement[bool]:
    """Return the condition that a row of `staff` holds `role` now, itself or as a substitute."""
    absent = aliased(Staff)
    lent = exists(
        select(StaffRole.id)
        .join(absent, absent.id == StaffRole.staff_id)
        .where(
            StaffRole.role == role.value,
            StaffRole.substitute_id == Staff.id,
            absent.active,
            away(absent.id.expression, now),
        )
    )
    return or_(owns(role), lent)
