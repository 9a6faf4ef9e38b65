"""Painting of a timeline: time, dot on a line, wrapped text, who."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.theme.look import Look
from desktop.views.widgets.timeline_item import TimelineItem, TimelineKind
from desktop.views.widgets.timeline_model import ITEM_ROLE

_TIME, _DOT, _PADDING, _WHO = 60, 24, 7, 112
_DAY_HEIGHT = 24
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_COLORS = {
    TimelineKind.CONTACT: "success",
    TimelineKind.MEASURE: "primary",
    TimelineKind.CHANGE: "warning",
    TimelineKind.NOTE: "text_3",
}
Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """Heights follow the width of the list, so that nothing is cut."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a day head or of the wrapped text; the list gives the width."""
        line, width = index.data(ITEM_ROLE), self._view.viewport().width()
        if not isinstance(line, TimelineItem):
            return QSize(1, self._look.px(_DAY_HEIGHT))
        room = self._text_room(QRect(0, 0, width, 10_000), line)
        height = _wrapped(self._title_font(), room.width(), line.title)
        if line.detail:
            height += _wrapped(self._detail_font(), room.width(), line.detail)
        return QSize(1, height + 2 * self._look.px(_PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a day head or an item."""
        line = index.data(ITEM_ROLE)
        painter.save()
        if isinstance(line, TimelineItem):
            self._paint_item(painter, option, line)
        else:
            self._paint_day(painter, option.rect, str(line))
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, day: str) -> None:
        tokens = self._look.tokens
        painter.fillRect(rect, tokens.alt)
        painter.setFont(self._look.font(12))
        painter.setPen(tokens.text_2)
        room = rect.adjusted(self._look.px(_TIME + _DOT), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, day)

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, item: TimelineItem
    ) -> None:
        tokens, rect = self._look.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.primary_soft)
        room = self._text_room(rect, item)
        painter.setPen(tokens.line_soft)
        painter.drawLine(room.left(), rect.bottom(), rect.right(), rect.bottom())
        height = QFontMetrics(self._title_font()).lineSpacing()
        self._paint_dot(painter, rect, room.top() + height // 2, item.kind)
        painter.setFont(self._detail_font())
        painter.setPen(tokens.text_2)
        time = QRect(rect.x(), room.top(), self._look.px(_TIME - 8), height)
        painter.drawText(time, Qt.AlignmentFlag.AlignRight, item.when_text)
        who = QRect(room.right() + 8, room.top(), rect.right() - room.right() - 16, height)
        painter.setFont(self._look.font(12))
        shown = painter.fontMetrics().elidedText(
            item.who, Qt.TextElideMode.ElideRight, who.width() + 1
        )
        painter.drawText(who, Qt.AlignmentFlag.AlignRight, shown)
        self._paint_words(painter, room, item)

    def _paint_words(self, painter: QPainter, room: QRect, item: TimelineItem) -> None:
        tokens = self._look.tokens
        painter.setFont(self._title_font())
        painter.setPen(tokens.text)
        painter.drawText(room, _WRAP, item.title)
        if item.detail:
            top = room.top() + _wrapped(self._title_font(), room.width(), item.title)
            painter.setFont(self._detail_font())
            painter.setPen(tokens.text_2)
            painter.drawText(room.adjusted(0, top - room.top(), 0, 0), _WRAP, item.detail)

    def _paint_dot(self, painter: QPainter, rect: QRect, y: int, kind: TimelineKind) -> None:
        tokens = self._look.tokens
        x = rect.x() + self._look.px(_TIME + _DOT // 2 - 3)
        painter.fillRect(x - 1, rect.top(), 2, rect.height(), tokens.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._look.color(_COLORS[kind])
        hollow = kind is TimelineKind.NOTE
        painter.setPen(QPen(color, 2) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.card if hollow else color)
        radius = self._look.px(10) / 2 - (1 if hollow else 0)
        painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _text_room(self, rect: QRect, item: TimelineItem) -> QRect:
        padding = self._look.px(_PADDING)
        who = QFontMetrics(self._look.font(12)).horizontalAdvance(item.who)
        right = min(who, self._look.px(_WHO)) + 24 if item.who else 12
        return rect.adjusted(self._look.px(_TIME + _DOT), padding, -right, -padding)

    def _title_font(self) -> QFont:
        return self._look.font(13)

    def _detail_font(self) -> QFont:
        return self._look.font(13)


def _wrapped(font: QFont, width: int, text: str) -> int:
    return (
        QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 40), 10_000), _WRAP, text).height()
    )
