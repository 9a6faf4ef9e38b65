"""The first rows of an import as they will be, worded for a table."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.masking import mask_name
from desktop.services.importing.rows import Parsed
from desktop.services.importing.service import ImportMode
from desktop.views.importing.import_words import mode_word
from desktop.views.tables.column import Column
from desktop.views.words.labels import label
from desktop.views.words.moments import Moments

SPARED = ("place", "channel")
"""The columns that give way first where the table is narrow."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row as it will come in; the person is masked as in every list."""

    id: int
    becomes: str
    received: str
    reference: str
    subject: str
    person: str
    place: str
    channel: str


def preview_lines(
    rows: Iterable[Parsed], mode: ImportMode, moments: Moments
) -> tuple[PreviewLine, ...]:
    """Word the rows for one mode."""
    return tuple(_line(place, row, mode, moments) for place, row in enumerate(rows, start=1))


def preview_columns() -> tuple[Column, ...]:
    """Return the columns."""
    return (
        _column("becomes", QT_TRANSLATE_NOOP("Importing", "Becomes"), 84),
        _column("received", QT_TRANSLATE_NOOP("Importing", "Sent"), 124, quiet=True),
        _column("reference", QT_TRANSLATE_NOOP("Importing", "Their number"), 96, quiet=True),
        _column("subject", QT_TRANSLATE_NOOP("Importing", "Subject"), 160, stretch=True),
        _column("person", QT_TRANSLATE_NOOP("Importing", "Person"), 72),
        _column("place", QT_TRANSLATE_NOOP("Importing", "Place"), 96),
        _column("channel", QT_TRANSLATE_NOOP("Importing", "Way it came"), 108, quiet=True),
    )


def _column(
    key: str, title: object, width: int, *, quiet: bool = False, stretch: bool = False
) -> Column:
    color = "text_2" if quiet else "text"
    return Column(key, str(title), width, context="Importing", color=color, stretch=stretch)


def _line(place: int, row: Parsed, mode: ImportMode, moments: Moments) -> PreviewLine:
    draft = row.draft
    return PreviewLine(
        id=place,
        becomes=mode_word(ImportMode.HISTORY if row.reply else mode),
        received=moments.full(draft.received_at) if draft.received_at else "",
        reference=row.reference,
        subject=draft.subject,
        person=mask_name(draft.person.name),
        place=draft.place,
        channel=label(draft.channel),
    )
