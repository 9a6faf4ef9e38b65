"""The whole window on a database of its own, as a start of the program makes it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.settings import Preferences, WindowMemory
from desktop.tasks import TaskRunner
from desktop.views.main_window import MainWindow
from desktop.views.shell.backstage import Backstage
from desktop.views.shell.speech import Speech
from desktop.views.shell.surroundings import Surroundings
from desktop.views.theme.look import Look
from tests.services.seeding import PASSWORD, SmallHall


@dataclass(frozen=True, slots=True)
class Started:
    """A window, what it was given, and hands for it."""

    window: MainWindow
    around: Surroundings
    backstage: Backstage
    qtbot: QtBot
    unseen: list[object] = field(default_factory=list)

    def opened(self) -> "Started":
        """Wait until the database is open."""
        self.qtbot.waitUntil(lambda: self.backstage.current is not None, timeout=10_000)
        return self

    def entered(self, number: str = "1001", password: str = PASSWORD) -> "Started":
        """Sign in by typing and Enter, and wait for the workspace."""
        self.opened()
        form = self.window.login.form
        form.number.setText(number)
        form.password.setFocus()
        QTest.keyClicks(form.password.input, password)
        self.keys(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.workspace is not None, timeout=10_000)
        self.around.tasks.wait_idle()
        return self

    def keys(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key as the system delivers it: to the window."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def idle(self) -> None:
        """Wait until all work on workers is done."""
        self.around.tasks.wait_idle()


@pytest.fixture
def hall_file(seeded_file: tuple[Path, SmallHall], tmp_path: Path) -> Path:
    """Give a database of its own with the small hall."""
    path = tmp_path / "hall.db"
    shutil.copyfile(seeded_file[0], path)
    return path


@pytest.fixture
def kept() -> list[Preferences]:
    """Give what the window wanted to remember of its look."""
    return []


@pytest.fixture
def start(
    look: Look,
    qapp: QApplication,
    tmp_path: Path,
    qtbot: QtBot,
    kept: list[Preferences],
) -> Iterator[Callable[..., Started]]:
    """Give a function that starts the program on a database; a failure nobody took fails."""
    made: list[Started] = []

    def begin(file: Path, clock: FixedClock) -> Started:
        memory = WindowMemory(tmp_path / "window.ini")
        speech = Speech(qapp, "en")
        around = Surroundings(look, speech, TaskRunner(), clock, memory, kept.append)
        backstage = Backstage(around.tasks, clock, str(file), "desk-1")
        window = MainWindow(around, backstage)
        qtbot.addWidget(window)
        started = Started(window, around, backstage, qtbot)
        around.tasks.unhandled.connect(started.unseen.append)
        made.append(started)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return started

    yield begin
    for started in made:
        started.window.close()
        started.around.speech.switch("en")
        assert started.unseen == []
