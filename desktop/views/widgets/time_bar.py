"""A deadline as a widget: a thin bar and the words beside it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.time_left import TimeLeft, paint_bar, paint_words

_BAR_WIDTH = 56


class TimeBar(QWidget):
    """Bar 56 wide and words to its right; the accessible name holds the same words."""

    def __init__(self, look: Look, left: TimeLeft) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_left(left)

    def set_left(self, left: TimeLeft) -> None:
        """Show another state of the clock."""
        self._left = left
        self.setAccessibleName(left.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for bar and words."""
        return QSize(self._bar() + self._gap() + self._words(), self._look.px(20))

    def minimumSizeHint(self) -> QSize:
        """Words of a deadline are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar and words."""
        painter = QPainter(self)
        paint_bar(painter, self._look, QRect(0, 0, self._bar(), self.height()), self._left)
        if self._left.text:
            start = self._bar() + self._gap()
            words = QRect(start, 0, min(self._words(), self.width() - start), self.height())
            paint_words(painter, self._look, words, self._left)
        painter.end()

    def _bar(self) -> int:
        return self._look.px(_BAR_WIDTH)

    def _gap(self) -> int:
        return self._look.px(8) if self._left.text else 0

    def _words(self) -> int:
        font = self._look.font(13, QFont.Weight.Medium)
        return QFontMetrics(font).horizontalAdvance(self._left.text) + 1
