"""The mark of a demonstration hall on every screen: never to be taken for the real one."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views.theme.look import Look

_SIZE = 150
_ANGLE = -20
_STRENGTH = 0.06
_SHARE = 0.85
"""Of the width the word may take."""


class DemonstrationMark(QWidget):
    """Lies over everything, lets every click through, paints a large pale word."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Stay as large as what is marked, and on top."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(watched.rect())
        if event.type() is QEvent.Type.ChildAdded:
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word once across the middle."""
        color = QColor(self._look.tokens.danger)
        color.setAlphaF(_STRENGTH)
        painter = QPainter(self)
        word = self.tr("Demonstration")
        painter.setFont(self._font(word))
        painter.setPen(color)
        painter.translate(self.rect().center())
        painter.rotate(_ANGLE)
        painter.drawText(
            self.rect().translated(-self.rect().center()),
            Qt.AlignmentFlag.AlignCenter,
            word,
        )
        painter.end()

    def _font(self, word: str) -> QFont:
        """Return the largest font in which the whole word fits, up to the usual size."""
        font = self._look.font(_SIZE, QFont.Weight.Bold)
        width = QFontMetrics(font).horizontalAdvance(word)
        room = int(self.width() * _SHARE)
        if width > room:
            font.setPixelSize(max(font.pixelSize() * room // width, 1))
        return font
