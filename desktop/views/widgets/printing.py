"""Putting a finished PDF on paper or into a file."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.views.widgets.pdf_pages import POINTS_PER_INCH, SCREEN_DPI, page_image, page_sizes

PRINT_DPI = 300


def print_pdf(parent: QWidget, content: bytes) -> bool:
    """Ask for a printer and print every page at its own size; False if the person changed mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    sizes = page_sizes(content)
    printer.setPageLayout(_layout(sizes[0]))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    draw_pages(printer, content)
    return True


def draw_pages(printer: QPrinter, content: bytes) -> None:
    """Draw the pages of a PDF on the printer, one sheet each."""
    sizes = page_sizes(content)
    printer.setPageLayout(_layout(sizes[0]))
    painter = QPainter(printer)
    for number, size in enumerate(sizes):
        if number:
            printer.setPageLayout(_layout(size))
            printer.newPage()
        image = page_image(content, number, PRINT_DPI / SCREEN_DPI)
        wide, high = (side / POINTS_PER_INCH * printer.resolution() for side in size)
        painter.drawImage(QRectF(0, 0, wide, high), image)
    painter.end()


def save_pdf(path: Path, content: bytes) -> bool:
    """Write the paper into a file; False when the folder or the disk refuses."""
    try:
        path.write_bytes(content)
    except OSError:
        return False
    return True


def _layout(size: tuple[float, float]) -> QPageLayout:
    wide, high = size
    page = QPageSize(QSizeF(wide, high), QPageSize.Unit.Point)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
