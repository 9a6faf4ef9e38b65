"""Earlier cases of the same person."""

from functools import partial

from PySide6.QtCore import Signal

from desktop.domain.rows.intake import EarlierCase
from desktop.views.desk import Desk
from desktop.views.intake.earlier_row import EarlierRow
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking


class EarlierCard(Speaking, Card):
    """Lists them newest first; `case_requested` gives the id of one to open."""

    case_requested = Signal(int)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, icon="user-search")
        self._look = look
        self._desk = desk
        self._cases: tuple[EarlierCase, ...] | None = None
        self._rows: list[EarlierRow] = []
        self._empty = PlainLabel(role="label")
        self._empty.setWordWrap(True)
        self.body.setSpacing(0)
        self.body.addWidget(self._empty)
        self.body.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.set_title(self.tr("Earlier complaints"))
        self.show_cases(self._cases)

    def show_cases(self, cases: tuple[EarlierCase, ...] | None) -> None:
        """List what was found; None while there is nothing to look for."""
        self._cases = cases
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(case) for case in cases or ()]
        for place, row in enumerate(self._rows):
            self.body.insertWidget(place, row)
        count = self.tr("{count} found").format(count=len(self._rows)) if self._rows else ""
        self.set_count(count)
        self._empty.setVisible(not self._rows)
        self._empty.setText(
            self.tr("Found by name, phone or ID while you type.")
            if cases is None
            else self.tr("None: the first complaint of this person here.")
        )

    def _row(self, case: EarlierCase) -> EarlierRow:
        moments, now = self._desk.moments, self._desk.clock.now()
        row = EarlierRow(self._look, case, moments.short(case.received_at, now))
        row.clicked.connect(partial(self.case_requested.emit, case.case_id))
        return row
