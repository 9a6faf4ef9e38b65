"""Signing in by keys and clicks, and what the entrance tells before anybody is in."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.rows.organisation import FrontRow
from desktop.views.login.login_screen import LoginScreen
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.words.moments import Moments

KEY = Qt.Key
NOW = datetime(2026, 11, 23, 8, 31, tzinfo=UTC)
MOMENTS = Moments(ZoneInfo("Asia/Shanghai"))
FRONT = FrontRow(
    is_set_up=True,
    hall="Anlan Service Centre",
    hours="08:30-12:00,13:30-17:00",
    working_day=True,
    supervisor="Zhao Min",
    backup_at=NOW - timedelta(hours=4),
)
PLACES = ("Window 1", "Complaints 2")


@pytest.fixture
def screen(look: Look, shown: Callable[..., QWidget]) -> LoginScreen:
    made = LoginScreen(look)
    made.set_places(PLACES, "Complaints 2")
    made.tick(NOW)
    shown(made)
    return made


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _type(text: str) -> None:
    QTest.keyClicks(_focused(), text)


def _press(key: Qt.Key) -> None:
    QTest.keyClick(_focused(), key)


def _focus_goes_to(screen: LoginScreen, steps: int) -> list[str]:
    names = []
    for _step in range(steps):
        focused = _focused()
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
        _press(KEY.Key_Tab)
    assert screen.isVisible()
    return names


def test_keys_alone_sign_in_with_place_and_shift(qtbot: QtBot, screen: LoginScreen) -> None:
    screen.set_front(FRONT, MOMENTS, NOW)
    _type("0221")
    _press(KEY.Key_Tab)
    _type("secret-word")
    with qtbot.waitSignal(screen.sign_in_requested) as asked:
        _press(KEY.Key_Return)
    assert asked.args == ["0221", "secret-word", "Complaints 2", "afternoon"]


def test_enter_signs_in_from_place_and_shift_too(qtbot: QtBot, screen: LoginScreen) -> None:
    screen.form.number.setText("0221")
    screen.form.password.input.setText("secret-word")
    screen.form.place.setFocus(Qt.FocusReason.TabFocusReason)
    _type("Window 9")
    with qtbot.waitSignal(screen.sign_in_requested) as asked:
        _press(KEY.Key_Enter)
    assert asked.args[2] == "Window 9"
    _press(KEY.Key_Tab)
    _press(KEY.Key_Right)
    with qtbot.waitSignal(screen.sign_in_requested):
        _press(KEY.Key_Return)


def test_enter_on_the_demonstration_opens_it_and_does_not_sign_in(
    qtbot: QtBot, screen: LoginScreen
) -> None:
    screen.form.number.setText("0221")
    screen.form.password.input.setText("secret-word")
    screen.form.demonstration.setFocus()
    with (
        qtbot.assertNotEmitted(screen.sign_in_requested),
        qtbot.waitSignal(screen.demonstration_requested),
    ):
        _press(KEY.Key_Return)


def test_tab_follows_the_eye_and_ends_at_the_switches(screen: LoginScreen) -> None:
    names = _focus_goes_to(screen, 9)
    assert names[:3] == ["Staff no.", "Password", "Window"]
    assert names[-5:] == [
        "Sign in",
        "Open the demonstration hall",
        "中文",
        "Large text 125%",
        "High contrast",
    ]


def test_what_is_missing_is_said_at_its_field(qtbot: QtBot, screen: LoginScreen) -> None:
    with qtbot.assertNotEmitted(screen.sign_in_requested):
        _press(KEY.Key_Return)
    assert screen.form.error("number")
    assert screen.form.error("password")
    assert screen.form.number.hasFocus()
    _type("0221")
    assert screen.form.error("number") == ""


def test_the_first_thing_typed_is_not_lost_while_the_data_is_opened(screen: LoginScreen) -> None:
    screen.set_opening("Opening the database…")
    _type("0221")
    screen.set_opening("")
    screen.set_front(FRONT, MOMENTS, NOW)
    screen.set_needs_setup(False)
    assert screen.form.number.text() == "0221"
    assert screen.form.number.hasFocus()


def test_a_place_typed_early_outlives_the_known_ones(look: Look, qtbot: QtBot) -> None:
    made = LoginScreen(look)
    qtbot.addWidget(made)
    made.form.place.setEditText("Window 7")
    made.set_places(PLACES, "Complaints 2")
    assert made.form.place.currentText() == "Window 7"
    assert made.form.place.count() == len(PLACES)


def test_the_front_tells_what_is_known(screen: LoginScreen) -> None:
    screen.set_front(FRONT, MOMENTS, NOW)
    front = screen.front
    assert front.hall.text() == "Anlan Service Centre"
    assert front.clock.text() == "16:31"
    assert front.day.text() == "2026-11-23   Mon   Working day"
    assert front.hours[1].text() == "08:30–12:00   13:30–17:00"
    assert front.backup[1].text() == "Made 12:31, verified"
    screen.tick(NOW + timedelta(minutes=1))
    assert front.clock.text() == "16:32"


def test_yesterdays_working_day_is_not_said_of_today(screen: LoginScreen) -> None:
    screen.set_front(FRONT, MOMENTS, NOW)
    screen.tick(NOW + timedelta(days=1))
    assert screen.front.day.text() == "2026-11-24   Tue"


def test_what_is_not_known_stays_away(screen: LoginScreen) -> None:
    screen.set_front(FrontRow(is_set_up=True, hall="Hall"), MOMENTS, NOW)
    front = screen.front
    hidden = (*front.hours, *front.supervisor, *front.backup)
    assert not any(label.isVisible() for label in hidden)


def test_a_demonstration_is_named_as_one(screen: LoginScreen) -> None:
    screen.set_front(FrontRow(True, "Hall", demonstration=True), MOMENTS, NOW)
    assert "invented" in screen.front.purpose.text()


def test_trouble_tells_what_to_do_and_leaves_what_was_typed(screen: LoginScreen) -> None:
    _type("0221")
    screen.set_trouble("The data cannot be opened. Call the administrator.")
    assert screen.form.notices.texts() == ("The data cannot be opened. Call the administrator.",)
    assert screen.front.data[1].text() == "Cannot be opened"
    assert screen.form.number.text() == "0221"


def test_a_wait_is_counted_down_and_ends_by_itself(qtbot: QtBot, screen: LoginScreen) -> None:
    form = screen.form
    form.number.setText("0221")
    form.password.input.setText("wrong")
    screen.show_error("Please wait.", 75)
    assert form.button.text() == "Please wait 1:15"
    screen.tick(NOW + timedelta(seconds=15))
    assert form.button.text() == "Please wait 1:00"
    with qtbot.assertNotEmitted(screen.sign_in_requested):
        _press(KEY.Key_Return)
    screen.tick(NOW + timedelta(seconds=75))
    assert form.notices.texts() == ()
    with qtbot.waitSignal(screen.sign_in_requested):
        _press(KEY.Key_Return)


def test_a_clock_set_back_does_not_lengthen_a_wait(screen: LoginScreen) -> None:
    screen.show_error("Please wait.", 30)
    screen.tick(NOW - timedelta(days=1))
    assert screen.form.button.text() == "Please wait 0:30"


def test_an_error_selects_the_password_for_the_next_try(screen: LoginScreen) -> None:
    screen.form.password.input.setText("wrong")
    screen.show_error("Not right.")
    _type("x")
    assert screen.form.password.text() == "x"
    assert screen.form.button.isEnabled()


def test_busy_keeps_the_button_still(qtbot: QtBot, screen: LoginScreen) -> None:
    screen.form.number.setText("0221")
    screen.form.password.input.setText("secret-word")
    screen.set_busy(True)
    with qtbot.assertNotEmitted(screen.sign_in_requested):
        _press(KEY.Key_Return)
    screen.set_busy(False)
    with qtbot.waitSignal(screen.sign_in_requested):
        screen.form.button.click()


def test_a_password_does_not_stay_behind(screen: LoginScreen) -> None:
    screen.form.password.input.setText("secret-word")
    screen.hide()
    assert screen.form.password.text() == ""


@pytest.mark.parametrize(
    ("typed", "warned"), [("ab", False), ("AB", True), ("12", False), ("Ab", False)]
)
def test_caps_lock_is_noticed(screen: LoginScreen, typed: str, *, warned: bool) -> None:
    password = screen.form.password
    password.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier if typed == "Ab" else Qt.KeyboardModifier.NoModifier
    QTest.keyClicks(password.input, typed[0], shift)
    QTest.keyClicks(password.input, typed[1])
    assert password.warns() is warned


def test_pressing_caps_lock_takes_the_warning_away(screen: LoginScreen) -> None:
    password = screen.form.password
    QTest.keyClicks(password.input, "A")
    QTest.keyClick(password.input, KEY.Key_CapsLock)
    assert not password.warns()


def test_the_eye_shows_and_hides(screen: LoginScreen) -> None:
    password = screen.form.password
    password.setFocus()
    QTest.keyClick(password.input, KEY.Key_V, Qt.KeyboardModifier.AltModifier)
    assert password.input.echoMode() is QLineEdit.EchoMode.Normal
    password.eye.trigger()
    assert password.input.echoMode() is QLineEdit.EchoMode.Password


def test_the_switches_ask_for_what_they_name(qtbot: QtBot, look: Look, screen: LoginScreen) -> None:
    with qtbot.waitSignal(screen.language_requested) as language:
        screen.bar.language.click()
    with qtbot.waitSignal(screen.scale_requested) as scale:
        screen.bar.larger.click()
    with qtbot.waitSignal(screen.theme_requested) as theme:
        screen.bar.contrast.click()
    assert (language.args, scale.args, theme.args) == (["zh_CN"], [125], ["contrast"])
    look.switch(ThemeName.CONTRAST, 125)
    with qtbot.waitSignal(screen.scale_requested) as scale:
        screen.bar.larger.click()
    with qtbot.waitSignal(screen.theme_requested) as theme:
        screen.bar.contrast.click()
    assert (scale.args, theme.args) == ([100], ["light"])


def test_the_language_changes_while_somebody_types(
    qtbot: QtBot, screen: LoginScreen, chinese: Callable[[], None]
) -> None:
    screen.set_front(FRONT, MOMENTS, NOW)
    _type("0221")
    chinese()
    assert screen.form.title.text() == "登录"
    assert screen.form.number.accessibleName() == "工号"
    assert screen.front.day.text() == "2026年11月23日   周一   工作日"
    assert screen.form.number.text() == "0221"
    assert screen.form.shift.value() == "afternoon"
    with qtbot.waitSignal(screen.language_requested) as language:
        screen.bar.language.click()
    assert language.args == ["en"]
