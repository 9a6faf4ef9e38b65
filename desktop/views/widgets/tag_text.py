"""A fact in a small frame, and how one is painted inside other things."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.views.theme.look import Look
from desktop.views.widgets.painting import paint_control

_HEIGHT = 18
_COLORS = {
    "plain": ("card", "line", "text_2"),
    "info": ("primary_soft", "primary_line", "primary_text"),
    "success": ("success_soft", "success_line", "success_text"),
    "warning": ("warning_soft", "warning_line", "warning_text"),
    "danger": ("danger_soft", "danger_line", "danger_text"),
}


class TagKind(StrEnum):
    """What a tag's colour says besides its word."""

    PLAIN = "plain"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class TagText:
    """The word of a tag and its kind."""

    text: str
    kind: TagKind = TagKind.PLAIN


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with tags behind it, as in a subject column."""

    text: str
    tags: tuple[TagText, ...] = ()


def tag_width(look: Look, tag: TagText) -> int:
    """Return the width a painted tag takes."""
    return QFontMetrics(look.font(12)).horizontalAdvance(tag.text) + look.px(10)


def paint_tag(painter: QPainter, look: Look, room: QRect, tag: TagText) -> None:
    """Paint a tag at the left of `room`, centred in its height."""
    fill, line, text = (look.color(name) for name in _COLORS[tag.kind])
    height = look.px(_HEIGHT)
    top = room.y() + (room.height() - height) // 2
    box = QRect(room.x(), top, tag_width(look, tag), height)
    paint_control(painter, box, fill, line, radius=3)
    painter.setFont(look.font(12))
    painter.setPen(text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag.text)
