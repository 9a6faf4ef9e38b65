"""Name and value, line under line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel

_NAME_WIDTH = 64


class FactLines(QWidget):
    """Shows pairs; lines without a value stay away. Values can be selected and copied."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[QLabel] = []

    def set_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these pairs of name and value."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels.clear()
        self._grid.setColumnMinimumWidth(0, self._look.px(_NAME_WIDTH))
        shown = [(name, value) for name, value in lines if value]
        for place, (name, value) in enumerate(shown):
            named, told = PlainLabel(name, "label"), PlainLabel(value)
            told.set_wrapping()
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(named, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(told, place, 1)
            self._labels += [named, told]

    def texts(self) -> tuple[str, ...]:
        """Return what is shown, names and values in turn."""
        return tuple(label.text() for label in self._labels)
