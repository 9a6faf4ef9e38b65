"""Painting of table cells: ground, rule and words; one subclass for each richer kind."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.tables.column import Column
from desktop.views.tables.paged_table import VALUE_ROLE, Index
from desktop.views.theme.look import Look

PADDING = 6


class CellDelegate(QStyledItemDelegate):
    """Plain words in the column's colour, elided at the right."""

    def __init__(self, look: Look, column: Column) -> None:
        super().__init__()
        self._look = look
        self._column = column

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground and rule, then what the cell holds."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = self._look.tokens
        painter.save()
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.primary_soft)
        painter.setPen(tokens.line_soft)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        padding = self._look.px(PADDING)
        self.paint_content(painter, rect.adjusted(padding, 0, -padding, -1), index)
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint the words."""
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        self.paint_text(painter, rect, str(index.data() or ""), align)

    def paint_text(
        self, painter: QPainter, rect: QRect, text: str, align: int | None = None
    ) -> None:
        """Paint `text` elided into `rect`."""
        font = self._look.font()
        painter.setFont(font)
        painter.setPen(self._look.color(self._column.color))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.drawText(rect, align or int(Qt.AlignmentFlag.AlignVCenter), shown)

    def least_width(self) -> int:
        """Return the width below which the cell says nothing, in pixels of the screen."""
        return 0

    def value(self, index: Index) -> Any:
        """Return the value the column read from the row."""
        return index.data(VALUE_ROLE)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size the words need."""
        advance = QFontMetrics(self._look.font()).horizontalAdvance(str(index.data() or ""))
        return QSize(advance + 2 * self._look.px(PADDING), self._look.px(30))

    def helpEvent(self, *_arguments: Any) -> bool:
        """Leave tooltips to the table, which knows what is elided."""
        return False
