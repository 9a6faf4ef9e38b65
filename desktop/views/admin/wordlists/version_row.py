"""An earlier version taken back as a change."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.speaking import Speaking


class VersionRow(Speaking, QWidget):
    """Loads what is chosen into the editor; nothing is in force before it is saved."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._pick = PickInput(look)
        self._pick.set_size("inline")
        self.load_button = KeyButton(look)
        self.load_button.set_size(ButtonSize.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._pick, 1)
        row.addWidget(self.load_button)
        self.load_button.clicked.connect(self._choose)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._pick.setAccessibleName(self.tr("Earlier versions"))
        self.load_button.setText(self.tr("Take back this version"))

    def show_versions(self, versions: Sequence[tuple[int, str]]) -> None:
        """Offer all versions but the newest, which is in force."""
        earlier = [Choice(str(n), f"{n}  {purpose}") for n, purpose in versions[1:]]
        self._pick.set_choices(earlier)
        if earlier and not self._pick.value():
            self._pick.set_value(earlier[0].value)
        self.setVisible(bool(earlier))

    def set_editable(self, *, editable: bool) -> None:
        """Let versions be taken back, or not."""
        self.setEnabled(editable)

    def _choose(self) -> None:
        if self._pick.value():
            self.chosen.emit(int(self._pick.value()))
