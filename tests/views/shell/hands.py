"""Looking into a started window."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.permissions import Role
from desktop.views.intake.intake_screen import IntakeScreen
from desktop.views.shell.workspace import Workspace
from desktop.views.widgets.bar_button import BarButton
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall
from tests.views.shell.conftest import Started


def workspace(started: Started) -> Workspace:
    assert started.window.workspace is not None
    return started.window.workspace


def intake(started: Started) -> IntakeScreen:
    screen = workspace(started).widget_of("intake")
    assert isinstance(screen, IntakeScreen)
    return screen


def words_in_bar(started: Started) -> list[str]:
    buttons = workspace(started).bar.findChildren(BarButton)
    return [button.text() for button in buttons if not button.isHidden()]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def registered(started: Started, hall: SmallHall) -> str:
    opened = started.backstage.current
    assert opened is not None
    return opened.services.intake.register(hall.actor_of(Role.CLERK), a_draft()).number
