"""The folded danger: a red strip above every screen, which keeps counting."""

from PySide6.QtCore import Qt

from desktop.views.danger.danger_band import DangerBand
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton


class DangerStrip(DangerBand):
    """F1 or its button unfolds the card."""

    def __init__(self, look: Look) -> None:
        self.unfold = KeyButton(look, variant=Variant.DANGER_FILL)
        super().__init__(look, 36, big=False)
        self.unfold.set_key("F1", listen=False)
        self.unfold.set_size(ButtonSize.BAR)
        self.unfold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.row.addWidget(self.unfold)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        super().retranslate()
        self.unfold.setText(self.tr("Unfold"))
