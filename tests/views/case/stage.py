"""A desk per person on one small real database, and hands that drive the case screen."""

from collections.abc import Callable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.actions import Action
from desktop.domain.clock import FixedClock
from desktop.domain.rows.case import CaseDetail
from desktop.services.all import Services
from desktop.tasks import TaskRunner
from desktop.views.actions.form_view import FormView
from desktop.views.case.case_screen import CaseScreen
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import whole
from desktop.views.words.moments import Moments
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall

SHANGHAI = ZoneInfo("Asia/Shanghai")


@dataclass
class Stage:
    """Opens the case screen as one person after another."""

    look: Look
    services: Services
    tasks: TaskRunner
    clock: FixedClock
    hall: SmallHall
    qtbot: QtBot
    screens: list[CaseScreen] = field(default_factory=list)

    def register(self, **changes: object) -> int:
        """Register a complaint as the first clerk; return the id of its case."""
        return self.services.intake.register(self.hall.actors["1001"], a_draft(**changes)).case_id

    def detail(self, case_id: int, number: str = "3001") -> CaseDetail:
        """Return the case as one person sees it."""
        return self.services.case_view.detail(self.hall.actors[number], case_id)

    def desk(self, number: str) -> Desk:
        """Return the desk of one member of staff."""
        actor = self.hall.actors[number]
        return Desk(actor, self.services, self.tasks, self.clock, Moments(SHANGHAI))

    def open(self, number: str, case_id: int, width: int = 1366) -> "Hands":
        """Show the case to one member of staff; the last one's screen goes."""
        for screen in self.screens:
            screen.hide()
        screen = whole(CaseScreen(self.look, self.desk(number)))
        self.qtbot.addWidget(screen)
        self.screens.append(screen)
        screen.resize(width, 700)
        screen.show()
        screen.activateWindow()
        self.qtbot.waitExposed(screen)
        screen.show_case(case_id)
        self.settle()
        return Hands(screen, self.settle)

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        for _turn in range(4):
            self.tasks.wait_idle()
            QApplication.processEvents()


@dataclass
class Hands:
    """Presses keys on a screen and fills in its panels."""

    screen: CaseScreen
    settle: Callable[[], None]

    @property
    def form(self) -> FormView:
        """Return the open form."""
        panel = self.screen.acts.panel
        assert panel is not None
        assert panel.view is not None
        return panel.view

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        self.screen.activateWindow()
        QTest.qWaitForWindowActive(self.screen)
        target: QWidget = QApplication.focusWidget() or self.screen
        QTest.keyClick(target, key, modifier)
        self.settle()

    def next_step(self) -> None:
        """Ctrl+Enter: the next step, or confirm what is open."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        """Press a key with Alt."""
        self.press(key, Qt.KeyboardModifier.AltModifier)

    def fill(self, **values: object) -> None:
        """Put values into the open form."""
        self.form.set_values(values)

    def take(self, action: Action, **values: object) -> None:
        """Take an action from its button, fill in, confirm with the keyboard."""
        self.screen.take(action.value)
        self.settle()
        self.fill(**values)
        self.next_step()

    def has_panel(self) -> bool:
        """Tell whether a form is open."""
        return self.screen.acts.panel is not None
