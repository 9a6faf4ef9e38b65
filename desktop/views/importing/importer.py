"""One import under way: what was read, how it is mapped, what would happen, what happened."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.importing.columns import Meaning
from desktop.services.importing.reading import Table, read_file, read_pasted
from desktop.services.importing.service import ImportJob, ImportMode, ImportResult, Progress
from desktop.views.desk import Desk

_REST_MS = 250
"""A preview is made when the hands rest, not for every column on the way."""


class Importer(QObject):
    """Holds the table, its mapping and the mode; every reading and writing is done off the GUI."""

    table_changed = Signal()
    """Another table, or none, with the mapping remembered for it."""
    previewed = Signal(object)
    """The `Preview` of the table as it is mapped now."""
    finished = Signal(object, object)
    """The `ImportResult` and how long it took, a timedelta."""
    failed = Signal(object)
    """What went wrong, as an exception."""
    state_changed = Signal()
    """Something began or ended."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self.table: Table | None = None
        self.mapping: Mapping[Meaning, int] = {}
        self.mode = ImportMode.NEW
        self.progress: Progress | None = None
        self.is_reading = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.preview)

    def read_file(self, path: Path) -> None:
        """Read a file that was chosen or dropped."""
        self._read(partial(read_file, path))

    def read_pasted(self, text: str) -> None:
        """Read rows that were copied from a spreadsheet."""
        self._read(partial(read_pasted, text))

    def map_columns(self, mapping: Mapping[Meaning, int]) -> None:
        """Take another mapping; the preview follows by itself."""
        self.mapping = dict(mapping)
        self._look_again()

    def choose_mode(self, mode: ImportMode) -> None:
        """Take the rows in as new, open or history; the preview follows by itself."""
        self.mode = mode
        self._look_again()

    def preview(self) -> None:
        """Ask what would happen, unless the column with the words is not known yet."""
        self._rest.stop()
        if self.table is None or Meaning.TEXT not in self.mapping or self.is_running:
            return
        self._asked += 1
        job = self._job(self.table)
        work = partial(self._desk.services.importing.preview, self._desk.actor, job)
        done = partial(self._previewed, self._asked)
        self._desk.tasks.run(self, work, done, partial(self._lost, self._asked))

    def run(self) -> None:
        """Take the rows in."""
        if self.table is None or self.is_running:
            return
        progress = Progress()
        self.progress = progress
        self.destroyed.connect(partial(_stop, progress))
        self._asked += 1
        self.state_changed.emit()
        job, importing = self._job(self.table), self._desk.services.importing
        work = partial(importing.run, self._desk.actor, job, progress)
        began = self._desk.clock.now()

        def done(result: ImportResult) -> None:
            self.progress = None
            self.finished.emit(result, self._desk.clock.now() - began)
            self.preview()
            self.state_changed.emit()

        self._desk.tasks.run(self, work, done, self._broke)

    def cancel(self) -> None:
        """Stop after the batch under way; what is in stays in."""
        if self.progress is not None:
            self.progress.cancelled = True
            self.state_changed.emit()

    @property
    def is_running(self) -> bool:
        """Tell whether rows are being taken in."""
        return self.progress is not None

    def _job(self, table: Table) -> ImportJob:
        return ImportJob(table, dict(self.mapping), self.mode)

    def _read(self, read: Callable[[], Table]) -> None:
        if self.is_running:
            return
        self._asked += 1
        self.is_reading = True
        self.state_changed.emit()
        self._desk.tasks.run(self, partial(self._read_and_map, read), self._took, self._unread)

    def _read_and_map(self, read: Callable[[], Table]) -> tuple[Table, dict[Meaning, int]]:
        table = read()
        return table, self._desk.services.importing.mapping_for(self._desk.actor, table)

    def _took(self, found: tuple[Table, dict[Meaning, int]]) -> None:
        self.is_reading = False
        self.table, self.mapping = found
        self.table_changed.emit()
        self.state_changed.emit()
        self.preview()

    def _unread(self, error: Exception) -> None:
        self.is_reading = False
        self.failed.emit(error)
        self.state_changed.emit()

    def _look_again(self) -> None:
        self._asked += 1
        self._rest.start()
        self.state_changed.emit()

    def _previewed(self, asked: int, preview: object) -> None:
        if asked == self._asked:
            self.previewed.emit(preview)

    def _lost(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self.progress = None
        self.failed.emit(error)
        self.state_changed.emit()
        self.preview()


def _stop(progress: Progress, *_gone: object) -> None:
    """Stop an import whose screen is gone: the same file goes on where it stopped."""
    progress.cancelled = True


def rate(rows: int, time: timedelta) -> int:
    """Return rows per second, 0 when it went too fast to tell."""
    seconds = time.total_seconds()
    return round(rows / seconds) if seconds > 0 else 0
