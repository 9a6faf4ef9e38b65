"""The window while somebody is signed in: frame, lock, scans, look."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from desktop.domain.clock import FixedClock
from desktop.domain.numbers import qr_payload
from desktop.domain.permissions import Role
from desktop.settings import Preferences
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.widgets import pieces
from tests.services.seeding import PASSWORD, SmallHall
from tests.views.shell.conftest import Started
from tests.views.shell.hands import focused, intake, registered, words_in_bar, workspace

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Start = Callable[[Path, FixedClock], Started]


@pytest.fixture
def clerk(start: Start, hall_file: Path, clock: FixedClock) -> Started:
    return start(hall_file, clock).entered()


def test_each_role_sees_its_screens(start: Start, hall_file: Path, clock: FixedClock) -> None:
    started = start(hall_file, clock).entered("1001")
    assert words_in_bar(started) == ["Register", "Queue", "Today", "Import"]
    assert workspace(started).current == "intake"
    started.window.leave()
    started.entered("6001")
    assert words_in_bar(started) == ["Queue", "Today"]


def test_keys_of_the_frame(clerk: Started) -> None:
    space = workspace(clerk)
    clerk.keys(KEY.Key_F3)
    assert space.bar.search.hasFocus()
    QTest.keyClicks(space.bar.search, "material")
    clerk.keys(KEY.Key_Return)
    assert space.current == "queue"
    clerk.keys(KEY.Key_F5)
    clerk.keys(KEY.Key_F2)
    assert space.current == "intake"
    assert intake(clerk).isAncestorOf(focused())
    clerk.keys(KEY.Key_Slash, CTRL)
    clerk.keys(KEY.Key_F3)
    assert not space.bar.search.hasFocus()
    clerk.keys(KEY.Key_Escape)
    clerk.keys(KEY.Key_F3)
    assert space.bar.search.hasFocus()


def test_the_lock_keeps_everything(clerk: Started) -> None:
    QTest.keyClicks(focused(), "Liu")
    field = focused()
    clerk.keys(KEY.Key_L, CTRL)
    window = clerk.window
    assert window.locker.is_locked()
    clerk.keys(KEY.Key_F3)
    assert not workspace(clerk).bar.search.hasFocus()
    screen = window.locker.screen
    assert screen is not None
    QTest.keyClicks(focused(), "wrong-password")
    clerk.keys(KEY.Key_Return)
    clerk.qtbot.waitUntil(lambda: bool(screen.error()))
    QTest.keyClicks(focused(), PASSWORD)
    clerk.keys(KEY.Key_Return)
    clerk.qtbot.waitUntil(lambda: not window.locker.is_locked())
    assert window.stack.currentWidget() is window.workspace
    assert focused() is field


def test_silence_locks(clerk: Started) -> None:
    clerk.window.idle.idle.emit()
    assert clerk.window.locker.is_locked()


def test_switching_the_user_stores_the_draft(
    clerk: Started, seeded_file: tuple[Path, SmallHall]
) -> None:
    QTest.keyClicks(focused(), "Liu Yi")
    clerk.keys(KEY.Key_L, CTRL | SHIFT)
    assert clerk.window.workspace is None
    assert clerk.window.login.form.password.text() == ""
    clerk.entered("1002")
    assert intake(clerk).editor.draft.person.name == ""
    clerk.window.leave()
    clerk.entered("1001")
    assert clerk.backstage.current is not None
    drafts = clerk.backstage.current.services.drafts
    assert len(drafts.mine(seeded_file[1].actors["1001"])) == 1


def test_a_scan_opens_its_case_and_leaves_no_trace(
    clerk: Started, seeded_file: tuple[Path, SmallHall]
) -> None:
    number = registered(clerk, seeded_file[1])
    before = intake(clerk).editor.draft
    for sign in qr_payload(number, "1A2B3C4D5E6F"):
        clerk.keys(KEY(ord(sign)), SHIFT)
    clerk.keys(KEY.Key_Return)
    clerk.qtbot.waitUntil(lambda: workspace(clerk).current == "case", timeout=10_000)
    assert intake(clerk).editor.draft.person == before.person
    clerk.idle()
    clerk.keys(KEY.Key_Escape)
    assert workspace(clerk).current == "intake"


def test_a_scan_behind_the_lock_opens_nothing(
    clerk: Started, seeded_file: tuple[Path, SmallHall]
) -> None:
    number = registered(clerk, seeded_file[1])
    clerk.window.lock()
    assert clerk.window.scanner is not None
    clerk.window.scanner.scanned.emit(number)
    clerk.idle()
    assert workspace(clerk).current == "intake"


def test_a_misread_code_is_told(clerk: Started) -> None:
    assert clerk.window.scanner is not None
    clerk.window.scanner.misread.emit()
    assert "scan it again" in " ".join(workspace(clerk).notices.texts())


def test_the_look_changes_while_the_program_runs(
    clerk: Started, look: Look, kept: list[Preferences], chinese_words: Path
) -> None:
    clerk.around.speech._translator.load(str(chinese_words))
    menu = workspace(clerk).menu
    menu.language_requested.emit("zh_CN")
    chinese = ["登记", "队列", "今日", "导入"]
    clerk.qtbot.waitUntil(lambda: words_in_bar(clerk) == chinese)
    assert clerk.window.windowTitle() == "急诉台"
    menu.theme_requested.emit("dark")
    menu.scale_requested.emit(125)
    assert (look.theme, look.scale) == (ThemeName.DARK, 125)
    assert kept[-1] == Preferences("zh_CN", "dark", 125)
    menu.language_requested.emit("en")
    clerk.qtbot.waitUntil(lambda: words_in_bar(clerk)[:1] == ["Register"])


def test_lost_roles_end_the_work_at_the_lock(
    clerk: Started, seeded_file: tuple[Path, SmallHall]
) -> None:
    hall = seeded_file[1]
    assert clerk.backstage.current is not None
    services = clerk.backstage.current.services
    clerk.window.lock()
    given = services.staff_admin.reset_password(
        hall.actor_of(Role.ADMIN), hall.actors["1001"].staff_id
    )
    QTest.keyClicks(focused(), given.password)
    clerk.keys(KEY.Key_Return)
    clerk.qtbot.waitUntil(lambda: clerk.window.workspace is None, timeout=10_000)


def test_what_was_left_on_a_case_is_offered_after_the_next_sign_in(
    clerk: Started, seeded_file: tuple[Path, SmallHall]
) -> None:
    number = registered(clerk, seeded_file[1])
    workspace(clerk).open_number(number)
    clerk.idle()
    note = workspace(clerk).widget_of("case").page.history.note  # type: ignore[attr-defined]
    note.setFocus()
    QTest.keyClicks(note, "called twice")
    clerk.window.leave()
    space = workspace(clerk.entered())
    (told,) = [bar.notice for bar in space.notices._bars if "not confirmed" in bar.notice.text]
    assert "TS 2026 0310 0001" in told.text
    clerk.keys(KEY.Key_K, Qt.KeyboardModifier.AltModifier)
    again = space.widget_of("case").page.history.note  # type: ignore[attr-defined]
    clerk.qtbot.waitUntil(lambda: again.text() == "called twice", timeout=10_000)


def test_the_window_closes_once_a_half_made_screen_is_whole(
    clerk: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_BREATH_MS", 0)
    space = workspace(clerk)
    asked: list[bool] = []

    def ask() -> None:
        asked.append(space.building.is_under_way())
        clerk.window.close()
        asked.append(clerk.window.isVisible())

    QTimer.singleShot(0, ask)
    space.go("case")
    assert space.current == "case"
    clerk.qtbot.waitUntil(lambda: not clerk.window.isVisible())
    assert asked == [True, True]
