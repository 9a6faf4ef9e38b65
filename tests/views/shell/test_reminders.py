"""What is said once to whoever can do something about it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.domain.clock import FixedClock
from desktop.domain.numbers import grouped
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.admin.staff_section import StaffSection
from desktop.views.widgets.plain_label import PlainLabel
from tests.services.seeding import SmallHall
from tests.views.shell.conftest import Started
from tests.views.shell.hands import registered, workspace

Start = Callable[[Path, FixedClock], Started]


def said(started: Started) -> str:
    started.idle()
    return "\n".join(workspace(started).notices.texts())


def buttons(started: Started) -> list[str]:
    return [button.text() for button in workspace(started).notices.findChildren(QPushButton)]


def facts(started: Started) -> str:
    return "\n".join(label.text() for label in workspace(started).status.findChildren(PlainLabel))


@pytest.mark.parametrize(
    ("number", "action", "screen"),
    [("7001", "Set it now", "recovery"), ("9001", "To the staff", "admin")],
)
def test_the_way_to_the_first_backup_is_shown_to_whoever_can_go_it(
    start: Start, hall_file: Path, clock: FixedClock, number: str, action: str, screen: str
) -> None:
    started = start(hall_file, clock).entered(number)
    assert "No backup is made yet" in said(started)
    assert "the recovery passphrase is not set" in facts(started)
    buttons = workspace(started).notices.findChildren(QPushButton)
    (button,) = [button for button in buttons if button.text() == action]
    button.click()
    assert workspace(started).current == screen
    if screen == "admin":
        admin = workspace(started).widget_of("admin")
        assert isinstance(admin, AdminScreen)
        assert isinstance(admin.stack.currentWidget(), StaffSection)
    workspace(started).upkeep.back_up()
    assert "No backup is made yet" not in said(started)


def test_a_clerk_is_not_asked_to_set_a_passphrase(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    started = start(hall_file, clock).entered("1001")
    assert "No backup is made yet" not in said(started)
    assert "the recovery passphrase is not set" in facts(started)


def test_a_leap_of_the_clock_is_told_to_the_supervisor_at_once(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    started = start(hall_file, clock).entered("3001")
    assert "The clock of this computer" not in said(started)
    before = clock.now()
    clock.advance(timedelta(hours=-2))
    workspace(started).upkeep.run()
    started.idle()
    assert f"{before + timedelta(hours=8):%H:%M} to" in said(started)
    workspace(started).upkeep.run()
    assert said(started).count("The clock of this computer") == 1


def test_a_clock_far_ahead_keeps_a_banner_up_until_its_key_is_pressed(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    started = start(hall_file, clock).entered("1001")
    clock.advance(timedelta(days=2))
    workspace(started).upkeep.run()
    assert "No limit acts by itself" in said(started)
    assert "The clock is right" not in buttons(started)
    started.window.leave()
    started.entered("3001")
    assert "No limit acts by itself" in said(started)
    workspace(started).notices.clear()
    workspace(started).upkeep.run()
    assert said(started).count("No limit acts by itself") == 1, "it stays until it is answered"
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(workspace(started), Qt.Key.Key_U, keys)
    assert "Limits act again" in said(started)
    assert "No limit acts by itself" not in said(started)


def test_a_clerk_is_not_told_of_the_clock(start: Start, hall_file: Path, clock: FixedClock) -> None:
    clock.advance(timedelta(hours=-2))
    started = start(hall_file, clock).entered("1001")
    assert "The clock of this computer" not in said(started)


def test_what_a_crash_left_untold_is_said_with_its_receipt(
    start: Start, hall_file: Path, clock: FixedClock, seeded_file: tuple[Path, SmallHall]
) -> None:
    started = start(hall_file, clock).opened()
    number = registered(started, seeded_file[1])  # and the window never heard of it
    started.entered("1001")
    assert f"already saved as {grouped(number)}" in said(started)
    buttons = workspace(started).notices.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Make the receipt").click()
    started.qtbot.waitUntil(lambda: workspace(started).receipts.panel is not None)
    started.idle()
    started.window.leave()
    started.entered("1001")
    assert "already saved as" not in said(started)
