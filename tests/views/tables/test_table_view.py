"""The table on screen: keys, ticks, headings, tooltips, the empty place."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.paging import Page
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.widgets.tag_text import Tagged, TagText
from desktop.views.widgets.time_left import TimeLeft, TimeTone

Shown = Callable[..., QWidget]
SUBJECT = Tagged("A subject that is far too long for its column", (TagText("tag"),))
LEFT = TimeLeft("close in 2 d", 0.5, TimeTone.WARNING)


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    priority: str = "P1"
    subject: Tagged = SUBJECT
    left: TimeLeft = LEFT


COLUMNS = (
    Column("tick", width=32, kind=CellKind.TICK),
    Column("priority", "Danger", 40, CellKind.BADGE, context="TopBar", sortable=True),
    Column("id", "Number", 60, CellKind.NUMBER),
    Column("subject", "Subject", 120, CellKind.TAGGED),
    Column("left", "Next", 170, CellKind.TIME),
)


class List:
    def __init__(self) -> None:
        self.rows = tuple(Row(number) for number in range(5))


@pytest.fixture
def rows() -> List:
    return List()


@pytest.fixture
def view(look: Look, shown: Shown, rows: List) -> TableView:
    table: PagedTable[Row] = PagedTable(
        COLUMNS, lambda _cursor, _limit, done, _failed: done(Page(rows.rows, None))
    )
    made = TableView(look, table, "Cases")
    table.setParent(made)
    shown(made).resize(640, 300)
    table.reload()
    made.setFocus()
    return made


def table_of(view: TableView) -> PagedTable[Row]:
    return view._table


def test_enter_and_double_click_open_a_row(view: TableView, qtbot: QtBot) -> None:
    view.select_key(2)
    with qtbot.waitSignal(view.opened, check_params_cb=lambda row: row.id == 2):
        QTest.keyClick(view, Qt.Key.Key_Return)
    spot = view.visualRect(table_of(view).index(1, 2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.waitSignal(view.opened, check_params_cb=lambda row: row.id == 1):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_space_and_click_tick_a_row(view: TableView) -> None:
    view.select_key(3)
    QTest.keyClick(view, Qt.Key.Key_Space)
    spot = view.visualRect(table_of(view).index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert table_of(view).ticked() == (3, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert table_of(view).ticked() == (3,)


def test_moving_tells_the_current_row(view: TableView, qtbot: QtBot) -> None:
    view.select_key(0)
    with qtbot.waitSignal(view.current_row_changed, check_params_cb=lambda row: row.id == 1):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_row().id == 1
    assert not view.select_key(99)


def test_the_current_row_survives_a_refresh(view: TableView, rows: List) -> None:
    view.select_key(3)
    rows.rows = (Row(9), *rows.rows[1:])
    table_of(view).refresh()
    assert view.current_row().id == 3


def test_rows_that_come_in_above_move_nothing_in_sight(view: TableView, rows: List) -> None:
    rows.rows = tuple(Row(number) for number in range(100))
    table_of(view).reload()
    view.select_key(50)
    view.scrollTo(view.currentIndex())
    stood = view.visualRect(view.currentIndex()).top()
    rows.rows = (Row(200), Row(201), *rows.rows[3:])
    table_of(view).refresh()
    assert view.currentIndex().row() == 49
    assert view.visualRect(view.currentIndex()).top() == stood

    view.verticalScrollBar().setValue(0)
    rows.rows = (Row(300), *rows.rows)
    table_of(view).refresh()
    assert view.rowAt(0) == 0, "at the very top what is new is seen"


def test_headings_follow_the_language(view: TableView, chinese: Callable[[], None]) -> None:
    def heading() -> str:
        return str(table_of(view).headerData(1, Qt.Orientation.Horizontal))

    assert heading() == "Danger"
    chinese()
    assert heading() == "危险"


def test_a_badge_column_is_never_narrower_than_its_badges(view: TableView) -> None:
    assert view.columnWidth(1) > 60
    assert view.rowHeight(0) == 30


@pytest.mark.parametrize(("column", "whole"), [(3, True), (4, False)])
def test_only_what_is_cut_has_a_tooltip(view: TableView, column: int, *, whole: bool) -> None:
    spot = view.visualRect(table_of(view).index(0, column)).center()
    assert bool(view._tooltip_at(spot)) is whole
    assert view._tooltip_at(QPoint(5, 5000)) == ""


def test_an_empty_table_shows_its_empty_place(view: TableView, rows: List) -> None:
    empty = QLabel("nothing")
    view.set_empty(empty)
    assert empty.isHidden()
    rows.rows = ()
    table_of(view).reload()
    assert not empty.isHidden()


def test_sorting_by_the_heading_asks_the_owner(view: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table_of(view).sort_requested):
        view.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)


@pytest.mark.parametrize("theme", ThemeName)
def test_a_selected_row_keeps_its_badge(view: TableView, look: Look, theme: ThemeName) -> None:
    look.switch(theme, 100)
    view.select_key(2)
    image = view.viewport().grab().toImage()
    cell = view.visualRect(table_of(view).index(2, 1))
    inside = QColor(image.pixelColor(cell.left() + 10, cell.center().y() - 7))
    assert inside.name() == look.tokens.priority["P1"].fill.name()  # type: ignore[index]
    ground = QColor(image.pixelColor(cell.right() - 2, cell.center().y() + 5))
    assert ground.name() == look.tokens.primary_soft.name()


def test_rows_grow_with_the_scale(view: TableView, look: Look) -> None:
    look.switch(ThemeName.LIGHT, 150)
    assert view.rowHeight(0) == 45
    view.set_row_height(36)
    assert view.rowHeight(0) == 54


def test_spared_columns_give_way_from_the_last_on(look: Look, shown: Shown, rows: List) -> None:
    columns = (
        Column("id", width=60),
        Column("subject", width=200, kind=CellKind.TAGGED, stretch=True),
        Column("left", width=100, spared=True),
        Column("priority", width=80, spared=True),
    )
    table: PagedTable[Row] = PagedTable(
        columns, lambda _cursor, _limit, done, _failed: done(Page(rows.rows, None))
    )
    view = TableView(look, table)
    table.setParent(view)
    shown(view)
    hidden = {}
    for width in (480, 420, 300, 480):
        view.setFixedWidth(width)
        hidden[width] = [n for n in range(4) if view.isColumnHidden(n)]
    assert hidden == {480: [], 420: [3], 300: [2, 3]}
