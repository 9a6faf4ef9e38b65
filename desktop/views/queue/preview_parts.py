"""Small parts of the preview: a rule, a heading, a line of two columns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel


class PreviewBlock(QWidget):
    """A part of the preview under one heading; its lines are replaced as a whole.

    A line is (left, middle, right): the left one stands in a fixed column, the middle one wraps.
    """

    def __init__(self, look: Look, left_width: int) -> None:
        super().__init__()
        self._look = look
        self._left_width = left_width
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

    def set_lines(self, lines: tuple[tuple[str, str, str], ...], roles: tuple[str, ...]) -> None:
        """Show these lines; `roles` are those of left, middle and right."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(line, roles) for line in lines]
        for widget in self._lines:
            self._column.addWidget(widget)

    def texts(self) -> tuple[str, ...]:
        """Return what the lines say."""
        return tuple(
            " ".join(label.text() for label in line.findChildren(PlainLabel) if label.text())
            for line in self._lines
        )

    def _line(self, texts: tuple[str, str, str], roles: tuple[str, ...]) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        left, middle, right = (
            PlainLabel(text, role) for text, role in zip(texts, roles, strict=True)
        )
        if roles[0] != "point":
            left.setFixedWidth(self._look.px(self._left_width))
        middle.set_wrapping()
        middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(left, 0, top)
        row.addWidget(middle, 1)
        if texts[2]:
            row.addWidget(right, 0, top)
        return widget


def rule() -> QFrame:
    """Return a soft line between two blocks."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line
