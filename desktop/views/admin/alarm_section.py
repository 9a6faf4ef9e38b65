"""How often the alarms and flags fire and how often they turn out not to be so."""

from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.rows.triage import TriggerFigure
from desktop.views.admin.kept_rows import KeptRows
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.subtypes import trigger_word

DAYS = 90
"""So far back the figures look."""


class AlarmSection(Speaking, QWidget):
    """One line per trigger; a share is told only where enough fired."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.notices = NoticeArea(look)
        self._kept = KeptRows(lambda row: trigger_word(row.code))
        self.table: PagedTable[Any] = PagedTable(_columns(), self._kept.load, "fired", parent=self)
        self.view = TableView(look, self.table)
        self._empty = EmptyState(look, "siren")
        self.card = Card(look, " ", "siren")
        self._how = PlainLabel(role="label")
        self._how.setWordWrap(True)
        self._how.setContentsMargins(12, 8, 12, 8)
        self.view.set_empty(self._empty)
        self.card.set_flush()
        self.card.body.addWidget(self._how)
        self.card.body.addWidget(self.view, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addWidget(self.card, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        title = self.tr("Alarms of the last {days} days").format(days=DAYS)
        self.setAccessibleName(title)
        self.view.setAccessibleName(title)
        self.card.set_title(title)
        self._how.setText(
            self.tr(
                "Cases are counted, no complaint is shown. A word list whose alarms are often not "
                "so needs an exclusion. Under 10 cases no share is told."
            )
        )
        self._empty.set_texts(
            self.tr("No alarm has fired"), self.tr("Figures appear with the first case.")
        )
        self.table.refresh()

    def refresh(self) -> None:
        """Count anew."""
        work = partial(self._desk.services.suggestions.figures, self._desk.actor, DAYS)
        self._desk.tasks.run(self, work, self._show, self._complain)

    def _show(self, figures: tuple[TriggerFigure, ...]) -> None:
        self._kept.put(figures)
        self.table.refresh()

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))


def _columns() -> tuple[Column, ...]:
    alarm = str(QT_TRANSLATE_NOOP("Admin", "Alarm or flag"))
    fired = str(QT_TRANSLATE_NOOP("Admin", "Fired in cases"))
    taken = str(QT_TRANSLATE_NOOP("Admin", "Confirmed"))
    false = str(QT_TRANSLATE_NOOP("Admin", "Not so"))
    share = str(QT_TRANSLATE_NOOP("Admin", "False alarms"))
    return (
        Column("code", alarm, 160, context="Admin", value=_name, stretch=True),
        Column("fired", fired, 120, CellKind.NUMBER, "Admin"),
        Column("confirmed", taken, 96, CellKind.NUMBER, "Admin"),
        Column("dismissed", false, 96, CellKind.NUMBER, "Admin"),
        Column("share", share, 120, CellKind.NUMBER, "Admin", value=_share),
    )


def _name(row: TriggerFigure) -> str:
    return trigger_word(row.code)


def _share(row: TriggerFigure) -> str:
    """Return 12.5% of 40 as words; "–" where too few fired."""
    share = row.false_share
    return "–" if share is None else f"{share:.1%}"
