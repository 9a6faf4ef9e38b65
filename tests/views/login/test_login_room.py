"""Large text on small screens: nothing of the sign-in lies over anything else."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.rows.organisation import FrontRow
from desktop.views.login.login_screen import LoginScreen
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.words.moments import Moments

NOW = datetime(2026, 11, 23, 8, 31, tzinfo=UTC)
MOMENTS = Moments(ZoneInfo("Asia/Shanghai"))
FRONT = FrontRow(is_set_up=True, hall="Anlan Service Centre", hours="08:30-12:00,13:30-17:00")


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (1024, 600)])
def test_the_largest_text_on_a_small_screen_covers_nothing(
    look: Look, qtbot: QtBot, width: int, height: int
) -> None:
    look.switch(ThemeName.LIGHT, 150)
    window = QMainWindow()
    qtbot.addWidget(window)
    screen = LoginScreen(look)
    window.setCentralWidget(screen)
    window.setMinimumSize(1024, 600)
    window.resize(width, height)
    window.show()
    screen.set_front(FRONT, MOMENTS, NOW)
    screen.form.show_error("The staff number or the password is not right. " * 3, 75)
    qtbot.waitUntil(lambda: screen.form.notices.height() >= screen.form.notices.sizeHint().height())
    assert (window.width(), window.height()) == (width, height)
    form = screen.form
    parts = [part for part in form.findChildren(QWidget) if part.isVisible()]
    parts = [part for part in parts if part.parentWidget() is form]
    for place, part in enumerate(parts):
        assert form.rect().contains(part.geometry())
        assert part.width() >= part.minimumSizeHint().width()
        assert not any(part.geometry().intersects(other.geometry()) for other in parts[:place])
    assert window.focusWidget() is form.password.input
