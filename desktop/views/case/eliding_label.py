"""One line of data that is cut with an ellipsis when there is no room; the tooltip has it all."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.styling import plain_tooltip

_LEAST = 48


class ElidingLabel(PlainLabel):
    """Keeps its whole text for screen readers and the tooltip; `whole` returns it."""

    def __init__(self, role: str = "") -> None:
        self._whole = ""
        super().__init__(role=role)

    @property
    def whole(self) -> str:
        """Return the text, cut or not."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(text.split())
        self.setToolTip(plain_tooltip(text))
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        width = QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give way to a few characters."""
        return QSize(min(_LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        mode = Qt.TextElideMode.ElideRight
        super().setText(metrics.elidedText(self._whole, mode, self.contentsRect().width()))
