"""值班台: the figures of the hall now, what waits for the supervisor, who has how much to do."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bulk import BulkResult
from desktop.domain.errors import KnownError
from desktop.domain.rows.board import (
    Board,
    Figure,
    HandlerLoad,
    Share,
    figure_filter,
    share_filter,
)
from desktop.domain.rows.queue import QueueFilter, SavedView
from desktop.views.board.figure_lines import FigureLine
from desktop.views.board.figure_table import FigureTable
from desktop.views.board.figure_tile import FigureTile
from desktop.views.board.waiting_list import WaitingList
from desktop.views.bulk.bulk_desk import BulkDesk
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.speaking import Speaking

TICK_MS = 30_000
"""How often the figures are read anew while nothing was changed: limits go by all the same."""

_LOADS = (Share.OPEN, Share.TODAY, Share.OVERDUE)
_WINDOWS = (Share.INTAKE, Share.OPEN, Share.OVERDUE)
_COLORS = {
    Figure.HOUR: "warning_text",
    Figure.OVERDUE: "danger_text",
    Figure.TO_APPROVE: "warning_text",
    Figure.UNSIGNED: "warning_text",
}


class BoardScreen(Speaking, QWidget):
    """Ctrl+1–6 open the cases of a figure, Alt+1–3 go to a pane."""

    case_requested = Signal(int)
    list_requested = Signal(object)
    """The view of the queue that holds exactly the cases of a figure."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._board: Board | None = None
        self.notices = NoticeArea(look)
        self.tiles = {
            figure: FigureTile(look, f"Ctrl+{place}", _COLORS.get(figure, "text"))
            for place, figure in enumerate(Figure, 1)
        }
        self.waiting = WaitingList(look, desk)
        self.bulk = BulkDesk(look, desk, self, self.waiting.table.ticked)
        self.loads = FigureTable(look, _LOADS)
        self.windows = FigureTable(look, _WINDOWS)
        self._load_card, self._window_card = Card(look, "", "users"), Card(look, "", "building")
        self._tick_timer = QTimer(self, interval=TICK_MS)
        self._lay()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Read everything anew, keeping every place (F5)."""
        work = partial(self._desk.services.board.board, self._desk.actor)
        self._desk.tasks.run(self, work, self._show, self._complain)
        self.waiting.refresh()

    def look(self) -> None:
        """Take in what was changed at any desk."""
        self.waiting.feed.look()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.waiting.view, self.loads, self.windows)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Duty board"))
        for figure, (title, hint) in self._tile_words().items():
            self.tiles[figure].say(title, hint)
        self._load_card.set_title(self.tr("Load of the handlers"))
        self.loads.setAccessibleName(self.tr("Load of the handlers"))
        self._window_card.set_title(self.tr("Pressure at the windows"))
        self.windows.setAccessibleName(self.tr("Pressure at the windows"))
        words = self._share_words()
        self.loads.set_headings([self.tr("Handler"), *(words[one] for one in _LOADS), ""])
        self.windows.set_headings([self.tr("Window"), *(words[one] for one in _WINDOWS), ""])
        if self._board is not None:
            self._show(self._board)

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything whenever it is seen again."""
        super().showEvent(event)
        self._tick_timer.start()
        if self._board is None:
            self.waiting.reload()
            self.waiting.setFocus()
        self.look()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        super().hideEvent(event)
        self._tick_timer.stop()

    def _lay(self) -> None:
        self.setProperty("role", "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.notices)
        tiles, panes = QHBoxLayout(), QHBoxLayout()
        for row in (tiles, panes):
            row.setSpacing(8)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        column.addLayout(panes, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        for card, table, share in (
            (self._load_card, self.loads, 3),
            (self._window_card, self.windows, 2),
        ):
            card.set_flush()
            card.body.addWidget(table, 1)
            right.addWidget(card, share)
        panes.addWidget(self.waiting, 3)
        panes.addLayout(right, 2)

    def _connect(self) -> None:
        self._tick_timer.timeout.connect(self.refresh)
        self.waiting.opened.connect(self.case_requested)
        self.waiting.bulk_button.clicked.connect(self.bulk.open)
        self.bulk.case_requested.connect(self.case_requested)
        self.bulk.ended.connect(self._acted)
        self.waiting.failed.connect(self._complain)
        self.waiting.feed.changed.connect(self.refresh)
        for figure, tile in self.tiles.items():
            tile.clicked.connect(partial(self._open_figure, figure))
        self.loads.chosen.connect(self._open_load)
        self.windows.chosen.connect(self._open_window)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.refresh)
        for place, pane in enumerate(self.panes(), 1):
            QShortcut(QKeySequence(f"Alt+{place}"), self).activated.connect(pane.setFocus)

    def _show(self, board: Board) -> None:
        self._board = board
        for figure, count in board.figures.items():
            self.tiles[figure].set_count(count)
        self.loads.set_lines([self._line(load) for load in board.handlers])
        self.windows.set_lines(
            [
                FigureLine(
                    one.id,
                    one.name,
                    {
                        Share.INTAKE: one.intake,
                        Share.OPEN: one.open,
                        Share.OVERDUE: one.overdue,
                    },
                )
                for one in board.windows
            ]
        )
        self.loads.fit()

    def _line(self, load: HandlerLoad) -> FigureLine:
        figures = {
            Share.OPEN: load.open,
            Share.TODAY: load.today,
            Share.OVERDUE: load.overdue,
        }
        here = self.tr("here") if load.present else ""
        return FigureLine(load.id, load.name, figures, self.tr("on leave") if load.away else here)

    def _open_figure(self, figure: Figure) -> None:
        if self._board is not None:
            title, _hint = self._tile_words()[figure]
            self.list_requested.emit(SavedView(title, figure_filter(figure, self._board.day)))

    def _open_load(self, line: FigureLine, share: Share) -> None:
        if self._board is not None:
            wanted = share_filter(share, self._board.day, handler_id=line.id)
            self._ask(line, share, wanted)

    def _open_window(self, line: FigureLine, share: Share) -> None:
        if self._board is not None:
            wanted = share_filter(share, self._board.day, window_id=line.id)
            self._ask(line, share, wanted)

    def _ask(self, line: FigureLine, share: Share, wanted: QueueFilter) -> None:
        name = f"{line.name} · {self._share_words()[share]}"
        self.list_requested.emit(SavedView(name, wanted))

    def _tile_words(self) -> dict[Figure, tuple[str, str]]:
        return {
            Figure.INTAKE: (self.tr("Received today"), self.tr("ended ones included")),
            Figure.ON_TIME: (self.tr("On time"), self.tr("open, limit not reached")),
            Figure.HOUR: (self.tr("Within the hour"), self.tr("next limit ends")),
            Figure.OVERDUE: (self.tr("Overdue"), self.tr("open, past a limit")),
            Figure.TO_APPROVE: (self.tr("To decide"), self.tr("waiting for me")),
            Figure.UNSIGNED: (self.tr("Unsigned"), self.tr("sent, not signed for")),
        }

    def _share_words(self) -> dict[Share, str]:
        return {
            Share.INTAKE: self.tr("Today"),
            Share.OPEN: self.tr("Open"),
            Share.TODAY: self.tr("Due today"),
            Share.OVERDUE: self.tr("Overdue"),
        }

    def _acted(self, result: BulkResult, told: str) -> None:
        (self.notices.warning if result.refused or result.left else self.notices.success)(told)
        self.waiting.table.clear_ticks()
        self.refresh()

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))
