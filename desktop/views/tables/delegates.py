"""The richer cells: tick, badge, time bar, text with tags; and which column gets which."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.domain.priority import Priority
from desktop.views.tables.cell_delegate import PADDING, CellDelegate
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.paged_table import Index
from desktop.views.theme.look import Look
from desktop.views.widgets.badge_painting import badge_size, paint_badge
from desktop.views.widgets.painting import paint_control
from desktop.views.widgets.tag_text import Tagged, paint_tag, tag_width
from desktop.views.widgets.time_left import TimeLeft, paint_bar, paint_words

_TICK = 16
_BAR_WIDTH = 40


class _TickDelegate(CellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tokens, side = self._look.tokens, self._look.px(_TICK)
        box = QRect(rect.x(), rect.y() + (rect.height() - side) // 2, side, side)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not Qt.CheckState.Checked:
            paint_control(painter, box, tokens.card, tokens.input_line, radius=3)
            return
        paint_control(painter, box, tokens.primary, tokens.primary, radius=3)
        mark = self._look.pixmap("check", "on_primary", 12, painter.device().devicePixelRatio())
        inset = (side - self._look.px(12)) // 2
        painter.drawPixmap(box.x() + inset, box.y() + inset, mark)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick with a click anywhere in the cell."""
        released = event.type() is QEvent.Type.MouseButtonRelease
        if not (released and isinstance(event, QMouseEvent)):
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class _BadgeDelegate(CellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if priority := self.value(index):
            paint_badge(painter, self._look, rect, priority)

    def least_width(self) -> int:
        widths = (badge_size(self._look, priority).width() for priority in Priority)
        return max(widths) + 2 * self._look.px(PADDING)


class _TimeDelegate(CellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        left = self.value(index)
        if isinstance(left, TimeLeft):
            width = self._look.px(_BAR_WIDTH)
            bar = QRect(rect.x(), rect.y(), width, rect.height())
            paint_bar(painter, self._look, bar, left)
            paint_words(painter, self._look, rect.adjusted(width + 8, 0, 0, 0), left)


class _TaggedDelegate(CellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tagged = self.value(index)
        if not isinstance(tagged, Tagged):
            return
        gap = self._look.px(6)
        for_tags = sum(tag_width(self._look, tag) + gap for tag in tagged.tags)
        words = QRect(rect)
        words.setWidth(max(0, rect.width() - for_tags))
        self.paint_text(painter, words, tagged.text)
        advance = painter.fontMetrics().horizontalAdvance(tagged.text)
        left = rect.x() + min(advance, words.width()) + gap
        for tag in tagged.tags:
            room = QRect(left, rect.y(), rect.width(), rect.height())
            paint_tag(painter, self._look, room, tag)
            left += tag_width(self._look, tag) + gap


_DELEGATES: dict[CellKind, type[CellDelegate]] = {
    CellKind.TICK: _TickDelegate,
    CellKind.BADGE: _BadgeDelegate,
    CellKind.TIME: _TimeDelegate,
    CellKind.TAGGED: _TaggedDelegate,
}


def delegate_for(look: Look, column: Column) -> CellDelegate:
    """Return the delegate that paints a column."""
    return _DELEGATES.get(column.kind, CellDelegate)(look, column)
