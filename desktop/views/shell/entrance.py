"""What happens between the sign-in view and the services: opening, first start, sign-in."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.hall_drafts import AdminDraft, HallDraft
from desktop.domain.rows.account import SignedIn
from desktop.domain.rows.organisation import HallRow
from desktop.views.desk import Desk
from desktop.views.login.change_password_panel import ChangePasswordPanel
from desktop.views.login.login_screen import LoginScreen
from desktop.views.messages import sentence
from desktop.views.shell.backstage import Backstage, Opened
from desktop.views.shell.surroundings import Surroundings
from desktop.views.words.moments import Moments

ZONE = ZoneInfo("Asia/Shanghai")
_TICK_MS = 1_000


class Entrance(QObject):
    """Drives the sign-in view; `entered` gives the desk of whoever came in."""

    entered = Signal(object)

    def __init__(self, around: Surroundings, backstage: Backstage, view: LoginScreen) -> None:
        super().__init__(view)
        self._around = around
        self._backstage = backstage
        self._view = view
        self._opened: Opened | None = None
        self._signed: SignedIn | None = None
        self._panel: ChangePasswordPanel | None = None
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start(_TICK_MS)
        backstage.opened.connect(self._ready)
        backstage.failed.connect(self._trouble)
        view.sign_in_requested.connect(self.sign_in)
        view.set_up_requested.connect(self.set_up)
        view.demonstration_requested.connect(self.open_demonstration)

    def start(self) -> None:
        """Open the database while the person types."""
        self._view.set_opening(self.tr("Opening the database…"))
        self._backstage.open()

    def stop(self) -> None:
        """Tick no more."""
        self._ticking.stop()

    def open_demonstration(self) -> None:
        """Open the demonstration hall, made at the first time."""
        self._opened = None
        self._view.set_busy(True)
        self._view.set_opening(self.tr("Preparing the demonstration hall…"))
        self._backstage.open_demonstration()

    def sign_in(self, number: str, password: str, place: str, shift: str) -> None:
        """Try to sign in; whoever is quicker than the database waits for it here."""
        opened = self._opened
        if opened is None:
            self._view.show_error(self.tr("The database is still being opened. One moment."))
            return
        self._view.set_busy(True)
        work = partial(opened.services.accounts.sign_in, number, password, place, shift)
        self._around.tasks.run(self, work, self._entered, self._refused)

    def set_up(self, hall: HallDraft, admin: AdminDraft) -> None:
        """Finish the first start, then wait for the administrator to sign in."""
        if self._opened is None:
            return
        self._view.set_busy(True)
        work = partial(self._opened.services.setup.set_up, hall, admin)
        self._around.tasks.run(self, work, self._was_set_up, self._refused)

    def _ready(self, opened: Opened) -> None:
        self._opened = opened
        self._view.set_busy(False)
        self._view.set_opening("")
        self._view.set_needs_setup(not opened.front.is_set_up)
        self._view.set_front(opened.front, Moments(ZONE), self._around.clock.now())

    def _trouble(self, error: Exception) -> None:
        self._view.set_busy(False)
        self._view.set_opening("")
        if isinstance(error, KnownError):
            self._view.set_trouble(sentence(error))
        else:
            self._around.tasks.unhandled.emit(error)

    def _was_set_up(self, _hall: HallRow) -> None:
        self._backstage.open()

    def _entered(self, signed: SignedIn) -> None:
        self._view.set_busy(False)
        self._signed = signed
        if signed.must_change:
            panel = ChangePasswordPanel(self._around.look, self._view)
            panel.change_requested.connect(self._change)
            panel.open()
            self._panel = panel
            return
        self._come_in(signed)

    def _change(self, old: str, new: str) -> None:
        if self._opened is None or self._signed is None:
            return
        accounts = self._opened.services.accounts
        work = partial(accounts.change_password, self._signed.actor, old, new)
        self._around.tasks.run(self, work, self._changed, self._not_changed)

    def _changed(self, actor: object) -> None:
        if self._panel is not None:
            self._panel.finish()
            self._panel = None
        self._come_in(SignedIn(actor, must_change=False))  # type: ignore[arg-type]

    def _not_changed(self, error: Exception) -> None:
        if self._panel is not None and isinstance(error, KnownError):
            self._panel.show_error(sentence(error))

    def _come_in(self, signed: SignedIn) -> None:
        if self._opened is None:
            return
        around = self._around
        self.entered.emit(
            Desk(signed.actor, self._opened.services, around.tasks, around.clock, Moments(ZONE))
        )

    def _refused(self, error: Exception) -> None:
        self._view.set_busy(False)
        if isinstance(error, InvalidInput):
            self._view.show_field_error(error.field, sentence(error))
        elif isinstance(error, KnownError):
            wait = error.params.get("seconds", 0)
            self._view.show_error(sentence(error), int(str(wait)))

    def _tick(self) -> None:
        self._view.tick(self._around.clock.now())
