"""How far a bulk act is, then which cases refused it and why."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.domain.bulk import BulkProgress, BulkRefusal, BulkResult
from desktop.domain.numbers import grouped
from desktop.domain.paging import Cursor, Page
from desktop.views.messages import sentence
from desktop.views.tables.column import Column
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_HEIGHT = 240


class BulkOutcome(Speaking, QWidget):
    """A bar while it runs; afterwards a sentence and the refused cases, Enter opens one."""

    opened = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._result: BulkResult | None = None
        self.said = PlainLabel()
        self.said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.table: PagedTable[BulkRefusal] = PagedTable(_columns(), self._load, parent=self)
        self.view = TableView(look, self.table)
        self.view.setMinimumHeight(look.px(_HEIGHT))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.said, self.bar, self.view):
            column.addWidget(widget)
        self.view.opened.connect(self._open)
        self.retranslate()

    def follow(self, progress: BulkProgress) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(progress.total, 1))
        self.bar.setValue(progress.done)
        if progress.cancelled:
            self.said.setText(self.tr("Stopping after the case under way…"))
            return
        words = self.tr("{done} of {total} cases")
        self.said.setText(words.format(done=progress.done, total=progress.total))

    def show_result(self, result: BulkResult) -> None:
        """Show what was refused and why."""
        self._result = result
        self.bar.hide()
        self.said.setText(self.told(result))
        self.view.show()
        self.table.reload()
        self.view.select_key(result.refused[0].id if result.refused else None)
        self.view.setFocus()

    def told(self, result: BulkResult) -> str:
        """Return what became of all cases in one sentence."""
        words = self.tr("{done} cases done, {refused} refused.")
        text = words.format(done=result.done, refused=len(result.refused))
        left = self.tr("Stopped: {left} were not touched.").format(left=result.left)
        return f"{text} {left}" if result.left else text

    def retranslate(self) -> None:
        """Name everything in the language in force."""
        self.bar.setAccessibleName(self.tr("Progress"))
        self.view.setAccessibleName(self.tr("Refused cases with their reasons"))
        if self._result is not None:
            self.said.setText(self.told(self._result))

    def _load(
        self,
        cursor: Cursor | None,  # noqa: ARG002 (all there is comes at once)
        limit: int,  # noqa: ARG002
        done: Callable[[Page[Any]], None],
        failed: Callable[[Exception], None],  # noqa: ARG002
    ) -> None:
        done(Page(self._result.refused if self._result else (), None))

    def _open(self, row: BulkRefusal) -> None:
        self.opened.emit(row.id)


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            "number",
            str(QT_TRANSLATE_NOOP("Bulk", "Number")),
            136,
            context="Bulk",
            show=grouped,
        ),
        Column(
            "why",
            str(QT_TRANSLATE_NOOP("Bulk", "Why not")),
            200,
            context="Bulk",
            value=lambda row: sentence(row.error),
            stretch=True,
        ),
    )
