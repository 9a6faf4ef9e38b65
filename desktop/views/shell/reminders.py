"""What somebody should hear of once: cases a crash left untold, a leaping clock, no backups."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import KnownError
from desktop.domain.numbers import grouped
from desktop.domain.permissions import Permission
from desktop.domain.rows.intake import Registered
from desktop.domain.rows.verification import ClockJump
from desktop.views.desk import Desk
from desktop.views.shell.clock_doubt import ClockDoubt
from desktop.views.shell.ringer import Ringer
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea


class Reminders(QObject):
    """Says each thing once to whoever can do something about it."""

    recovery_requested = Signal()
    """The keeper of the recovery passphrase wants to set it."""

    staff_requested = Signal()
    """The administrator wants to name one."""

    receipt_requested = Signal(int)
    """Somebody wants the receipt of the case with this id, which was registered untold."""

    def __init__(self, desk: Desk, notices: NoticeArea, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._told: set[object] = set()
        self.clock_doubt = ClockDoubt(desk, notices, self)
        self.ringer = Ringer(desk, notices, self)

    def begin(self) -> None:
        """Look for everything there is to tell at a sign-in."""
        self.look_at_clock()
        self.look_for_untold()
        self.ringer.look()

    def look_again(self) -> None:
        """Look for what time has brought since."""
        self.look_at_clock()
        self.ringer.look()

    def look_at_clock(self) -> None:
        """Ask for leaps of the clock that no closure explains."""
        self.clock_doubt.look()
        desk = self._desk
        if desk.actor.may(Permission.VERIFY):
            ask = partial(desk.services.verification.clock_jumps, desk.actor)
            desk.tasks.run(self, ask, self._tell_jumps, _nothing)

    def look_for_untold(self) -> None:
        """Ask for what a crash registered without a word to the person at the keyboard."""
        desk = self._desk
        if desk.actor.may(Permission.REGISTER):
            ask = partial(desk.services.intake.without_paper, desk.actor)
            desk.tasks.run(self, ask, self._tell_untold, _nothing)

    def tell_backup(self, error: KnownError | None) -> None:
        """Lead to the recovery passphrase: no backup is made before it is set."""
        if error is None or error.code != "recovery_key_missing" or not self._is_news(error.code):
            return
        if self._desk.actor.may(Permission.KEEP_RECOVERY):
            said = self.tr("No backup is made yet: the recovery passphrase is not set.")
            act = NoticeAction(self.tr("Set it now"), self.recovery_requested.emit)
            self._notices.warning(said, act)
        elif self._desk.actor.may(Permission.BACK_UP):
            said = self.tr(
                "No backup is made yet. Give somebody the role of duty head or auditor; they sign "
                "in and set the recovery passphrase."
            )
            act = NoticeAction(self.tr("To the staff"), self.staff_requested.emit)
            self._notices.warning(said, act)

    def _tell_untold(self, cases: tuple[Registered, ...]) -> None:
        for case in cases[:1]:
            said = self.tr("Your complaint of before was already saved as {number}.")
            show = partial(self.receipt_requested.emit, case.case_id)
            act = NoticeAction(self.tr("Make the receipt"), show)
            self._notices.info(said.format(number=grouped(case.number)), act)

    def _tell_jumps(self, jumps: tuple[ClockJump, ...]) -> None:
        said = self.tr(
            "The clock of this computer went from {before} to {after}. Please have date and time "
            "checked; limits already set stay as they are."
        )
        full = self._desk.moments.full
        for jump in filter(self._is_news, (one for one in jumps if one.before > one.after)):
            self._notices.info(said.format(before=full(jump.before), after=full(jump.after)))

    def _is_news(self, what: object) -> bool:
        known = what in self._told
        self._told.add(what)
        return not known


def _nothing(_error: Exception) -> None:
    """Leave it: the status row tells when the data cannot be read."""
