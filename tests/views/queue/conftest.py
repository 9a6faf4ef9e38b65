"""The queue alone, with real services on a small real database and a few cases in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.views.desk import Desk
from desktop.views.queue.queue_screen import QueueScreen
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import whole
from tests.services.drafting import a_draft

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def desk(desk_of: Callable[[Role], Desk]) -> Desk:
    """Give the desk of a supervisor."""
    return desk_of(Role.SUPERVISOR)


@pytest.fixture
def register(desk: Desk, actor_of: Callable[..., Actor]) -> Callable[..., int]:
    """Give a function that registers a complaint at another desk and returns its id."""

    def register(**changes: object) -> int:
        clerk = actor_of(Role.CLERK)
        return desk.services.intake.register(clerk, a_draft(**changes)).case_id

    return register


@pytest.fixture
def new_screen(
    look: Look, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> Iterator[Callable[..., QueueScreen]]:
    """Make queues that are hidden again when the test ends."""
    made: list[QueueScreen] = []

    def make(actor: Actor | None = None, width: int = 1366) -> QueueScreen:
        screen = whole(QueueScreen(look, replace(desk, actor=actor or desk.actor)))
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
