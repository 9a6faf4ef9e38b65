"""What every test of a window needs: one application, one look, and nobody left behind."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.tasks import TaskRunner
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.words.moments import Moments
from tests.services.seeding import QUICK

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SHANGHAI = ZoneInfo("Asia/Shanghai")
TRANSLATIONS = Path(__file__).parents[2] / "desktop" / "resources" / "translations"


@pytest.fixture(scope="session")
def shared_look(qapp: QApplication) -> Look:
    look = Look(qapp)
    look.load_rare_characters()
    return look


@pytest.fixture
def look(shared_look: Look) -> Iterator[Look]:
    """Give the light look at 100 %; whatever a test switches is switched back."""
    yield shared_look
    shared_look.switch(ThemeName.LIGHT, 100)


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
def settle(tasks: TaskRunner, qapp: QApplication) -> Callable[[], None]:
    """Give a function that waits until nothing is under way any more."""

    def settle() -> None:
        for _turn in range(4):
            tasks.wait_idle()
            qapp.processEvents()

    return settle


@pytest.fixture
def desk_of(
    tasks: TaskRunner, context: Context, clock: FixedClock, actor_of: Callable[..., Actor]
) -> Callable[[Role], Desk]:
    """Give a function that gives the desk of somebody with a role."""
    services = build_services(context, QUICK)
    return lambda role: Desk(actor_of(role), services, tasks, clock, Moments(SHANGHAI))


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Give a function that shows widgets in one active window and keeps it until the end."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        kept.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield show
    kept.clear()


@pytest.fixture(scope="session")
def chinese_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the translations as a release does."""
    tool = shutil.which("pyside6-lrelease") or str(
        Path(sys.executable).with_name("pyside6-lrelease")
    )
    compiled = tmp_path_factory.mktemp("words") / "zh.qm"
    sources = sorted(map(str, TRANSLATIONS.glob("*_zh_CN.ts")))
    subprocess.run([tool, "-silent", *sources, "-qm", str(compiled)], check=True)
    return compiled


@pytest.fixture
def chinese(qapp: QApplication, chinese_words: Path) -> Iterator[Callable[[], None]]:
    """Give a function that switches to Chinese; the test's end switches back."""
    translator = QTranslator()
    assert translator.load(str(chinese_words))

    def switch() -> None:
        qapp.installTranslator(translator)
        qapp.processEvents()

    yield switch
    qapp.removeTranslator(translator)


@pytest.fixture(autouse=True)
def nobody_left_behind(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, a running thread or a ticking timer behind.

    What stands before the test is frozen, so that the collector and the search for what is still
    busy walk over the test's own objects instead of everything that was ever imported.
    """
    if "qtbot" not in request.fixturenames:
        yield
        return
    qapp.processEvents()
    gc.freeze()
    windows = _windows()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [*(_windows() - windows), *_busy_objects()]
    for widget in QApplication.topLevelWidgets():
        widget.close()
    assert not left, f"left behind: {left}"


def _windows() -> set[str]:
    return {f"{widget!r}" for widget in QApplication.topLevelWidgets()}


def _busy_objects() -> set[str]:
    return {f"{thing!r}" for thing in gc.get_objects() if _is_busy(thing)}


def _is_busy(thing: object) -> bool:
    kind = type(thing)
    if not issubclass(kind, QObject) or not isValid(thing):
        return False
    if issubclass(kind, QThread):
        return bool(thing.isRunning())  # type: ignore[attr-defined]
    return issubclass(kind, QTimer) and bool(thing.isActive())  # type: ignore[attr-defined]
