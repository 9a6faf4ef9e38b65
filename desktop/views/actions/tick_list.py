"""Several out of a list, each with a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.styling import set_style_property


class TickList(QFrame):
    """Boxes one under the other; `value` gives the ids of the ticked ones."""

    changed = Signal()
    """A box was ticked or cleared."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 6)
        self._column.setSpacing(4)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; those that stay keep their tick."""
        ticked = set(self.value())
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {choice.value: QCheckBox(choice.text) for choice in choices}
        for key, box in self._boxes.items():
            box.setChecked(int(key) in ticked)
            box.toggled.connect(self.changed)
            self._column.addWidget(box)

    def value(self) -> tuple[int, ...]:
        """Return the ids of the ticked choices, in their order."""
        return tuple(int(key) for key, box in self._boxes.items() if box.isChecked())

    def set_value(self, ids: object) -> None:
        """Tick exactly these."""
        wanted = {str(one) for one in ids} if isinstance(ids, tuple | list) else set()
        for key, box in self._boxes.items():
            box.setChecked(key in wanted)

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw as wrong, or as usual."""
        set_style_property(self, "invalid", "true" if invalid else "false")

    def first_stop(self) -> QWidget | None:
        """Return the first box, None while nothing is offered."""
        return next(iter(self._boxes.values()), None)
