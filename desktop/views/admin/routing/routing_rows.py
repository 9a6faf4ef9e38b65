"""The rows of the routing table, as data."""

from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.routing_draft import PURPOSE_LIMIT, RoutingDraft
from desktop.domain.rows.routing import RoutingRow
from desktop.views.admin.field import Field, FieldKind, Values, said
from desktop.views.admin.hall_parts import column, values_of
from desktop.views.admin.part_kind import PartKind
from desktop.views.admin.plan import EditPlan
from desktop.views.desk import Desk
from desktop.views.tables.column import CellKind, Column
from desktop.views.widgets.tag_text import Tagged, TagKind, TagText

_FIELDS = (
    Field("code", QT_TRANSLATE_NOOP("Admin", "Code"), required=True, limit=20),
    Field("words", QT_TRANSLATE_NOOP("Admin", "Words"), limit=400),
    Field(
        "subtypes",
        QT_TRANSLATE_NOOP("Admin", "Types"),
        limit=400,
        note=QT_TRANSLATE_NOOP(
            "Admin", "Codes such as SQ4, or SQ for the whole type; any one of them is enough."
        ),
    ),
    Field("windows", QT_TRANSLATE_NOOP("Admin", "Windows"), limit=400),
    Field("items", QT_TRANSLATE_NOOP("Admin", "Matters"), limit=400),
    Field(
        "department_id",
        QT_TRANSLATE_NOOP("Admin", "Lead"),
        FieldKind.DEPARTMENT,
        required=True,
    ),
    Field(
        "helpers",
        QT_TRANSLATE_NOOP("Admin", "Helpers"),
        limit=400,
        note=QT_TRANSLATE_NOOP("Admin", "Codes of departments."),
    ),
    Field("duty", QT_TRANSLATE_NOOP("Admin", "Duty clause"), limit=120),
    Field("active", QT_TRANSLATE_NOOP("Admin", "In use"), FieldKind.TICK),
    Field(
        "purpose",
        QT_TRANSLATE_NOOP("Admin", "Reason of change"),
        required=True,
        limit=PURPOSE_LIMIT,
    ),
)


def routing_rows(desk: Desk) -> PartKind:
    """Return the list of rows; each change of one is a version of the whole table."""
    table, actor = desk.services.routing_admin, desk.actor

    def add(values: Values) -> RoutingRow:
        return table.add(actor, RoutingDraft(**values))

    def edit(row: Any, values: Values) -> RoutingRow:
        return table.edit(actor, row, RoutingDraft(**values))

    asked = str(QT_TRANSLATE_NOOP("Admin", "Asked for"))
    return PartKind(
        title=QT_TRANSLATE_NOOP("Admin", "Routing table"),
        empty=QT_TRANSLATE_NOOP("Admin", "No row yet: matter, then window decide"),
        icon="split",
        columns=(
            column("code", QT_TRANSLATE_NOOP("Admin", "Code"), 64, quiet=True),
            Column("asked", asked, 180, CellKind.TAGGED, "Admin", value=_asked, stretch=True),
            column("department", QT_TRANSLATE_NOOP("Admin", "Lead"), 132),
            column("helpers", QT_TRANSLATE_NOOP("Admin", "Helpers"), 64, quiet=True),
        ),
        load=partial(table.rows, actor),
        words=lambda row: f"{row.code} {conditions(row)} {row.department} {row.duty}",
        plan=EditPlan(
            name="routing",
            fields=_FIELDS,
            values_of=partial(values_of, _FIELDS),
            title_of=lambda row: f"{row.code} {row.department}",
            edit=edit,
            add=add,
            new_title=QT_TRANSLATE_NOOP("Admin", "New row"),
        ),
    )


def conditions(row: RoutingRow) -> str:
    """Return what a row asks for, condition after condition."""
    return " · ".join(part for part in (row.words, row.subtypes, row.windows, row.items) if part)


def _asked(row: RoutingRow) -> Tagged:
    unused = TagText(said(QT_TRANSLATE_NOOP("Admin", "out of use")), TagKind.PLAIN)
    return Tagged(conditions(row), () if row.active else (unused,))
