"""The door off the GUI thread loses nothing and calls nobody who is gone."""

import gc
import sys
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.domain.errors import Conflict
from desktop.tasks import TaskRunner

RESULTS = 5_000


def collide() -> None:
    raise Conflict("changed_meanwhile")


def ignore(_result: object) -> None:
    pass


@pytest.fixture
def runner(qapp: QApplication) -> TaskRunner:
    del qapp
    return TaskRunner()


def test_a_calm_wait_lets_the_window_go_on_and_ends_in_time(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    del qtbot
    owner, hold, turns = QObject(), threading.Event(), list[int]()
    beat = QTimer(owner)
    beat.timeout.connect(partial(turns.append, 1))
    beat.start(5)
    runner.run(owner, hold.wait, ignore)
    assert not runner.wait_calmly(60)
    assert len(turns) > 1
    hold.set()
    assert runner.wait_calmly()
    beat.stop()


def test_none_of_many_results_is_lost(runner: TaskRunner, qtbot: QtBot) -> None:
    owner = QObject()
    got: list[int] = []
    for number in range(RESULTS):
        runner.run(owner, partial(int, number), got.append)
    qtbot.waitUntil(lambda: len(got) == RESULTS, timeout=20_000)
    assert sorted(got) == list(range(RESULTS))


def test_result_arrives_on_the_gui_thread(runner: TaskRunner) -> None:
    owner = QObject()
    threads: list[threading.Thread] = []
    gui = QThread.currentThread()
    runner.run(
        owner,
        threading.current_thread,
        lambda worker: threads.extend((worker, threading.current_thread())),
    )
    assert runner.wait_idle()
    worker, receiver = threads
    assert worker is not threading.main_thread()
    assert receiver is threading.main_thread()
    assert gui is QThread.currentThread()


def test_deleted_owner_hears_nothing(runner: TaskRunner) -> None:
    owner, got = QObject(), list[int]()
    runner.run(owner, lambda: 1, got.append)
    delete(owner)
    assert runner.wait_idle()
    assert got == []


def test_known_error_with_a_taker_stays_with_it(runner: TaskRunner) -> None:
    owner, taken, loose = QObject(), list[Exception](), list[object]()
    runner.unhandled.connect(loose.append)

    runner.run(owner, collide, ignore, taken.append)
    assert runner.wait_idle()
    assert [type(error) for error in taken] == [Conflict]
    assert loose == []


def test_bug_reaches_its_taker_and_the_guard(runner: TaskRunner) -> None:
    owner, taken, loose = QObject(), list[Exception](), list[object]()
    runner.unhandled.connect(loose.append)
    runner.run(owner, lambda: 1 / 0, ignore, taken.append)
    assert runner.wait_idle()
    assert [type(error) for error in taken] == [ZeroDivisionError]
    assert taken == loose


def test_error_without_a_taker_is_unhandled(runner: TaskRunner) -> None:
    owner, loose = QObject(), list[object]()
    runner.unhandled.connect(loose.append)

    runner.run(owner, collide, ignore)
    assert runner.wait_idle()
    assert len(loose) == 1


def test_failing_callback_does_not_swallow_the_next(runner: TaskRunner, qtbot: QtBot) -> None:
    owner, got = QObject(), list[int]()
    with qtbot.captureExceptions() as raised:
        runner.run(owner, lambda: 1, lambda _result: 1 / 0)
        runner.run(owner, lambda: 2, got.append)
        qtbot.waitUntil(lambda: got == [2])
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]


def test_progress_comes_before_the_result(runner: TaskRunner) -> None:
    owner, heard = QObject(), list[str]()

    def work() -> str:
        runner.tell(owner, heard.append, "half")
        return "whole"

    runner.run(owner, work, heard.append)
    assert runner.wait_idle()
    assert heard == ["half", "whole"]


def test_work_started_by_a_callback_is_waited_for(runner: TaskRunner) -> None:
    owner, got = QObject(), list[int]()
    runner.run(owner, lambda: 1, lambda _one: runner.run(owner, lambda: 2, got.append))
    assert runner.wait_idle()
    assert got == [2]


def test_waiting_gives_up(runner: TaskRunner) -> None:
    owner, gate = QObject(), threading.Event()
    runner.run(owner, gate.wait, ignore)
    assert not runner.wait_idle(timeout_ms=20)
    gate.set()
    assert runner.wait_idle()


def test_work_is_let_go_on_the_gui_thread(runner: TaskRunner) -> None:
    class Catch:
        pass

    caught, owner, died_on = Catch(), QObject(), list[threading.Thread]()
    weakref.finalize(caught, lambda: died_on.append(threading.current_thread()))
    runner.run(owner, partial(id, caught), ignore)
    del caught
    assert runner.wait_idle()
    gc.collect()
    assert died_on == [threading.main_thread()]


def test_emitting_keeps_the_count_of_references(qapp: QApplication) -> None:
    """A binding that loses a reference to True with each emit dies after some thousands."""
    del qapp

    class Speaker(QObject):
        spoke = Signal(bool)
        told = Signal(object)

    speaker, heard = Speaker(), list[object]()
    speaker.spoke.connect(heard.append)
    speaker.told.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(50):
        speaker.spoke.emit(True)
        speaker.told.emit(True)
    heard.clear()
    lost = before - sys.getrefcount(True)
    assert lost < 10  # from 3.12 on True is immortal and nothing moves at all
