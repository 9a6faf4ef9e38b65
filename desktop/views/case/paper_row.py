"""One paper or file in a list: what it is, and at the right when or how large."""

from PySide6.QtWidgets import QSizePolicy

from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton


def paper_row(look: Look, text: str, aside: str, icon: str) -> KeyButton:
    """Return a flat button that fills its column; pressing opens what it names."""
    button = KeyButton(look, text, variant=Variant.FLAT, icon=icon)
    button.set_size(ButtonSize.BAR)
    button.set_key(aside, listen=False)
    button.set_spread()
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(f"{text} {aside}")
    return button
