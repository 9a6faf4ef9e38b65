"""Small parts of the preview: a rule, a heading, a line of two columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel

_LEFT = 64
_POINT = 18


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line: a word at the left, what it says, a state at the right."""

    left: str
    text: str
    state: str = ""
    role: str = ""


class PreviewBlock(QWidget):
    """A part of the preview under one heading; its lines are replaced as a whole.

    `numbered` draws the left words as the numbers of points.
    """

    def __init__(self, look: Look, *, numbered: bool = False) -> None:
        super().__init__()
        self._look = look
        self._numbered = numbered
        self._title = PlainLabel(role="strong")
        self._title.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 10)
        self._column.setSpacing(5)
        self._column.addWidget(self._title)
        self._lines: list[QWidget] = []

    def set_title(self, text: str) -> None:
        """Head the block; empty shows no heading."""
        self._title.setText(text)
        self._title.setVisible(bool(text))

    def set_lines(self, lines: Sequence[PreviewLine]) -> None:
        """Show these lines."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(line, self._left_width(lines)) for line in lines]
        for widget in self._lines:
            self._column.addWidget(widget)

    def texts(self) -> tuple[str, ...]:
        """Return what the lines say."""
        return tuple(
            " ".join(label.text() for label in line.findChildren(PlainLabel) if label.text())
            for line in self._lines
        )

    def _left_width(self, lines: Sequence[PreviewLine]) -> int:
        if self._numbered:
            return self._look.px(_POINT)
        metrics = QFontMetrics(self._look.font())
        widest = max((metrics.horizontalAdvance(line.left) for line in lines), default=0)
        return max(self._look.px(_LEFT), widest + 2)

    def _line(self, line: PreviewLine, left_width: int) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        left = PlainLabel(line.left, "point" if self._numbered else "label")
        left.setFixedWidth(left_width)
        if self._numbered:
            left.setFixedHeight(left_width)
            left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = PlainLabel(line.text, line.role)
        text.set_wrapping()
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        if line.state:
            row.addWidget(PlainLabel(line.state, "hint"), 0, Qt.AlignmentFlag.AlignTop)
        return widget


def rule() -> QFrame:
    """Return a soft line between two blocks."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line
