"""A whole number."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from desktop.views.theme.look import Look
from desktop.views.widgets.styling import set_style_property


class NumberInput(QSpinBox):
    """A spin box from `least` to `most`; the wheel only turns it while it has the focus."""

    def __init__(self, look: Look, least: int = 0, most: int = 999) -> None:
        super().__init__()
        self._look = look
        self.setRange(least, most)
        self.lineEdit().setTextMargins(7, 0, 0, 0)

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line, or take it away."""
        set_style_property(self, "invalid", "true" if invalid else "false")

    def sizeHint(self) -> QSize:
        """Return the height of every input."""
        return QSize(super().sizeHint().width() + 7, self._look.px(32))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only while focused."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
