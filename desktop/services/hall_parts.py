"""Departments, windows and items: listed, added, edited, put out of use; never deleted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.hall_drafts import DepartmentDraft, ItemDraft, WindowDraft
from desktop.domain.part_checks import Values, department_values, item_values, window_values
from desktop.domain.permissions import Permission
from desktop.domain.rows.organisation import DepartmentRow, ItemRow, WindowRow
from desktop.models import Department, Item, Staff, Window
from desktop.services.context import Context
from desktop.services.desk_log import note
from desktop.services.versioned import change, found, require_version
from desktop.storage.queries.organisation import (
    department_rows,
    item_rows,
    open_cases_of,
    window_rows,
)

_Row = TypeVar("_Row", DepartmentRow, WindowRow, ItemRow)
_Model = type[Department] | type[Window] | type[Item]


@dataclass(frozen=True, slots=True)
class _Kind(Generic[_Row]):
    """One sort of part: where it is kept, how it is read, which columns nobody may share."""

    model: _Model
    rows: Callable[[Session, ColumnElement[bool]], tuple[_Row, ...]]
    unique: tuple[str, ...] = ("code",)

    def row(self, session: Session, part_id: int) -> _Row:
        """Return the part as screens read it."""
        return self.rows(session, self.model.id == part_id)[0]


_DEPARTMENT: Final = _Kind(Department, department_rows, ("code", "name"))
_WINDOW: Final = _Kind(Window, window_rows)
_ITEM: Final = _Kind(Item, item_rows)


class HallParts:
    """Use cases of the hall's parts.

    All that write raise InvalidInput (`code_taken`, `name_taken`, `unknown_department`,
    `unknown_staff` and what lines raise); those that edit also NotFound `part_not_found` and
    Conflict `changed_meanwhile` (`now`: the row).
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def departments(self, actor: Actor) -> tuple[DepartmentRow, ...]:
        """Return all departments."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return department_rows(session)

    def windows(self, actor: Actor) -> tuple[WindowRow, ...]:
        """Return all windows."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return window_rows(session)

    def items(self, actor: Actor) -> tuple[ItemRow, ...]:
        """Return all items."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return item_rows(session)

    def add_department(self, actor: Actor, draft: DepartmentDraft) -> DepartmentRow:
        """Add a department."""
        actor.require(Permission.MANAGE_HALL)
        return self._add(actor, _DEPARTMENT, department_values(draft))

    def add_window(self, actor: Actor, draft: WindowDraft) -> WindowRow:
        """Add a window."""
        actor.require(Permission.MANAGE_HALL)
        return self._add(actor, _WINDOW, window_values(draft))

    def add_item(self, actor: Actor, draft: ItemDraft) -> ItemRow:
        """Add an item."""
        actor.require(Permission.MANAGE_HALL)
        return self._add(actor, _ITEM, item_values(draft))

    def edit_department(
        self, actor: Actor, part_id: int, draft: DepartmentDraft, version: int
    ) -> DepartmentRow:
        """Change a department; Conflict `department_has_cases` (`number`) keeps it in use."""
        actor.require(Permission.MANAGE_HALL)
        return self._edit(actor, _DEPARTMENT, part_id, department_values(draft), version)

    def edit_window(
        self, actor: Actor, part_id: int, draft: WindowDraft, version: int
    ) -> WindowRow:
        """Change a window."""
        actor.require(Permission.MANAGE_HALL)
        return self._edit(actor, _WINDOW, part_id, window_values(draft), version)

    def edit_item(self, actor: Actor, part_id: int, draft: ItemDraft, version: int) -> ItemRow:
        """Change an item."""
        actor.require(Permission.MANAGE_HALL)
        return self._edit(actor, _ITEM, part_id, item_values(draft), version)

    def _add(self, actor: Actor, kind: _Kind[_Row], values: Values) -> _Row:
        now = self._context.clock.now()
        with self._context.database.write() as session:
            _require_free(session, kind, values)
            _require_links(session, values)
            part = kind.model(**values)
            session.add(part)
            session.flush()
            note(
                session,
                DeskEvent.PART_ADDED,
                now,
                actor,
                table=part.__tablename__,
                code=part.code,
            )
            return kind.row(session, part.id)

    def _edit(
        self, actor: Actor, kind: _Kind[_Row], part_id: int, values: Values, version: int
    ) -> _Row:
        now = self._context.clock.now()
        with self._context.database.write() as session:
            part = found(session, kind.model, part_id)
            require_version(part, version, kind.row(session, part_id))
            _require_free(session, kind, values, part_id)
            _require_links(session, values)
            if isinstance(part, Department) and not values["active"]:
                _require_no_cases(session, part_id)
            changes = change(part, values)
            session.flush()
            if changes:
                note(
                    session,
                    DeskEvent.PART_CHANGED,
                    now,
                    actor,
                    table=part.__tablename__,
                    code=part.code,
                    changes=changes,
                )
            return kind.row(session, part_id)


def _require_free(
    session: Session, kind: _Kind[_Row], values: Values, part_id: int | None = None
) -> None:
    for name in kind.unique:
        same = getattr(kind.model, name) == values[name]
        holder = session.scalar(select(kind.model.id).where(same))
        if holder is not None and holder != part_id:
            raise InvalidInput(name, f"{name}_taken")


def _require_links(session: Session, values: Values) -> None:
    department_id, head_id = values.get("department_id"), values.get("head_id")
    if department_id is not None and session.get(Department, department_id) is None:
        raise InvalidInput("department_id", "unknown_department")
    if head_id is not None:
        head = session.get(Staff, head_id)
        if head is None or not head.active:
            raise InvalidInput("head_id", "unknown_staff")


def _require_no_cases(session: Session, department_id: int) -> None:
    number = open_cases_of(session, department_id)
    if number:
        raise Conflict("department_has_cases", number=number)
