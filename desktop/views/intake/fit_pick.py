"""A pick that is as wide as what is chosen, so that no word is cut."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from desktop.views.theme.look import Look
from desktop.views.widgets.pick_input import PickInput

_ARROW = 42


class FitPick(PickInput):
    """Grows with the chosen words; the list unfolds as wide as its longest line."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.currentIndexChanged.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Return room for the chosen words and the arrow."""
        words = QFontMetrics(self._look.font(14)).horizontalAdvance(self.currentText())
        return QSize(words + self._look.px(_ARROW), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the same: a stretching line gives more."""
        return self.minimumSizeHint()

    def showPopup(self) -> None:
        """Unfold wide enough for every line."""
        metrics = QFontMetrics(self._look.font(14))
        texts = (self.itemText(place) for place in range(self.count()))
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        self.view().setMinimumWidth(max(self.width(), widest + self._look.px(_ARROW)))
        super().showPopup()

    def _fit(self) -> None:
        self.updateGeometry()
