"""One part of the day's list: its title, how many, and the cases."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.day_list import DayGroup
from desktop.domain.paging import Cursor, Page
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.today.day_lines import EMPTY, TITLES, DayLine, day_columns
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel

ROW = 30


class _DayTable(TableView):
    """Rows without a head; arrows go on into the next part."""

    left = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.model().rowCount() - 1
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Down and row >= last:
            self.left.emit(1)
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.left.emit(-1)
        else:
            super().keyPressEvent(event)


class DayPart(Card):
    """As high as its lines; the screen scrolls, not the part."""

    opened = Signal(int)
    left = Signal(int)
    """The arrow keys went beyond the first (-1) or last (1) line."""

    def __init__(self, look: Look, group: DayGroup) -> None:
        super().__init__(look, " ")
        self._look = look
        self.group = group
        self._lines: tuple[DayLine, ...] = ()
        self._none = PlainLabel(role="muted")
        self._none.setContentsMargins(12, 8, 12, 8)
        self.table: PagedTable[DayLine] = PagedTable(day_columns(), self._load, parent=self)
        self.view = _DayTable(look, self.table)
        self.view.horizontalHeader().hide()
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_flush()
        self.body.addWidget(self._none)
        self.body.addWidget(self.view)
        self.view.opened.connect(self._open)
        self.view.left.connect(self.left)
        look.changed.connect(self._measure)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the part in the language in force."""
        title = QCoreApplication.translate("Today", str(TITLES[self.group]))
        self.set_title(title)
        self.view.setAccessibleName(title)
        self._none.setText(QCoreApplication.translate("Today", str(EMPTY[self.group])))

    def set_lines(self, lines: tuple[DayLine, ...]) -> None:
        """Show these lines, keeping the place."""
        self._lines = lines
        self.table.refresh()
        self.set_count(str(len(lines)))
        self._measure()

    def lines(self) -> tuple[DayLine, ...]:
        """Return what is shown."""
        return self._lines

    def enter(self, *, from_below: bool) -> bool:
        """Take the keyboard at the first or last line; False when there is none."""
        if not self._lines:
            return False
        self.view.setFocus()
        row = len(self._lines) - 1 if from_below else 0
        self.view.setCurrentIndex(self.table.index(row, 0))
        return True

    def _load(
        self,
        cursor: Cursor | None,  # noqa: ARG002 (the shape of a loader)
        limit: int,  # noqa: ARG002
        done: Callable[[Page[Any]], None],
        failed: Callable[[Exception], None],  # noqa: ARG002
    ) -> None:
        done(Page(self._lines, None))

    def _open(self, line: DayLine) -> None:
        self.opened.emit(line.id)

    def _measure(self) -> None:
        self._none.setVisible(not self._lines)
        self.view.setVisible(bool(self._lines))
        self.view.setFixedHeight(self._look.px(ROW) * len(self._lines) + 2)
