"""The administrator's screen alone, with real services on a small real database."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.services.context import Context
from desktop.services.recovery import RecoveryService
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.desk import Desk
from desktop.views.theme.look import Look

CHEAP = 2


@pytest.fixture
def desk(desk_of: Callable[[Role], Desk], context: Context) -> Desk:
    """Give the desk of the administrator."""
    made = desk_of(Role.ADMIN)
    cheap = RecoveryService(context, CHEAP)
    return replace(made, services=replace(made.services, recovery=cheap))


@pytest.fixture
def new_screen(look: Look, desk: Desk, qtbot: QtBot) -> Callable[..., AdminScreen]:
    """Make screens of whoever is asked for, the administrator unless named."""

    def make(actor: Actor | None = None) -> AdminScreen:
        screen = AdminScreen(look, replace(desk, actor=actor or desk.actor))
        qtbot.addWidget(screen)
        screen.resize(1366, 700)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        desk.tasks.wait_idle()
        return screen

    return make


@pytest.fixture
def screen(new_screen: Callable[..., AdminScreen]) -> AdminScreen:
    """Give the screen of the administrator, shown."""
    return new_screen()
