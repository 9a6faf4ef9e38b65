"""The composition root: options, settings, look, window; no logic of its own."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSysInfo, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.domain.clock import Clock, SystemClock
from desktop.guard import Guard, Sweeper
from desktop.settings import (
    Options,
    Preferences,
    WindowMemory,
    chosen,
    data_folder,
    log_folder,
    preferences_file,
    remember,
)
from desktop.startup import make_application
from desktop.tasks import TaskRunner
from desktop.views.main_window import MainWindow
from desktop.views.shell.backstage import Backstage
from desktop.views.shell.only_one import OnlyOne
from desktop.views.shell.speech import Speech
from desktop.views.shell.surroundings import Surroundings
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName


def run_window(options: Options) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    app = make_application()
    only_one = OnlyOne(options.location)
    if not only_one.is_first():
        return 0
    clock = SystemClock()
    guard = Guard(log_folder(), clock, __version__)
    guard.install()
    sweeper = Sweeper()
    sweeper.start()
    file = preferences_file()
    preferences = chosen(options, file)
    around = surroundings(app, preferences, clock, file)
    around.tasks.unhandled.connect(guard.take_error)
    window = MainWindow(around, backstage(around, options.location))
    only_one.raised.connect(window.raise_window)
    guard.crashed.connect(window.tell_crash)
    afterwards = _Afterwards(only_one.listen, around.look.load_rare_characters, sweeper.settle)
    window.painted.connect(afterwards.go)
    window.show()
    code = app.exec()
    sweeper.stop()
    guard.remove()
    only_one.close()
    return code


def surroundings(
    app: QApplication, preferences: Preferences, clock: Clock, file: Path
) -> Surroundings:
    """Return look, language, workers and memory for one window; `file` keeps the preferences."""
    look = Look(app, ThemeName(preferences.theme), preferences.scale)
    return Surroundings(
        look=look,
        speech=Speech(app, preferences.language),
        tasks=TaskRunner(),
        clock=clock,
        memory=WindowMemory(data_folder() / "window.ini"),
        keep=_Keeper(file),
    )


def backstage(around: Surroundings, location: str) -> Backstage:
    """Return what opens the database at `location` for this workstation."""
    return Backstage(around.tasks, around.clock, location, QSysInfo.machineHostName())


class _Afterwards(QObject):
    """Does what can wait for the first picture, one thing at a time: keys are heard in between."""

    def __init__(self, *acts: Callable[[], object]) -> None:
        super().__init__()
        self._acts = deque(acts)

    @Slot()
    def go(self) -> None:
        """Do the next thing."""
        if self._acts:
            self._acts.popleft()()
            QTimer.singleShot(0, self, self.go)


class _Keeper:
    """Writes the preferences into one file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self, preferences: Preferences) -> object:
        return remember(preferences, self._file)
