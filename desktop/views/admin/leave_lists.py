"""The two lists of leave as data, and the sentence about who stands in."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.rows.account import StaffRow
from desktop.views.admin.field import listed, said
from desktop.views.admin.hall_parts import column
from desktop.views.tables.column import CellKind, Column
from desktop.views.widgets.tag_text import Tagged, TagKind, TagText
from desktop.views.words.labels import label
from desktop.views.words.moments import Moments


def away_columns() -> tuple[Column, ...]:
    """Return the columns of the list of staff."""
    title = str(QT_TRANSLATE_NOOP("Admin", "Full name"))
    name = Column("name", title, 160, CellKind.TAGGED, "Admin", value=_tagged, stretch=True)
    number = column("number", QT_TRANSLATE_NOOP("Admin", "Number"), 72, quiet=True)
    roles = column("roles", QT_TRANSLATE_NOOP("Admin", "Stands in"), 160, quiet=True)
    return (
        number,
        name,
        Column(
            roles.key, roles.title, roles.width, context="Admin", value=_stand_ins, color="text_2"
        ),
    )


def leave_columns(moments: Moments) -> tuple[Column, ...]:
    """Return the columns of the list of absences."""
    starts = str(QT_TRANSLATE_NOOP("Admin", "From"))
    ends = str(QT_TRANSLATE_NOOP("Admin", "Until"))
    note = str(QT_TRANSLATE_NOOP("Admin", "Note"))
    return (
        Column("starts_at", starts, 132, context="Admin", show=moments.full),
        Column("ends_at", ends, 132, context="Admin", show=moments.full),
        Column("note", note, 80, context="Admin", color="text_2", stretch=True),
    )


def stand_in_sentence(person: StaffRow) -> str:
    """Say who takes each role while the person is away."""
    if not person.roles:
        return said(QT_TRANSLATE_NOOP("Admin", "Has no role, so nobody needs to stand in."))
    held = said(QT_TRANSLATE_NOOP("Admin", "{role}: {name} stands in."))
    missing = said(QT_TRANSLATE_NOOP("Admin", "{role}: nobody stands in; name somebody in Staff."))
    return "\n".join(
        (held if one.substitute else missing).format(role=label(one.role), name=one.substitute)
        for one in person.roles
    )


def _tagged(row: Any) -> Tagged:
    away = TagText(said(QT_TRANSLATE_NOOP("Admin", "away")), TagKind.WARNING)
    return Tagged(row.name, (away,) if row.away else ())


def _stand_ins(row: Any) -> str:
    return listed(one.substitute for one in row.roles if one.substitute)
