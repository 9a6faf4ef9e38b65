"""Changing one's own password while signed in."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.actor import Actor
from desktop.domain.errors import KnownError
from desktop.views.desk import Desk
from desktop.views.login.change_password_panel import ChangePasswordPanel
from desktop.views.messages import sentence
from desktop.views.theme.look import Look


class PasswordChange(QObject):
    """Opens the panel over `parent` and carries the change out."""

    changed = Signal()

    def __init__(self, look: Look, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._over = parent
        self._panel: ChangePasswordPanel | None = None

    def ask(self) -> None:
        """Ask for the old and the new password."""
        self._panel = ChangePasswordPanel(self._look, self._over)
        self._panel.change_requested.connect(self._change)
        self._panel.open()

    def _change(self, old: str, new: str) -> None:
        work = partial(self._desk.services.accounts.change_password, self._desk.actor, old, new)
        self._desk.tasks.run(self, work, self._done, self._refused)

    def _done(self, _actor: Actor) -> None:
        if self._panel is not None:
            self._panel.finish()
            self._panel = None
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        if self._panel is not None and isinstance(error, KnownError):
            self._panel.show_error(sentence(error))
