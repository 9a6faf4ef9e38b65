"""The QR code of a paper: JSD1/number/code/digest, level M (paper rules §A)."""

from typing import Final

from reportlab.graphics.barcode import qrencoder

from desktop.documents.furniture import Furniture
from desktop.documents.sheet import Sheet
from desktop.domain.numbers import qr_payload

_MASK: Final = 0
"""One fixed pattern: choosing the best of eight costs more time than the rest of a receipt."""


def qr_matrix(payload: str) -> list[list[bool]]:
    """Return the dark cells of a QR code, without its quiet zone."""
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(payload)
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    return [[bool(cell) for cell in row] for row in code.modules]


def draw_qr(sheet: Sheet, furniture: Furniture, x: float, y: float, size: float) -> None:
    """Draw the code of the number and digest printed beside it; x, y is its top left corner."""
    if furniture.digest:
        payload = qr_payload(furniture.number, furniture.digest)
        sheet.cells(x, y, size, qr_matrix(payload))
