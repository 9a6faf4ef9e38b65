"""Covers the workspace while nobody is there, and lets the same person in again."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.domain.errors import KnownError
from desktop.views.theme.look import Look

if TYPE_CHECKING:  # the first paint waits for nothing it does not show
    from desktop.domain.actor import Actor
    from desktop.views.desk import Desk
    from desktop.views.login.lock_screen import LockScreen


class Locker(QObject):
    """Puts the lock screen on top of `stack`; what lies below stays as it is."""

    unlocked = Signal(object)
    """The same person is back: the actor, with the roles of this moment."""

    leave_requested = Signal()

    def __init__(self, look: Look, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._look = look
        self._stack = stack
        self.screen: LockScreen | None = None

    def is_locked(self) -> bool:
        """Tell whether the lock screen is on top."""
        return self.screen is not None

    def lock(self, desk: "Desk") -> None:
        """Cover everything until the password of this desk's person is typed."""
        from desktop.views.login.lock_screen import LockScreen

        if self.screen is None:
            self.screen = LockScreen(self._look, desk.actor.name)
            self.screen.unlock_requested.connect(partial(self._try, desk))
            self.screen.switch_user_requested.connect(self.leave_requested)
            self._stack.addWidget(self.screen)
            self._stack.setCurrentWidget(self.screen)

    def tell_unstored(self) -> None:
        """Say on the cover why nobody else can come in: what lies below is not stored yet."""
        if self.screen is not None:
            said = self.tr("What is typed here cannot be stored now. Please try again soon.")
            self.screen.show_error(said)

    def lift(self) -> None:
        """Take the lock screen away."""
        if self.screen is not None:
            self._stack.removeWidget(self.screen)
            self.screen.deleteLater()
            self.screen = None

    def _try(self, desk: "Desk", password: str) -> None:
        work = partial(desk.services.accounts.unlock, desk.actor, password)
        desk.tasks.run(self, work, self._opened, self._refused)

    def _opened(self, actor: "Actor") -> None:
        self.lift()
        self.unlocked.emit(actor)

    def _refused(self, error: Exception) -> None:
        from desktop.views.messages import sentence

        if self.screen is not None and isinstance(error, KnownError):
            self.screen.show_error(sentence(error))
