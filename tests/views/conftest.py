"""What every test of a window needs: one application, one look, and nobody left behind."""

import gc
import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication

from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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


@pytest.fixture(autouse=True)
def nobody_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window open, a thread running or a timer ticking."""
    qapp.processEvents()
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [
        widget
        for widget in QApplication.topLevelWidgets()
        if id(widget) not in before and widget.isVisible()
    ]
    threads = [o for o in gc.get_objects() if type(o) is QThread and o.isRunning()]
    timers = [o for o in gc.get_objects() if type(o) is QTimer and o.isActive()]
    for widget in left:
        widget.close()
    alive = [*left, *threads, *timers]
    assert not alive, f"left alive: {alive}"
