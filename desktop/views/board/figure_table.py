"""A table of figures: arrows go from one to another, Enter or a double click opens its cases."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.domain.rows.board import Share
from desktop.views.board.figure_lines import FigureLine, FigureLines, Index
from desktop.views.theme.look import Look

_ROW, _HEAD, _PADDING = 30, 28, 6
_COLORS = {Share.OVERDUE: "danger_text", Share.TODAY: "warning_text"}


class _Cell(QStyledItemDelegate):
    def __init__(self, look: Look, lines: FigureLines) -> None:
        super().__init__()
        self._look = look
        self._lines = lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens, share = self._look.tokens, self._lines.share(index)
        text = str(index.data() or "")
        colored = share in _COLORS and text != "0"
        font = self._look.font(13, QFont.Weight.Medium if colored else QFont.Weight.Normal)
        side = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        pad = self._look.px(_PADDING)
        inner = rect.adjusted(pad, 0, -pad, -1)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.primary_soft)
        painter.setPen(tokens.line_soft)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.primary, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.setFont(font)
        faint = "text_2" if share is None and index.column() else "text"
        painter.setPen(self._look.color(_COLORS[share] if colored and share else faint))
        painter.drawText(inner, int(side), shown)
        painter.restore()


class FigureTable(QTableView):
    """Lines of figures; the place of the keyboard outlives new figures."""

    chosen = Signal(object, object)
    """The line and the share whose cases are wanted."""

    def __init__(self, look: Look, shares: Sequence[Share]) -> None:
        super().__init__()
        self._look = look
        self.lines = FigureLines(shares)
        self._delegate = _Cell(look, self.lines)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self.fit)
        self.fit()

    def set_lines(self, lines: Sequence[FigureLine]) -> None:
        """Show new figures; the keyboard stays on the same person's or window's same figure."""
        was, column = self.lines.line(self.currentIndex()), self.currentIndex().column()
        above = self.verticalScrollBar().value()
        self.lines.set_lines(lines)
        row = self.lines.place_of(was.id) if was else 0
        self.setCurrentIndex(self.lines.index(max(row, 0), column if was else 1))
        self.verticalScrollBar().setValue(above)

    def set_headings(self, headings: Sequence[str]) -> None:
        """Name the columns in the language in force."""
        self.lines.set_headings(headings)
        self.fit()

    def fit(self) -> None:
        """Give every column the width of its heading; the names take what is left."""
        self.verticalHeader().setDefaultSectionSize(self._look.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._look.px(_HEAD))
        metrics = QFontMetrics(self._look.font(13, QFont.Weight.Medium))
        for column in range(1, self.lines.columnCount()):
            title = str(self.lines.headerData(column, Qt.Orientation.Horizontal) or "")
            words = max(metrics.horizontalAdvance(title), metrics.horizontalAdvance("10000"))
            if column == self.lines.columnCount() - 1:
                words = max(words, self._note_width(metrics))
            self.setColumnWidth(column, words + self._look.px(2 * _PADDING + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cases of the figure; everything else moves as usual."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _note_width(self, metrics: QFontMetrics) -> int:
        column = self.lines.columnCount() - 1
        notes = (
            str(self.lines.index(row, column).data() or "") for row in range(self.lines.rowCount())
        )
        return max(map(metrics.horizontalAdvance, notes), default=0)

    def _open(self, index: Index) -> None:
        line = self.lines.line(index)
        if line is not None:
            share = self.lines.share(index)
            self.chosen.emit(line, Share.OPEN if share is None else share)
