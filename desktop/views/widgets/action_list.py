"""What can be done now, one button under the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.action_item import ActionItem
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel


class ActionList(QWidget):
    """Buttons with their keys; below them one sentence for each action that is blocked."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self._look = look
        self._buttons: dict[str, KeyButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setAccessibleName(name)

    def set_actions(self, items: Sequence[ActionItem]) -> None:
        """Offer these actions; the focus stays on the same one if it is still offered."""
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        self._clear()
        for item in items:
            if not item.reason:
                self._column.addWidget(self._add_button(item))
        for item in items:
            if item.reason:
                label = PlainLabel(self._blocked(item), "hint")
                label.setWordWrap(True)
                self._column.addWidget(label)
        if focused in self._buttons:
            self._buttons[focused].show()
            self._buttons[focused].setFocus()

    def button(self, key: str) -> KeyButton | None:
        """Return the button of an action that can be done now."""
        return self._buttons.get(key)

    def _add_button(self, item: ActionItem) -> KeyButton:
        button = KeyButton(self._look, item.text, item.shortcut, item.variant, item.icon)
        button.set_spread()
        button.clicked.connect(partial(self.chosen.emit, item.key))
        self._buttons[item.key] = button
        return button

    def _blocked(self, item: ActionItem) -> str:
        said = self.tr("{action}: {reason}")
        return said.format(action=item.text, reason=item.reason)

    def _clear(self) -> None:
        self._buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
