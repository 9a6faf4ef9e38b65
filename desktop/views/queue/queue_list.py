"""The left side of the queue: tabs, conditions, the table and its foot."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import (
    QueueFilter,
    QueueRow,
    QueueSort,
    QueueTab,
    SavedView,
    TabCount,
)
from desktop.views.desk import Desk
from desktop.views.queue.columns import SORTS, SPARED, fit_columns, queue_columns
from desktop.views.queue.empty_words import empty_words
from desktop.views.queue.feed import QueueFeed
from desktop.views.queue.filter_bar import FilterBar
from desktop.views.queue.position_line import PositionLine
from desktop.views.queue.row_words import RowWords
from desktop.views.queue.views_button import ViewsButton
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.count_tabs import CountTabs
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.pieces import Pieces
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tab_item import Pill, TabItem
from desktop.views.widgets.tab_rail import TabRail
from desktop.views.words.labels import label

NARROW = 820
"""Below this width some columns are spared."""

_PILLS = {
    QueueTab.UNASSIGNED: Pill.WAITING,
    QueueTab.DUE_SOON: Pill.WAITING,
    QueueTab.TO_APPROVE: Pill.WAITING,
    QueueTab.OVERDUE: Pill.OVERDUE,
}


class QueueList(Speaking, QWidget):
    """The cases of one tab under some conditions, in one order."""

    opened = Signal(int)
    """The case that was entered or double-clicked."""
    moved = Signal(object)
    """The row the cursor went to, or None; also when the row under it has changed."""
    copied = Signal(int)
    """How many numbers were put on the clipboard."""
    failed = Signal(object)

    def __init__(self, look: Look, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._words = RowWords(desk.moments, desk.clock.now())
        self.feed = QueueFeed(desk, self._words, self)
        self._columns = queue_columns(self._words)
        self.table: PagedTable[QueueRow] = PagedTable(self._columns, self.feed.load, parent=self)
        self.view = TableView(look, self.table)
        self.tabs = CountTabs(look, _tab_items())
        self.filters = FilterBar(look, desk)
        self.views_button = ViewsButton(look, may_share=desk.actor.may(Permission.SHARE_VIEWS))
        self.position = PositionLine(look)
        self._empty = EmptyState(look)
        self._order = (QueueSort.PRIORITY, False)
        self._current: QueueRow | None = None
        self.tabs.set_current(QueueTab.ALL.value)

    def pieces(self) -> Pieces:
        """Put the parts where they belong and let them work together."""
        yield
        self._lay()
        yield
        self._connect()
        self.retranslate()
        yield

    def start(self) -> None:
        """Read everything for the first time."""
        self._show_order()
        self.reload()
        self.feed.look()
        units = partial(self._desk.services.queue.departments, self._desk.actor)
        self._desk.tasks.run(self, units, self.filters.set_departments, self.failed.emit)

    def reload(self) -> None:
        """Read the list from its beginning: another tab, other conditions, another order."""
        sort, down = self._order
        tab = QueueTab(self.tabs.current())
        wanted = QueueFilter(tab=tab, text=self.feed.wanted.text, sort=sort, descending=down)
        self.feed.wanted = self.filters.narrowed(wanted)
        self.position.set_total(None)
        self.position.set_merged("", 0)
        self._say_empty()
        self.table.reload()
        self.feed.count()

    def refresh(self) -> None:
        """Read again what is shown, keeping the place."""
        self.table.refresh()
        self.feed.count()

    def tell_time(self) -> None:
        """Count the time left and the tabs anew."""
        self._words.forget(self._desk.clock.now())
        self.view.viewport().update()
        self.feed.count()

    def search(self, text: str) -> None:
        """List what answers to `text` in all cases, the newest first; empty ends the search."""
        if text == self.feed.wanted.text:
            return
        before = self.feed.wanted.text
        self.feed.wanted = replace(self.feed.wanted, text=text)
        self.filters.set_search(text)
        if text:
            self.tabs.set_current(QueueTab.ALL.value)
            self._order = (QueueSort.NUMBER, True)
        elif before:
            self._order = (QueueSort.PRIORITY, False)
        self._show_order()
        self.reload()
        self.view.setFocus()

    def arranged(self) -> dict[str, object]:
        """Return columns, tab and order; while one searches, the order is the search's own."""
        sort, down = (QueueSort.PRIORITY, False) if self.feed.wanted.text else self._order
        place = {"tab": self.tabs.current(), "sort": sort.value, "down": down}
        return {**self.view.choices.arranged(), **place}

    def arrange(self, kept: Mapping[str, object]) -> None:
        """Take up columns, tab and order, before the list is read."""
        self.view.choices.arrange(kept)
        if kept.get("tab") in tuple(QueueTab):
            self.tabs.set_current(str(kept["tab"]))
        if kept.get("sort") in SORTS.values():
            self._order = (QueueSort(str(kept["sort"])), kept.get("down") is True)

    def use_view(self, view: SavedView) -> None:
        """Show a saved view."""
        self.feed.wanted = replace(self.feed.wanted, text="")
        self.filters.set_search("")
        self.tabs.set_current(view.wanted.tab.value)
        self.filters.take(view)
        self._order = (view.wanted.sort, view.wanted.descending)
        self._show_order()
        self.reload()

    def copy_numbers(self) -> None:
        """Put the numbers of the ticked cases on the clipboard, one a line, in the list's order."""
        ticked = set(self.table.ticked())
        numbers = [row.number for row in self.table.rows() if row.id in ticked]
        if numbers:
            QGuiApplication.clipboard().setText("\n".join(numbers))
            self.copied.emit(len(numbers))

    def current(self) -> QueueRow | None:
        """Return the row under the cursor."""
        return self._current

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.tabs.set_items(_tab_items())
        self.tabs.setAccessibleName(self.tr("Parts of the queue"))
        self.view.setAccessibleName(self.tr("Cases"))
        self._words.forget(self._desk.clock.now())
        self._say_order()
        self._say_empty()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the subject room before anything else."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(NARROW)
        self.view.choices.spare(SPARED if narrow else ())

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        column.addLayout(head)
        head.setSpacing(8)
        head.addWidget(TabRail(self.tabs), 1)
        head.addWidget(self.views_button)
        column.addWidget(self.filters)
        card = Card(self._look)
        column.addWidget(card, 1)
        card.set_flush()
        self.view.set_empty(self._empty)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(self.position)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.feed.counted.connect(self._show_counts)
        self.feed.totalled.connect(self.position.set_total)
        self.feed.changed.connect(self._merge)
        self.feed.failed.connect(self.failed)
        self.table.failed.connect(self.failed)
        self.table.loaded.connect(self._loaded)
        self.table.ticks_changed.connect(self.position.set_ticked)
        self.position.copy_requested.connect(self.copy_numbers)
        self.position.clear_requested.connect(self.table.clear_ticks)
        self.table.sort_requested.connect(self._sort)
        self.view.opened.connect(self._open)
        self.view.current_row_changed.connect(self._moved)
        self.tabs.changed.connect(self._choose_tab)
        self.filters.changed.connect(self.reload)
        self.filters.search_ended.connect(self._end_search)
        self.views_button.view_chosen.connect(self.use_view)
        self._look.changed.connect(self._fit)

    def _show_counts(self, counts: tuple[TabCount, ...]) -> None:
        for count in counts:
            self.tabs.set_count(count.tab.value, count.number)

    def _merge(self, changes: int) -> None:
        now = self._desk.clock.now()
        self._words.forget(now)
        self.refresh()
        seconds = f"{now.astimezone(self._desk.moments.zone):%H:%M:%S}"
        self.position.set_merged(seconds, changes)

    def _loaded(self, count: int) -> None:
        if count and not self.view.currentIndex().isValid():
            self.view.select_key(self.table.rows()[0].id)
        row = self.view.current_row()
        if row != self._current:
            self._moved(row)
        self._tell_place()

    def _moved(self, row: QueueRow | None) -> None:
        self._current = row
        self._tell_place()
        self.moved.emit(row)

    def _tell_place(self) -> None:
        self.position.set_place(self.view.currentIndex().row() + 1 if self._current else 0)

    def _choose_tab(self, _key: str) -> None:
        self.reload()

    def _sort(self, key: str, down: bool) -> None:  # noqa: FBT001 (Qt's signature)
        self._order = (SORTS[key], down)
        self._say_order()
        self.reload()

    def _end_search(self) -> None:
        self.search("")

    def _open(self, row: QueueRow) -> None:
        self.opened.emit(row.id)

    def _fit(self) -> None:
        fit_columns(self._look, self.view, self._columns)

    def _show_order(self) -> None:
        """Show the order in the head of the table without asking for it again."""
        sort, down = self._order
        key = next(key for key, order in SORTS.items() if order is sort)
        place = next(n for n, column in enumerate(self._columns) if column.key == key)
        header = self.view.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        header.blockSignals(True)
        header.setSortIndicator(place, order)
        header.blockSignals(False)
        self._say_order()

    def _say_order(self) -> None:
        words = {
            QueueSort.PRIORITY: self.tr("Order: level, then next limit"),
            QueueSort.NEXT_DUE: self.tr("Order: next limit"),
            QueueSort.RECEIVED: self.tr("Order: received"),
            QueueSort.NUMBER: self.tr("Order: number"),
        }
        sort, down = self._order
        newest = down and sort is QueueSort.NUMBER
        self.position.set_order(self.tr("Order: newest first") if newest else words[sort])

    def _say_empty(self) -> None:
        self._empty.set_texts(*empty_words(self.feed.wanted, narrow=self.filters.is_narrow()))


def _tab_items() -> tuple[TabItem, ...]:
    return tuple(TabItem(tab.value, label(tab), _PILLS.get(tab, Pill.PLAIN)) for tab in QueueTab)
