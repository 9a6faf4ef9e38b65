"""Changing language, palette and size while the program runs, and remembering it."""

from PySide6.QtCore import QObject, Slot

from desktop.views.shell.surroundings import Surroundings
from desktop.views.theme.tokens import ThemeName


class Switches(QObject):
    """Carries the choices out at once and keeps them for the next start."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak another language from now on."""
        self._around.speech.switch(language)
        self._around.remember()

    @Slot(str)
    def wear(self, theme: str) -> None:
        """Wear another palette from now on."""
        self._around.look.switch(ThemeName(theme), self._around.look.scale)
        self._around.remember()

    @Slot(int)
    def write(self, scale: int) -> None:
        """Write larger or smaller from now on."""
        self._around.look.switch(self._around.look.theme, scale)
        self._around.remember()
