"""One figure of the board, pressed to see its cases."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.domain.rows.queue import TabCount
from desktop.views.theme.look import Look
from desktop.views.widgets.keys import key_text, press_with
from desktop.views.widgets.painting import paint_control

_HEIGHT = 84
_MARGIN = 12
_TITLE, _NUMBER, _HINT = 13, 26, 12
_RULE = 20
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Line(NamedTuple):
    rect: QRect
    text: str
    size: int
    color: str
    side: int = _LEFT


class FigureTile(QPushButton):
    """Title and key, the number, and below it how it is meant.

    `color` is the token of a number above nought.
    """

    def __init__(self, look: Look, key: str, color: str = "text") -> None:
        super().__init__()
        self._look = look
        self._key = key
        self._color = color
        self._title = self._hint = ""
        self._number = 0
        self._shown = "…"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        press_with(self, key)
        look.changed.connect(self.updateGeometry)

    def say(self, title: str, hint: str) -> None:
        """Name the figure in the language in force."""
        self._title, self._hint = title, hint
        self._tell()

    def set_count(self, count: TabCount) -> None:
        """Show how many cases there are."""
        self._number = count.number
        self._shown = f"{count.number}+" if count.capped else str(count.number)
        self._tell()

    def shown(self) -> str:
        """Return the number as it is written."""
        return self._shown

    def sizeHint(self) -> QSize:
        """Return a sixth of the narrowest board."""
        return QSize(self._look.px(150), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the room title and key take."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and its three lines."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        near = self.underMouse() or self.hasFocus()
        line = tokens.primary if near else tokens.line
        width = 2 if self.hasFocus() else 1
        paint_control(painter, self.rect(), tokens.card, line, width=width)
        inner = self.rect().adjusted(look.px(_MARGIN), look.px(8), -look.px(_MARGIN), -look.px(6))
        top = QRect(inner.topLeft(), QSize(inner.width(), look.px(_RULE)))
        middle = QRect(inner.left(), top.bottom(), inner.width(), look.px(32))
        low = QRect(inner.left(), middle.bottom(), inner.width(), look.px(18))
        color = self._color if self._number else "text"
        for words in (
            _Line(top, self._title, _TITLE, "text_2"),
            _Line(top, key_text(self._key), _HINT, "text_2", _RIGHT),
            _Line(middle, self._shown, _NUMBER, color),
            _Line(low, self._hint, _HINT, "text_2"),
        ):
            self._write(painter, words)
        painter.end()

    def _write(self, painter: QPainter, line: _Line) -> None:
        weight = QFont.Weight.Bold if line.size == _NUMBER else QFont.Weight.Normal
        painter.setFont(self._look.font(line.size, weight))
        painter.setPen(self._look.color(line.color))
        painter.drawText(line.rect, line.side, line.text)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._title} {self._shown}")
        self.setAccessibleDescription(self._hint)
        self.setToolTip(self._hint)
        self.update()
