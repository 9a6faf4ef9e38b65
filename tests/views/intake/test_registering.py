"""F9 in bad weather: errors, doubts, haste; and files beside the words."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import InvalidInput, StorageTrouble
from desktop.domain.rows.intake import Registered
from desktop.services.intake import IntakeService
from desktop.views.desk import Desk
from desktop.views.intake.intake_screen import IntakeScreen
from tests.views.intake.hands import Hands

READY = {
    "person.name": "李静怡",
    "person.phone": "13812346621",
    "original_text": "等了一个半小时",
    "demand": "当面道歉",
    "place": "一楼",
}


@pytest.mark.parametrize(
    "error", [StorageTrouble("disk_full", saved="no"), StorageTrouble("database_locked")]
)
def test_trouble_keeps_everything_typed(
    screen: IntakeScreen, monkeypatch: pytest.MonkeyPatch, error: StorageTrouble
) -> None:
    def register(*_: object) -> Registered:
        raise error

    monkeypatch.setattr(IntakeService, "register", register)
    screen.editor.update(READY)
    typed = screen.editor.draft
    screen.form.box("demand").take_focus()
    hands = Hands(screen)
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    assert screen.editor.draft == typed
    assert len(screen.notices.texts()) == 1
    assert screen.foot.register.isEnabled()
    assert screen.form.box("demand").has_focus()
    assert screen.done.case_id() is None


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_field_the_service_refuses_is_shown_at_the_field(
    screen: IntakeScreen,
    monkeypatch: pytest.MonkeyPatch,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
) -> None:
    def register(*_: object) -> Registered:
        raise InvalidInput("demand", "needed")

    monkeypatch.setattr(IntakeService, "register", register)
    screen.editor.update(READY)
    hands = Hands(screen)
    hands.press(key, held)
    hands.wait()
    assert screen.form.error("demand")
    assert screen.form.box("demand").has_focus()


def test_pressing_f9_twice_makes_one_case(
    screen: IntakeScreen, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, go = IntakeService.register, Event()

    def register(self: IntakeService, actor: Actor, draft: IntakeDraft) -> Registered:
        assert go.wait(5)
        return real(self, actor, draft)

    monkeypatch.setattr(IntakeService, "register", register)
    receipts = QSignalSpy(screen.receipt_requested)
    screen.editor.update(READY)
    hands = Hands(screen)
    hands.press(Qt.Key.Key_F9)
    assert not screen.foot.register.isEnabled()
    hands.press(Qt.Key.Key_F9)
    hands.press(Qt.Key.Key_F2)
    go.set()
    hands.wait()
    assert receipts.count() == 1
    assert len(desk.services.earlier.of_person(desk.actor, "13812346621", "", "")) == 1
    assert desk.services.drafts.mine(desk.actor) == ()


def test_the_bar_says_number_and_codes_and_opens_the_case(screen: IntakeScreen) -> None:
    receipts, cases = QSignalSpy(screen.receipt_requested), QSignalSpy(screen.case_requested)
    screen.editor.update(READY)
    hands = Hands(screen)
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    assert "TS 2026 0310 0001" in screen.done.text()
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert receipts.count() == 2, "once by itself, once by key"
    assert cases.at(0)[0] == screen.done.case_id()


def test_a_missing_item_is_a_link_to_its_field(screen: IntakeScreen) -> None:
    links = [b for b in screen.cards.completeness.findChildren(QPushButton) if b.isVisible()]
    assert links
    links[2].click()
    assert screen.form.box("original_text").has_focus()


def test_files_are_dropped_listed_and_removed(
    screen: IntakeScreen, tmp_path: Path, desk: Desk
) -> None:
    picture = tmp_path / "ticket.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(picture))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    screen.form.words()[0].insertFromMimeData(data)
    hands = Hands(screen)
    hands.wait()
    line = screen.form.attachments
    assert [file.name for file in line.files()] == ["ticket.png"]
    line.add_files((picture,))
    hands.wait()
    assert screen.notices.texts() == ("ticket.png is here already.",)
    assert len(line.files()) == 1
    chip = next(b for b in line.findChildren(QPushButton) if "ticket" in b.text())
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    hands.wait()
    assert line.files() == ()
    assert desk.services.attachments.of_draft(desk.actor, screen.editor.draft.uuid) == ()


def test_a_file_that_may_not_be_kept_is_said(screen: IntakeScreen, tmp_path: Path) -> None:
    program = tmp_path / "run.exe"
    program.write_bytes(b"MZ\x00\x01" * 64)
    screen.form.attachments.add_files((program,))
    Hands(screen).wait()
    assert screen.form.attachments.files() == ()
    assert len(screen.notices.texts()) == 1


def test_a_pasted_picture_becomes_a_file(screen: IntakeScreen) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    screen.form.words()[0].insertFromMimeData(data)
    Hands(screen).wait()
    (file,) = screen.form.attachments.files()
    assert file.media_type == "image/png"


def test_the_promise_follows_the_level(screen: IntakeScreen, qtbot: QtBot) -> None:
    before = screen.cards.level._values[-1].text()
    assert before
    box = screen.cards.level.boxes["severity"]
    box.take_focus()
    QTest.keyClick(box.input, Qt.Key.Key_Up)
    assert screen.editor.draft.severity == "S3"
    qtbot.waitUntil(lambda: screen.cards.level._values[-1].text() != before)


def test_a_result_half_typed_is_kept_for_the_case(screen: IntakeScreen, desk: Desk) -> None:
    screen.editor.update(READY)
    hands = Hands(screen)
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    case_id = screen.done.case_id()
    assert case_id is not None
    screen.done.spot.click()
    hands.write("换了窗口")
    hands.press(Qt.Key.Key_Escape)
    assert screen.flush()
    (kept,) = desk.services.form_drafts.kept(desk.actor, case_id)
    assert (kept.form, kept.values["result"]) == ("solve_on_the_spot", "换了窗口")
    screen.done.spot.click()
    hands.write("，当场办好")
    hands.wait()
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    while not isinstance(hands.focus(), QCheckBox):
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.wait()
    assert screen.flush()
    assert desk.services.form_drafts.kept(desk.actor, case_id) == ()
    said = desk.services.case_view.detail(desk.actor, case_id).points[0].found
    assert said == "换了窗口，当场办好"
