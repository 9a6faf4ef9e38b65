"""What happened, in the clerk's words and in the person's own, which nobody can change."""

from PySide6.QtCore import Signal

from desktop.domain.rows.case import CaseDetail
from desktop.domain.text import marked
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_SHOWN = 160


class FactsCard(Speaking, Card):
    """Facts first, then the beginning of the original words and a way to all of them."""

    original_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, icon="quote")
        self._detail: CaseDetail | None = None
        self._facts = PlainLabel(role="body")
        self._demand_name = PlainLabel(role="caption")
        self._demand = PlainLabel(role="body")
        self._name = PlainLabel(role="caption")
        self._original = PlainLabel(role="body")
        self.whole_button = KeyButton(look, variant=Variant.FLAT, icon="maximize")
        self.whole_button.set_size(ButtonSize.SMALL)
        self.whole_button.clicked.connect(self.original_requested)
        self.add_action(self.whole_button)
        for label in (self._facts, self._name, self._original, self._demand_name, self._demand):
            label.set_wrapping()
            self.body.addWidget(label)
        self.body.setSpacing(4)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Facts and original words"))
        self.whole_button.setText(self.tr("Whole text"))
        self._name.setText(self.tr("Original words, cannot be changed"))
        self._demand_name.setText(self.tr("Demand"))
        if self._detail is not None:
            self.show_case(self._detail)

    def show_case(self, detail: CaseDetail) -> None:
        """Show the facts of a case."""
        self._detail = detail
        body = detail.body
        self._facts.setText(marked(body.facts))
        self._facts.setVisible(bool(body.facts))
        words = marked(body.original_text)
        self._original.setText(words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…")
        self._demand.setText(marked(body.demand))
        for label in (self._demand, self._demand_name):
            label.setVisible(bool(body.demand))
