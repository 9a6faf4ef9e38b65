"""Putting a finished PDF on paper or into a file."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.views.widgets.pdf_pages import POINTS_PER_INCH, SCREEN_DPI, page_image, page_sizes

PRINT_DPI = 300


class Sent(Enum):
    """What became of a paper on its way to a printer."""

    PRINTED = "printed"
    CANCELLED = "cancelled"
    REFUSED = "refused"


def draw_pages(
    printer: QPrinter,
    content: bytes,
    told: Callable[[int], object],
    stopped: Callable[[], bool],
) -> Sent:
    """Draw the pages of a PDF on the printer, one sheet each; runs off the GUI thread.

    `told` hears the number of each page before it is drawn, `stopped` is asked then. The whole
    sheet is drawn on: a printer's own margin would move a paper that has its margins.
    """
    sizes = page_sizes(content)
    printer.setFullPage(True)
    printer.setPageLayout(layout_of(sizes[0]))
    painter = QPainter()
    if not painter.begin(printer):
        return Sent.REFUSED
    for number, size in enumerate(sizes):
        told(number + 1)
        image = page_image(content, number, PRINT_DPI / SCREEN_DPI)
        if stopped():
            printer.abort()
            painter.end()
            return Sent.CANCELLED
        if number:
            printer.setPageLayout(layout_of(size))
            printer.newPage()
        wide, high = (side / POINTS_PER_INCH * printer.resolution() for side in size)
        painter.drawImage(QRectF(0, 0, wide, high), image)
    return Sent.PRINTED if painter.end() else Sent.REFUSED


def save_pdf(path: Path, content: bytes) -> bool:
    """Write the paper into a file, whole or not at all; False when folder or disk refuses.

    What is written is counted: on a full disk a commit may keep half a file and call it done.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.Unbuffered):
        return False
    if file.write(content) != len(content):
        file.cancelWriting()
        return False
    return file.commit()


def layout_of(size: tuple[float, float]) -> QPageLayout:
    """Return a page of this size in points without margins."""
    wide, high = size
    page = QPageSize(QSizeF(wide, high), QPageSize.Unit.Point)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
