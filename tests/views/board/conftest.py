"""The board alone, with real services on a small real database."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.views.board.board_screen import BoardScreen
from desktop.views.desk import Desk
from desktop.views.theme.look import Look


@pytest.fixture
def desk(desk_of: Callable[[Role], Desk]) -> Desk:
    """Give the desk of a supervisor."""
    return desk_of(Role.SUPERVISOR)


@pytest.fixture
def new_screen(
    look: Look, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> Iterator[Callable[..., BoardScreen]]:
    """Make boards that are hidden again when the test ends."""
    made: list[BoardScreen] = []

    def make(actor: Actor | None = None) -> BoardScreen:
        screen = BoardScreen(look, replace(desk, actor=actor or desk.actor))
        qtbot.addWidget(screen)
        screen.resize(1366, 700)
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
