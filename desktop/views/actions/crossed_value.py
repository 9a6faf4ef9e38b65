"""What somebody else put into a field that is being typed in, and what to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking


class CrossedValue(Speaking, QWidget):
    """Stands below the field, whole; it goes when one has chosen."""

    taken = Signal()
    added = Signal()
    kept = Signal()

    def __init__(self, look: Look, said: str, *, is_text: bool) -> None:
        super().__init__()
        self._said = PlainLabel(said, role="warning")
        self._said.set_wrapping()
        self.take_button, self.add_button, self.keep_button = (KeyButton(look) for _n in range(3))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, chosen in (
            (self.take_button, self.taken),
            (self.add_button, self.added),
            (self.keep_button, self.kept),
        ):
            button.set_size(ButtonSize.SMALL)
            button.clicked.connect(chosen)
            row.addWidget(button)
        row.addStretch(1)
        self.add_button.setVisible(is_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addLayout(row)
        self.retranslate()

    def said(self) -> str:
        """Return the sentence with the other's value."""
        return self._said.text()

    def retranslate(self) -> None:
        """Name the buttons in the language in force."""
        self.take_button.setText(self.tr("Take theirs"))
        self.add_button.setText(self.tr("Add it below mine"))
        self.keep_button.setText(self.tr("Keep mine"))
