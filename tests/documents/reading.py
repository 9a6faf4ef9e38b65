"""A finished paper, read back: text, faces, codes, and where every character stands."""

import ctypes
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2
import zxingcpp

_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Char:
    """A character of a page: its ink and origin in millimetres from the top left, size in pt."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    x: float
    baseline: float
    size: float


class Paper:
    """A finished paper, read back."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._file = pypdfium2.PdfDocument(content)

    def __len__(self) -> int:
        return len(self._file)

    def text(self, page: int | None = None) -> str:
        """Return the text without white space, of one page or of all."""
        pages = range(len(self)) if page is None else [page]
        whole = "".join(self._file[at].get_textpage().get_text_range() for at in pages)
        return "".join(whole.split())

    def size(self, page: int = 0) -> tuple[float, float]:
        """Return width and height in millimetres."""
        width, height = self._file[page].get_size()
        return width * 25.4 / 72, height * 25.4 / 72

    def chars(self, page: int) -> list[Char]:
        """Return every visible character with its place."""
        reader = self._file[page].get_textpage()
        height = self._file[page].get_height()
        return [
            char
            for at in range(reader.count_chars())
            if (char := _char(reader, at, height)).text.strip()
            and not "\udc00" <= char.text <= "\udfff"  # the second half of a pair
        ]

    def page(self, at: int) -> pypdfium2.PdfPage:
        """Return a page as the library knows it."""
        return self._file[at]

    def font(self, page: int, at: int) -> str:
        """Return the face of one character, empty behind the last one."""
        name = ctypes.create_string_buffer(99)
        reader = self._file[page].get_textpage()
        pypdfium2.raw.FPDFText_GetFontInfo(reader, at, name, 99, ctypes.c_int())
        return name.value.decode()

    def codes(self, page: int = 0, dpi: float = 110) -> list[str]:
        """Return the QR codes a camera would read from the page."""
        image = self._file[page].render(scale=dpi / 72).to_pil()
        return [code.text for code in zxingcpp.read_barcodes(image)]


def structure(content: bytes) -> bytes:
    """Return what a reader acts on: all but the packed streams, whose bytes can spell anything."""
    return _STREAM.sub(b"", content)


def _char(reader: Any, at: int, height: float) -> Char:
    raw, mm = pypdfium2.raw, 25.4 / 72
    left, bottom, right, top = reader.get_charbox(at)
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(reader, at, x, y)
    return Char(
        text=chr(raw.FPDFText_GetUnicode(reader, at)),
        left=left * mm,
        right=right * mm,
        top=(height - top) * mm,
        bottom=(height - bottom) * mm,
        x=x.value * mm,
        baseline=(height - y.value) * mm,
        size=raw.FPDFText_GetFontSize(reader, at),
    )
