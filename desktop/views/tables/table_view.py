"""The table every list of cases is shown in."""

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QVBoxLayout, QWidget

from desktop.views.tables.cell_delegate import PADDING
from desktop.views.tables.column import CellKind
from desktop.views.tables.column_choices import ColumnChoices
from desktop.views.tables.delegates import delegate_for
from desktop.views.tables.paged_table import Index, PagedTable
from desktop.views.theme.look import Look
from desktop.views.widgets.styling import plain_tooltip

ROW_HEIGHT = 30
HEAD_HEIGHT = 28


class TableView(QTableView):
    """Rows of fixed height, one current row in a frame; Enter opens it, Space ticks it."""

    opened = Signal(object)
    """The row that was double-clicked or entered."""
    current_row_changed = Signal(object)
    """The row the keyboard stands on, or None."""

    def __init__(self, look: Look, table: PagedTable[Any], name: str = "") -> None:
        super().__init__()
        self._look = look
        self._table = table
        self._row_height = ROW_HEIGHT
        self._empty: QWidget | None = None
        self._held: tuple[QPersistentModelIndex, int] | None = None
        self._delegates = [delegate_for(look, column) for column in table.columns]
        self.setAccessibleName(name)
        self.setModel(table)
        self.choices = ColumnChoices(look, self, table.columns)
        self._set_up()
        self.doubleClicked.connect(self._double_clicked)
        table.modelReset.connect(self._show_empty)
        table.loaded.connect(self._show_empty)
        table.renewing.connect(self._hold)
        table.loaded.connect(self._let_go)
        look.changed.connect(self._measure)
        self._measure()

    def set_row_height(self, height: int) -> None:
        """Choose 30, 28 nested or 36 with decisions, in logical pixels."""
        self._row_height = height
        self._measure()

    def set_empty(self, widget: QWidget) -> None:
        """Show `widget` in place of the rows while there are none."""
        self._empty = widget
        column = QVBoxLayout(self.viewport())
        column.addWidget(widget)
        widget.hide()

    def current_row(self) -> Any:
        """Return the row the keyboard stands on, or None."""
        return self._table.row_at(self.currentIndex())

    def select_key(self, key: object) -> bool:
        """Put the keyboard on the row with that key. False if it is not here."""
        place = self._table.find(key)
        if place >= 0:
            self.setCurrentIndex(self._table.index(place, self._first_plain()))
        return place >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks, Ctrl+A ticks all; everything else moves as usual."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._tick_place() is not None:
            self._table.tick_all()
        elif event.key() == Qt.Key.Key_Space and self._toggle(self.currentIndex()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the headings of the language in force."""
        if event.type() is QEvent.Type.LanguageChange:
            last = len(self._table.columns) - 1
            self._table.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.viewport().update()
        super().changeEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is current."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.current_row_changed.emit(self._table.row_at(current))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole text of an elided cell."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tooltip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then the frame of the current row, or of all while none is."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        current = self.currentIndex()
        framed = self._row_rect(current.row()) if current.isValid() else self.viewport().rect()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._look.tokens.primary, 2))
        painter.drawRect(framed.adjusted(1, 1, -1, -2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for all."""
        super().resizeEvent(event)
        self._spare()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(24)
        for place, column in enumerate(self._table.columns):
            self.setItemDelegateForColumn(place, self._delegates[place])
            if column.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        if any(column.sortable for column in self._table.columns):
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(False)
            header.setSectionsClickable(True)
            header.setSortIndicatorShown(True)
            header.sortIndicatorChanged.connect(self._table.sort)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(self._row_height))
        self.horizontalHeader().setFixedHeight(self._look.px(HEAD_HEIGHT))
        for place, column in enumerate(self._table.columns):
            least = self._delegates[place].least_width()
            self.choices.fit(place, max(self._look.px(column.width), least))
        self._spare()

    def _spare(self) -> None:
        """Hide columns from the last spared one on until the others have the width they want."""
        columns = self._table.columns
        needed = sum(self._look.px(column.width) for column in columns)
        spared = set()
        for column in reversed(columns):
            if column.spared and needed > self.viewport().width():
                spared.add(column.key)
                needed -= self._look.px(column.width)
        if any(column.spared for column in columns):
            self.choices.spare(spared)

    def _hold(self) -> None:
        """Remember how high the current row stands, else the topmost in sight.

        Scrolled to the very top, one wants to see what comes in there.
        """
        row = self.currentIndex().row()
        if row < 0 or not self._row_rect(row).intersects(self.viewport().rect()):
            row = self.rowAt(0)
        index = QPersistentModelIndex(self._table.index(row, 0))
        held = index.isValid() and self.verticalScrollBar().value() > 0
        self._held = (index, self.rowViewportPosition(row)) if held else None

    def _let_go(self) -> None:
        """Scroll so that the row held stands where it stood."""
        if self._held is None:
            return
        (index, top), self._held = self._held, None
        if index.isValid():
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(index.row()) - top)

    def _open(self, index: QModelIndex) -> None:
        row = self._table.row_at(index)
        if row is not None:
            self.opened.emit(row)

    def _double_clicked(self, index: QModelIndex) -> None:
        """Open, unless it was the tick that was pressed twice."""
        if self._table.columns[index.column()].kind is not CellKind.TICK:
            self._open(index)

    def _toggle(self, index: QModelIndex) -> bool:
        place = self._tick_place()
        if place is None or not index.isValid():
            return False
        cell = index.siblingAtColumn(place)
        ticked = cell.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return self._table.setData(cell, state, Qt.ItemDataRole.CheckStateRole)

    def _tick_place(self) -> int | None:
        kinds = [column.kind for column in self._table.columns]
        return kinds.index(CellKind.TICK) if CellKind.TICK in kinds else None

    def _first_plain(self) -> int:
        kinds = [column.kind for column in self._table.columns]
        return next(n for n, kind in enumerate(kinds) if kind is not CellKind.TICK)

    def _row_rect(self, row: int) -> QRect:
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        return QRect(0, top, self.viewport().width(), height)

    def _tooltip_at(self, spot: QPoint) -> str:
        index = self.indexAt(spot)
        if not index.isValid():
            return ""
        text = str(index.data() or "")
        room = self.columnWidth(index.column()) - 2 * self._look.px(PADDING)
        wide = QFontMetrics(self._look.font()).horizontalAdvance(text) > room
        return plain_tooltip(text) if wide else ""

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(self._table.complete() and not self._table.rows())
