"""The mark of a demonstration hall on every screen: never to be taken for the real one."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views.theme.look import Look

_SIZE = 150
_ANGLE = -20
_STRENGTH = 0.06


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
        painter.setFont(self._look.font(_SIZE, QFont.Weight.Bold))
        painter.setPen(color)
        painter.translate(self.rect().center())
        painter.rotate(_ANGLE)
        painter.drawText(
            self.rect().translated(-self.rect().center()),
            Qt.AlignmentFlag.AlignCenter,
            self.tr("Demonstration"),
        )
        painter.end()
