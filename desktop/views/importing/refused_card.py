"""The rows that cannot be taken in, each with its reason, and the file to mend them in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.domain.paging import Cursor, Page
from desktop.services.importing.service import Refused
from desktop.views.messages import sentence
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.speaking import Speaking


class RefusedCard(Speaking, Card):
    """Hidden while no row is refused."""

    save_requested = Signal(object)
    """The path of the file to write."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ", "triangle-alert")
        self._refused: tuple[Refused, ...] = ()
        self.save_button = KeyButton(look, "", "Ctrl+S", icon="save")
        self.save_button.set_size(ButtonSize.SMALL)
        self.add_action(self.save_button)
        self.table: PagedTable[Refused] = PagedTable(_columns(), self._load, "position", 100, self)
        self.view = TableView(look, self.table)
        self.view.set_row_height(28)
        self.set_flush()
        self.body.addWidget(self.view)
        self.save_button.clicked.connect(self.ask_for_place)
        self.retranslate()
        self.set_refused(())

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Refused rows"))
        self.view.setAccessibleName(self.tr("Refused rows with their reasons"))
        self.save_button.setText(self.tr("Save refused rows"))

    def set_refused(self, refused: tuple[Refused, ...]) -> None:
        """Show these rows."""
        self._refused = refused
        self.set_count(str(len(refused)))
        self.setVisible(bool(refused))
        self.table.reload()

    def refused(self) -> tuple[Refused, ...]:
        """Return the rows on show."""
        return self._refused

    def ask_for_place(self) -> None:
        """Open the window that asks where to save."""
        dialog = QFileDialog(self, self.save_button.text(), "", "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Ask for the file to be written at `path`."""
        self.save_requested.emit(Path(path))

    def _load(
        self,
        cursor: Cursor | None,
        limit: int,
        done: Callable[[Page[Refused]], None],
        failed: Callable[[Exception], None],  # noqa: ARG002  the rows are here already
    ) -> None:
        start = int(str(cursor[0])) if cursor else 0
        rest = start + limit
        following = (rest,) if rest < len(self._refused) else None
        done(Page(self._refused[start:rest], following))


def _columns() -> tuple[Column, ...]:
    row = str(QT_TRANSLATE_NOOP("Importing", "Row"))
    reason = str(QT_TRANSLATE_NOOP("Importing", "Why it is refused"))
    what = str(QT_TRANSLATE_NOOP("Importing", "What it begins with"))
    return (
        Column("position", row, 64, CellKind.NUMBER, "Importing"),
        Column("problem", reason, 380, context="Importing", show=sentence, stretch=True),
        Column("row", what, 220, context="Importing", value=_begin, color="text_2"),
    )


def _begin(refused: Refused) -> str:
    cells = [" ".join(str(cell)[:60].split()) for cell in refused.row]
    return " · ".join(cell for cell in cells if cell)[:120]
