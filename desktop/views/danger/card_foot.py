"""The foot of the danger card: where it belongs, a second case, the end, and folding."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.danger import Danger
from desktop.views.theme.look import Look
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.speaking import Speaking


class CardFoot(Speaking, QWidget):
    """Buttons with their keys; what cannot be done now is not offered."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.bind = KeyButton(look, key="Ctrl+B", icon="link")
        self.second = KeyButton(look, key="Ctrl+N", icon="copy")
        self.over = KeyButton(look, key="Ctrl+Enter", icon="check")
        self.false = KeyButton(look, key="Ctrl+Backspace", icon="x")
        self.fold = KeyButton(look, icon="chevron-down")
        self.fold.set_key("Esc", listen=False)
        self._target = ""
        self._danger = Danger("")
        left = QWidget()
        flow = FlowLayout(8, left)
        for button in (self.bind, self.second, self.over, self.false):
            flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(left, 1)
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignBottom)
        for button in (self.bind, self.second, self.over, self.false, self.fold):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.retranslate()

    def set_target(self, target: str) -> None:
        """Name what on the screen the danger could belong to, empty for nothing."""
        self._target = target
        self.retranslate()

    def show_danger(self, danger: Danger) -> None:
        """Offer what can be done now."""
        self._danger = danger
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        running = self._danger.is_running
        self.bind.setText(self.tr("Belongs to {what}").format(what=self._target))
        self.second.setText(self.tr("Second case"))
        self.over.setText(self.tr("Danger is over"))
        self.false.setText(self.tr("False alarm"))
        self.fold.setText(self.tr("Fold, go on counting") if running else self.tr("Back"))
        unbound = not self._danger.complaint
        self.bind.setVisible(running and unbound and bool(self._target))
        self.second.setVisible(running and not unbound and bool(self._target))
        self.over.setVisible(running)
        self.false.setVisible(running)
