"""Putting a finished PDF on paper or into a file."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.pdf_pages import POINTS_PER_INCH, SCREEN_DPI, page_image, page_sizes

PRINT_DPI = 300


class Sent(Enum):
    """What became of a paper on its way to a printer."""

    PRINTED = "printed"
    CANCELLED = "cancelled"
    REFUSED = "refused"


def print_pdf(parent: QWidget, content: bytes) -> Sent:
    """Ask for a printer and print every page at its own size."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    printer.setPageLayout(_layout(page_sizes(content)[0]))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return Sent.CANCELLED
    return Sent.PRINTED if draw_pages(printer, content) else Sent.REFUSED


def tell_sent(notices: NoticeArea, sent: Sent) -> None:
    """Say whether the printer took a paper; a person who changed their mind is told nothing."""
    if sent is Sent.PRINTED:
        notices.success(QCoreApplication.translate("Printing", "Sent to the printer."))
    elif sent is Sent.REFUSED:
        notices.error(
            QCoreApplication.translate(
                "Printing", "The printer does not answer. Check it, or choose another one."
            )
        )


def draw_pages(printer: QPrinter, content: bytes) -> bool:
    """Draw the pages of a PDF on the printer, one sheet each; False if it takes none.

    The whole sheet is drawn on: a printer's own margin would move a paper that has its margins.
    """
    sizes = page_sizes(content)
    printer.setFullPage(True)
    printer.setPageLayout(_layout(sizes[0]))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, size in enumerate(sizes):
        if number:
            printer.setPageLayout(_layout(size))
            printer.newPage()
        image = page_image(content, number, PRINT_DPI / SCREEN_DPI)
        wide, high = (side / POINTS_PER_INCH * printer.resolution() for side in size)
        painter.drawImage(QRectF(0, 0, wide, high), image)
    return painter.end()


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


def _layout(size: tuple[float, float]) -> QPageLayout:
    wide, high = size
    page = QPageSize(QSizeF(wide, high), QPageSize.Unit.Point)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
