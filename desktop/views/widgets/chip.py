"""A filter that is on or off."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop.views.theme.look import Look
from desktop.views.widgets.painting import NOTHING, paint_control

_HEIGHT = 24
_CROSS = 12


class Chip(QCheckBox):
    """A word in a frame; on, it is tinted and shows a cross. `toggled` tells."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return room for the word, and for the cross while it is on."""
        font = self._look.font(12, QFont.Weight.Medium)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        cross = self._look.px(_CROSS + 4) if self.isChecked() else 0
        return QSize(words + cross + self._look.px(18), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words of a filter are never cut."""
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """Take clicks anywhere on the chip."""
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from tokens."""
        tokens, on = self._look.tokens, self.isChecked()
        painter = QPainter(self)
        hovered = self.underMouse() and self.isEnabled()
        line = tokens.primary_line if on else tokens.primary if hovered else tokens.input_line
        fill = tokens.primary_soft if on or hovered else tokens.card
        paint_control(painter, self.rect(), fill, line)
        if self.hasFocus():
            paint_control(painter, self.rect(), NOTHING, tokens.primary, width=2)
        room = self.rect().adjusted(self._look.px(8), 0, -self._look.px(8), 0)
        if on:
            ratio = self.devicePixelRatioF()
            cross = self._look.pixmap("x", "primary_text", _CROSS, ratio)
            side = self._look.px(_CROSS)
            top = (self.height() - side) // 2
            painter.drawPixmap(room.right() - side + 1, top, cross)
        weight = QFont.Weight.Medium if on else QFont.Weight.Normal
        painter.setFont(self._look.font(12, weight))
        painter.setPen(tokens.primary_text if on else tokens.text_2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
