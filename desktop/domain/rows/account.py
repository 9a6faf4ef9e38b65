"""Rows about staff: who signed in, who is there, who is away."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A successful sign-in; while `must_change` the actor has no roles but may change password."""

    actor: Actor
    must_change: bool


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role held, and the named substitute if there is one."""

    role: Role
    substitute_id: int | None
    substitute: str


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A member of staff in the administrator's list; `away` while a leave runs."""

    id: int
    number: str
    name: str
    department_id: int | None
    department: str
    window_id: int | None
    window: str
    telephone: str
    roles: tuple[RoleRow, ...]
    active: bool
    away: bool
    has_password: bool
    must_change: bool
    version: int


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """A time of absence."""

    id: int
    staff_id: int
    starts_at: datetime
    ends_at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class OneTimePassword:
    """A password that is shown once and must be changed at the next sign-in."""

    staff_id: int
    number: str
    password: str
