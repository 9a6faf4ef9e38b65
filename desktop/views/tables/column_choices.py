"""What a person made of a table's columns: which, how wide and in what order."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from desktop.views.tables.column import Column
from desktop.views.theme.look import Look

NARROWEST, WIDEST = 24, 1_000
"""Limits of a width that is taken back, in logical pixels."""


class ColumnChoices(QObject):
    """A width a person dragged stands when language or text size reckon the others anew.

    Columns somebody hid stay hidden; those spared come back as soon as there is room.
    """

    def __init__(self, look: Look, view: QTableView, columns: Sequence[Column]) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self.columns = tuple(columns)
        self._widths: dict[str, int] = {}
        self._spared: frozenset[str] = frozenset()
        self.hidden: frozenset[str] = frozenset()
        self._fitting = False
        view.horizontalHeader().sectionResized.connect(self._resized)

    def fit(self, place: int, width: int) -> None:
        """Give a column the width that was reckoned, in real pixels, or the one chosen for it."""
        chosen = self._widths.get(self.columns[place].key)
        self._fitting = True
        self._view.setColumnWidth(place, self._look.px(chosen) if chosen else width)
        self._fitting = False

    def hide(self, keys: Iterable[str]) -> None:
        """Show all columns but these."""
        self.hidden = frozenset(keys)
        self._show()

    def spare(self, keys: Iterable[str]) -> None:
        """Leave these out while there is no room for them."""
        self._spared = frozenset(keys)
        self._show()

    def arranged(self) -> dict[str, object]:
        """Return what `arrange` takes: keys from the left, logical widths, what is hidden."""
        header = self._view.horizontalHeader()
        order = [self.columns[header.logicalIndex(n)].key for n in range(len(self.columns))]
        return {"order": order, "widths": dict(self._widths), "hidden": sorted(self.hidden)}

    def arrange(self, kept: Mapping[str, object]) -> None:
        """Take up what was kept; what another version of the table kept is left out."""
        places = {column.key: place for place, column in enumerate(self.columns)}
        header = self._view.horizontalHeader()
        known = [key for key in _words(kept.get("order")) if key in places]
        for target, key in enumerate(dict.fromkeys(known)):
            header.moveSection(header.visualIndex(places[key]), target)
        self.hide(key for key in _words(kept.get("hidden")) if key in places)
        widths = kept.get("widths")
        for key, width in widths.items() if isinstance(widths, dict) else ():
            if key in places and isinstance(width, int) and NARROWEST <= width <= WIDEST:
                self._widths[key] = width
                self.fit(places[key], 0)

    def _show(self) -> None:
        for place, column in enumerate(self.columns):
            gone = column.key in self.hidden or column.key in self._spared
            self._view.setColumnHidden(place, gone)

    def _resized(self, place: int, old: int, new: int) -> None:
        """Note a width somebody dragged; hiding and showing pass through 0."""
        column = self.columns[place]
        if old and new and not (self._fitting or column.stretch):
            self._widths[column.key] = round(new * 100 / self._look.scale)


def _words(kept: object) -> list[str]:
    return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
