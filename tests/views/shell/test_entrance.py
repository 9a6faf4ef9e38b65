"""From the first paint to the first screen, by keys, on real database files."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.settings import DEMONSTRATION_NAME
from desktop.views.shell.band import DemonstrationMark
from tests.services.seeding import PASSWORD, SmallHall
from tests.views.shell.conftest import Started
from tests.views.shell.hands import focused, words_in_bar, workspace

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Start = Callable[[Path, FixedClock], Started]

HEAVY = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "reportlab",
    "PIL",
    "pypdfium2",
    "pypinyin",
    "cryptography",
    "argon2",
    "openpyxl",
    "xlsxwriter",
    "python_calamine",
    "numpy",
    "desktop.services",
    "desktop.storage",
    "desktop.models",
    "desktop.documents",
    "desktop.views.shell.workspace",
    "PySide6.QtNetwork",
    "dataclasses",
    "zoneinfo",
    "hashlib",
)

FIRST_PAINT = """
import os, sys
from desktop.cli import commands, run

load_qt = commands.load_qt

def load():
    load_qt()
    from PySide6.QtWidgets import QApplication
    QApplication.exec = drive

def drive(*_nothing):
    from PySide6.QtWidgets import QApplication, QMainWindow
    app = QApplication.instance()
    first = next(top for top in app.topLevelWidgets() if isinstance(top, QMainWindow))
    first.painted.disconnect()
    first.painted.connect(tell)
    while True:
        app.processEvents()

def tell():
    from PySide6.QtWidgets import QApplication
    from desktop.views.login.sign_in_form import SignInForm
    assert isinstance(QApplication.focusWidget().parentWidget().parentWidget(), SignInForm)
    print([name for name in {heavy} if name in sys.modules], flush=True)
    os._exit(0)

