"""The receipt of a case just registered: made, fetched and laid over whatever is in front."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.rows.case import DocumentRow
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.paper_panel import PaperPanel
from desktop.views.words.papers import paper_file, paper_word

_KIND = "receipt_a5"


class Receipts(QObject):
    """Shows papers over `parent`; `refused` hears why one cannot be made."""

    def __init__(
        self, look: Look, desk: Desk, parent: QWidget, refused: Callable[[Exception], object]
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._over = parent
        self._refused = refused
        self.panel: PaperPanel | None = None

    def show(self, case_id: int) -> None:
        """Make the receipt of a case and show it, ready to print."""
        make = partial(self._desk.services.papers.issue, self._desk.actor, case_id, _KIND)
        self._desk.tasks.run(self, make, self._fetch, self._refused)

    def _fetch(self, row: DocumentRow) -> None:
        read = partial(self._desk.services.papers.content, self._desk.actor, row.id)
        self._desk.tasks.run(self, read, partial(self._open, row), self._refused)

    def _open(self, row: DocumentRow, content: bytes) -> None:
        self.panel = PaperPanel(self._look, self._over, self._desk.tasks)
        self.panel.show_paper(paper_word(row.kind), content, paper_file(row))
        self.panel.open(self.panel.print_button)
