"""The import wizard: by keys and clicks, with real services on a real database."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from desktop.domain.rows.queue import QueueFilter
from desktop.services.importing.columns import Meaning
from desktop.services.importing.service import ImportMode
from desktop.views.desk import Desk
from desktop.views.importing.import_screen import ImportScreen
from desktop.views.importing.importer import Importer

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def settle(screen: ImportScreen) -> None:
    tasks = screen._desk.tasks
    while True:
        tasks.wait_idle()
        QApplication.processEvents()
        if not screen.importer._rest.isActive():
            return
        screen.importer.preview()


def read(screen: ImportScreen, path: Path) -> None:
    screen.source.choose(str(path))
    settle(screen)


def press(screen: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or screen, key, modifier)


def test_nothing_can_be_imported_before_a_file_is_read(screen: ImportScreen) -> None:
    assert not screen.run_bar.run_button.isEnabled()
    assert screen.run_bar.said() == "Choose a file first."
    assert not screen.mapping.pick(Meaning.TEXT).isEnabled()


def test_a_file_is_recognised_and_its_columns_are_found(
    screen: ImportScreen, messages: Path
) -> None:
    read(screen, messages)
    assert "5 rows, 8 columns; text in GB 18030" in screen.source._said.text()
    assert screen.mapping.pick(Meaning.TEXT).currentText() == "留言详情"
    assert screen.mapping.pick(Meaning.PHONE).currentText() == "联系电话"
    assert screen.mapping._lines[Meaning.NAME].sample.text() == "李静怡"
    assert screen.preview.counts() == "4 to import, 1 with the same words, 1 refused"
    assert [line.becomes for line in screen.preview.table.rows()] == [
        *["New"] * 3,
        "History",
    ]
    assert screen.preview.table.rows()[0].person == "李＊＊"
    assert [row.position for row in screen.refused.table.rows()] == [5]


def test_f9_takes_the_rows_in_and_the_same_file_again_doubles_nothing(
    screen: ImportScreen, desk: Desk, messages: Path
) -> None:
    queue = QSignalSpy(screen.queue_requested)
    read(screen, messages)
    press(screen, Qt.Key.Key_F9)
    settle(screen)
    assert screen.notices.texts() == ("4 rows are in. 1 were refused; save them below.",)
    page = desk.services.queue.page(desk.actor, QueueFilter(), None, 50)
    assert {row.subject for row in page.rows} == {"排队太久", "叫号屏", "又是排队"}
    assert screen.preview.counts() == "4 here already, 1 refused"
    assert not screen.run_bar.run_button.isEnabled()
    press(screen, Qt.Key.Key_Q, ALT)
    assert queue.count() == 1


def test_the_mode_is_chosen_by_a_key(screen: ImportScreen, messages: Path) -> None:
    read(screen, messages)
    press(screen, Qt.Key.Key_3, ALT)
    settle(screen)
    assert screen.importer.mode is ImportMode.HISTORY
    assert {line.becomes for line in screen.preview.table.rows()} == {"History"}
    assert "nothing rings" in screen.mode._said.text()


def test_without_the_words_nothing_is_imported(screen: ImportScreen, messages: Path) -> None:
    read(screen, messages)
    pick = screen.mapping.pick(Meaning.TEXT)
    pick.setFocus()
    QTest.keyClick(pick, Qt.Key.Key_Home)
    settle(screen)
    assert screen.mapping.error().startswith("Choose the column")
    assert pick.property("invalid") == "true"
    press(screen, Qt.Key.Key_F9)
    settle(screen)
    assert not screen.importer.is_running
    assert screen.notices.texts() == ()


def test_the_mapping_of_last_time_is_remembered(screen: ImportScreen, messages: Path) -> None:
    read(screen, messages)
    screen.mapping.pick(Meaning.SUBJECT).set_value("")
    screen.mapping.changed.emit()
    settle(screen)
    press(screen, Qt.Key.Key_F9)
    settle(screen)
    read(screen, messages)
    assert screen.mapping.pick(Meaning.SUBJECT).value() == ""


def test_rows_can_be_pasted(screen: ImportScreen) -> None:
    QApplication.clipboard().setText("姓名\t内容\n李静怡\t窗口没有人\n")
    press(screen, Qt.Key.Key_V, CTRL)
    settle(screen)
    assert screen.preview.counts() == "1 to import"
    assert "Pasted rows: 1 rows" in screen.source._said.text()


def test_a_file_can_be_dropped(screen: ImportScreen, messages: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(messages))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        NONE,
    )
    screen.dropEvent(event)
    settle(screen)
    assert screen.preview.counts().startswith("4 to import")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xff\xff\xff\n\x81", "Save it as UTF-8"),
        (b"", "has no rows"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_the_one_before_stays(
    screen: ImportScreen, messages: Path, tmp_path: Path, content: bytes, said: str
) -> None:
    read(screen, messages)
    bad = tmp_path / "bad.csv"
    bad.write_bytes(content)
    read(screen, bad)
    assert said in screen.notices.texts()[0]
    assert screen.source.choose_button.isEnabled()
    assert screen.preview.counts().startswith("4 to import")


def test_refused_rows_are_saved_with_their_reasons(
    screen: ImportScreen, messages: Path, tmp_path: Path
) -> None:
    read(screen, messages)
    target = tmp_path / "refused.csv"
    screen.refused.save_to(str(target))
    settle(screen)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][0] == "5"
    assert rows[1][1].startswith("This is no complete telephone number")
    assert rows[1][2] == "W5"
    assert screen.notices.texts() == ("Saved as refused.csv.",)


def test_a_place_that_cannot_be_written_is_told(
    screen: ImportScreen, messages: Path, tmp_path: Path
) -> None:
    read(screen, messages)
    screen.refused.save_to(str(tmp_path / "nowhere" / "refused.csv"))
    settle(screen)
    assert "Please choose another one" in screen.notices.texts()[0]


def test_esc_stops_softly(screen: ImportScreen, messages: Path) -> None:
    read(screen, messages)
    screen.importer.run()
    assert screen.run_bar.cancel_button.isVisible()
    assert not screen.source.choose_button.isEnabled()
    press(screen, Qt.Key.Key_Escape)
    settle(screen)
    assert not screen.importer.is_running
    said = screen.notices.texts()[0]
    assert "rows are in." in said
    assert screen.run_bar.run_button.isVisible()


def test_an_import_stops_when_its_screen_goes(desk: Desk, messages: Path) -> None:
    owner = QObject()
    importer = Importer(desk, owner)
    importer.read_file(messages)
    desk.tasks.wait_idle()
    importer.run()
    progress = importer.progress
    assert progress is not None
    delete(owner)
    assert progress.cancelled
    desk.tasks.wait_idle()
