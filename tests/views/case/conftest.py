"""The case screen alone, with real services on a small real database."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.tasks import TaskRunner
from desktop.views.theme.look import Look
from tests.services.conftest import (  # noqa: F401  fixtures
    clock,
    context,
    database,
    empty_file,
    hall,
    seeded_file,
)
from tests.services.seeding import QUICK, SmallHall
from tests.views.case.stage import Stage


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
def stage(
    look: Look,
    tasks: TaskRunner,
    context: Context,  # noqa: F811
    clock: FixedClock,  # noqa: F811
    hall: SmallHall,  # noqa: F811
    qtbot: QtBot,
) -> Iterator[Stage]:
    """Give the stage; every screen on it is hidden at the end."""
    made = Stage(look, build_services(context, QUICK), tasks, clock, hall, qtbot)
    yield made
    for screen in made.screens:
        screen.hide()
    made.settle()
