"""The list of staff, as data."""

from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.hall_drafts import RoleDraft, StaffDraft
from desktop.domain.permissions import Role
from desktop.views.admin.field import Field, FieldKind, Values, listed, said
from desktop.views.admin.hall_parts import column
from desktop.views.admin.part_kind import PartKind
from desktop.views.admin.plan import EditPlan
from desktop.views.desk import Desk
from desktop.views.tables.column import CellKind, Column
from desktop.views.widgets.tag_text import Tagged, TagKind, TagText
from desktop.views.words.labels import label

_FIELDS = (
    Field(
        "number",
        QT_TRANSLATE_NOOP("Admin", "Staff number"),
        required=True,
        limit=20,
        fixed=True,
    ),
    Field("name", QT_TRANSLATE_NOOP("Admin", "Full name"), required=True, limit=60),
    Field("department_id", QT_TRANSLATE_NOOP("Admin", "Department"), FieldKind.DEPARTMENT),
    Field("window_id", QT_TRANSLATE_NOOP("Admin", "Window"), FieldKind.WINDOW),
    Field("telephone", QT_TRANSLATE_NOOP("Admin", "Telephone"), limit=40),
    Field("roles", QT_TRANSLATE_NOOP("Admin", "Roles"), FieldKind.ROLES),
    Field("active", QT_TRANSLATE_NOOP("Admin", "Works here"), FieldKind.TICK),
)


def staff(desk: Desk) -> PartKind:
    """Return the list of staff."""
    admin, actor = desk.services.staff_admin, desk.actor
    number = column("number", QT_TRANSLATE_NOOP("Admin", "Number"), 72, quiet=True)
    title = str(QT_TRANSLATE_NOOP("Admin", "Full name"))
    name = Column("name", title, 148, CellKind.TAGGED, "Admin", value=_tagged)
    roles_title = str(QT_TRANSLATE_NOOP("Admin", "Roles"))
    roles = Column("roles", roles_title, 120, context="Admin", value=_roles, stretch=True)
    department = column(
        "department", QT_TRANSLATE_NOOP("Admin", "Department"), 112, quiet=True, spared=True
    )
    return PartKind(
        title=QT_TRANSLATE_NOOP("Admin", "Staff"),
        empty=QT_TRANSLATE_NOOP("Admin", "Nobody here"),
        icon="users",
        columns=(number, name, roles, department),
        load=partial(admin.staff, actor),
        words=lambda row: f"{row.number} {row.name} {row.department} {row.window} {_roles(row)}",
        plan=EditPlan(
            name="staff",
            fields=_FIELDS,
            values_of=_values_of,
            title_of=person_title,
            edit=lambda row, values: admin.edit(actor, row.id, StaffDraft(**values), row.version),
            add=lambda values: admin.add(actor, StaffDraft(**values)),
            new_title=QT_TRANSLATE_NOOP("Admin", "New member of staff"),
        ),
    )


def person_title(row: Any) -> str:
    """Name a member of staff."""
    return f"{row.number} {row.name}"


def _values_of(row: Any) -> Values:
    values = {field.key: getattr(row, field.key) for field in _FIELDS}
    held = {one.role: one.substitute_id for one in row.roles}
    # In the order of the form, so that equal roles are equal values.
    values["roles"] = tuple(RoleDraft(role, held[role]) for role in Role if role in held)
    return values


def _roles(row: Any) -> str:
    return listed(label(one.role) for one in row.roles)


def _tagged(row: Any) -> Tagged:
    tags = []
    if not row.active:
        tags.append(TagText(said(QT_TRANSLATE_NOOP("Admin", "left")), TagKind.PLAIN))
    elif row.away:
        tags.append(TagText(said(QT_TRANSLATE_NOOP("Admin", "away")), TagKind.WARNING))
    if row.active and row.roles and not row.has_password:
        tags.append(TagText(said(QT_TRANSLATE_NOOP("Admin", "no password")), TagKind.DANGER))
    return Tagged(row.name, tuple(tags))
