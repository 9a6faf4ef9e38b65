"""Special needs of the person as chips; the rarer ones wait behind a plus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.domain.codes import Need
from desktop.views.theme.look import Look
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label

_ALWAYS = (Need.ELDERLY, Need.PREGNANT, Need.DISABLED)


class NeedsInput(Speaking, QWidget):
    """Any number of needs. `changed` tells of every edit by a person."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._chips = {need: Chip(look, "") for need in Need}
        self._more = KeyButton(look, icon="plus")
        self._more.set_size(ButtonSize.SMALL)
        self._more.clicked.connect(self._offer)
        self._menu = QMenu(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        for chip in self._chips.values():
            chip.toggled.connect(self._arrange)
            chip.clicked.connect(self.changed)
            row.addWidget(chip)
        row.addWidget(self._more)
        row.addStretch()
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the needs in the language in force."""
        for need, chip in self._chips.items():
            chip.setText(label(need))
            chip.updateGeometry()
        self._more.setAccessibleName(self.tr("More needs"))

    def first_stop(self) -> QWidget:
        """Return where the field is entered; a focus proxy would make Tab go round inside."""
        return self._chips[_ALWAYS[0]]

    def value(self) -> tuple[str, ...]:
        """Return the codes of what is on."""
        return tuple(need.value for need, chip in self._chips.items() if chip.isChecked())

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show these needs without telling."""
        for need, chip in self._chips.items():
            chip.setChecked(need.value in value)

    def _arrange(self) -> None:
        for need, chip in self._chips.items():
            chip.setVisible(need in _ALWAYS or chip.isChecked())

    def _offer(self) -> None:
        self._menu.clear()
        for need, chip in self._chips.items():
            if need not in _ALWAYS:
                action = self._menu.addAction(label(need))
                action.setCheckable(True)
                action.setChecked(chip.isChecked())
                action.triggered.connect(chip.click)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        self._menu.setFocus(Qt.FocusReason.PopupFocusReason)
