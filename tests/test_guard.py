"""A bug is written down without a word of the people it concerned, and the program lives on."""

import gc
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.crash_report import describe, scrub
from desktop.domain.errors import Conflict
from desktop.guard import KEPT_REPORTS, LOG_BYTES, Guard, Sweeper

PERSON = "周标记"
PHONE = "13800006621"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 3, 2, 1, 0, tzinfo=UTC))


@pytest.fixture
def guard(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[Guard]:
    del qapp
    guard = Guard(tmp_path / "logs", clock, "0.0.0")
    guard.install()
    yield guard
    guard.remove()


def fail(person: str) -> None:
    words = f"{person} {PHONE}"
    try:
        dict[str, str]().pop(words)
    except KeyError as error:
        raise ValueError(words) from error


def crash(guard: Guard) -> None:
    try:
        fail(PERSON)
    except ValueError as error:
        guard.take_error(error)


def written(folder: Path) -> str:
    return "".join(file.read_text("utf-8") for file in folder.glob("logs/*"))


def test_report_names_kind_and_place_and_nobody(guard: Guard, tmp_path: Path) -> None:
    crash(guard)
    (report,) = (tmp_path / "logs").glob("crash-*.txt")
    text = report.read_text("utf-8")
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "tests/test_guard.py" in text
    assert " fail" in text
    for marker in (PERSON, PHONE, "words", str(Path.home())):
        assert marker not in written(tmp_path)


def test_the_search_for_markers_can_see(guard: Guard, tmp_path: Path) -> None:
    """Positive control: a line that does name the person is found by the same search."""
    guard.log(f"crash {PERSON}")
    assert PERSON in written(tmp_path)


def test_same_bug_is_told_once(guard: Guard, qtbot: QtBot, tmp_path: Path) -> None:
    told = list[str]()
    guard.crashed.connect(told.append)
    for _ in range(3):
        crash(guard)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert written(tmp_path).count("(again)") == 2
    assert Path(told[0]).is_file()


def test_error_in_a_slot_reaches_the_guard(guard: Guard, qtbot: QtBot) -> None:
    class Button(QObject):
        clicked = Signal()

    button, told = Button(), list[str]()
    guard.crashed.connect(told.append)
    hook = sys.excepthook
    with qtbot.captureExceptions():  # pytest-qt takes the hook for itself
        sys.excepthook = hook
        button.clicked.connect(lambda: fail(PERSON))
        button.clicked.emit()
    assert len(told) == 1


def test_error_of_a_thread_reaches_the_guard(guard: Guard, qtbot: QtBot) -> None:
    told = list[str]()
    guard.crashed.connect(told.append)
    thread = threading.Thread(target=fail, args=(PERSON,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)


def test_known_error_keeps_its_code_but_not_its_parameters() -> None:
    lines = describe(Conflict("changed_meanwhile", name=PERSON))
    assert lines[-1] == "desktop.domain.errors.Conflict changed_meanwhile"
    assert PERSON not in "".join(lines)


def test_message_of_qt_is_kept_without_names(guard: Guard, tmp_path: Path) -> None:
    del guard
    qWarning(f"QImage: cannot read '/home/{PERSON}/a.jpg' of {PERSON} {PHONE}")
    text = written(tmp_path)
    assert "QtWarningMsg" in text
    assert "cannot read" in text
    assert PERSON not in text
    assert PHONE not in text


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("plain words stay", "plain words stay"),
        ('no "quoted" part', "no # part"),
        ("no C:\\Users\\x path", "no # path"),
        ("13800006621", "#"),
        ("two\nlines", "two#lines"),
        ("x" * 500, "x" * 200),
    ],
)
def test_scrub(message: str, kept: str) -> None:
    assert scrub(message) == kept


def test_old_reports_and_logs_do_not_pile_up(
    guard: Guard, tmp_path: Path, clock: FixedClock
) -> None:
    folder = tmp_path / "logs"
    for number in range(KEPT_REPORTS + 5):
        clock.advance(timedelta(seconds=1))
        guard._write([str(number)])
    assert len(list(folder.glob("crash-*.txt"))) == KEPT_REPORTS
    for _ in range(3):
        guard.log("x" * (LOG_BYTES + 1))
    sizes = [file.stat().st_size for file in folder.glob("jisu.log*")]
    assert len(sizes) == 2
    assert max(sizes) < 2 * LOG_BYTES


def test_folder_that_cannot_be_written_stops_nothing(
    qapp: QApplication, tmp_path: Path, clock: FixedClock
) -> None:
    del qapp
    (tmp_path / "logs").write_text("a file where a folder should be")
    guard = Guard(tmp_path / "logs", clock, "0.0.0")
    guard.install()
    crash(guard)
    guard.remove()


def test_hooks_are_given_back(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> None:
    del qapp
    guard = Guard(tmp_path, clock, "0.0.0")
    guard.install()
    guard.remove()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__


def test_sweeper_takes_over_collection_and_gives_it_back(qapp: QApplication) -> None:
    sweeper = Sweeper(qapp)
    sweeper.start()
    sweeper.settle()
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 0
    sweeper.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert not any(timer.isActive() for timer in sweeper.findChildren(QTimer))


def test_sweep_collects_cycles(qapp: QApplication) -> None:
    class Ring:
        def __init__(self) -> None:
            self.itself = self

    sweeper = Sweeper(qapp)
    sweeper.start()
    rings = [Ring() for _ in range(2_000)]
    del rings
    sweeper.sweep()
    left = sum(isinstance(thing, Ring) for thing in gc.get_objects())
    sweeper.stop()
    assert left == 0
