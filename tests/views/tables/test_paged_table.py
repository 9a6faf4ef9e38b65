"""The table model: pages, late answers, refreshing in place, ticks."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.paging import Cursor, Page
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.paged_table import VALUE_ROLE, PagedTable
from desktop.views.widgets.tag_text import Tagged

ROLE = Qt.ItemDataRole
CHECKED = Qt.CheckState.Checked


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    name: str = ""


COLUMNS = (
    Column("tick", kind=CellKind.TICK, width=32),
    Column("id", "Number", kind=CellKind.NUMBER, sortable=True),
    Column("name", "Name", value=lambda row: Tagged(row.name), kind=CellKind.TAGGED),
)


class Source:
    """A list that answers at once, or only when the test says so."""

    def __init__(self, count: int) -> None:
        self.rows = [Row(number, f"row {number}") for number in range(count)]
        self.asked: list[tuple[Cursor | None, int]] = []
        self.hold = False
        self.held: list[Callable[[], None]] = []

    def load(
        self,
        cursor: Cursor | None,
        limit: int,
        done: Callable[[Page[Any]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.asked.append((cursor, limit))
        start = int(str(cursor[0])) if cursor else 0
        rows = tuple(self.rows[start : start + limit])
        more = start + limit < len(self.rows)
        page = Page(rows, (start + limit,) if more else None)

        def answer() -> None:
            done(page)

        if self.hold:
            self.held.append(answer)
        elif self.rows:
            answer()
        else:
            failed(OSError("gone"))


def table_of(source: Source, page_size: int = 10) -> PagedTable[Row]:
    return PagedTable(COLUMNS, source.load, page_size=page_size)


@pytest.fixture
def source() -> Source:
    return Source(25)


@pytest.fixture
def table(qapp: QApplication, source: Source) -> PagedTable[Row]:
    assert qapp is not None
    made = table_of(source)
    made.reload()
    return made


def keys(table: PagedTable[Row]) -> list[int]:
    return [row.id for row in table.rows()]


def test_pages_come_one_by_one_until_the_end(table: PagedTable[Row], source: Source) -> None:
    root = QModelIndex()
    assert (table.rowCount(), table.canFetchMore(root)) == (10, True)
    table.fetchMore(root)
    table.fetchMore(root)
    assert keys(table) == list(range(25))
    assert not table.canFetchMore(root)
    assert table.complete()
    assert [limit for _cursor, limit in source.asked] == [10, 10, 10]


def test_the_model_keeps_qts_promises(table: PagedTable[Row]) -> None:
    strict = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(table, strict)
    table.fetchMore(QModelIndex())
    table.refresh()
    assert table.remove_row(3)
    assert table.rowCount() == 24


def test_no_page_is_asked_for_twice(source: Source) -> None:
    source.hold = True
    table = table_of(source)
    table.reload()
    assert not table.canFetchMore(QModelIndex())
    table.fetchMore(QModelIndex())
    assert len(source.asked) == 1


def test_a_late_page_is_dropped(source: Source) -> None:
    source.hold = True
    table = table_of(source)
    table.reload()
    source.rows = [Row(99)]
    table.reload()
    early, late = source.held
    late()
    early()
    assert keys(table) == [99]


def test_a_failure_is_told_and_what_is_shown_stays(
    table: PagedTable[Row], source: Source, qtbot: QtBot
) -> None:
    source.rows = []
    with qtbot.waitSignal(table.failed, check_params_cb=lambda error: isinstance(error, OSError)):
        table.refresh()
    assert table.rowCount() == 10


def test_a_replaced_row_keeps_its_place_and_selection(table: PagedTable[Row], qtbot: QtBot) -> None:
    selection = QItemSelectionModel(table)
    selection.select(table.index(4, 1), QItemSelectionModel.SelectionFlag.Select)
    with qtbot.waitSignal(table.dataChanged):
        assert table.replace_row(Row(4, "new"))
    assert selection.isSelected(table.index(4, 1))
    assert table.index(4, 2).data() == "new"
    assert not table.replace_row(Row(400))


def test_refreshing_follows_rows_that_moved_came_and_went(
    table: PagedTable[Row], source: Source
) -> None:
    kept = QPersistentModelIndex(table.index(7, 1))
    gone = QPersistentModelIndex(table.index(2, 1))
    table.setData(table.index(7, 0), CHECKED, ROLE.CheckStateRole)
    table.setData(table.index(2, 0), CHECKED, ROLE.CheckStateRole)
    moved = replace(source.rows.pop(7), name="moved")
    del source.rows[2]
    source.rows = [Row(50, "fresh"), moved, *source.rows]
    table.refresh()
    assert keys(table) == [50, 7, 0, 1, 3, 4, 5, 6, 8, 9]
    assert (kept.isValid(), kept.row()) == (True, 1)
    assert not gone.isValid()
    assert table.ticked() == (7,)
    assert table.index(1, 2).data() == "moved"


def test_refreshing_reads_as_many_rows_as_there_were(
    table: PagedTable[Row], source: Source
) -> None:
    table.fetchMore(QModelIndex())
    table.refresh()
    assert source.asked[-1] == (None, 20)
    assert table.rowCount() == 20


def test_a_row_that_slid_onto_the_next_page_is_shown_once(
    table: PagedTable[Row], source: Source
) -> None:
    source.rows.insert(0, Row(77))
    table.fetchMore(QModelIndex())
    assert keys(table).count(9) == 1


def test_ticks_are_counted_and_cleared(table: PagedTable[Row], qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.ticks_changed, check_params_cb=lambda count: count == 1):
        table.setData(table.index(3, 0), CHECKED, ROLE.CheckStateRole)
    assert table.index(3, 0).data(ROLE.CheckStateRole) is CHECKED
    table.clear_ticks()
    assert table.ticked() == ()
    assert not table.setData(table.index(3, 1), "x", ROLE.EditRole)


def test_only_roles_that_are_served_are_answered(table: PagedTable[Row]) -> None:
    cell = table.index(4, 2)
    assert cell.data(VALUE_ROLE) == Tagged("row 4")
    assert cell.data(ROLE.AccessibleTextRole) == "Name: row 4"
    assert cell.data(ROLE.DecorationRole) is None
    assert cell.data(ROLE.CheckStateRole) is None
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Number"
    assert table.row_at(QModelIndex()) is None


def test_sorting_is_a_wish(table: PagedTable[Row], qtbot: QtBot) -> None:
    before = keys(table)
    with qtbot.waitSignal(table.sort_requested) as wish:
        table.sort(1, Qt.SortOrder.DescendingOrder)
    assert wish.args == ["id", True]
    with qtbot.assertNotEmitted(table.sort_requested):
        table.sort(2)
    assert keys(table) == before
