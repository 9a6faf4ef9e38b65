"""One process with one table of all cases; prints what opening, scrolling and memory cost.

`python -m benchmarks.table_window paged|whole DATABASE`
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from benchmarks.world import open_world
from desktop.domain.paging import Cursor, Page
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, QueueRow, QueueSort
from desktop.services.queue import QueueService
from desktop.views.queue.columns import queue_columns
from desktop.views.queue.row_words import RowWords
from desktop.views.tables.paged_table import PAGE_SIZE, PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.words.moments import Moments

_STEPS = 100
_EVERYTHING = QueueFilter(include_ended=True, sort=QueueSort.RECEIVED, descending=True)


def main() -> None:
    """Open, scroll, weigh; the program's guard collects garbage, so none is collected here."""
    gc.disable()
    whole, world = sys.argv[1] == "whole", open_world(Path(sys.argv[2]))
    app = QApplication(sys.argv[:1])
    service, actor = QueueService(world.context), world.actor(Role.SUPERVISOR)
    words = RowWords(Moments(ZoneInfo("Asia/Shanghai")), datetime.now(UTC))
    words.set_calendar(service.calendar(actor))
    size = world.cases + 1 if whole else PAGE_SIZE

    def load(
        cursor: Cursor | None,
        limit: int,
        done: Callable[[Page[Any]], None],
        failed: Callable[[Exception], None],  # noqa: ARG001  the shape a table asks for
    ) -> None:
        done(service.page(actor, _EVERYTHING, cursor, limit))

    service.page(actor, _EVERYTHING)
    table: PagedTable[QueueRow] = PagedTable(queue_columns(words), load, page_size=size)
    view = TableView(Look(app), table)
    view.resize(1000, 600)
    view.show()
    app.processEvents()
    gc.collect()
    before, began = _memory(), time.perf_counter()
    table.reload()
    app.processEvents()
    told: dict[str, Any] = {"open": (time.perf_counter() - began) * 1000, "steps": []}
    for _ in range(0 if whole else _STEPS):
        began = time.perf_counter()
        view.scrollToBottom()
        app.processEvents()
        told["steps"].append((time.perf_counter() - began) * 1000)
    gc.collect()
    print(json.dumps({**told, "rows": table.rowCount(), "memory": _memory() - before}))


def _memory() -> float:
    """Return the resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 2**20


main()
