"""Import: a file, what its rows are, its columns, a look at the result, and the taking in."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial, reduce
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput, KnownError
from desktop.services.importing.columns import Meaning
from desktop.services.importing.reading import Table
from desktop.services.importing.refused_file import write_refused
from desktop.services.importing.service import ImportResult, Preview, Refused
from desktop.views.desk import Desk
from desktop.views.importing.importer import Importer, rate
from desktop.views.importing.mapping_card import MappingCard
from desktop.views.importing.mode_card import ModeCard
from desktop.views.importing.preview_card import PreviewCard
from desktop.views.importing.refused_card import RefusedCard
from desktop.views.importing.run_bar import RunBar
from desktop.views.importing.source_card import SourceCard
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.notice import Notice, NoticeAction, NoticeKind
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.speaking import Speaking

_LEFT = 496
_LEFT_SHARE = 0.4


class ImportScreen(Speaking, QWidget):
    """All steps on one page; nothing is written before F9."""

    queue_requested = Signal()
    """The rows are in: the person wants to see them."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._preview: Preview | None = None
        self.importer = Importer(desk, self)
        self.notices = NoticeArea(look)
        self.source = SourceCard(look)
        self.mode = ModeCard(look)
        self.mapping = MappingCard(look)
        self.preview = PreviewCard(look, desk.moments)
        self.refused = RefusedCard(look)
        self.run_bar = RunBar(look)
        self._scroll = QScrollArea()
        self.setAcceptDrops(True)
        self._lay()
        self._connect()
        look.changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Import"))
        self._dress()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 steps through."""
        return (self.source, self.mode, self.mapping, self.preview, self.refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the room to the rows."""
        super().resizeEvent(event)
        self._measure()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self._read(Path(files[0]))

    def _lay(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        inside.setProperty("role", "rail")
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        for card in (self.source, self.mode, self.mapping):
            left.addWidget(card)
        left.addStretch()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self.preview.body.addWidget(self.run_bar)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.preview, 3)
        right.addWidget(self.refused, 1)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addWidget(self._scroll)
        columns.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 12, 12, 12)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(columns, 1)

    def _connect(self) -> None:
        self.source.file_chosen.connect(self._read)
        self.source.text_pasted.connect(self._read_pasted)
        self.mode.changed.connect(self.importer.choose_mode)
        self.mapping.changed.connect(self._map)
        self.importer.table_changed.connect(self._show_table)
        self.importer.previewed.connect(self._show_preview)
        self.importer.state_changed.connect(self._dress)
        self.importer.finished.connect(self._tell_result)
        self.importer.failed.connect(self._complain)
        self.run_bar.run_requested.connect(self._run)
        self.run_bar.cancel_requested.connect(self.importer.cancel)
        self.refused.save_requested.connect(self._save_refused)

    def _read(self, path: Path) -> None:
        self.notices.clear()
        self.importer.read_file(path)

    def _read_pasted(self, text: str) -> None:
        self.notices.clear()
        self.importer.read_pasted(text)

    def _map(self) -> None:
        self._forget_preview()
        self.importer.map_columns(self.mapping.mapping())

    def _run(self) -> None:
        self.notices.clear()
        self.importer.run()

    def _show_table(self) -> None:
        self._forget_preview()
        self.source.set_table(self.importer.table)
        self.mapping.set_table(self.importer.table, self.importer.mapping)

    def _forget_preview(self) -> None:
        self._preview = None
        self.preview.set_preview(None, self.importer.mode)
        self.refused.set_refused(())

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        self.preview.set_preview(preview, self.importer.mode)
        self.refused.set_refused(preview.refused)
        self._dress()

    def _dress(self) -> None:
        running = self.importer.is_running
        busy = running or self.importer.is_reading
        self.source.set_busy(busy=busy)
        self.mapping.set_busy(busy=busy)
        self.mode.segment.setDisabled(busy)
        reason = self._reason()
        self.preview.set_reason(reason)
        self.run_bar.set_ready(self._preview.ready if self._preview else 0, reason)
        self.run_bar.set_progress(self.importer.progress)

    def _reason(self) -> str:
        if self.importer.is_reading:
            return self.tr("Reading the file…")
        if self.importer.table is None:
            return self.tr("Choose a file first.")
        if Meaning.TEXT not in self.importer.mapping:
            return self.mapping.error()
        if self._preview is None:
            return self.tr("Looking at the rows…")
        if not self._preview.ready:
            return self.tr("There is no row left to take in.")
        return ""

    def _tell_result(self, result: ImportResult, time: timedelta) -> None:
        show = NoticeAction(self.tr("To the queue"), self.queue_requested.emit, "Alt+Q")
        parts = [self.tr("{n} rows are in.").format(n=result.imported)]
        speed = rate(result.imported, time)
        if speed:
            told = self.tr("{seconds} seconds, {rate} rows per second.")
            seconds = max(1, round(time.total_seconds()))
            parts.append(told.format(seconds=seconds, rate=speed))
        if result.already:
            parts.append(self.tr("{n} were here already.").format(n=result.already))
        if result.refused:
            parts.append(
                self.tr("{n} were refused; save them below.").format(n=len(result.refused))
            )
        if result.cancelled:
            parts.insert(0, self.tr("Stopped. Import the same file again to go on."))
        kind = NoticeKind.WARNING if result.cancelled else NoticeKind.INFO
        icon = "" if result.cancelled else "circle-check"
        self.notices.show_notice(Notice(kind, self._joined(parts), (show,), icon))

    def _joined(self, sentences: Sequence[str]) -> str:
        # Between Chinese sentences there is no blank; the translation leaves it out.
        blank = self.tr("{one} {two}")
        return reduce(lambda one, two: blank.format(one=one, two=two), sentences)

    def _save_refused(self, path: Path) -> None:
        table = self.importer.table
        if table is None:
            return
        # Worded here: the sentences are translated, which belongs to the GUI thread.
        rows = self.refused.refused()
        words: dict[KnownError, str] = {row.problem: sentence(row.problem) for row in rows}
        work = partial(_write, path, table, rows, words)
        self._desk.tasks.run(self, work, partial(self._saved, path), self._complain)

    def _saved(self, path: Path, _nothing: object) -> None:
        self.notices.success(self.tr("Saved as {name}.").format(name=path.name))

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))

    def _measure(self) -> None:
        most = int(self.width() * _LEFT_SHARE)
        self._scroll.setFixedWidth(min(self._look.px(_LEFT), most))


def _write(
    path: Path, table: Table, rows: tuple[Refused, ...], words: Mapping[KnownError, str]
) -> None:
    try:
        write_refused(path, table, rows, words.__getitem__)
    except OSError as error:
        raise InvalidInput("folder", "folder_not_writable") from error
