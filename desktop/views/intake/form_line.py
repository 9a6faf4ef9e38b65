"""A line of fields that shares its width out and goes on below when it is full."""

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


@dataclass(frozen=True, slots=True)
class _Cell:
    item: QLayoutItem
    stretch: int


class FormLine(QLayout):
    """Places fields from left to right, wraps, and gives spare width to those that stretch."""

    def __init__(self, gap: int = 12, line_gap: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap
        self._cells: list[_Cell] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a field at the end; those with `stretch` share the width that is left."""
        self.addChildWidget(widget)
        self._cells.append(_Cell(QWidgetItem(widget), stretch))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt's name)
        """Put an item at the end."""
        self._cells.append(_Cell(item, 0))

    def count(self) -> int:
        """Return the number of items."""
        return len(self._cells)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, or None beyond the end."""
        return self._cells[index].item if 0 <= index < len(self._cells) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take an item out, or None beyond the end."""
        return self._cells.pop(index).item if 0 <= index < len(self._cells) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (Qt's name)
        """Fill the width."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Height depends on width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in `width`."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of a single line."""
        hints = [cell.item.sizeHint() for cell in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the size of the widest field."""
        size = QSize()
        for cell in self._shown():
            size = size.expandedTo(cell.item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (Qt's name)
        """Place the fields."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[_Cell]:
        return [cell for cell in self._cells if not cell.item.isEmpty()]

    def _lines(self, width: int) -> list[list[_Cell]]:
        lines: list[list[_Cell]] = []
        used = 0
        for cell in self._shown():
            need = cell.item.minimumSize().width()
            if lines and used + self._gap + need <= width:
                lines[-1].append(cell)
                used += self._gap + need
            else:
                lines.append([cell])
                used = need
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.y()
        for place, line in enumerate(self._lines(rect.width())):
            top += self._line_gap if place else 0
            widths = self._widths(line, rect.width())
            heights = [_height(cell.item, width) for cell, width in zip(line, widths, strict=True)]
            if move:
                left = rect.x()
                for cell, width, height in zip(line, widths, heights, strict=True):
                    cell.item.setGeometry(QRect(left, top, width, height))
                    left += width + self._gap
            top += max(heights, default=0)
        return top - rect.y()

    def _widths(self, line: list[_Cell], width: int) -> list[int]:
        needs = [cell.item.minimumSize().width() for cell in line]
        spare = max(0, width - sum(needs) - self._gap * (len(line) - 1))
        total = sum(cell.stretch for cell in line)
        if not total:
            return [min(need, width) for need in needs]
        return [
            min(need, width) + spare * cell.stretch // total
            for cell, need in zip(line, needs, strict=True)
        ]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
