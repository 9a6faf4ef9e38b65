"""What a person made of a table's columns: widths and order, kept apart from what is reckoned."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from desktop.views.tables.column import Column
from desktop.views.theme.look import Look

NARROWEST, WIDEST = 24, 1_000
"""Limits of a width that is taken back, in logical pixels."""


class ColumnChoices(QObject):
    """A width a person dragged stands when language or text size reckon the others anew."""

    def __init__(self, look: Look, view: QTableView, columns: Sequence[Column]) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._columns = tuple(columns)
        self._widths: dict[str, int] = {}
        self._fitting = False
        view.horizontalHeader().sectionResized.connect(self._resized)

    def fit(self, place: int, width: int) -> None:
        """Give a column the width that was reckoned, in real pixels, or the one chosen for it."""
        chosen = self._widths.get(self._columns[place].key)
        self._fitting = True
        self._view.setColumnWidth(place, self._look.px(chosen) if chosen else width)
        self._fitting = False

    def arranged(self) -> dict[str, object]:
        """Return what `arrange` takes: the columns' keys from the left, chosen logical widths."""
        header = self._view.horizontalHeader()
        order = [self._columns[header.logicalIndex(n)].key for n in range(len(self._columns))]
        return {"order": order, "widths": dict(self._widths)}

    def arrange(self, kept: Mapping[str, object]) -> None:
        """Take up what was kept; what another version of the table kept is left out."""
        places = {column.key: place for place, column in enumerate(self._columns)}
        header = self._view.horizontalHeader()
        known = [key for key in _words(kept.get("order")) if key in places]
        for target, key in enumerate(dict.fromkeys(known)):
            header.moveSection(header.visualIndex(places[key]), target)
        widths = kept.get("widths")
        for key, width in widths.items() if isinstance(widths, dict) else ():
            if key in places and isinstance(width, int) and NARROWEST <= width <= WIDEST:
                self._widths[key] = width
                self.fit(places[key], 0)

    def _resized(self, place: int, old: int, new: int) -> None:
        """Note a width somebody dragged; hiding and showing pass through 0."""
        column = self._columns[place]
        if old and new and not (self._fitting or column.stretch):
            self._widths[column.key] = round(new * 100 / self._look.scale)


def _words(kept: object) -> list[str]:
    return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
