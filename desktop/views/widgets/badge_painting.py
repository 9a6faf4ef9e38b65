"""How a priority looks wherever it is painted: a shape and a word, never a colour alone."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF

from desktop.domain.priority import Priority
from desktop.views.theme.look import Look
from desktop.views.widgets.painting import paint_control
from desktop.views.words.labels import label

_HEIGHT = 20
_LEAST_WIDTH = 52
_SHAPE = 10


def badge_text(priority: str, *, with_code: bool) -> str:
    """Return what stands on the badge: the word, in headers behind its code."""
    word = label(Priority(priority))
    return f"{Priority(priority)} {word}" if with_code else word


def badge_size(look: Look, priority: str, *, with_code: bool = False) -> QSize:
    """Return the size of a badge."""
    text = badge_text(priority, with_code=with_code)
    advance = QFontMetrics(_font(look)).horizontalAdvance(text)
    width = advance + look.px(_SHAPE) + look.px(4) + look.px(14)
    return QSize(max(look.px(_LEAST_WIDTH), width), look.px(_HEIGHT))


def paint_badge(
    painter: QPainter, look: Look, room: QRect, priority: str, *, with_code: bool = False
) -> None:
    """Paint a badge at the left of `room`, centred in its height."""
    size = badge_size(look, priority, with_code=with_code)
    box = QRect(room.x(), room.y() + (room.height() - size.height()) // 2, 0, 0)
    box.setSize(size)
    colors = look.tokens.priority[Priority(priority)]
    paint_control(painter, box, colors.fill, colors.line, radius=3)
    text = badge_text(priority, with_code=with_code)
    used = look.px(_SHAPE) + look.px(4) + QFontMetrics(_font(look)).horizontalAdvance(text)
    left = box.x() + (box.width() - used) / 2
    _paint_shape(painter, look, QPointF(left, box.center().y() + 0.5), Priority(priority))
    painter.setFont(_font(look))
    painter.setPen(colors.text)
    words = QRect(round(left) + look.px(_SHAPE) + look.px(4), box.y(), box.width(), box.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_shape(painter: QPainter, look: Look, left: QPointF, priority: Priority) -> None:
    side = look.px(_SHAPE)
    box = QRectF(left.x(), left.y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.tokens.priority[priority].shape)
    if priority is Priority.P1:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    elif priority is Priority.P3:
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.drawPolygon(_triangle(box) if priority is Priority.P2 else _diamond(box))
    painter.restore()


def _triangle(box: QRectF) -> QPolygonF:
    top = QPointF(box.center().x(), box.top() + 0.5)
    return QPolygonF([top, box.bottomRight(), box.bottomLeft()])


def _diamond(box: QRectF) -> QPolygonF:
    middle = box.center()
    return QPolygonF(
        [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    )


def _font(look: Look) -> QFont:
    return look.font(12, QFont.Weight.Medium)
