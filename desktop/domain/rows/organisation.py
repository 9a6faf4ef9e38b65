"""Rows of the hall and its parts, for the administrator's lists and for forms."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.clock import USUAL_ZONE


@dataclass(frozen=True, slots=True)
class HallRow:
    """The hall's details as printed on paper."""

    name: str
    address: str
    telephone: str
    duty_telephone: str
    appeal_body: str
    appeal_address: str
    appeal_telephone: str
    file_prefix: str
    hours: str
    zone: str
    default_supervisor_id: int | None
    demonstration: bool
    version: int


@dataclass(frozen=True, slots=True)
class FrontRow:
    """What may be shown before anybody has signed in; what is empty or None is not shown."""

    is_set_up: bool
    hall: str = ""
    zone: str = USUAL_ZONE
    demonstration: bool = False
    hours: str = ""
    working_day: bool | None = None
    supervisor: str = ""
    backup_at: datetime | None = None
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department; `head` is the name of its head."""

    id: int
    code: str
    name: str
    telephone: str
    head_id: int | None
    head: str
    has_screen: bool
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class WindowRow:
    """A window and the name of the department that runs it."""

    id: int
    code: str
    name: str
    floor: str
    department_id: int | None
    department: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A matter people come for and the name of its department."""

    id: int
    code: str
    name: str
    department_id: int | None
    department: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class DepartmentChoice:
    """A department to pick in a form."""

    id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class WindowChoice:
    """A window to pick in a form."""

    id: int
    code: str
    name: str
    floor: str
    department_id: int | None


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """An item to pick in a form."""

    id: int
    code: str
    name: str
    department_id: int | None


@dataclass(frozen=True, slots=True)
class StaffChoice:
    """A member of staff to pick by number: as the person complained about or as a handler."""

    id: int
    number: str
    name: str
    initials: str
    department_id: int | None
    window_id: int | None
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything active that forms offer."""

    departments: tuple[DepartmentChoice, ...]
    windows: tuple[WindowChoice, ...]
    items: tuple[ItemChoice, ...]
    staff: tuple[StaffChoice, ...]
