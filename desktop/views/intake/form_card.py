"""A card of the form with its title at the side."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.form_line import FormLine
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel

_TITLE_WIDTH = 66
_LINE_GAP = 6


class FormCard(QFrame):
    """One of who, what, how urgent; lines are added from top to bottom."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "card")
        self._title = PlainLabel(role="statement", parent=self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._title.setWordWrap(True)
        self._column = QVBoxLayout()
        self._column.setSpacing(_LINE_GAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 9, 13, 9)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addLayout(self._column, 1)
        look.changed.connect(self._dress)
        self._dress()

    def set_title(self, title: str) -> None:
        """Name the card, also for screen readers."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_line(self, boxes: Iterable[FieldBox], *others: QWidget) -> QWidget:
        """Add a line of fields that wraps; `others` follow the fields and stretch."""
        line = QWidget(self)
        self._column.addWidget(line)
        layout = FormLine(line_gap=_LINE_GAP, parent=line)
        for box in boxes:
            layout.add(box, box.spec.stretch)
        for widget in others:
            layout.add(widget, 1)
        return line

    def add_tall(self, widget: QWidget) -> None:
        """Add something that takes what height is left."""
        self._column.addWidget(widget, 1)

    def _dress(self) -> None:
        self._title.setFixedWidth(self._look.px(_TITLE_WIDTH))
