"""Rows of what is typed into forms and not yet confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TypedForm:
    """What stands in a form: `form` names it, `case_id` is the case it belongs to, if any."""

    form: str
    case_id: int | None
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class KeptForm:
    """A form that was filled in and not confirmed, and when it was stored last."""

    form: str
    values: Mapping[str, object]
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class WaitingForm:
    """Where a person left something typed: the case, the form, when."""

    case_id: int
    number: str
    form: str
    saved_at: datetime


def leave_form(staff_id: int) -> str:
    """Return the name of the form in which an absence of this person is noted."""
    return f"admin/leave/{staff_id}"


def answer_form(point_id: int) -> str:
    """Return the name of the form in which one point is answered."""
    return f"answer_point/{point_id}"
