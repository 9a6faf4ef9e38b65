"""Where the queue's rows and counts come from: always a worker, never the GUI thread."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.calendar import WorkCalendar
from desktop.domain.paging import Cursor, Page
from desktop.domain.rows.queue import QueueFilter, QueueRow
from desktop.views.desk import Desk
from desktop.views.queue.row_words import RowWords


class QueueFeed(QObject):
    """Reads pages and counts for the filter in force and notices changes made elsewhere."""

    counted = Signal(object)
    """The counts of all tabs."""
    totalled = Signal(object)
    """How many cases meet the filter in force."""
    changed = Signal(int)
    """So many cases were changed since the last look."""
    failed = Signal(object)
    """What could not be read."""

    def __init__(self, desk: Desk, words: RowWords, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted = QueueFilter()
        self._desk = desk
        self._words = words
        self._mark: int | None = None
        self._looking = False

    def load(
        self,
        cursor: Cursor | None,
        limit: int,
        done: Callable[[Page[Any]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Fetch a page; the shape a paged table asks for."""
        queue, actor = self._desk.services.queue, self._desk.actor
        wanted = self.wanted

        def work() -> tuple[WorkCalendar, Page[QueueRow]]:
            return queue.calendar(actor), queue.page(actor, wanted, cursor, limit)

        self._desk.tasks.run(self, work, partial(self._arrived, done), failed)

    def count(self) -> None:
        """Count the tabs and the list anew."""
        queue, actor, wanted = self._desk.services.queue, self._desk.actor, self.wanted
        run = self._desk.tasks.run
        run(self, partial(queue.counts, actor), self.counted.emit, self.failed.emit)
        total = partial(queue.count, actor, wanted)
        run(self, total, partial(self._totalled, wanted), self.failed.emit)

    def look(self) -> None:
        """See whether a case was changed, here or at another desk, and tell."""
        if self._looking:
            return
        self._looking = True
        queue, actor, mark = self._desk.services.queue, self._desk.actor, self._mark

        def work() -> tuple[int, int]:
            newest = queue.change_mark(actor)
            known = mark is None or mark == newest
            return newest, 0 if known else queue.changed_since(actor, mark or 0)

        self._desk.tasks.run(self, work, self._looked, self._lost_sight)

    def _arrived(
        self, done: Callable[[Page[Any]], None], answer: tuple[WorkCalendar, Page[QueueRow]]
    ) -> None:
        calendar, page = answer
        self._words.set_calendar(calendar)
        done(page)

    def _totalled(self, wanted: QueueFilter, total: object) -> None:
        if wanted == self.wanted:
            self.totalled.emit(total)

    def _looked(self, answer: tuple[int, int]) -> None:
        self._looking = False
        self._mark, changes = answer
        if changes:
            self.changed.emit(changes)

    def _lost_sight(self, error: Exception) -> None:
        self._looking = False
        self.failed.emit(error)
