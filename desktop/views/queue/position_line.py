"""The foot of the table: where one stands, and what came in meanwhile."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.domain.rows.queue import TabCount
from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking


class PositionLine(Speaking, QFrame):
    """第 5 行，共 128 件 · 17:12:08 并入 2 件更新，位置未变; and the acts on ticked rows."""

    copy_requested = Signal()
    clear_requested = Signal()
    bulk_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "card-foot")
        self._place = 0
        self._total: TabCount | None = None
        self._merged: tuple[str, int] | None = None
        self._order = PlainLabel(role="hint")
        self._said = PlainLabel(role="caption")
        self._ticked = 0
        self.ticked = PlainLabel(role="strong")
        self.copy_button = KeyButton(look, "", "Ctrl+C", icon="copy")
        self.bulk_button = KeyButton(look, "", "Ctrl+B", icon="list-checks")
        self._offers_bulk = False
        self.clear_button = KeyButton(look, "")
        self.clear_button.set_key("Esc", listen=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self.ticked)
        for button in (self.bulk_button, self.copy_button, self.clear_button):
            button.set_size(ButtonSize.SMALL)
            row.addWidget(button)
        self.bulk_button.clicked.connect(self.bulk_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.clear_button.clicked.connect(self.clear_requested)
        row.addWidget(self._order)
        look.changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def set_place(self, place: int) -> None:
        """Take the current line, from 1; 0 for none."""
        self._place = place
        self._fill()

    def set_total(self, total: TabCount | None) -> None:
        """Take how many cases there are."""
        self._total = total
        self._fill()

    def set_merged(self, time: str, changes: int) -> None:
        """Take what was merged in, and when; 0 forgets it."""
        self._merged = (time, changes) if changes else None
        self._fill()

    def set_ticked(self, count: int) -> None:
        """Take how many rows are ticked; without any, nothing is said and offered."""
        self._ticked = count
        self._fill()

    def offer_bulk(self, *, offered: bool) -> None:
        """Offer to act on the ticked cases at once, or do not."""
        self._offers_bulk = offered
        self._fill()

    def set_order(self, text: str) -> None:
        """Say by what the list is sorted."""
        self._order.setText(text)

    def text(self) -> str:
        """Return what is said."""
        return self._said.text()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.bulk_button.setText(self.tr("Act on them"))
        self.copy_button.setText(self.tr("Copy numbers"))
        self.clear_button.setText(self.tr("Take ticks off"))
        self._fill()

    def _fill(self) -> None:
        parts = []
        if self._total is not None:
            count = f"{self._total.number}+" if self._total.capped else str(self._total.number)
            text = self.tr("Line {place} of {count}") if self._place else self.tr("{count} cases")
            parts.append(text.format(place=self._place, count=count))
        if self._merged is not None:
            time, changes = self._merged
            text = self.tr("{time} merged {changes} updates, your place is kept")
            parts.append(text.format(time=time, changes=changes))
        self._said.setText("     ".join(parts))
        self.ticked.setText(self.tr("{count} ticked").format(count=self._ticked))
        for widget in (self.ticked, self.copy_button, self.clear_button):
            widget.setVisible(self._ticked > 0)
        self.bulk_button.setVisible(self._ticked > 0 and self._offers_bulk)
        self._order.setVisible(not self._ticked)

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(28))
