"""The columns of the queue, and the widths their words need in the language in force."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QFont, QFontMetrics

from desktop.domain.clock_table import ClockKind
from desktop.domain.priority import Priority
from desktop.domain.rows.queue import QueueSort
from desktop.domain.status import Step
from desktop.views.queue.row_words import RowWords
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.badge_painting import badge_size
from desktop.views.words.labels import label
from desktop.views.words.time_words import left_words

_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_LONGEST = timedelta(hours=20, minutes=48)
_CELL = 14
_BAR = 48

SORTS = {
    "priority": QueueSort.PRIORITY,
    "number": QueueSort.NUMBER,
    "received": QueueSort.RECEIVED,
    "left": QueueSort.NEXT_DUE,
}
"""The columns that can be sorted by, and the order each stands for."""

SPARED = ("received", "unit", "step")
"""The columns that give way first where the table is narrow."""


def queue_columns(words: RowWords) -> tuple[Column, ...]:
    """Return the columns; their cells are worded by `words`."""
    return (*_about_the_case(words), *_about_the_work(words))


def _about_the_case(words: RowWords) -> tuple[Column, ...]:
    return (
        Column("tick", width=32, kind=CellKind.TICK, context="Queue"),
        Column(
            "priority",
            str(QT_TRANSLATE_NOOP("Queue", "Level")),
            66,
            CellKind.BADGE,
            "Queue",
            sortable=True,
        ),
        Column(
            "number",
            str(QT_TRANSLATE_NOOP("Queue", "Number")),
            88,
            context="Queue",
            value=words.number,
            color="text_2",
            sortable=True,
        ),
        Column(
            "received",
            str(QT_TRANSLATE_NOOP("Queue", "Received")),
            76,
            context="Queue",
            value=words.received,
            color="text_2",
            sortable=True,
        ),
        Column(
            "subject",
            str(QT_TRANSLATE_NOOP("Queue", "Subject")),
            120,
            CellKind.TAGGED,
            "Queue",
            value=words.subject,
            stretch=True,
        ),
    )


def _about_the_work(words: RowWords) -> tuple[Column, ...]:
    return (
        Column(
            "person",
            str(QT_TRANSLATE_NOOP("Queue", "Person")),
            68,
            context="Queue",
            value=words.person,
        ),
        Column(
            "unit",
            str(QT_TRANSLATE_NOOP("Queue", "In charge")),
            116,
            context="Queue",
            value=words.unit,
        ),
        Column(
            "step",
            str(QT_TRANSLATE_NOOP("Queue", "Step")),
            60,
            context="Queue",
            value=words.step,
            color="text_2",
        ),
        Column(
            "left",
            str(QT_TRANSLATE_NOOP("Queue", "Next limit")),
            184,
            CellKind.TIME,
            "Queue",
            value=words.left,
            sortable=True,
        ),
    )


def fit_columns(look: Look, view: TableView, columns: tuple[Column, ...]) -> None:
    """Give the columns of fixed words the room their longest word takes."""
    plain = QFontMetrics(look.font())
    strong = QFontMetrics(look.font(13, QFont.Weight.Medium))
    over = left_words(_NOW, _NOW + _LONGEST)
    steps = [f"7 {label(step)}" for step in Step]
    clocks = [f"{label(kind)} {over}" for kind in ClockKind]
    nobody = QCoreApplication.translate("Queue", "Anonymous")
    needed = {
        "priority": max(badge_size(look, level).width() for level in Priority) + look.px(_CELL),
        "person": plain.horizontalAdvance(nobody) + look.px(_CELL),
        "step": max(map(plain.horizontalAdvance, steps)) + look.px(_CELL),
        "left": max(map(strong.horizontalAdvance, clocks)) + look.px(_CELL + _BAR),
    }
    for place, column in enumerate(columns):
        heading = strong.horizontalAdvance(column.heading()) + look.px(2 * _CELL)
        least = needed.get(column.key, 0)
        if not column.stretch:
            view.choices.fit(place, max(look.px(column.width), least, heading))
