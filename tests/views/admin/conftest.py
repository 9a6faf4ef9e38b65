"""The administrator's screen alone, with real services on a small real database."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.services.recovery import RecoveryService
from desktop.tasks import TaskRunner
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.desk import Desk
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
CHEAP = 2


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
    """Give the desk of the administrator."""
    services = replace(build_services(context, QUICK), recovery=RecoveryService(context, CHEAP))
    return Desk(actor_of(Role.ADMIN), services, tasks, clock, Moments(SHANGHAI))


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
