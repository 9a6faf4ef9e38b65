"""Timeline items with a head before each day."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.views.widgets.timeline_item import TimelineItem

ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Lines are either a day (a text) or a `TimelineItem`, in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str | TimelineItem] = []

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show these items, newest first as the owner sorted them."""
        self.beginResetModel()
        self._lines = []
        for day, of_day in groupby(items, key=lambda item: item.day):
            self._lines += [day, *of_day]
        self.endResetModel()

    def line(self, place: int) -> str | TimelineItem:
        """Return a day or an item."""
        return self._lines[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the line itself, or its words for screen readers and keyboard search."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ITEM_ROLE:
            return line
        return _words(line) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only items be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _words(line: str | TimelineItem) -> str:
    if isinstance(line, str):
        return line
    return " ".join(filter(None, (line.when_text, line.title, line.detail, line.who)))
