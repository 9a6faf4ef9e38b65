"""The one window: entrance, then the workspace of whoever signed in; lock, look, language."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from desktop.views.login.login_screen import LoginScreen
from desktop.views.shell.backstage import Backstage
from desktop.views.shell.emergency import Emergency
from desktop.views.shell.entrance import Entrance
from desktop.views.shell.idle import IdleWatch
from desktop.views.shell.lock_keys import LockKeys
from desktop.views.shell.locker import Locker
from desktop.views.shell.reading_order import ReadingOrder
from desktop.views.shell.surroundings import Surroundings
from desktop.views.shell.switches import Switches
from desktop.views.widgets.speaking import Speaking

if TYPE_CHECKING:  # the first paint waits for nothing it does not show
    from desktop.domain.actor import Actor
    from desktop.services.opening import OpenHall
    from desktop.views.desk import Desk
    from desktop.views.shell.band import DemonstrationMark
    from desktop.views.shell.person_menu import PersonMenu
    from desktop.views.shell.scanner import Scanner
    from desktop.views.shell.workspace import Workspace

IDLE_MINUTES = 10
SMALLEST = (1024, 600)
FIRST_SIZE = (1366, 768)
_NAME = "main"
_AGAIN_MS = 20
"""When closing is tried again while a screen is half made."""


class MainWindow(Speaking, ReadingOrder, QMainWindow):
    """Shows the sign-in at once; everything else arrives when somebody is in."""

    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, around: Surroundings, backstage: Backstage) -> None:
        super().__init__()
        self._around = around
        self._backstage = backstage
        self._desk: Desk | None = None
        self._mark: DemonstrationMark | None = None
        self._is_painted = False
        self.workspace: Workspace | None = None
        self.stack = QStackedWidget()
        self.emergency = Emergency(around, self, self.stack)
        self.setCentralWidget(self.emergency.frame)
        self.login = LoginScreen(around.look, self.stack)
        self.stack.addWidget(self.login)
        self.entrance = Entrance(around, backstage, self.login)
        self.locker = Locker(around.look, self.stack)
        self.switches = Switches(around, self)
        self.scanner: Scanner | None = None
        self.idle = IdleWatch(IDLE_MINUTES, self)
        self._keys = LockKeys()
        self._wire()
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.restoreGeometry(QByteArray(around.memory.geometry(_NAME)))
        self.retranslate()

    def raise_window(self) -> None:
        """Come to the front: somebody started the program a second time."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def enter(self, desk: "Desk") -> None:
        """Show the workspace of whoever signed in."""
        from desktop.views.shell.workspace import Workspace

        self._close_workspace()
        self._desk = desk
        memory = self._around.memory
        self.workspace = Workspace(self._around.look, desk, memory)
        self.workspace.screen_changed.connect(memory.keep_last_screen)
        self._offer_switches(self.workspace.menu)
        self.workspace.menu.lock_requested.connect(self.lock)
        self.workspace.menu.leave_requested.connect(self.leave)
        self.stack.addWidget(self.workspace)
        self.stack.setCurrentWidget(self.workspace)
        self.workspace.begin(memory.last_screen())
        self.emergency.gate.enter(self.workspace, desk)
        self.idle.start()

    def leave(self, *, anyway: bool = False) -> None:
        """Sign out with every draft stored, or `anyway`, and show the entrance again."""
        if self.workspace is None or self._desk is None or not (anyway or self._is_stored()):
            return
        sign_out = partial(self._desk.services.accounts.sign_out, self._desk.actor)
        self._close_workspace()
        self._desk = None
        self._around.tasks.run(self, sign_out, _nothing)
        self.idle.stop()
        self.stack.setCurrentWidget(self.login)
        self.login.focus_first()
        self.entrance.refresh()

    def lock(self) -> None:
        """Cover everything until the same person's password is typed; nothing is lost."""
        if self.workspace is not None and self._desk is not None and not self.locker.is_locked():
            self.idle.stop()
            self.locker.lock(self._desk)  # first of all: storing may take its time
            self.workspace.flush()

    def tell_crash(self, report: str) -> None:
        """Say calmly that something went wrong and that work goes on."""
        from desktop.views.shell.crash_panel import CrashPanel

        if self.workspace is not None:
            self.workspace.tell_crash(report)
        else:
            panel = CrashPanel(self._around.look, self, report)
            panel.open(panel.go_on)

    def retranslate(self) -> None:
        """Name the window; no person and no case ever stands in its title."""
        self.setWindowTitle(self.tr("Urgent Complaints Desk"))
        self.entrance.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the first picture is there: whatever is not needed for it waits until then."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store drafts, remember the place, close the database."""
        if self.workspace is not None and self.workspace.building.is_under_way():
            event.ignore()
            QTimer.singleShot(_AGAIN_MS, self, self.close)
            return
        if not self._is_stored():
            event.ignore()
            return
        self._close_workspace()
        self.entrance.stop()
        self.idle.stop()
        self._around.memory.keep_geometry(_NAME, bytes(self.saveGeometry().data()))
        self._around.tasks.wait_calmly()
        self._backstage.close()
        if self.scanner is not None:
            self.scanner.stop()
        super().closeEvent(event)

    def _wire(self) -> None:
        self.painted.connect(self._watch)
        self.painted.connect(self.entrance.start)
        self.painted.connect(self.emergency.recall)
        self.entrance.entered.connect(self.enter)
        self._backstage.opened.connect(self._mark_demonstration)
        self._offer_switches(self.login)
        self.idle.idle.connect(self.lock)
        self.locker.unlocked.connect(self._unlocked)
        self.locker.leave_requested.connect(self.leave)
        self._keys.lock_requested.connect(self.lock)
        self._keys.leave_requested.connect(self.leave)

    def _watch(self) -> None:
        """Listen for scans, for the lock's keys and for silence."""
        self.setWindowIcon(self._around.look.icon("siren", "primary", 32))
        from desktop.views.shell.scanner import Scanner

        self.scanner = Scanner()
        self.scanner.scanned.connect(self._open_number)
        self.scanner.misread.connect(self._tell_misread)
        app, window = QApplication.instance(), self.windowHandle()
        if isinstance(app, QApplication):
            self.scanner.listen(app, window)
        window.installEventFilter(self.idle)
        window.installEventFilter(self._keys)

    def _offer_switches(self, view: "LoginScreen | PersonMenu") -> None:
        view.language_requested.connect(self.switches.speak)
        view.theme_requested.connect(self.switches.wear)
        view.scale_requested.connect(self.switches.write)

    def _mark_demonstration(self, opened: "OpenHall") -> None:
        if self._mark is not None:
            self._mark.deleteLater()
            self._mark = None
        if opened.front.demonstration:
            from desktop.views.shell.band import DemonstrationMark

            self._mark = DemonstrationMark(self._around.look, self)
            self._mark.show()

    def _open_number(self, number: str) -> None:
        if self.workspace is not None and not self.locker.is_locked():
            self.workspace.open_number(number)

    def _tell_misread(self) -> None:
        if self.workspace is not None:
            self.workspace.tell_misread()

    def _unlocked(self, actor: "Actor") -> None:
        """Go on where work stopped; roles changed meanwhile mean other screens, or none."""
        if self.workspace is None or self._desk is None:
            return
        if not actor.roles:
            self.leave(anyway=True)
        elif actor.roles != self._desk.actor.roles:
            from dataclasses import replace

            self.enter(replace(self._desk, actor=actor))
        else:
            self.stack.setCurrentWidget(self.workspace)
            self.workspace.resume()
            self.idle.start()

    def _is_stored(self) -> bool:
        """Store what is typed; where that fails, say so and offer to leave without it."""
        if self.workspace is None or self.workspace.flush():
            return True
        self.locker.tell_unstored()
        self.workspace.tell_unstored(partial(self.leave, anyway=True))
        return False

    def _close_workspace(self) -> None:
        """Take the workspace away; everything typed in it is stored."""
        self.locker.lift()
        self.emergency.leave()
        if self.workspace is not None:
            self.workspace.flush()
            self.workspace.arrangements.keep()
            self._around.tasks.wait_calmly()
            self.stack.removeWidget(self.workspace)
            self.workspace.deleteLater()
            self.workspace = None


def _nothing(_result: object) -> None:
    """Take a result nobody waits for."""
