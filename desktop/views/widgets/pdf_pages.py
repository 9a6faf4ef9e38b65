"""Pictures of the pages of a PDF; runs off the GUI thread."""

from threading import Lock

from PySide6.QtGui import QImage

# PDFium keeps state of its own for the whole process and is not safe to enter twice.
_ONE_AT_A_TIME = Lock()
POINTS_PER_INCH = 72
SCREEN_DPI = 96


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of every page in points; raises on a broken file."""
    from pypdfium2 import PdfDocument

    with _ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            return tuple(document.get_page_size(number) for number in range(len(document)))
        finally:
            document.close()


def page_image(pdf: bytes, number: int, scale: float) -> QImage:
    """Return page `number` from 0; `scale` 1 means 96 pixels to the inch."""
    from pypdfium2 import PdfDocument

    with _ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            bitmap = document[number].render(scale=scale * SCREEN_DPI / POINTS_PER_INCH)
            return QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_BGR888,
            ).copy()
        finally:
            document.close()
