"""The list of backups as data."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from desktop.domain.rows.backup import BackupRow
from desktop.views.admin.field import said
from desktop.views.tables.column import CellKind, Column
from desktop.views.widgets.tag_text import Tagged, TagKind, TagText
from desktop.views.words.moments import Moments


def backup_columns(moments: Moments) -> tuple[Column, ...]:
    """Return the columns."""
    made = str(QT_TRANSLATE_NOOP("Admin", "Made"))
    size = str(QT_TRANSLATE_NOOP("Admin", "Size"))
    check = str(QT_TRANSLATE_NOOP("Admin", "Checked"))
    key = str(QT_TRANSLATE_NOOP("Admin", "Key"))
    name = str(QT_TRANSLATE_NOOP("Admin", "File"))
    return (
        Column("made_at", made, 132, context="Admin", show=moments.full),
        Column("size", size, 88, CellKind.NUMBER, "Admin", show=size_words),
        Column("checked", check, 112, CellKind.TAGGED, "Admin", value=_checked),
        Column("key", key, 112, context="Admin", color="text_2"),
        Column("file", name, 120, context="Admin", value=_file_name, color="text_2", stretch=True),
    )


def size_words(size: int) -> str:
    """Write a size in the unit that fits."""
    return QLocale.c().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _file_name(row: BackupRow) -> str:
    return row.path.name


def _checked(row: Any) -> Tagged:
    if row.key:
        return Tagged("", (TagText(said(QT_TRANSLATE_NOOP("Admin", "proved")), TagKind.SUCCESS),))
    unreadable = said(QT_TRANSLATE_NOOP("Admin", "unreadable"))
    return Tagged("", (TagText(unreadable, TagKind.DANGER),))
