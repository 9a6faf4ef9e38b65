"""A table over pages: rows arrive while one scrolls, and keep their place when they change."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.paging import Cursor, Page
from desktop.views.tables.column import CellKind, Column

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex

PAGE_SIZE = 100
VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Loader(Protocol[R_co]):
    """Fetches a page somewhere else and answers later by exactly one of its two calls."""

    def __call__(
        self,
        cursor: Cursor | None,
        limit: int,
        done: Callable[[Page[Any]], None],
        failed: Callable[[Exception], None],
    ) -> object:
        """Start fetching `limit` rows behind `cursor`; None means from the beginning."""


class PagedTable(QAbstractTableModel, Generic[R]):
    """Rows read page by page; each is a frozen value known by its attribute `key`.

    A page that was asked for before the latest `reload` or `refresh` is dropped when it arrives.
    """

    renewing = Signal()
    """What is shown is about to change in place; `loaded` follows."""
    loaded = Signal(int)
    """How many rows are there now; emitted after every page."""
    failed = Signal(object)
    """The exception of a page that could not be fetched; what is shown stays."""
    ticks_changed = Signal(int)
    """How many rows are ticked."""
    sort_requested = Signal(str, bool)
    """A column's key and whether to sort it downwards; the owner changes its query and reloads."""

    def __init__(
        self,
        columns: Sequence[Column],
        load: Loader[R],
        key: str = "id",
        page_size: int = PAGE_SIZE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._load = load
        self._key = key
        self._page_size = page_size
        self._rows: list[R] = []
        self._known: set[Any] = set()
        self._ticked: dict[Any, None] = {}
        self._next: Cursor | None = None
        self._generation = 0
        self._waiting = False
        self._answers: dict[int, Callable[[R, Column], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): lambda row, column: column.words(row),
            int(Qt.ItemDataRole.TextAlignmentRole): lambda _row, column: column.alignment(),
            int(Qt.ItemDataRole.AccessibleTextRole): lambda row, column: column.spoken(row),
            int(Qt.ItemDataRole.CheckStateRole): self._tick_state,
            VALUE_ROLE: lambda row, column: column.read(row),
        }

    # What screens ask for

    def reload(self) -> None:
        """Forget everything and read the first page: another tab, filter or order."""
        self.beginResetModel()
        self._rows, self._next, self._known = [], None, set()
        self._ticked.clear()
        self.endResetModel()
        self.ticks_changed.emit(0)
        self._ask(None, self._page_size, self._first_arrived)

    def refresh(self) -> None:
        """Read again what is shown, keeping selection, ticks and place."""
        self._ask(None, max(self._page_size, len(self._rows)), self._again_arrived)

    def rows(self) -> tuple[R, ...]:
        """Return the rows read so far."""
        return tuple(self._rows)

    def row_at(self, index: Index) -> R | None:
        """Return the row of an index, or None for no index."""
        return self._rows[index.row()] if index.isValid() else None

    def find(self, key: object) -> int:
        """Return the place of the row with that key, or -1."""
        return next((n for n, row in enumerate(self._rows) if self._key_of(row) == key), -1)

    def replace_row(self, row: R) -> bool:
        """Put a changed row in its old place; False if it is not here."""
        place = self.find(self._key_of(row))
        if place < 0:
            return False
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
        return True

    def remove_row(self, key: object) -> bool:
        """Take a row out of the list. False if it is not here."""
        place = self.find(key)
        if place >= 0:
            self._remove_at(place)
            self._untick({key})
        return place >= 0

    def ticked(self) -> tuple[Any, ...]:
        """Return the keys of the ticked rows in the order they were ticked."""
        return tuple(self._ticked)

    def tick_all(self) -> None:
        """Tick every row read so far."""
        if self._rows:
            self._ticked.update(dict.fromkeys(map(self._key_of, self._rows)))
            self._tell_ticks()

    def clear_ticks(self) -> None:
        """Untick everything."""
        self._untick(set(self._ticked))

    def complete(self) -> bool:
        """Tell whether the last row has been read."""
        return self._next is None and not self._waiting

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """Return the number of rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the roles the delegates use; nothing for any other."""
        answer = self._answers.get(int(role))
        if answer is None or not index.isValid():
            return None
        return answer(self._rows[index.row()], self.columns[index.column()])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row; nothing else can be edited in a table."""
        if int(role) != int(Qt.ItemDataRole.CheckStateRole) or not index.isValid():
            return False
        key = self._key_of(self._rows[index.row()])
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked[key] = None
        else:
            self._ticked.pop(key, None)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit(len(self._ticked))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].kind is CellKind.TICK:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading and on which side it stands."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading()
        return column.alignment() if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the owner for another order; a partial list is never sorted here."""
        if 0 <= column < len(self.columns) and self.columns[column].sortable:
            down = order is Qt.SortOrder.DescendingOrder
            self.sort_requested.emit(self.columns[column].key, down)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether another page follows and none is on its way."""
        return not parent.isValid() and self._next is not None and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._ask(self._next, self._page_size, self._next_arrived)

    # Pages

    def _ask(self, cursor: Cursor | None, limit: int, arrived: Callable[[Page[R]], None]) -> None:
        self._generation += 1
        self._waiting = True
        done = partial(self._answer, self._generation, arrived)
        self._load(cursor, limit, done, partial(self._answer, self._generation, self._lost))

    def _answer(self, generation: int, arrived: Callable[[Any], None], answer: Any) -> None:
        if generation == self._generation:
            self._waiting = False
            arrived(answer)

    def _lost(self, error: Exception) -> None:
        self.failed.emit(error)

    def _first_arrived(self, page: Page[R]) -> None:
        self.beginResetModel()
        self._rows = list(page.rows)
        self._known = set(map(self._key_of, self._rows))
        self._next = page.next_cursor
        self.endResetModel()
        self.loaded.emit(len(self._rows))

    def _next_arrived(self, page: Page[R]) -> None:
        self._next = page.next_cursor
        self._append([row for row in page.rows if self._key_of(row) not in self._known])
        self.loaded.emit(len(self._rows))

    def _again_arrived(self, page: Page[R]) -> None:
        self.renewing.emit()
        self._next = page.next_cursor
        fresh = {self._key_of(row): row for row in page.rows}
        gone = self._known - fresh.keys()
        # From the end, so that the places of the others stay what they are.
        for place in reversed(range(len(self._rows) if gone else 0)):
            if self._key_of(self._rows[place]) in gone:
                self._remove_at(place)
        self._untick(gone)
        self._append([row for key, row in fresh.items() if key not in self._known])
        self._reorder(list(page.rows))
        self.loaded.emit(len(self._rows))

    def _append(self, rows: list[R]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self._known.update(map(self._key_of, rows))
            self.endInsertRows()

    def _remove_at(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        self._known.discard(self._key_of(self._rows.pop(place)))
        self.endRemoveRows()

    def _reorder(self, rows: list[R]) -> None:
        """Take the new values in their new order; selection follows the rows."""
        self.layoutAboutToBeChanged.emit()
        place = {self._key_of(row): n for n, row in enumerate(rows)}
        old = self.persistentIndexList()
        new = [
            self.index(place[self._key_of(self._rows[index.row()])], index.column())
            for index in old
        ]
        self._rows = rows
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    # Small things

    def _key_of(self, row: R) -> Any:
        return getattr(row, self._key)

    def _tick_state(self, row: R, column: Column) -> Qt.CheckState | None:
        if column.kind is not CellKind.TICK:
            return None
        ticked = self._key_of(row) in self._ticked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def _untick(self, keys: set[Any]) -> None:
        gone = keys & set(self._ticked)
        for key in gone:
            del self._ticked[key]
        if gone:
            self._tell_ticks()

    def _tell_ticks(self) -> None:
        last = self.index(len(self._rows) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit(len(self._ticked))
