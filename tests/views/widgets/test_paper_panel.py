"""A paper over the screen: printed at its own size, saved whole or not at all."""

import resource
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.tasks import TaskRunner
from desktop.views.theme.look import Look
from desktop.views.widgets import printing
from desktop.views.widgets.paper_panel import PaperPanel
from desktop.views.widgets.pdf_pages import page_image
from desktop.views.widgets.printing import save_pdf
from tests.views.widgets.test_pdf_preview import paper

CONTROL = Qt.KeyboardModifier.ControlModifier
NAME = "TS202603100001-receipt-1.pdf"


@pytest.fixture
def panel(look: Look, shown: Callable[..., QWidget]) -> Iterator[PaperPanel]:
    tasks = TaskRunner()
    under = QWidget()
    shown(under).resize(900, 600)
    made = PaperPanel(look, under, tasks)
    made.show_paper("Receipt", paper(3), NAME)
    made.open(made.print_button)
    yield made
    tasks.wait_idle()
    QApplication.processEvents()


def _answer(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """Let the person choose a printer that writes a file."""

    def chosen(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", chosen)


def _print(panel: PaperPanel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_P, CONTROL)
    for _step in ("sizes", "pages"):
        panel._printing._tasks.wait_idle()


def test_ctrl_p_prints_every_page_at_its_own_size(
    panel: PaperPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"
    _answer(monkeypatch, target)
    _print(panel)
    printed = pypdfium2.PdfDocument(target)
    assert [tuple(map(round, page.get_size())) for page in printed] == [(420, 595)] * 3
    assert panel._notices.texts() == ("Sent to the printer.",)


def test_the_window_stays_free_while_pages_are_drawn_and_can_stop_them(
    panel: PaperPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    _answer(monkeypatch, tmp_path / "printed.pdf")
    drawn, go_on = list[int](), Event()

    def slowly(content: bytes, number: int, scale: float) -> QImage:
        drawn.append(number)
        if number:
            assert go_on.wait(10)
        return page_image(content, number, scale)

    monkeypatch.setattr(printing, "page_image", slowly)
    QTest.keyClick(panel, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: panel._notices.texts() == ("Printing page 2 of 3",))
    QTest.keyClick(panel, Qt.Key.Key_P, CONTROL)
    QTest.keyClick(panel, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    go_on.set()
    panel._printing._tasks.wait_idle()
    assert panel._notices.texts() == ("Printing was stopped.",)
    assert drawn == [0, 1]


def test_a_printer_that_takes_nothing_is_told(
    panel: PaperPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, tmp_path / "no such folder" / "printed.pdf")
    _print(panel)
    assert panel._notices.texts() == (
        "The printer does not answer. Check it, or choose another one.",
    )


def test_ctrl_s_offers_a_name_without_a_person(
    panel: PaperPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def chosen(_parent: QWidget, _title: str, name: str, _filter: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    QTest.keyClick(panel, Qt.Key.Key_S, CONTROL)
    assert offered == [NAME]
    assert (tmp_path / NAME).read_bytes() == panel._content


def test_a_full_disk_keeps_the_file_that_was_there(tmp_path: Path) -> None:
    target = tmp_path / NAME
    target.write_bytes(b"earlier")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        assert not save_pdf(target, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert not save_pdf(tmp_path / "gone" / NAME, b"paper")
