"""What an administrator types: the hall, its parts, its staff."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.clock import USUAL_ZONE
from desktop.domain.permissions import Role


@dataclass(frozen=True, slots=True)
class HallDraft:
    """The hall's own details, printed on every paper; hours like "08:30-12:00,13:30-17:00"."""

    name: str
    address: str
    telephone: str
    duty_telephone: str
    appeal_body: str
    file_prefix: str
    appeal_address: str = ""
    appeal_telephone: str = ""
    hours: str = "08:30-12:00,13:30-17:00"
    zone: str = USUAL_ZONE
    default_supervisor_id: int | None = None


@dataclass(frozen=True, slots=True)
class AdminDraft:
    """The first administrator, who chooses the own password."""

    number: str
    name: str
    password: str


@dataclass(frozen=True, slots=True)
class DepartmentDraft:
    """A department; without a screen of its own it is served by paper slips."""

    code: str
    name: str
    telephone: str = ""
    head_id: int | None = None
    has_screen: bool = True
    active: bool = True


@dataclass(frozen=True, slots=True)
class WindowDraft:
    """A window of the hall."""

    code: str
    name: str
    floor: str = ""
    department_id: int | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """A matter people come for (事项)."""

    code: str
    name: str
    department_id: int | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class RoleDraft:
    """A role and who holds it while its holder is away (§K 8)."""

    role: Role
    substitute_id: int | None = None


@dataclass(frozen=True, slots=True)
class StaffDraft:
    """A member of staff; without roles the person cannot sign in but can be named in a case."""

    number: str
    name: str
    department_id: int | None = None
    window_id: int | None = None
    telephone: str = ""
    roles: tuple[RoleDraft, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class LeaveDraft:
    """An absence from `starts_at` until before `ends_at`, both aware."""

    starts_at: datetime
    ends_at: datetime
    note: str = ""
