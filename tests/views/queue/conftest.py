"""The queue alone, with real services on a small real database and a few cases in it."""

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
from desktop.tasks import TaskRunner
from desktop.views.desk import Desk
from desktop.views.queue.queue_screen import QueueScreen
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
from tests.services.drafting import a_draft
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
    """Give the desk of a supervisor."""
    services = build_services(context, QUICK)
    return Desk(actor_of(Role.SUPERVISOR), services, tasks, clock, Moments(SHANGHAI))


@pytest.fixture
def register(desk: Desk, actor_of: Callable[..., Actor]) -> Callable[..., int]:  # noqa: F811
    """Give a function that registers a complaint at another desk and returns its id."""

    def register(**changes: object) -> int:
        clerk = actor_of(Role.CLERK)
        return desk.services.intake.register(clerk, a_draft(**changes)).case_id

    return register


@pytest.fixture
def settle(desk: Desk, qapp: QApplication) -> Callable[[], None]:
    """Give a function that waits until nothing is under way any more."""

    def settle() -> None:
        for _turn in range(4):
            desk.tasks.wait_idle()
            qapp.processEvents()

    return settle


@pytest.fixture
def new_screen(
    look: Look, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> Iterator[Callable[..., QueueScreen]]:
    """Make queues that are hidden again when the test ends."""
    made: list[QueueScreen] = []

    def make(actor: Actor | None = None, width: int = 1366) -> QueueScreen:
        screen = QueueScreen(look, replace(desk, actor=actor or desk.actor))
        qtbot.addWidget(screen)
        screen.resize(width, 700)
        screen.show()
        screen.activateWindow()
        qtbot.waitExposed(screen)
        made.append(screen)
        settle()
        return screen

    yield make
    for screen in made:
        screen.hide()
    settle()
