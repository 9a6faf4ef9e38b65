"""What departments, windows, items and staff must be like before they are kept."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.errors import InvalidInput
from desktop.domain.hall_drafts import (
    DepartmentDraft,
    ItemDraft,
    LeaveDraft,
    StaffDraft,
    WindowDraft,
)
from desktop.domain.lines import code, single_line, telephone
from desktop.domain.permissions import Role
from desktop.domain.substitution import go_together

Values = Mapping[str, Any]
"""Column → value; every function here raises InvalidInput for the first field that is wrong."""


def department_values(draft: DepartmentDraft) -> Values:
    """Return the columns of a department."""
    return {
        "code": code("code", draft.code),
        "name": single_line("name", draft.name, 60),
        "telephone": telephone("telephone", draft.telephone, required=False),
        "head_id": draft.head_id,
        "has_screen": draft.has_screen,
        "active": draft.active,
    }


def window_values(draft: WindowDraft) -> Values:
    """Return the columns of a window."""
    return {
        "code": code("code", draft.code),
        "name": single_line("name", draft.name, 60),
        "floor": single_line("floor", draft.floor, 20, required=False),
        "department_id": draft.department_id,
        "active": draft.active,
    }


def item_values(draft: ItemDraft) -> Values:
    """Return the columns of an item."""
    return {
        "code": code("code", draft.code),
        "name": single_line("name", draft.name, 80),
        "department_id": draft.department_id,
        "active": draft.active,
    }


def staff_values(draft: StaffDraft) -> Values:
    """Return the columns of a member of staff, roles left out.

    Codes besides those of lines: `role_twice`, `roles_apart`, `department_needed` for a handler,
    whose cases are those of the own department (§K 10a).
    """
    roles = [held.role for held in draft.roles]
    if len(set(roles)) < len(roles):
        raise InvalidInput("roles", "role_twice")
    if not go_together(roles):
        raise InvalidInput("roles", "roles_apart")
    if Role.HANDLER in roles and draft.department_id is None:
        raise InvalidInput("department_id", "department_needed")
    return {
        "number": code("number", draft.number),
        "name": single_line("name", draft.name, 60),
        "department_id": draft.department_id,
        "window_id": draft.window_id,
        "telephone": telephone("telephone", draft.telephone, required=False),
        "active": draft.active,
    }


def leave_values(draft: LeaveDraft) -> Values:
    """Return the columns of a leave; `leave_ends_early` if it ends before it begins."""
    if draft.ends_at <= draft.starts_at:
        raise InvalidInput("ends_at", "leave_ends_early")
    return {
        "starts_at": draft.starts_at,
        "ends_at": draft.ends_at,
        "note": single_line("note", draft.note, 200, required=False),
    }
