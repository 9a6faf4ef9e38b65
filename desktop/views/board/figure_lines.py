"""The lines of a table of figures, and what each cell says."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.rows.board import Share

Index = QModelIndex | QPersistentModelIndex

_NUMBER_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FigureLine(NamedTuple):
    """Whose figures these are, the figures by what they count, and a word behind them."""

    id: int
    name: str
    figures: dict[Share, int]
    note: str = ""


class FigureLines(QAbstractTableModel):
    """Name, one column for each share, and the word behind."""

    def __init__(self, shares: Sequence[Share]) -> None:
        super().__init__()
        self.shares = tuple(shares)
        self._headings: tuple[str, ...] = ()
        self._lines: tuple[FigureLine, ...] = ()

    def set_headings(self, headings: Sequence[str]) -> None:
        """Name the columns in the language in force."""
        self._headings = tuple(headings)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def set_lines(self, lines: Sequence[FigureLine]) -> None:
        """Take new lines; the owner puts the keyboard back."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, index: Index) -> FigureLine | None:
        """Return the line of an index."""
        return self._lines[index.row()] if index.isValid() else None

    def place_of(self, key: int) -> int:
        """Return the row of the line with that id, or -1."""
        return next((n for n, line in enumerate(self._lines) if line.id == key), -1)

    def share(self, index: Index) -> Share | None:
        """Return what the column of an index counts; None for the name and the word behind."""
        place = index.column() - 1
        return self.shares[place] if 0 <= place < len(self.shares) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.shares) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading, on the side of its figures."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and 0 < section <= len(self.shares):
            return _NUMBER_SIDE
        known = role == Qt.ItemDataRole.DisplayRole and section < len(self._headings)
        return self._headings[section] if known else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says, and on which side."""
        line, share = self.line(index), self.share(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and share is not None:
            return _NUMBER_SIDE
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {self._headings[index.column()]}: {self._said(line, index)}"
        return self._said(line, index) if role == Qt.ItemDataRole.DisplayRole else None

    def _said(self, line: FigureLine, index: Index) -> str:
        share = self.share(index)
        if share is not None:
            return str(line.figures[share])
        return line.note if index.column() else line.name
