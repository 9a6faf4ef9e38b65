"""How much of a deadline is used up, and how that is painted."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from desktop.views.theme.look import Look

_HEIGHT = 6


class TimeTone(StrEnum):
    """What a clock says: enough time, warning, over, standing still."""

    CALM = "calm"
    WARNING = "warning"
    OVER = "over"
    PAUSED = "paused"


_BAR = {
    TimeTone.CALM: "primary",
    TimeTone.WARNING: "warning",
    TimeTone.OVER: "danger",
    TimeTone.PAUSED: "text_3",
}
_WORDS = {
    TimeTone.CALM: "text",
    TimeTone.WARNING: "warning_text",
    TimeTone.OVER: "danger_text",
    TimeTone.PAUSED: "text_3",
}


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """A clock ready to show; `used` is the used share from 0 to 1, `text` names the clock."""

    text: str
    used: float
    tone: TimeTone = TimeTone.CALM


def paint_bar(painter: QPainter, look: Look, rect: QRect, left: TimeLeft) -> None:
    """Paint the bar alone, 6 high, across `rect` and centred in its height."""
    height = look.px(_HEIGHT)
    track = QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.tokens.track)
    painter.drawRoundedRect(track, height / 2, height / 2)
    used = QRectF(track)
    used.setWidth(max(height, track.width() * min(max(left.used, 0.0), 1.0)))
    painter.setBrush(look.color(_BAR[left.tone]))
    painter.drawRoundedRect(used, height / 2, height / 2)
    painter.restore()


def paint_words(painter: QPainter, look: Look, rect: QRect, left: TimeLeft) -> None:
    """Paint the words right-aligned in `rect`; urgent ones a little stronger."""
    strong = left.tone in {TimeTone.WARNING, TimeTone.OVER}
    painter.setFont(look.font(13, QFont.Weight.Medium if strong else QFont.Weight.Normal))
    painter.setPen(look.color(_WORDS[left.tone]))
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags, left.text)
