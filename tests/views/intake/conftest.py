"""An intake screen alone, with real services on a small real database."""

from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.permissions import Role
from desktop.views.desk import Desk
from desktop.views.intake.intake_screen import IntakeScreen
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import whole

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def desk(desk_of: Callable[[Role], Desk]) -> Desk:
    """Give the desk of a counter clerk."""
    return desk_of(Role.CLERK)


@pytest.fixture
def new_screen(look: Look, desk: Desk, qtbot: QtBot) -> Iterator[Callable[[], IntakeScreen]]:
    """Make screens that are stored and gone when the test ends."""
    made: list[IntakeScreen] = []

    def make() -> IntakeScreen:
        screen = whole(IntakeScreen(look, desk))
        qtbot.addWidget(screen)
        screen.resize(1366, 700)
        screen.show()
        qtbot.waitExposed(screen)
        desk.tasks.wait_idle()
        made.append(screen)
        return screen

    yield make
    for screen in made:
        screen.flush()
        screen.close()


@pytest.fixture
def screen(new_screen: Callable[[], IntakeScreen]) -> IntakeScreen:
    """Give a fresh intake screen."""
    return new_screen()
