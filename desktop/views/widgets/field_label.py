"""The word before a field, with a star where the field must be filled in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel

_GAP = 2


class FieldLabel(QWidget):
    """Level with the first line of its field; too long for its column, it runs over two lines."""

    def __init__(self, look: Look, width: int, height: int, *, required: bool = False) -> None:
        super().__init__()
        self._look = look
        self._width = width
        self._height = height
        self._words = PlainLabel(role="label")
        self._star = PlainLabel("*", "danger") if required else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._words)
        if self._star is not None:
            row.addWidget(self._star, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        look.changed.connect(self.fit)
        self.fit()

    def text(self) -> str:
        """Return the word."""
        return self._words.text()

    def wanted_width(self) -> int:
        """Return the pixels word and star take in one line."""
        metrics = self._words.fontMetrics()
        return metrics.horizontalAdvance(self._words.text()) + self._star_width()

    def set_text(self, text: str, field: QWidget) -> None:
        """Name `field` before it."""
        self._words.setText(text)
        self._words.setBuddy(field)
        self.fit()

    def set_column(self, width: int, height: int) -> None:
        """Set the column's width (0: as wide as the word) and the field's height, logical."""
        self._width, self._height = width, height
        self.fit()

    def fit(self) -> None:
        """Measure anew at the scale in force."""
        height = self._look.px(self._height)
        if self._width:
            self.setFixedWidth(self._look.px(self._width))
            height = max(height, self._fold())
        self.setMinimumHeight(height)

    def _star_width(self) -> int:
        return self._star.sizeHint().width() + _GAP if self._star is not None else 0

    def _fold(self) -> int:
        """Break the word where it is too long; return the height it needs."""
        room = self._look.px(self._width) - self._star_width()
        self._words.setWordWrap(False)
        wanted = self._words.sizeHint().width()
        self._words.setWordWrap(wanted > room)
        self._words.setFixedWidth(min(wanted, room))
        return self._words.heightForWidth(room) if wanted > room else 0
