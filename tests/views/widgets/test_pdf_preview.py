"""The preview of a paper: pages, zoom, keys, broken files and late answers."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.look import Look
from desktop.views.widgets.pdf_pages import page_image, page_sizes
from desktop.views.widgets.pdf_preview import PdfPreview

CONTROL = Qt.KeyboardModifier.ControlModifier
Shown = Callable[..., QWidget]


def paper(pages: int) -> bytes:
    document, target = PdfDocument.new(), BytesIO()
    for _number in range(pages):
        document.new_page(420, 595)
    document.save(target)
    document.close()
    return target.getvalue()


def at_once(
    work: Callable[[], Any], done: Callable[[Any], Any], failed: Callable[..., Any]
) -> None:
    try:
        answer = work()
    except Exception as error:  # noqa: BLE001 (as the task runner does)
        failed(error)
    else:
        done(answer)


@pytest.fixture
def preview(look: Look, shown: Shown) -> PdfPreview:
    made = PdfPreview(look, at_once)
    shown(made).resize(500, 400)
    QApplication.processEvents()
    return made


def test_pages_have_sizes_and_pictures() -> None:
    data = paper(2)
    assert page_sizes(data) == ((420, 595), (420, 595))
    image = page_image(data, 1, 1.0)
    assert (image.width(), image.height()) == (560, 794)
    assert image.pixelColor(5, 5).name() == "#ffffff"


def test_a_paper_is_shown_page_under_page(preview: PdfPreview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.shown, check_params_cb=lambda count: count == 3):
        preview.set_pdf(paper(3))
    assert preview._pages[0].accessibleName() == "Page 1 of 3"
    assert not preview._pages[0].pixmap().isNull()
    preview.set_pdf(b"")
    assert preview.page_count() == 0


def test_keys_zoom_and_turn_pages(preview: PdfPreview) -> None:
    preview.set_pdf(paper(3))
    fitting = preview.zoom()
    QTest.keyClick(preview, Qt.Key.Key_Plus, CONTROL)
    assert preview.zoom() > fitting
    QTest.keyClick(preview, Qt.Key.Key_0, CONTROL)
    assert preview.zoom() == pytest.approx(fitting)
    QTest.keyClick(preview, Qt.Key.Key_Minus, CONTROL)
    assert preview.zoom() < fitting
    QApplication.processEvents()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.verticalScrollBar().value() > 100
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.verticalScrollBar().value() == 0


def test_a_broken_file_is_told(preview: PdfPreview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.failed):
        preview.set_pdf(b"no paper")


def test_a_late_answer_for_an_older_paper_is_dropped(look: Look, shown: Shown) -> None:
    waiting: list[Callable[[], None]] = []

    def later(work: Callable[[], Any], done: Callable[[Any], Any], failed: Any) -> None:
        waiting.append(lambda: at_once(work, done, failed))

    preview = PdfPreview(look, later)
    shown(preview)
    preview.set_pdf(paper(1))
    preview.set_pdf(paper(2))
    for answer in reversed(waiting.copy()):
        answer()
    assert preview.page_count() == 2
