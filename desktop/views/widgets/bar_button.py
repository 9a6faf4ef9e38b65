"""A screen's button in the top bar."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from desktop.views.theme.look import Look
from desktop.views.widgets.keys import key_text

_HEIGHT = 44
_MOST = 99


class BarButton(QRadioButton):
    """One screen; the one in front has a darker ground and a line below."""

    def __init__(self, look: Look, key: str, text: str, shortcut: str = "") -> None:
        super().__init__(text)
        self._look = look
        self.key = key
        self._shortcut_words = key_text(shortcut) if shortcut else ""
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        """Show beside the word how much waits there, nothing for none."""
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(self._count_words())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return word, key, count, and the bar's whole height."""
        width = self._words() + self._key_words() + self._pill() + self._look.px(28)
        return QSize(width, self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Names of screens are never cut."""
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """Take clicks anywhere on the button."""
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the bar's tokens."""
        tokens, on = self._look.tokens, self.isChecked()
        painter = QPainter(self)
        if on or self.underMouse():
            painter.fillRect(self.rect(), tokens.bar_active)
        if on:
            painter.fillRect(0, self.height() - 3, self.width(), 3, tokens.bar_text)
        if self.hasFocus():
            painter.setPen(QPen(tokens.bar_text, 2))
            painter.drawRect(self.rect().adjusted(4, 7, -4, -8))
        painter.setPen(tokens.bar_text if on else tokens.bar_muted)
        painter.setFont(self._font())
        room = self.rect().adjusted(self._look.px(14), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        room.setLeft(room.left() + self._words() + self._look.px(4))
        painter.setFont(self._look.font(12))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._shortcut_words)
        if self._count:
            self._paint_count(painter, room.left() + self._key_words())
        painter.end()

    def _paint_count(self, painter: QPainter, left: int) -> None:
        """Paint the count as the bar's colours turned round, so that it is read on any theme."""
        px, tokens = self._look.px, self._look.tokens
        height = px(18)
        pill = QRect(left, (self.height() - height) // 2, self._pill() - px(4), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.bar_text)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(tokens.bar)
        painter.setFont(self._count_font())
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count_words())

    def _font(self) -> QFont:
        return self._look.font(14, QFont.Weight.Medium if self.isChecked() else QFont.Weight.Normal)

    def _words(self) -> int:
        font = self._look.font(14, QFont.Weight.Medium)
        return QFontMetrics(font).horizontalAdvance(self.text())

    def _count_words(self) -> str:
        if self._count > _MOST:
            return f"{_MOST}+"
        return str(self._count) if self._count else ""

    def _count_font(self) -> QFont:
        return self._look.font(11, QFont.Weight.Bold)

    def _pill(self) -> int:
        """Return the width of the count with the gap before it."""
        if not self._count:
            return 0
        words = QFontMetrics(self._count_font()).horizontalAdvance(self._count_words())
        return max(words + self._look.px(10), self._look.px(18)) + self._look.px(4)

    def _key_words(self) -> int:
        if not self._shortcut_words:
            return 0
        words = QFontMetrics(self._look.font(12)).horizontalAdvance(self._shortcut_words)
        return words + self._look.px(4)