commands.load_qt = load
run(["--database", {database!r}])
"""
"""The whole way of a start, from the command line on."""


def test_the_first_paint_loads_nothing_it_does_not_show(tmp_path: Path) -> None:
    code = FIRST_PAINT.format(heavy=HEAVY, database=str(tmp_path / "hall.db"))
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
    )
    assert told.stdout.strip() == "[]"


def test_whoever_types_quicker_than_the_database_opens_waits(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    started = start(hall_file, clock)
    assert started.backstage.current is None
    form = started.window.login.form
    QTest.keyClicks(focused(), "1001")
    started.keys(KEY.Key_Tab)
    QTest.keyClicks(focused(), PASSWORD)
    started.keys(KEY.Key_Return)
    assert not form.button.isEnabled()
    started.qtbot.waitUntil(lambda: started.window.workspace is not None, timeout=10_000)


def test_a_wrong_password_names_nobody(start: Start, hall_file: Path, clock: FixedClock) -> None:
    started = start(hall_file, clock).opened()
    form = started.window.login.form
    form.number.setText("1001")
    form.password.setFocus()
    QTest.keyClicks(form.password.input, "wrong-password")
    started.keys(KEY.Key_Return)
    started.qtbot.waitUntil(lambda: bool(form.notices.texts()))
    assert "窗口甲" not in " ".join(form.notices.texts())
    assert started.window.workspace is None
    started.entered()


def test_a_broken_file_is_told_and_the_window_lives(
    start: Start, tmp_path: Path, clock: FixedClock
) -> None:
    file = tmp_path / "broken.db"
    file.write_bytes(b"no database at all" * 100)
    started = start(file, clock)
    form = started.window.login.form
    started.qtbot.waitUntil(lambda: bool(form.notices.texts()), timeout=10_000)
    assert started.backstage.current is None


def test_the_time_told_is_the_hall_s_own(start: Start, hall_file: Path, clock: FixedClock) -> None:
    with sqlite3.connect(hall_file) as raw:
        raw.execute("UPDATE hall SET zone = 'Asia/Urumqi'")
    raw.close()
    started = start(hall_file, clock).entered()
    said = [label.text() for label in workspace(started).bar.findChildren(QLabel)]
    assert "07:00" in said


def test_a_reset_password_must_be_changed_before_anything_else(
    start: Start, hall_file: Path, clock: FixedClock, seeded_file: tuple[Path, SmallHall]
) -> None:
    started = start(hall_file, clock).opened()
    hall = seeded_file[1]
    assert started.backstage.current is not None
    given = started.backstage.current.services.staff_admin.reset_password(
        hall.actor_of(Role.ADMIN), hall.actors["1001"].staff_id
    )
    form = started.window.login.form
    form.number.setText("1001")
    form.password.setFocus()
    QTest.keyClicks(focused(), given.password)
    started.keys(KEY.Key_Return)
    started.qtbot.waitUntil(lambda: started.window.entrance.panel is not None, timeout=10_000)
    assert started.window.workspace is None
    for text in (given.password, "calm-harbour-8", "calm-harbour-8"):
        QTest.keyClicks(focused(), text)
        started.keys(KEY.Key_Tab)
    started.keys(KEY.Key_Return, CTRL)
    started.qtbot.waitUntil(lambda: started.window.workspace is not None, timeout=10_000)
    assert words_in_bar(started)[0] == "Register"


def test_from_the_first_start_to_the_administration(
    start: Start, tmp_path: Path, clock: FixedClock
) -> None:
    earlier = start(tmp_path / "new.db", clock).opened()
    form = earlier.window.login.first_start
    assert form is not None
    for name in ("appeal_address", "password"):
        form.inputs[name].setFocus()
        QTest.keyClicks(focused(), "Quiet-7")
    earlier.window.entrance._typed.store_now()  # type: ignore[union-attr]
    earlier.idle()  # here the program is killed

    started = start(tmp_path / "new.db", clock).opened()
    login = started.window.login
    assert login.first_start is not None
    assert login.first_start.text("appeal_address") == "Quiet-7"
    assert login.first_start.text("password") == ""
    assert "Passwords are not kept" in login.first_start.notices.texts()[0]
    kept = started.around.memory.first_start_file()
    assert kept.read_text(encoding="utf-8").count("Quiet-7") == 1
    typed = {
        "name": "安澜市政务服务中心",
        "address": "安澜市中心路1号",
        "telephone": "0590-6000120",
        "duty_telephone": "0590-6000121",
        "appeal_body": "安澜市人民政府",
        "file_prefix": "安政服",
        "number": "0001",
        "admin_name": "李文",
        "password": "quiet-river-7",
        "again": "quiet-river-7",
    }
    for name, text in typed.items():
        login.first_start.inputs[name].setFocus()
        field = focused()
        assert isinstance(field, QLineEdit)
        field.setText(text)
    started.keys(KEY.Key_Return, CTRL)
    started.qtbot.waitUntil(lambda: not login.needs_setup, timeout=10_000)
    started.qtbot.waitUntil(lambda: not kept.exists())
    assert login.front.hall.text() == "安澜市政务服务中心"
    started.entered("0001", "quiet-river-7")
    assert words_in_bar(started) == ["Administration"]


def test_the_demonstration_hall_has_its_own_file_and_mark(
    start: Start, hall_file: Path, clock: FixedClock, chinese_words: Path
) -> None:
    started = start(hall_file, clock).opened()
    real = started.backstage.current
    started.window.login.form.demonstration.click()
    started.qtbot.waitUntil(lambda: started.backstage.current is not real, timeout=60_000)
    assert started.backstage.current is not None
    assert started.backstage.current.front.demonstration
    assert hall_file.with_name(DEMONSTRATION_NAME).exists()
    notices = started.window.login.form.notices
    assert "yanshi-2026" in " ".join(notices.texts())
    started.around.speech._translator.load(str(chinese_words))
    started.window.switches.speak("zh_CN")
    started.qtbot.waitUntil(lambda: "密码均为 yanshi-2026" in " ".join(notices.texts()))
    started.window.switches.speak("en")
    started.entered("1001", "yanshi-2026")
    marks = started.window.findChildren(DemonstrationMark)
    assert [mark.isVisible() for mark in marks] == [True]


def test_a_crash_is_told_calmly(start: Start, hall_file: Path, clock: FixedClock) -> None:
    started = start(hall_file, clock).opened()
    started.window.tell_crash("/somewhere/crash-1.txt")
    started.keys(KEY.Key_Return)
    started.entered()
    started.window.tell_crash("/somewhere/crash-2.txt")
    said = workspace(started).notices.texts()
    assert "crash-2.txt" in said[0]
    assert "/somewhere" not in said[0]


def test_the_next_start_finds_the_last_place(
    start: Start, hall_file: Path, clock: FixedClock
) -> None:
    first = start(hall_file, clock).opened()
    first.window.login.form.place.setEditText("A01 户政")
    first.entered()
    workspace(first).go("queue")
    first.window.close()
    second = start(hall_file, clock).opened()
    assert second.window.login.form.place.currentText() == "A01 户政"
    assert second.around.memory.geometry("main")
    second.entered()
    assert workspace(second).current == "queue"
