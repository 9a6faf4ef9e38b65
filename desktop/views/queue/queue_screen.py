"""The queue: what waits, in order of its limits, and the case under the cursor beside it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.actions import RULES, Action
from desktop.domain.bulk import BulkResult
from desktop.domain.errors import KnownError
from desktop.domain.numbers import grouped
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import QueueRow, QueueTab
from desktop.domain.status import Status
from desktop.views.bulk.bulk_desk import BulkDesk
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.queue.column_chooser import ColumnChooser
from desktop.views.queue.enquiry_panel import EnquiryPanel
from desktop.views.queue.preview_pane import PreviewPane
from desktop.views.queue.preview_reader import PreviewReader
from desktop.views.queue.queue_list import QueueList
from desktop.views.queue.view_keeper import ViewKeeper
from desktop.views.theme.look import Look
from desktop.views.widgets.keys import key_sequences
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.pieces import Pieces
from desktop.views.widgets.speaking import Speaking

TICK_MS = 30_000
"""How often the time left is counted anew."""

WIDE = 1200
"""From this width on the preview stands beside the table; below, F4 brings it."""


class QueueScreen(Speaking, QWidget):
    """List and preview. Opening a case is a wish to the main window."""

    case_requested = Signal(int)

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self.enquiry: EnquiryPanel | None = None
        self._reader = PreviewReader(desk, self)
        self._preview_wanted: bool | None = None
        self._started = False
        self._tick_timer = QTimer(self, interval=TICK_MS)

    def pieces(self) -> Pieces:
        """Make the list, then the preview beside it."""
        look, desk = self._look, self._desk
        self.list = QueueList(look, desk, self)
        yield from self.list.pieces()
        self.keeper = ViewKeeper(look, desk, self.list.views_button, self)
        self.columns = ColumnChooser(look, self.list.view.choices, self)
        self.preview = PreviewPane(look, desk)
        self.notices = NoticeArea(look)
        self.bulk = BulkDesk(look, desk, self, self.list.table.ticked)
        yield
        self._lay()
        yield
        self._connect()
        self._bind_keys()
        self.retranslate()

    def set_search(self, text: str) -> None:
        """Look for what was typed or scanned; a number that means one case opens it."""
        words = text.strip()
        if not words:
            self.list.search("")
            return
        work = partial(self._desk.services.queue.locate, self._desk.actor, words)
        self._desk.tasks.run(self, work, partial(self._located, words), self._complain)

    def refresh(self) -> None:
        """Read again what is shown, keeping the place (F5)."""
        self.list.refresh()

    def current_case(self) -> int | None:
        """Return the case under the cursor."""
        row = self.list.current()
        return row.id if row else None

    def toggle_preview(self) -> None:
        """Show or hide the preview (F4)."""
        self._preview_wanted = self.preview.isHidden()
        self.preview.setVisible(self._preview_wanted)
        self._moved(self.list.current())

    def answer_enquiry(self) -> None:
        """Ask who is asking about the current case, then show the answer (Alt+A)."""
        row = self.list.current()
        may = self._desk.actor.may(Permission.ENQUIRE)
        if may and row is not None and self.enquiry is None:
            self.enquiry = EnquiryPanel(self._look, self._desk, self, row)
            self.enquiry.panel.destroyed.connect(self._enquiry_closed)
            self.enquiry.open()

    def remind(self) -> None:
        """Ask the handler of the current case to hurry (Alt+U, 催办)."""
        row = self.list.current()
        if row is None or not self._desk.actor.may(Permission.SUPERVISE):
            return
        if Status(row.status) not in RULES[Action.REMIND].sources:
            self.notices.info(self.tr("Nobody works on this case now: there is nobody to remind."))
        else:
            work = partial(self._desk.services.supervision.remind, self._desk.actor, row.id)
            self._desk.tasks.run(self, work, partial(self._reminded, row), self._complain)

    def arranged(self) -> dict[str, object]:
        """Return how the queue is arranged; never what somebody looked for, nor conditions."""
        return {**self.list.arranged(), "preview": self._preview_wanted}

    def arrange(self, kept: Mapping[str, object]) -> None:
        """Arrange the queue as it was, before it is read."""
        self.list.arrange(kept)
        wanted = kept.get("preview")
        if isinstance(wanted, bool):
            self._preview_wanted = wanted
            self.preview.setVisible(wanted)

    def retranslate(self) -> None:
        """Name the screen in the language in force."""
        self.setAccessibleName(self.tr("Queue"))

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything when it is first seen, what was changed since when seen again."""
        super().showEvent(event)
        self._tick_timer.start()
        if self._started:
            self.list.feed.look()
            self._tick()
            return
        self._started = True
        self.list.start()
        self.keeper.read()
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        super().hideEvent(event)
        self._tick_timer.stop()
        self._reader.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the preview give way where the table needs the room."""
        super().resizeEvent(event)
        if self._preview_wanted is None:
            self.preview.setVisible(self.width() >= self._look.px(WIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the ticks off, then ends a search."""
        if event.key() == Qt.Key.Key_Escape and self.list.table.ticked():
            self.list.table.clear_ticks()
            return
        if event.key() == Qt.Key.Key_Escape and self.list.feed.wanted.text:
            self.list.search("")
            return
        super().keyPressEvent(event)

    def _lay(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.notices)
        row = QHBoxLayout()
        column.addLayout(row, 1)
        row.setSpacing(12)
        row.addWidget(self.list, 1)
        row.addWidget(self.preview)

    def _connect(self) -> None:
        self.list.opened.connect(self.case_requested)
        self.list.moved.connect(self._moved)
        self.list.copied.connect(self._copied)
        for source in (self.list, self._reader, self.keeper):
            source.failed.connect(self._complain)
        self.list.views_button.keep_requested.connect(self._keep_view)
        self.list.views_button.columns_requested.connect(self.columns.ask)
        self.keeper.kept.connect(self._view_kept)
        self._reader.read.connect(self.preview.show_case)
        self.preview.open_requested.connect(self.case_requested)
        self.preview.enquiry_requested.connect(self.answer_enquiry)
        self._tick_timer.timeout.connect(self._tick)
        self.list.position.offer_bulk(offered=self.bulk.may)
        self.list.position.bulk_requested.connect(self.bulk.open)
        self.bulk.case_requested.connect(self.case_requested)
        self.bulk.ended.connect(self._acted)

    def _bind_keys(self) -> None:
        keys = {
            "F5": self.refresh,
            "F4": self.toggle_preview,
            "F6": self._next_pane,
            "Alt+A": self.answer_enquiry,
            "Alt+W": self.columns.ask,
            "Alt+U": self.remind,
            "Ctrl+Enter": self._open_current,
        }
        for key, act in keys.items():
            shortcut = QShortcut(self)
            shortcut.setKeys(key_sequences(key))
            shortcut.activated.connect(act)
        for place in range(len(QueueTab)):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            shortcut.activated.connect(partial(self.list.tabs.choose, place))

    def _located(self, words: str, case_id: int | None) -> None:
        if case_id is None:
            self.list.search(words)
        else:
            self.case_requested.emit(case_id)

    def _moved(self, row: QueueRow | None) -> None:
        if not self.preview.isHidden():
            self._reader.want(row.id if row else None)

    def _open_current(self) -> None:
        case_id = self.current_case()
        if case_id is not None:
            self.case_requested.emit(case_id)

    def _next_pane(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.preview.isAncestorOf(focused)
        if inside or self.preview.isHidden():
            self.list.setFocus()
        else:
            self.preview.next_button.setFocus()

    def _tick(self) -> None:
        self.list.tell_time()
        self.preview.tell_time()

    def _keep_view(self) -> None:
        self.keeper.ask(self.list.feed.wanted, self.list.filters.recent_days())

    def _view_kept(self, name: str) -> None:
        self.notices.success(self.tr("The view '{name}' is kept.").format(name=name))

    def _copied(self, count: int) -> None:
        self.notices.success(self.tr("{count} numbers are copied.").format(count=count))

    def _reminded(self, row: QueueRow, _result: None) -> None:
        said = self.tr("{number}: the handler is reminded.")
        self.notices.success(said.format(number=grouped(row.number)))

    def _acted(self, result: BulkResult, told: str) -> None:
        (self.notices.warning if result.refused or result.left else self.notices.success)(told)
        self.list.table.clear_ticks()
        self.refresh()

    def _enquiry_closed(self) -> None:
        self.enquiry = None

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))
