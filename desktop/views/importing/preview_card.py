"""What an import would do: how many rows, and the first of them."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.paging import Cursor, Page
from desktop.services.importing.service import ImportMode, Preview
from desktop.views.importing.preview_lines import (
    SPARED,
    PreviewLine,
    preview_columns,
    preview_lines,
)
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind
from desktop.views.words.moments import Moments

_ROOM = 720
"""Logical pixels below which the columns that matter least are left out."""


class PreviewCard(Speaking, Card):
    """Counts as tags, then the table; empty until a file is read."""

    def __init__(self, look: Look, moments: Moments) -> None:
        super().__init__(look, " ")
        self._look = look
        self._moments = moments
        self._preview: Preview | None = None
        self._mode = ImportMode.NEW
        self._reason = ""
        self._ready, self._already = Tag(look), Tag(look)
        self._same, self._refused = Tag(look), Tag(look)
        self._counts = QWidget()
        self._empty = EmptyState(look, "upload")
        self.table: PagedTable[PreviewLine] = PagedTable(preview_columns(), self._load, parent=self)
        self.view = TableView(look, self.table)
        self.view.set_empty(self._empty)
        self._lay()
        self.retranslate()
        self.table.reload()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("4  Check and import"))
        self.view.setAccessibleName(self.tr("The first rows as they will come in"))
        self._say()
        self.table.refresh()

    def set_preview(self, preview: Preview | None, mode: ImportMode) -> None:
        """Show what would happen; None while that is not known."""
        self._preview, self._mode = preview, mode
        self._say()
        self.table.reload()

    def set_reason(self, reason: str) -> None:
        """Say why there is nothing to look at yet."""
        self._reason = reason
        self._empty.set_texts(*self._nothing())

    def counts(self) -> str:
        """Return the counts in words, as a screen reader says them."""
        return self._counts.accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the subjects."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_ROOM)
        for place, column in enumerate(self.table.columns):
            self.view.setColumnHidden(place, narrow and column.key in SPARED)

    def _lay(self) -> None:
        self.set_flush()
        row = QHBoxLayout(self._counts)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for tag in (self._ready, self._already, self._same, self._refused):
            row.addWidget(tag)
        row.addStretch()
        self.body.addWidget(self._counts)
        self.body.addWidget(self.view, 1)

    def _say(self) -> None:
        preview = self._preview
        self._counts.setVisible(preview is not None)
        self._empty.set_texts(*self._nothing())
        if preview is None:
            return
        told = (
            (self._ready, TagKind.INFO, self.tr("{n} to import"), preview.ready),
            (self._already, TagKind.PLAIN, self.tr("{n} here already"), preview.already),
            (self._same, TagKind.WARNING, self.tr("{n} with the same words"), preview.same_text),
            (self._refused, TagKind.DANGER, self.tr("{n} refused"), len(preview.refused)),
        )
        for tag, kind, text, number in told:
            tag.setText(text.format(n=number))
            tag.set_kind(kind if number else TagKind.PLAIN)
            tag.setVisible(bool(number) or tag is self._ready)
        said = [text.format(n=number) for _tag, _kind, text, number in told if number]
        self._counts.setAccessibleName(", ".join(said))

    def _nothing(self) -> tuple[str, str]:
        if self._preview is None:
            return self.tr("Nothing to look at yet"), self._reason
        if self._preview.already and self._preview.refused:
            return (
                self.tr("All other rows are here already"),
                self.tr("Save the refused rows below, mend them, and import that file."),
            )
        if self._preview.already:
            return (
                self.tr("All rows are here already"),
                self.tr("Taking the same file in again doubles nothing."),
            )
        return (
            self.tr("No row can be taken in"),
            self.tr("Check the columns at the left, or the reasons below."),
        )

    def _load(
        self,
        cursor: Cursor | None,  # noqa: ARG002  the first rows are one page
        limit: int,  # noqa: ARG002
        done: Callable[[Page[PreviewLine]], None],
        failed: Callable[[Exception], None],  # noqa: ARG002  they are here already
    ) -> None:
        rows = self._preview.examples if self._preview is not None else ()
        done(Page(preview_lines(rows, self._mode, self._moments), None))
