"""The lists of departments, windows and items, as data."""

from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.hall_drafts import DepartmentDraft, ItemDraft, WindowDraft
from desktop.domain.rows.organisation import DepartmentRow
from desktop.views.admin.field import Field, FieldKind, Values, said
from desktop.views.admin.part_kind import PartKind
from desktop.views.admin.plan import EditPlan
from desktop.views.desk import Desk
from desktop.views.tables.column import CellKind, Column
from desktop.views.widgets.tag_text import Tagged, TagKind, TagText

_CODE = Field("code", QT_TRANSLATE_NOOP("Admin", "Code"), required=True, limit=20)
_NAME = Field("name", QT_TRANSLATE_NOOP("Admin", "Name"), required=True, limit=60)
_DEPARTMENT = Field("department_id", QT_TRANSLATE_NOOP("Admin", "Department"), FieldKind.DEPARTMENT)
_ACTIVE = Field("active", QT_TRANSLATE_NOOP("Admin", "In use"), FieldKind.TICK)

_DEPARTMENT_FIELDS = (
    _CODE,
    _NAME,
    Field("telephone", QT_TRANSLATE_NOOP("Admin", "Telephone"), limit=40),
    Field("head_id", QT_TRANSLATE_NOOP("Admin", "Head"), FieldKind.PERSON),
    Field(
        "has_screen",
        QT_TRANSLATE_NOOP("Admin", "Works with this program"),
        FieldKind.TICK,
        note=QT_TRANSLATE_NOOP(
            "Admin", "Without it, cases go to the department as paper slips that it signs."
        ),
    ),
    _ACTIVE,
)
_WINDOW_FIELDS = (
    _CODE,
    _NAME,
    Field("floor", QT_TRANSLATE_NOOP("Admin", "Floor"), limit=20),
    _DEPARTMENT,
    _ACTIVE,
)
_ITEM_FIELDS = (
    _CODE,
    Field("name", QT_TRANSLATE_NOOP("Admin", "Name"), required=True, limit=80),
    _DEPARTMENT,
    _ACTIVE,
)


def column(
    key: str, title: object, width: int, *, quiet: bool = False, spared: bool = False
) -> Column:
    """Return a plain column of an administrator's list."""
    color = "text_2" if quiet else "text"
    return Column(key, str(title), width, context="Admin", color=color, spared=spared)


def name_column() -> Column:
    """Return the column with the name, and whether it is out of use."""
    title = str(QT_TRANSLATE_NOOP("Admin", "Name"))
    return Column("name", title, 160, CellKind.TAGGED, "Admin", value=tagged_name, stretch=True)


def tagged_name(row: Any) -> Tagged:
    """Return the name with a tag when it is out of use."""
    unused = TagText(said(QT_TRANSLATE_NOOP("Admin", "out of use")), TagKind.PLAIN)
    return Tagged(row.name, () if row.active else (unused,))


def values_of(fields: tuple[Field, ...], row: Any) -> Values:
    """Return the values of a row for these fields."""
    return {field.key: getattr(row, field.key) for field in fields}


def title_of(row: Any) -> str:
    """Name a part."""
    return f"{row.code} {row.name}"


def departments(desk: Desk) -> PartKind:
    """Return the list of departments."""
    parts, actor = desk.services.hall_parts, desk.actor

    def add(values: Values) -> DepartmentRow:
        return parts.add_department(actor, DepartmentDraft(**values))

    def edit(row: Any, values: Values) -> DepartmentRow:
        return parts.edit_department(actor, row.id, DepartmentDraft(**values), row.version)

    code = column("code", QT_TRANSLATE_NOOP("Admin", "Code"), 72, quiet=True)
    telephone = column("telephone", QT_TRANSLATE_NOOP("Admin", "Telephone"), 120, spared=True)
    head = column("head", QT_TRANSLATE_NOOP("Admin", "Head"), 88, spared=True)
    title = str(QT_TRANSLATE_NOOP("Admin", "Served by"))
    served = Column(
        "has_screen", title, 88, context="Admin", show=_served, color="text_2", spared=True
    )
    return PartKind(
        title=QT_TRANSLATE_NOOP("Admin", "Departments"),
        empty=QT_TRANSLATE_NOOP("Admin", "No department here"),
        icon="building",
        columns=(code, name_column(), telephone, head, served),
        load=partial(parts.departments, actor),
        words=lambda row: f"{row.code} {row.name} {row.telephone} {row.head}",
        plan=EditPlan(
            name="department",
            fields=_DEPARTMENT_FIELDS,
            values_of=partial(values_of, _DEPARTMENT_FIELDS),
            title_of=title_of,
            edit=edit,
            add=add,
            new_title=QT_TRANSLATE_NOOP("Admin", "New department"),
        ),
    )


def windows(desk: Desk) -> PartKind:
    """Return the list of windows."""
    parts, actor = desk.services.hall_parts, desk.actor
    code = column("code", QT_TRANSLATE_NOOP("Admin", "Code"), 72, quiet=True)
    floor = column("floor", QT_TRANSLATE_NOOP("Admin", "Floor"), 72, spared=True)
    department = column("department", QT_TRANSLATE_NOOP("Admin", "Department"), 160, spared=True)
    return PartKind(
        title=QT_TRANSLATE_NOOP("Admin", "Windows"),
        empty=QT_TRANSLATE_NOOP("Admin", "No window here"),
        icon="monitor",
        columns=(code, name_column(), floor, department),
        load=partial(parts.windows, actor),
        words=lambda row: f"{row.code} {row.name} {row.floor} {row.department}",
        plan=EditPlan(
            name="window",
            fields=_WINDOW_FIELDS,
            values_of=partial(values_of, _WINDOW_FIELDS),
            title_of=title_of,
            edit=lambda row, values: parts.edit_window(
                actor, row.id, WindowDraft(**values), row.version
            ),
            add=lambda values: parts.add_window(actor, WindowDraft(**values)),
            new_title=QT_TRANSLATE_NOOP("Admin", "New window"),
        ),
    )


def items(desk: Desk) -> PartKind:
    """Return the list of items."""
    parts, actor = desk.services.hall_parts, desk.actor
    code = column("code", QT_TRANSLATE_NOOP("Admin", "Code"), 96, quiet=True)
    department = column("department", QT_TRANSLATE_NOOP("Admin", "Department"), 180, spared=True)
    return PartKind(
        title=QT_TRANSLATE_NOOP("Admin", "Matters"),
        empty=QT_TRANSLATE_NOOP("Admin", "No matter here"),
        icon="clipboard-list",
        columns=(code, name_column(), department),
        load=partial(parts.items, actor),
        words=lambda row: f"{row.code} {row.name} {row.department}",
        plan=EditPlan(
            name="item",
            fields=_ITEM_FIELDS,
            values_of=partial(values_of, _ITEM_FIELDS),
            title_of=title_of,
            edit=lambda row, values: parts.edit_item(
                actor, row.id, ItemDraft(**values), row.version
            ),
            add=lambda values: parts.add_item(actor, ItemDraft(**values)),
            new_title=QT_TRANSLATE_NOOP("Admin", "New matter"),
        ),
    )


def _served(has_screen: bool) -> str:  # noqa: FBT001 (the value of a cell)
    if has_screen:
        return said(QT_TRANSLATE_NOOP("Admin", "screen"))
    return said(QT_TRANSLATE_NOOP("Admin", "paper slip"))
