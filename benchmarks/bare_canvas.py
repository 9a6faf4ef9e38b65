"""The limit for drawing a paper: the library's own canvas, told every line and its place."""

import ctypes
import io
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import Any

import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_SECOND_OF_A_PAIR = range(0xDC00, 0xE000)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one font file and size on one baseline, in points."""

    font: str
    size: float
    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a page of a finished paper says, where."""

    size: tuple[float, float]
    runs: Sequence[Run]


def pages_of(pdf: bytes) -> list[Page]:
    """Read a finished paper back; the fonts it uses are registered with the library."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [Page(page.get_size(), _runs(page.get_textpage())) for page in document]
    for name in {run.font for page in pages for run in page.runs}:
        with as_file(files("desktop.resources") / "fonts" / f"{name}.ttf") as path:
            pdfmetrics.registerFont(TTFont(name, str(path)))
    return pages


def draw(pages: Sequence[Page]) -> bytes:
    """Draw the text again: no line breaking, no rules, no QR code."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=pages[0].size, invariant=1, pageCompression=1)
    for page in pages:
        for run in page.runs:
            canvas.setFont(run.font, run.size)
            canvas.drawString(run.x, run.y, run.text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _runs(reader: Any) -> list[Run]:
    raw, runs = pypdfium2.raw, list[Run]()
    for at in range(reader.count_chars()):
        point = raw.FPDFText_GetUnicode(reader, at)
        if raw.FPDFText_IsGenerated(reader, at) or point in _SECOND_OF_A_PAIR:
            continue
        name, x, y = ctypes.create_string_buffer(99), ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetFontInfo(reader, at, name, 99, ctypes.c_int())
        raw.FPDFText_GetCharOrigin(reader, at, x, y)
        font, size = name.value.decode().split("+")[-1], raw.FPDFText_GetFontSize(reader, at)
        text = _character(reader, at, point)
        last = runs[-1] if runs else None
        if last and (last.font, last.size, round(last.y)) == (font, size, round(y.value)):
            runs[-1] = Run(font, size, last.x, last.y, last.text + text)
        else:
            runs.append(Run(font, size, x.value, y.value, text))
    return runs


def _character(reader: Any, at: int, point: int) -> str:
    if point + 0x400 not in _SECOND_OF_A_PAIR:
        return chr(point)
    low = pypdfium2.raw.FPDFText_GetUnicode(reader, at + 1)
    return chr(0x10000 + ((point - 0xD800) << 10) + low - 0xDC00)
