"""The first start: every field checked beside itself, by keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.hall_checks import checked_admin, checked_hall
from desktop.views.login.first_start_form import FirstStartForm
from desktop.views.login.login_screen import LoginScreen
from desktop.views.login.setup_fields import problem
from desktop.views.theme.look import Look

KEY = Qt.Key
TYPED = {
    "name": "Anlan Service Centre",
    "address": "1 Centre Road",
    "telephone": "0590-6000120",
    "duty_telephone": "0590-6000121",
    "hours": "09:00-12:00,13:00-17:00",
    "file_prefix": "AZT",
    "appeal_body": "City government",
    "appeal_telephone": "",
    "appeal_address": "",
    "number": "0001",
    "admin_name": "Li Wen",
    "password": "quiet-river-7",
    "again": "quiet-river-7",
}


@pytest.fixture
def screen(look: Look, shown: Callable[..., QWidget]) -> LoginScreen:
    made = LoginScreen(look)
    shown(made).resize(1366, 768)
    made.set_needs_setup(True)
    return made


@pytest.fixture
def form(screen: LoginScreen) -> FirstStartForm:
    assert screen.first_start is not None
    return screen.first_start


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _type_all(form: FirstStartForm) -> None:
    for field, text in TYPED.items():
        focused = _focused()
        assert focused.accessibleName() == form.inputs[field].accessibleName()
        QTest.keySequence(focused, "Ctrl+A")
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, KEY.Key_Return if field == "name" else KEY.Key_Tab)


def test_a_hall_is_set_up_by_keys_alone(
    qtbot: QtBot, screen: LoginScreen, form: FirstStartForm
) -> None:
    assert form.isVisible()
    assert not screen.form.isVisible()
    _type_all(form)
    with qtbot.waitSignal(screen.set_up_requested) as asked:
        QTest.keySequence(form, "Ctrl+Return")
    hall, admin = asked.args
    assert checked_hall(hall).name == TYPED["name"]
    assert hall.hours == TYPED["hours"]
    assert (admin.number, admin.name) == ("0001", "Li Wen")
    assert checked_admin(admin).password == TYPED["password"]


def test_an_empty_form_says_everything_and_goes_to_the_first_gap(
    qtbot: QtBot, screen: LoginScreen, form: FirstStartForm
) -> None:
    with qtbot.assertNotEmitted(screen.set_up_requested):
        form.button.click()
    said = {field for field in TYPED if form.error(field)}
    assert said == TYPED.keys() - {"hours", "appeal_telephone", "appeal_address"}
    assert form.inputs["name"].hasFocus()


@pytest.mark.parametrize(
    ("field", "wrong", "right"),
    [
        ("telephone", "call us", "0590-6000120"),
        ("hours", "8 to 5", "08:00-17:00"),
        ("file_prefix", "A B", "AB"),
        ("appeal_telephone", "none", "0590-12345"),
        ("password", "aaaaaaaa", "quiet-river-7"),
    ],
)
def test_a_field_is_checked_when_it_is_left_and_cured_while_typing(
    form: FirstStartForm, field: str, wrong: str, right: str
) -> None:
    form.inputs[field].setFocus()
    QTest.keySequence(_focused(), "Ctrl+A")
    QTest.keyClicks(_focused(), wrong)
    assert form.error(field) == ""
    QTest.keyClick(_focused(), KEY.Key_Tab)
    assert form.error(field)
    form.inputs[field].setFocus()
    QTest.keySequence(_focused(), "Ctrl+A")
    QTest.keyClicks(_focused(), right)
    assert form.error(field) == ""


def test_two_different_passwords_are_noticed(form: FirstStartForm) -> None:
    _type_all(form)
    form.inputs["again"].setFocus()
    QTest.keyClicks(_focused(), "x")
    form.button.click()
    assert "differ" in form.error("again")


def test_a_password_equal_to_the_number_is_refused_at_the_password() -> None:
    found = problem("password", "20261123", "20261123")
    assert found is not None
    assert found.code == "password_is_number"


def test_what_the_service_refuses_is_said_at_its_field(
    screen: LoginScreen, form: FirstStartForm
) -> None:
    screen.show_field_error("file_prefix", "Another one, please.")
    assert form.error("file_prefix") == "Another one, please."
    assert form.inputs["file_prefix"].hasFocus()
    screen.show_field_error("unheard_of", "Something else.")
    assert form.notices.texts() == ("Something else.",)


def test_once_set_up_the_sign_in_is_back_and_the_passwords_are_gone(
    screen: LoginScreen, form: FirstStartForm
) -> None:
    _type_all(form)
    screen.set_needs_setup(False)
    assert screen.form.isVisible()
    assert screen.form.number.hasFocus()
    assert form.text("password") == form.text("again") == ""


def test_the_demonstration_is_offered_here_too(
    qtbot: QtBot, screen: LoginScreen, form: FirstStartForm
) -> None:
    with qtbot.waitSignal(screen.demonstration_requested):
        form.demonstration.click()


def test_low_windows_scroll_the_fields_and_keep_the_button(
    screen: LoginScreen, form: FirstStartForm
) -> None:
    screen.window().resize(1093, 480)
    QApplication.processEvents()
    corner = form.button.mapTo(screen, form.button.rect().bottomRight())
    assert screen.rect().contains(corner)
    form.inputs["again"].setFocus()
    QApplication.processEvents()
    assert not form.inputs["again"].visibleRegion().isEmpty()


def test_errors_change_their_language(form: FirstStartForm, chinese: Callable[[], None]) -> None:
    form.button.click()
    chinese()
    assert form.error("name") == "请填写这一项。"
    assert form.inputs["name"].accessibleName() == "大厅名称"
    assert form.title.text() == "首次使用"
