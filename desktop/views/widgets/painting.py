"""Shapes several widgets paint alike."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

CONTROL_RADIUS = 4.0
NOTHING = QColor(0, 0, 0, 0)


def paint_control(
    painter: QPainter,
    rect: QRect,
    fill: QColor,
    line: QColor,
    *,
    width: int = 1,
    radius: float = CONTROL_RADIUS,
) -> None:
    """Fill and frame a rounded box; the frame lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2
    painter.setBrush(fill)
    painter.setPen(QPen(line, width) if line.alpha() else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()
