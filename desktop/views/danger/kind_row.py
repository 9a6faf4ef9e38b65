"""The eight kinds of danger, each on its number key; several may be on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.danger import DangerKind
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.danger_words import kind_word


class KindRow(Speaking, QWidget):
    """`toggled` gives a kind that was switched on or off."""

    toggled = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._buttons = {kind: KeyButton(look) for kind in DangerKind}
        flow = FlowLayout(8, self)
        for place, (kind, button) in enumerate(self._buttons.items(), 1):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.set_key(str(place))
            button.clicked.connect(partial(self.toggled.emit, kind.value))
            flow.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the kinds in the language in force."""
        for kind, button in self._buttons.items():
            button.setText(kind_word(kind))

    def show_kinds(self, kinds: Sequence[DangerKind]) -> None:
        """Mark the kinds that are on, by frame and tick."""
        for kind, button in self._buttons.items():
            button.set_variant(Variant.DANGER if kind in kinds else Variant.OUTLINED)
            button.set_icon("check" if kind in kinds else "")
