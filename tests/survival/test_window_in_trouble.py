"""The real window while its file fails: it says so in Chinese, never freezes, loses nothing."""

import os
import resource
import shutil
import struct
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.domain.clock import FixedClock
from desktop.storage import engine
from desktop.storage.engine import BUSY_TIMEOUT_MS
from desktop.storage.opening import open_database
from desktop.storage.schema import SCHEMA
from tests.services.drafting import a_draft
from tests.survival.heartbeat import Heartbeat
from tests.survival.invariants import Known, violations
from tests.survival.locking import locked
from tests.survival.world import START
from tests.views.shell.conftest import Started
from tests.views.shell.hands import intake, workspace

Start = Callable[[Path, FixedClock], Started]

LONGEST_GAP = 0.2
PATIENCE = BUSY_TIMEOUT_MS / 1000
SLACK = 3
"""A loaded machine is three times as slow."""

WORDS = "等了九十六分钟，材料被退回"
NOBODY = 65_534
"""Somebody who is not above permissions."""


@pytest.fixture
def clerk(start: Start, hall_file: Path, clock: FixedClock) -> Started:
    """Give a window in Chinese with a complaint typed in and nothing stored yet."""
    started = start(hall_file, clock).entered()
    started.window.switches.speak("zh_CN")
    screen = intake(started)
    screen.editor.replace(a_draft(original_text=WORDS))
    return started


@contextmanager
def beating() -> Iterator[None]:
    """Fail when the window stood still."""
    with Heartbeat() as heart:
        yield
    assert heart.longest <= LONGEST_GAP * SLACK


def told(started: Started) -> str:
    return "\n".join([*intake(started).notices.texts(), *workspace(started).notices.texts()])


def register(started: Started) -> None:
    started.keys(Qt.Key.Key_F9)


def typed(started: Started) -> str:
    return intake(started).editor.draft.original_text


def assert_one_case(started: Started, path: Path) -> None:
    """Find the complaint in the file once, whatever was pressed how often."""
    started.qtbot.waitUntil(lambda: not typed(started), timeout=20_000)
    started.idle()
    database = open_database(str(path), START)
    with database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT uuid, number FROM case_file").all()
    known = {row[0]: row[1] for row in rows}
    assert len(known) == 1
    assert violations(database, Known(known)) == []
    database.close()


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let writers give up on a locked file after a moment instead of five seconds."""
    short = [p.replace(str(BUSY_TIMEOUT_MS), "300") for p in engine.PRAGMAS]
    monkeypatch.setattr(engine, "PRAGMAS", short)


@pytest.mark.parametrize(
    "seconds",
    [1, pytest.param(4, marks=pytest.mark.slow), pytest.param(30, marks=pytest.mark.slow)],
)
def test_a_file_locked_by_another_program(clerk: Started, hall_file: Path, seconds: float) -> None:
    """Up to the patience of five seconds the work waits; then it is told and can be done again."""
    with locked(hall_file, seconds), beating():
        register(clerk)
        clerk.qtbot.waitUntil(
            lambda: not typed(clerk) or "正被其他程序占用" in told(clerk), timeout=40_000
        )
        if seconds > PATIENCE:
            assert typed(clerk) == WORDS
            assert "没有保存" in told(clerk)
    if typed(clerk):
        register(clerk)
    assert_one_case(clerk, hall_file)


@pytest.mark.usefixtures("patience")
def test_a_file_locked_for_longer_than_the_patience(clerk: Started, hall_file: Path) -> None:
    with locked(hall_file, 60), beating():
        register(clerk)
        clerk.qtbot.waitUntil(lambda: bool(told(clerk)), timeout=20_000)
        assert "没有保存" in told(clerk)
        assert typed(clerk) == WORDS
    register(clerk)
    assert_one_case(clerk, hall_file)


@pytest.mark.usefixtures("patience")
def test_leaving_over_a_locked_file_loses_nothing(clerk: Started, hall_file: Path) -> None:
    screen = intake(clerk)
    screen.editor.set("demand", "今天办好")
    with locked(hall_file, 60), beating():
        clerk.window.leave()
        assert workspace(clerk).isVisible()
        assert typed(clerk) == WORDS
        assert "仍保留在本页" in told(clerk)
        clerk.window.close()
        assert clerk.window.isVisible()
        clerk.window.lock()
        assert clerk.window.locker.is_locked()
        clerk.window.leave()
        cover = clerk.window.locker.screen
        assert cover is not None
        assert "存不下来" in cover.error()
    clerk.window.leave()
    assert clerk.window.workspace is None
    clerk.entered()
    drafts = intake(clerk).drafts
    clerk.idle()
    assert drafts is not None
    opened = clerk.backstage.current
    assert opened is not None
    actor = workspace(clerk)._desk.actor
    (row,) = opened.services.drafts.mine(actor)
    kept = opened.services.drafts.load(actor, row.uuid).draft
    assert kept is not None
    assert (kept.original_text, kept.demand) == (WORDS, "今天办好")


@pytest.mark.usefixtures("patience")
def test_whoever_must_go_can_go_without_it(clerk: Started, hall_file: Path) -> None:
    intake(clerk).editor.set("demand", "今天办好")
    with locked(hall_file, 60):
        clerk.window.leave()
        buttons = workspace(clerk).notices.findChildren(QPushButton)
        next(button for button in buttons if button.text() == "不保存，直接离开").click()
        assert clerk.window.workspace is None


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file of this process grow beyond a few pages."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk(clerk: Started, hall_file: Path) -> None:
    with beating():
        with full_disk():
            register(clerk)
            clerk.qtbot.waitUntil(lambda: bool(told(clerk)), timeout=20_000)
            clerk.around.tasks.wait_calmly()
        said = told(clerk)
    assert "磁盘" in said
    assert "没有保存" in said
    assert "管理员" in said
    assert typed(clerk) == WORDS
    register(clerk)
    assert_one_case(clerk, hall_file)


@contextmanager
def powerless() -> Iterator[None]:
    """Act as somebody whom permissions bind."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def foreign(hall_file: Path) -> Iterator[Path]:
    """Give a folder that can be read but not written, outside the tests' own."""
    folder = Path(tempfile.mkdtemp(prefix="jisu-foreign-"))
    shutil.copyfile(hall_file, folder / "hall.db")
    (folder / "hall.db").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def at_the_entrance(started: Started) -> str:
    """Wait until the entrance says something, and say it in Chinese."""
    form = started.window.login.form
    started.qtbot.waitUntil(lambda: bool(form.notices.texts()), timeout=20_000)
    return "\n".join(form.notices.texts())


