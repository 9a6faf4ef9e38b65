"""The case screen alone, with real services on a small real database."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.tasks import TaskRunner
from desktop.views.theme.look import Look
from tests.services.seeding import QUICK, SmallHall
from tests.views.case.stage import Stage


@pytest.fixture
def stage(
    look: Look,
    tasks: TaskRunner,
    context: Context,
    clock: FixedClock,
    hall: SmallHall,
    qtbot: QtBot,
) -> Iterator[Stage]:
    """Give the stage; every screen on it is hidden at the end."""
    made = Stage(look, build_services(context, QUICK), tasks, clock, hall, qtbot)
    yield made
    for screen in made.screens:
        screen.hide()
    made.settle()
