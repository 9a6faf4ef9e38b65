"""F1 in the window: the danger gate, loaded when it is first needed, and the place of its strip."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.shell.surroundings import Surroundings
from desktop.views.widgets.overlay import EMERGENCY_KEY

if TYPE_CHECKING:  # the first paint waits for nothing it does not show
    from desktop.views.danger.gate import DangerGate

_FOLDER = "dangers"


class Emergency(QObject):
    """Puts the strip of a folded danger above `content`, whoever is signed in or nobody."""

    def __init__(self, around: Surroundings, window: QWidget, content: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._gate: DangerGate | None = None
        self.frame = QWidget()
        self._column = QVBoxLayout(self.frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(content)
        QShortcut(EMERGENCY_KEY, window, self._unfold)

    @property
    def gate(self) -> "DangerGate":
        """Return the gate, made when it is first asked for."""
        if self._gate is None:
            from desktop.services.danger_file import DangerFiles
            from desktop.views.danger.gate import DangerGate

            around = self._around
            files = DangerFiles(around.memory.folder / _FOLDER)
            self._gate = DangerGate(around.look, around.clock, files, self._window)
            self._column.insertWidget(0, self._gate.strip)
        return self._gate

    def recall(self) -> None:
        """Show the strip of a danger that an earlier run of the program left."""
        try:
            left = any((self._around.memory.folder / _FOLDER).iterdir())
        except OSError:  # nothing was ever kept, or nothing can be
            left = False
        if left:
            self.gate.tick()

    def leave(self) -> None:
        """Nobody is signed in any more."""
        if self._gate is not None:
            self._gate.leave()

    def _unfold(self) -> None:
        self.gate.unfold()
