"""What happens between the sign-in view and the services: opening, first start, sign-in."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.clock import USUAL_ZONE
from desktop.domain.errors import InvalidInput, KnownError
from desktop.views.login.login_screen import LoginScreen
from desktop.views.shell.backstage import Backstage
from desktop.views.shell.surroundings import Surroundings

if TYPE_CHECKING:  # the first paint waits for nothing it does not show
    from desktop.domain.actor import Actor
    from desktop.domain.hall_drafts import AdminDraft, HallDraft
    from desktop.domain.rows.account import SignedIn
    from desktop.domain.rows.organisation import FrontRow
    from desktop.services.opening import OpenHall
    from desktop.services.setup import Setup
    from desktop.views.login.change_password_panel import ChangePasswordPanel
    from desktop.views.shell.rescue import Rescue
    from desktop.views.shell.setup_keeper import SetupKeeper
    from desktop.views.widgets.notice import NoticeAction
    from desktop.views.words.moments import Moments

_TICK_MS = 1_000
_FOR_GOOD = frozenset({"database_damaged", "database_newer", "database_on_network"})
"""Troubles that trying again does not cure."""


class Entrance(QObject):
    """Drives the sign-in view; `entered` gives the desk of whoever came in."""

    entered = Signal(object)

    def __init__(self, around: Surroundings, backstage: Backstage, view: LoginScreen) -> None:
        super().__init__(view)
        self._around = around
        self._backstage = backstage
        self._view = view
        self._opened: OpenHall | None = None
        self._signed: SignedIn | None = None
        self._waiting: tuple[str, str, str, str] | None = None
        self._panel: ChangePasswordPanel | None = None
        self._hint = ""
        self._zone = USUAL_ZONE
        self._lost: KnownError | None = None
        self.rescue: Rescue | None = None
        self._typed: SetupKeeper | None = None
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start(_TICK_MS)
        backstage.opened.connect(self._ready)
        backstage.failed.connect(self._trouble)
        view.sign_in_requested.connect(self.sign_in)
        view.set_up_requested.connect(self.set_up)
        view.demonstration_requested.connect(self.open_demonstration)

    @property
    def panel(self) -> "ChangePasswordPanel | None":
        """Return the panel in which a first password is changed, while it is open."""
        return self._panel

    def start(self) -> None:
        """Open the database while the person types."""
        self._view.set_opening(self.tr("Opening the database…"))
        self._backstage.open()

    def refresh(self) -> None:
        """Show the hall as it is now: somebody signed out, perhaps on another day."""
        if self._opened is not None:
            self._around.tasks.run(self, self._opened.services.setup.front, self._show)

    def retranslate(self) -> None:
        """Say in the language in force what is still on show."""
        if self._hint and self._hint in self._view.form.notices.texts():
            self._tell_demonstration()

    def stop(self) -> None:
        """Tick no more; what was typed at the first start is stored."""
        self._ticking.stop()
        if self._typed is not None:
            self._typed.flush()

    def open_demonstration(self) -> None:
        """Open the demonstration hall, made at the first time."""
        self._opened = None
        self._view.set_busy(True)
        self._view.set_opening(self.tr("Preparing the demonstration hall…"))
        self._backstage.open_demonstration()

    def sign_in(self, number: str, password: str, place: str, shift: str) -> None:
        """Try to sign in; whoever is quicker than the database waits for it here."""
        self._view.set_busy(True)
        opened = self._opened
        if opened is None:
            self._wait_to_sign_in(number, password, place, shift)
            return
        work = partial(opened.services.accounts.sign_in, number, password, place, shift)
        self._around.tasks.run(self, work, self._entered, self._refused)

    def _wait_to_sign_in(self, *typed: str) -> None:
        """Sign in once the data is open; trouble that may pass is tried again."""
        if self._lost is not None and self._lost.code in _FOR_GOOD:
            self._trouble(self._lost)
            return
        number, password, place, shift = typed
        self._waiting = (number, password, place, shift)
        if self._lost is not None:
            self._lost = None
            self.start()

    def set_up(self, hall: "HallDraft", admin: "AdminDraft") -> None:
        """Finish the first start, then wait for the administrator to sign in."""
        if self._opened is None:
            return
        self._view.set_busy(True)
        work = partial(_made, self._opened.services.setup, hall, admin)
        self._around.tasks.run(self, work, self._was_set_up, self._refused)

    def _ready(self, opened: "OpenHall") -> None:
        self._opened, self._lost = opened, None
        self._view.set_busy(False)
        self._view.set_opening("")
        self._show(opened.front)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.sign_in(*waiting)

    def _show(self, front: "FrontRow") -> None:
        self._view.set_needs_setup(not front.is_set_up)
        if not front.is_set_up and self._typed is None:
            from desktop.views.shell.setup_keeper import SetupKeeper

            self._typed = SetupKeeper(self._around, self._view)
        self._view.set_places(front.places, self._around.memory.place())
        self._zone = front.zone
        self._view.set_front(front, self._moments(), self._around.clock.now())
        if front.demonstration:
            self._tell_demonstration()

    def _tell_demonstration(self) -> None:
        """Say whom to be: nobody else could tell a visitor."""
        from desktop.services.demonstration import PASSWORD

        said = self.tr(
            "Sign in as 1001 (counter clerk), 2001 (handler), 3001 (shift supervisor) or 9001 "
            "(administrator). The password is {password}"
        )
        self._hint = said.format(password=PASSWORD)
        self._view.form.notices.clear()
        self._view.form.notices.info(self._hint)

    def _trouble(self, error: Exception) -> None:
        self._waiting = None
        self._view.set_busy(False)
        self._view.set_opening("")
        if isinstance(error, KnownError):
            self._lost = error
            self._view.set_trouble(_said(error), *self._ways_out(error))
        else:
            self._view.set_trouble(
                self.tr("The database could not be opened. Please restart the program.")
            )
            self._around.tasks.unhandled.emit(error)

    def _ways_out(self, error: KnownError) -> "tuple[NoticeAction, ...]":
        from desktop.views.widgets.notice import NoticeAction

        if error.code != "database_damaged":
            return ()
        return (NoticeAction(self.tr("Restore a backup"), self._ask_for_backup, "Alt+B"),)

    def _ask_for_backup(self) -> None:
        from desktop.views.shell.rescue import Rescue

        self.rescue = Rescue(self._around, self._backstage, self._view, self._moments())
        self.rescue.rescued.connect(self._rescued)

    def _rescued(self, told: str) -> None:
        self.rescue = self._lost = None
        self._view.form.notices.clear()
        self._view.form.notices.success(told)
        self.start()

    def _was_set_up(self, front: "FrontRow") -> None:
        if self._typed is not None:
            self._typed.drop()
        self._view.set_busy(False)
        self._show(front)

    def _entered(self, signed: "SignedIn") -> None:
        from desktop.views.login.change_password_panel import ChangePasswordPanel

        self._view.set_busy(False)
        self._signed = signed
        if signed.must_change:
            panel = ChangePasswordPanel(self._around.look, self._view)
            panel.change_requested.connect(self._change)
            panel.cancelled.connect(self._turn_back)
            panel.open()
            self._panel = panel
            return
        self._come_in(signed.actor)

    def _change(self, old: str, new: str) -> None:
        if self._opened is None or self._signed is None:
            return
        accounts = self._opened.services.accounts
        work = partial(accounts.change_password, self._signed.actor, old, new)
        self._around.tasks.run(self, work, self._changed, self._not_changed)

    def _turn_back(self) -> None:
        """Sign out whoever would not choose a password: without one of their own they stay out."""
        self._panel = None
        if self._opened is not None and self._signed is not None:
            work = partial(self._opened.services.accounts.sign_out, self._signed.actor)
            self._around.tasks.run(self, work, _nothing)
            self._signed = None
        self._view.focus_first()

    def _changed(self, actor: "Actor") -> None:
        if self._panel is not None:
            self._panel.finish()
            self._panel = None
        self._come_in(actor)

    def _not_changed(self, error: Exception) -> None:
        if self._panel is not None and isinstance(error, KnownError):
            self._panel.show_error(_said(error))

    def _come_in(self, actor: "Actor") -> None:
        if self._opened is None:
            return
        from desktop.views.desk import Desk

        around = self._around
        around.memory.keep_place(actor.place)
        self.entered.emit(
            Desk(actor, self._opened.services, around.tasks, around.clock, self._moments())
        )

    def _refused(self, error: Exception) -> None:
        self._view.set_busy(False)
        if isinstance(error, InvalidInput):
            self._view.show_field_error(error.field, _said(error))
        elif isinstance(error, KnownError):
            wait = error.params.get("seconds", 0)
            self._view.show_error(_said(error), int(str(wait)))

    def _moments(self) -> "Moments":
        """Return what writes the time of the hall that is open."""
        from zoneinfo import ZoneInfo

        from desktop.views.words.moments import Moments

        return Moments(ZoneInfo(self._zone))

    def _tick(self) -> None:
        self._view.tick(self._around.clock.now())


def _said(error: KnownError) -> str:
    """Return the sentence for an error; the words load with the first one."""
    from desktop.views.messages import sentence

    return sentence(error)


def _made(setup: "Setup", hall: "HallDraft", admin: "AdminDraft") -> "FrontRow":
    """Set the hall up and return what the sign-in view shows of it."""
    setup.set_up(hall, admin)
    return setup.front()


def _nothing(_result: object) -> None:
    """Take a result nobody waits for."""
