"""A leap of the clock that keeps every limit from acting until a supervisor says it is right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import KnownError
from desktop.domain.permissions import Permission
from desktop.domain.rows.verification import ClockJump
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea

if TYPE_CHECKING:
    from desktop.views.widgets.notice_bar import NoticeBar

CONFIRM_KEY = "Alt+Shift+U"


class ClockDoubt(QObject):
    """Keeps a banner up while the clock is in doubt; whoever may confirm has a key on it."""

    confirmed = Signal()
    """The clock is right: what is due may act now."""

    def __init__(self, desk: Desk, notices: NoticeArea, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._bar: NoticeBar | None = None
        self._told: ClockJump | None = None

    def look(self) -> None:
        """Ask whether the clock is in doubt."""
        ask = partial(self._desk.services.clock_watch.doubted, self._desk.actor)
        self._desk.tasks.run(self, ask, self._tell, _nothing)

    def _tell(self, jump: ClockJump | None) -> None:
        if jump is None:
            self._take_away()
        elif self._desk.actor.may(Permission.CONFIRM_CLOCK):
            if self._bar is None:
                act = NoticeAction(self.tr("The clock is right"), self._confirm, CONFIRM_KEY)
                self._show(jump, act)
        elif jump != self._told:
            self._show(jump)
        self._told = jump

    def _show(self, jump: ClockJump, *actions: NoticeAction) -> None:
        said = self.tr(
            "The clock of this computer went ahead from {before} to {after}. No limit acts by "
            "itself until a supervisor confirms that it is right. If it is wrong, set it back."
        )
        full = self._desk.moments.full
        words = said.format(before=full(jump.before), after=full(jump.after))
        self._bar = self._notices.warning(words, *actions)
        self._bar.closed.connect(self._forget)

    def _confirm(self) -> None:
        confirm = partial(self._desk.services.clock_watch.confirm, self._desk.actor)
        self._desk.tasks.run(self, confirm, self._done, self._refused)

    def _done(self, _nothing: object) -> None:
        self._take_away()
        self._notices.success(self.tr("Noted: the clock is right. Limits act again."))
        self.confirmed.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self._notices.warning(sentence(error))

    def _take_away(self) -> None:
        if self._bar is not None:
            self._bar.dismiss()

    def _forget(self) -> None:
        self._bar = None


def _nothing(_error: Exception) -> None:
    """Leave it: the status row tells when the data cannot be read."""
