"""An intake screen alone, with real services on a small real database."""

from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.tasks import TaskRunner
from desktop.views.desk import Desk
from desktop.views.intake.intake_screen import IntakeScreen
from desktop.views.theme.look import Look
from desktop.views.words.moments import Moments
from tests.services.conftest import (  # noqa: F401  fixtures
    actor_of,
    clock,
    context,
    database,
    empty_file,
    hall,
    seeded_file,
)
from tests.services.seeding import QUICK

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    """Give a runner; a test in which something failed unseen fails."""
    runner = TaskRunner()
    unseen: list[object] = []
    runner.unhandled.connect(unseen.append)
    yield runner
    runner.wait_idle()
    qapp.processEvents()
    assert not unseen, unseen


@pytest.fixture
def desk(
    tasks: TaskRunner,
    context: Context,  # noqa: F811
    clock: FixedClock,  # noqa: F811
    actor_of: Callable[..., Actor],  # noqa: F811
) -> Desk:
    """Give the desk of a counter clerk."""
    services = build_services(context, QUICK)
    return Desk(actor_of(Role.CLERK), services, tasks, clock, Moments(SHANGHAI))


@pytest.fixture
def new_screen(look: Look, desk: Desk, qtbot: QtBot) -> Iterator[Callable[[], IntakeScreen]]:
    """Make screens that are stored and gone when the test ends."""
    made: list[IntakeScreen] = []

    def make() -> IntakeScreen:
        screen = IntakeScreen(look, desk)
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
