"""One choice out of many, from a list that folds away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate

from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.styling import set_style_property


class PickInput(QComboBox):
    """A combo box that keeps values; `changed` gives one when a person chooses.

    A first choice with an empty value stands for "not chosen". The wheel only turns it while it
    has the focus, so that scrolling a form changes nothing.
    """

    changed = Signal(str)

    def __init__(self, look: Look, choices: Sequence[Choice] = (), name: str = "") -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(16)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.activated.connect(self._picked)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the chosen value stays if it is still there."""
        value = self.value()
        self.clear()
        for choice in choices:
            self.addItem(choice.text, choice.value)
        self.set_value(value)

    def value(self) -> str:
        """Return the chosen value, empty while nothing is chosen."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose without telling; an unknown value chooses nothing."""
        self.setCurrentIndex(self.findData(value))

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line, or take it away."""
        set_style_property(self, "invalid", "true" if invalid else "false")

    def set_size(self, size: str) -> None:
        """Choose `inline` (28), `express` (48) or an empty word for the usual 32."""
        set_style_property(self, "extent", size)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only while focused."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _picked(self, _place: int) -> None:
        self.changed.emit(self.value())
