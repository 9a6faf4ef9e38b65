"""The priority of a case as a widget."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.badge_painting import badge_size, badge_text, paint_badge
from desktop.views.widgets.speaking import Speaking


class PriorityBadge(Speaking, QWidget):
    """Shape and word of P1 to P4; `with_code` puts the code before the word, as headers do."""

    def __init__(self, look: Look, priority: str, *, with_code: bool = False) -> None:
        super().__init__()
        self._look = look
        self._priority = priority
        self._with_code = with_code
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the priority in the language in force."""
        self.setAccessibleName(badge_text(self._priority, with_code=True))
        self.updateGeometry()
        self.update()

    def set_priority(self, priority: str) -> None:
        """Show another priority."""
        self._priority = priority
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Return the badge's size."""
        return badge_size(self._look, self._priority, with_code=self._with_code)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        paint_badge(painter, self._look, self.rect(), self._priority, with_code=self._with_code)
        painter.end()