def test_a_folder_that_cannot_be_written(start: Start, foreign: Path, clock: FixedClock) -> None:
    before = (foreign / "hall.db").read_bytes()
    with powerless(), beating():
        started = start(foreign / "hall.db", clock)
        started.around.speech.switch("zh_CN")
        said = at_the_entrance(started)
    assert "管理员" in said
    assert "没有正在保存的内容" in said
    assert (foreign / "hall.db").read_bytes() == before


def newer(content: bytes) -> bytes:
    return content[:60] + struct.pack(">i", SCHEMA + 1) + content[64:]


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "garbage": lambda _content: b"no database at all " * 500,
    "truncated": lambda content: content[: len(content) // 2],
    "overwritten": lambda content: content[:4096] + bytes(4096 * 30) + content[4096 * 31 :],
}


@pytest.mark.parametrize("way", BROKEN)
def test_a_broken_file(start: Start, hall_file: Path, clock: FixedClock, way: str) -> None:
    broken = BROKEN[way](hall_file.read_bytes())
    hall_file.write_bytes(broken)
    with beating():
        started = start(hall_file, clock)
        started.around.speech.switch("zh_CN")
        said = at_the_entrance(started)
    assert "已损坏" in said
    assert "备份" in said
    (copy,) = hall_file.parent.glob("hall-damaged-*.db")
    assert copy.read_bytes() == broken


def test_a_file_of_a_newer_program(start: Start, hall_file: Path, clock: FixedClock) -> None:
    content = newer(hall_file.read_bytes())
    hall_file.write_bytes(content)
    with beating():
        started = start(hall_file, clock)
        started.around.speech.switch("zh_CN")
        said = at_the_entrance(started)
    assert "更新版本" in said
    assert hall_file.read_bytes() == content


def test_a_window_that_stands_still_would_be_seen(clerk: Started) -> None:
    """Positive control: work in a slot instead of on a worker."""
    QTimer.singleShot(0, clerk.window, partial(time.sleep, LONGEST_GAP * SLACK + 0.05))
    with pytest.raises(AssertionError), beating():
        QTest.qWait(50)
