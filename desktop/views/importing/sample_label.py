"""A cell of the file beside the column it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.styling import plain_tooltip

_LONGEST = 400
"""Characters a tooltip shows of a cell."""


class SampleLabel(PlainLabel):
    """Shows as much of one line as there is room for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_sample(self, text: str) -> None:
        """Show this cell."""
        self.setText(" ".join(text[:_LONGEST].split()))
        self.setToolTip(plain_tooltip(text[:_LONGEST]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits, from tokens."""
        painter = QPainter(self)
        painter.setFont(self._look.font(12))
        painter.setPen(self._look.tokens.text_3)
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
