"""What waits for the supervisor: requests to decide, cases to assign, cases past their limit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.rows.queue import QueueFilter, QueueRow, QueueSort, QueueTab
from desktop.views.desk import Desk
from desktop.views.queue.columns import fit_columns, queue_columns
from desktop.views.queue.feed import QueueFeed
from desktop.views.queue.row_words import RowWords
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label

_SHOWN = ("tick", "priority", "number", "subject", "left")
_TABS = (QueueTab.TO_APPROVE, QueueTab.UNASSIGNED, QueueTab.OVERDUE)


class WaitingList(Speaking, QWidget):
    """Three lists of the queue, the nearest or oldest limit first; Enter opens, Space ticks."""

    opened = Signal(int)
    failed = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._words = RowWords(desk.moments, desk.clock.now())
        self.feed = QueueFeed(desk, self._words, self)
        columns = queue_columns(self._words)
        self._columns = tuple(column for column in columns if column.key in _SHOWN)
        self.table: PagedTable[QueueRow] = PagedTable(self._columns, self.feed.load, parent=self)
        self.view = TableView(look, self.table)
        self.which = Segment(look, _choices())
        self.which.set_value(QueueTab.TO_APPROVE.value)
        self._empty = EmptyState(look)
        self._card = Card(look, "", "gavel")
        self.bulk_button = KeyButton(look, "", "Ctrl+B", icon="list-checks")
        self.bulk_button.set_size(ButtonSize.SMALL)
        self.bulk_button.hide()
        self._lay()
        self.which.changed.connect(self.reload)
        self.view.opened.connect(self._open)
        self.table.loaded.connect(self._loaded)
        self.table.ticks_changed.connect(self.bulk_button.setVisible)
        for source in (self.feed, self.table):
            source.failed.connect(self.failed)
        look.changed.connect(self._fit)
        self.retranslate()

    def reload(self, *_value: object) -> None:
        """Read the chosen list from its beginning."""
        tab = QueueTab(self.which.value() or QueueTab.TO_APPROVE)
        self.feed.wanted = QueueFilter(tab=tab, sort=QueueSort.NEXT_DUE)
        self.table.reload()

    def refresh(self) -> None:
        """Read again what is shown, keeping place and ticks."""
        self._words.forget(self._desk.clock.now())
        self.table.refresh()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._card.set_title(self.tr("Waiting for me"))
        self.which.set_choices(_choices())
        self.which.setAccessibleName(self.tr("Which cases"))
        self.view.setAccessibleName(self.tr("Waiting for me"))
        self.bulk_button.setText(self.tr("Act on the ticked"))
        self._empty.set_texts(self.tr("Nothing waits here"), "")
        self._words.forget(self._desk.clock.now())
        self._fit()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._card.set_flush()
        self._card.add_action(self.bulk_button)
        self._card.add_action(self.which)
        self.view.set_empty(self._empty)
        self._card.body.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _loaded(self, count: int) -> None:
        if count and not self.view.currentIndex().isValid():
            self.view.select_key(self.table.rows()[0].id)

    def _open(self, row: QueueRow) -> None:
        self.opened.emit(row.id)

    def _fit(self) -> None:
        fit_columns(self._look, self.view, self._columns)


def _choices() -> tuple[Choice, ...]:
    return tuple(Choice(tab.value, label(tab)) for tab in _TABS)
