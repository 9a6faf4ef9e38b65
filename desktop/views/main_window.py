"""The one window: entrance, then the workspace of whoever signed in; lock, look, language."""

from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from desktop.domain.actor import Actor
from desktop.domain.errors import KnownError
from desktop.views.desk import Desk
from desktop.views.login.lock_screen import LockScreen
from desktop.views.login.login_screen import LoginScreen
from desktop.views.messages import sentence
from desktop.views.shell.backstage import Backstage
from desktop.views.shell.band import DemonstrationMark
from desktop.views.shell.entrance import Entrance
from desktop.views.shell.idle import IdleWatch
from desktop.views.shell.person_menu import PersonMenu
from desktop.views.shell.scanner import Scanner
from desktop.views.shell.surroundings import Surroundings
from desktop.views.shell.switches import Switches
from desktop.views.shell.workspace import Workspace

IDLE_MINUTES = 10
SMALLEST = (1024, 600)
FIRST_SIZE = (1366, 768)
_NAME = "main"


class MainWindow(QMainWindow):
    """Shows the sign-in at once; everything else arrives when somebody is in."""

    def __init__(self, around: Surroundings, backstage: Backstage) -> None:
        super().__init__()
        self._around = around
        self._backstage = backstage
        self._desk: Desk | None = None
        self._mark: DemonstrationMark | None = None
        self._lock: LockScreen | None = None
        self.workspace: Workspace | None = None
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.login = LoginScreen(around.look)
        self.stack.addWidget(self.login)
        self.entrance = Entrance(around, backstage, self.login)
        self.switches = Switches(around, self)
        self.scanner = Scanner()
        self.idle = IdleWatch(IDLE_MINUTES, self)
        self._wire()
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.restoreGeometry(QByteArray(around.memory.geometry(_NAME)))
        self.retranslate()

    def begin(self) -> None:
        """Start opening the database; called once the window is painted."""
        QTimer.singleShot(0, self, self.entrance.start)

    def raise_window(self) -> None:
        """Come to the front: somebody started the program a second time."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def enter(self, desk: Desk) -> None:
        """Show the workspace of whoever signed in."""
        self._desk = desk
        last = self._around.memory.last_screen()
        self.workspace = Workspace(self._around.look, desk, first=last)
        self.workspace.screen_changed.connect(self._around.memory.keep_last_screen)
        self._offer_switches(self.workspace.menu)
        self.workspace.menu.lock_requested.connect(self.lock)
        self.workspace.menu.leave_requested.connect(self.leave)
        self.stack.addWidget(self.workspace)
        self.stack.setCurrentWidget(self.workspace)
        opened = self._backstage.current
        if opened is not None and opened.front.demonstration:
            self._mark = DemonstrationMark(self._around.look, self)
            self._mark.show()
        self.idle.start()

    def leave(self) -> None:
        """Sign out with every draft stored, and show the entrance again."""
        if self.workspace is None or self._desk is None:
            return
        self.workspace.flush()
        self._around.tasks.wait_idle()
        sign_out = partial(self._desk.services.accounts.sign_out, self._desk.actor)
        self._around.tasks.run(self, sign_out, _nothing)
        self.idle.stop()
        self._unlock_view()
        self.stack.removeWidget(self.workspace)
        self.workspace.deleteLater()
        self.workspace = None
        self._desk = None
        if self._mark is not None:
            self._mark.deleteLater()
            self._mark = None
        self.stack.setCurrentWidget(self.login)
        self.login.focus_first()

    def lock(self) -> None:
        """Cover everything until the same person's password is typed; nothing is lost."""
        if self.workspace is None or self._desk is None or self._lock is not None:
            return
        self.workspace.flush()
        self.idle.stop()
        self._lock = LockScreen(self._around.look, self._desk.actor.name)
        self._lock.unlock_requested.connect(self._unlock)
        self._lock.switch_user_requested.connect(self.leave)
        self.stack.addWidget(self._lock)
        self.stack.setCurrentWidget(self._lock)

    def tell_crash(self, _report: str) -> None:
        """Say calmly that something went wrong and that work goes on."""
        if self.workspace is not None:
            self.workspace.notices.error(
                self.tr(
                    "Something went wrong in the program. What was saved is safe; "
                    "please try again or go on with something else. A report was written."
                )
            )

    def retranslate(self) -> None:
        """Name the window; no person and no case ever stands in its title."""
        self.setWindowTitle(self.tr("Urgent Complaints Desk"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language in force."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store drafts, remember the place, close the database."""
        if self.workspace is not None:
            self.workspace.flush()
        self._around.tasks.wait_idle()
        self.entrance.stop()
        self.idle.stop()
        self._around.memory.keep_geometry(_NAME, bytes(self.saveGeometry().data()))
        self._backstage.close()
        super().closeEvent(event)

    def _wire(self) -> None:
        self.entrance.entered.connect(self.enter)
        self._offer_switches(self.login)
        self.idle.idle.connect(self.lock)
        self.scanner.scanned.connect(self._open_number)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self.leave)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.scanner)
            app.installEventFilter(self.idle)

    def _offer_switches(self, view: LoginScreen | PersonMenu) -> None:
        view.language_requested.connect(self.switches.speak)
        view.theme_requested.connect(self.switches.wear)
        view.scale_requested.connect(self.switches.write)

    def _open_number(self, number: str) -> None:
        if self.workspace is not None and self._lock is None:
            self.workspace.open_number(number)

    def _unlock(self, password: str) -> None:
        if self._desk is None:
            return
        work = partial(self._desk.services.accounts.unlock, self._desk.actor, password)
        self._around.tasks.run(self, work, self._unlocked, self._stay_locked)

    def _unlocked(self, _actor: Actor) -> None:
        self._unlock_view()
        if self.workspace is not None:
            self.stack.setCurrentWidget(self.workspace)
        self.idle.start()

    def _stay_locked(self, error: Exception) -> None:
        if self._lock is not None and isinstance(error, KnownError):
            self._lock.show_error(sentence(error))

    def _unlock_view(self) -> None:
        if self._lock is not None:
            self.stack.removeWidget(self._lock)
            self._lock.deleteLater()
            self._lock = None


def _nothing(_result: object) -> None:
    """Take a result nobody waits for."""
