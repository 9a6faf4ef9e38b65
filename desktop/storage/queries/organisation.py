"""The hall's parts and its staff, for lists and for the pickers of forms."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select, true
from sqlalchemy.orm import Session, aliased

from desktop.domain.permissions import Role
from desktop.domain.rows.account import LeaveRow, RoleRow, StaffRow
from desktop.domain.rows.organisation import (
    Choices,
    DepartmentChoice,
    DepartmentRow,
    ItemChoice,
    ItemRow,
    StaffChoice,
    WindowChoice,
    WindowRow,
)
from desktop.domain.status import OPEN
from desktop.models import Case, Department, Item, Leave, Staff, StaffRole, Window
from desktop.storage.queries.staff import away

_EVERY = true()


def department_rows(
    session: Session, condition: ColumnElement[bool] = _EVERY
) -> tuple[DepartmentRow, ...]:
    """Return departments with their heads, by code."""
    d = Department
    rows = session.execute(
        select(
            *(d.id, d.code, d.name, d.telephone, d.head_id),
            func.coalesce(Staff.name, ""),
            *(d.has_screen, d.active, d.version),
        )
        .outerjoin(Staff, Staff.id == d.head_id)
        .where(condition)
        .order_by(d.code)
    )
    return tuple(DepartmentRow(*row) for row in rows)


def window_rows(session: Session, condition: ColumnElement[bool] = _EVERY) -> tuple[WindowRow, ...]:
    """Return windows with their departments, by code."""
    w = Window
    rows = session.execute(
        select(
            *(w.id, w.code, w.name, w.floor, w.department_id),
            func.coalesce(Department.name, ""),
            *(w.active, w.version),
        )
        .outerjoin(Department, Department.id == w.department_id)
        .where(condition)
        .order_by(w.code)
    )
    return tuple(WindowRow(*row) for row in rows)


def item_rows(session: Session, condition: ColumnElement[bool] = _EVERY) -> tuple[ItemRow, ...]:
    """Return items with their departments, by code."""
    i = Item
    rows = session.execute(
        select(
            *(i.id, i.code, i.name, i.department_id),
            func.coalesce(Department.name, ""),
            *(i.active, i.version),
        )
        .outerjoin(Department, Department.id == i.department_id)
        .where(condition)
        .order_by(i.code)
    )
    return tuple(ItemRow(*row) for row in rows)


def staff_rows(
    session: Session, now: datetime, condition: ColumnElement[bool] = _EVERY
) -> tuple[StaffRow, ...]:
    """Return members of staff with roles and substitutes, by number."""
    s = Staff
    roles = _roles(session)
    rows = session.execute(
        select(
            *(s.id, s.number, s.name, s.department_id),
            func.coalesce(Department.name, "").label("department"),
            s.window_id,
            func.coalesce(Window.code, "").label("window"),
            *(s.telephone, s.active, away(s.id.expression, now).label("away")),
            (s.password_hash != "").label("has_password"),
            *(s.must_change, s.version),
        )
        .outerjoin(Department, Department.id == s.department_id)
        .outerjoin(Window, Window.id == s.window_id)
        .where(condition)
        .order_by(s.number)
    )
    return tuple(StaffRow(roles=roles.get(row.id, ()), **row._mapping) for row in rows)  # noqa: SLF001  the public name of a row's columns


def leave_rows(session: Session, staff_id: int) -> tuple[LeaveRow, ...]:
    """Return the absences of one person, the latest first."""
    rows = session.execute(
        select(Leave.id, Leave.staff_id, Leave.starts_at, Leave.ends_at, Leave.note)
        .where(Leave.staff_id == staff_id)
        .order_by(Leave.starts_at.desc(), Leave.id.desc())
    )
    return tuple(LeaveRow(*row) for row in rows)


def choices(session: Session) -> Choices:
    """Return everything active a form offers."""
    d, w, i = Department, Window, Item
    departments = select(d.id, d.code, d.name).where(d.active).order_by(d.code)
    windows = (
        select(w.id, w.code, w.name, w.floor, w.department_id).where(w.active).order_by(w.code)
    )
    items = select(i.id, i.code, i.name, i.department_id).where(i.active).order_by(i.code)
    return Choices(
        departments=tuple(DepartmentChoice(*row) for row in session.execute(departments)),
        windows=tuple(WindowChoice(*row) for row in session.execute(windows)),
        items=tuple(ItemChoice(*row) for row in session.execute(items)),
        staff=_staff_choices(session),
    )


def open_cases_of(session: Session, department_id: int) -> int:
    """Count the cases this department still works on; a number, no content."""
    return session.scalars(
        select(func.count()).where(
            Case.lead_department_id == department_id,
            Case.status.in_([status.value for status in OPEN]),
        )
    ).one()


def other_administrator(session: Session, staff_id: int) -> bool:
    """Tell whether somebody else is an active administrator."""
    held = exists(
        select(StaffRole.id).where(
            StaffRole.staff_id == Staff.id, StaffRole.role == Role.ADMIN.value
        )
    )
    other = select(Staff.id).where(Staff.active, Staff.id != staff_id, held).limit(1)
    return session.scalar(other) is not None


def _staff_choices(session: Session) -> tuple[StaffChoice, ...]:
    roles = _roles(session)
    s = Staff
    rows = session.execute(
        select(s.id, s.number, s.name, s.initials, s.department_id, s.window_id)
        .where(s.active)
        .order_by(s.number)
    )
    return tuple(
        StaffChoice(*row, roles=frozenset(held.role.value for held in roles.get(row.id, ())))
        for row in rows
    )


def _roles(session: Session) -> Mapping[int, tuple[RoleRow, ...]]:
    substitute = aliased(Staff)
    rows = session.execute(
        select(
            StaffRole.staff_id,
            StaffRole.role,
            StaffRole.substitute_id,
            func.coalesce(substitute.name, "").label("substitute"),
        )
        .outerjoin(substitute, substitute.id == StaffRole.substitute_id)
        .order_by(StaffRole.id)
    )
    held: dict[int, tuple[RoleRow, ...]] = defaultdict(tuple)
    for row in rows:
        held[row.staff_id] += (RoleRow(Role(row.role), row.substitute_id, row.substitute),)
    return held
