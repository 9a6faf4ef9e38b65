"""A document being drawn: pages in millimetres from the top left, exact text, few strokes."""

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, Literal

from reportlab.pdfgen.canvas import Canvas

from desktop.documents.embedding import EmbeddedFont
from desktop.documents.linebreak import Line
from desktop.documents.typesetter import Block, Glyph, Missing, Style, set_line, spans, typeset

MM: Final = 72 / 25.4
"""Points in a millimetre."""

BLACK: Final = "0 g"
RED: Final = "0.784 0.063 0.18 rg"
PALE_RED: Final = "0.978 0.906 0.918 rg"
RED_LINE: Final = "0.784 0.063 0.18 RG"
BLACK_LINE: Final = "0 G"

CENTRE: Final = 0.38
"""The middle of the ideographic box above the baseline, in ems."""

_SHRINK: Final = 1.5
_PRODUCER: Final = "急诉台"

Content = str | tuple[Any, ...]
Align = Literal["left", "centre", "right"]


class _QuietCanvas(Canvas):  # type: ignore[misc]
    """A canvas whose pages begin without a font: no Helvetica in the file."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Sheet:
    """Pages of one size; lengths are millimetres, y runs down from the top."""

    def __init__(self, width: float, height: float, title: str, missing: Missing) -> None:
        self.width = width
        self.height = height
        self.missing: Missing = missing
        self.page = 1
        self._file = io.BytesIO()
        self._canvas = _QuietCanvas(
            self._file, pagesize=(width * MM, height * MM), invariant=1, pageCompression=1
        )
        self._canvas.setTitle(title)
        self._canvas.setProducer(_PRODUCER)
        self._canvas.setCreator(_PRODUCER)
        self._fonts: dict[str, EmbeddedFont] = {}

    def next_page(self) -> None:
        """Close this page and begin another."""
        self._canvas.showPage()
        self.page += 1

    def finish(self) -> bytes:
        """Close the last page and return the file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def operate(self, *operators: str) -> None:
        """Write raw page operators."""
        self._canvas._code.extend(operators)  # noqa: SLF001 - one write instead of many calls

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.18) -> None:
        """Draw a black rule."""
        self.operate(
            f"{weight * MM:.3f} w {x1 * MM:.3f} {self._up(y1)} m {x2 * MM:.3f} {self._up(y2)} l S"
        )

    def red_line(self, x1: float, x2: float, y: float, weight: float) -> None:
        """Draw a red rule across."""
        self.operate(RED_LINE)
        self.line(x1, y, x2, y, weight)
        self.operate(BLACK_LINE)

    def dashed(self, x1: float, x2: float, y: float) -> None:
        """Draw a tear line."""
        self.operate(f"[{1.6 * MM:.3f} {1.2 * MM:.3f}] 0 d")
        self.line(x1, y, x2, y, 0.25)
        self.operate("[] 0 d")

    def box(self, x: float, y: float, width: float, height: float, weight: float) -> None:
        """Draw a frame."""
        self.operate(
            f"{weight * MM:.3f} w {x * MM:.3f} {self._up(y + height)} "
            f"{width * MM:.3f} {height * MM:.3f} re S"
        )

    def ring(self, x: float, y: float, diameter: float) -> None:
        """Draw the dashed red ring of a seal place around a centre."""
        canvas = self._canvas
        canvas.saveState()
        self.operate(f"{RED_LINE} {0.3 * MM:.3f} w [{1.6 * MM:.3f} {1.2 * MM:.3f}] 0 d")
        canvas.circle(x * MM, (self.height - y) * MM, diameter * MM / 2)
        canvas.restoreState()

    def cells(self, x: float, y: float, size: float, matrix: Sequence[Sequence[bool]]) -> None:
        """Fill the dark cells of a square matrix, one path per call."""
        self.operate(BLACK)
        step = size * MM / len(matrix)
        left, top = x * MM, (self.height - y) * MM
        for row, cells in enumerate(matrix):
            bottom = top - (row + 1) * step
            column = 0
            while column < len(cells):
                run = column
                while run < len(cells) and cells[run]:
                    run += 1
                if run > column:
                    width = (run - column) * step
                    self.operate(
                        f"{left + column * step:.3f} {bottom:.3f} {width:.3f} {step:.3f} re"
                    )
                column = run + 1
        self.operate("f")

    def text(
        self,
        x: float,
        y: float,
        content: Content,
        style: Style,
        align: Align = "left",
        *,
        colour: str = BLACK,
    ) -> float:
        """Draw one line whose boxes are centred on `y`; return its width."""
        block = set_line(spans(content, style), missing=self.missing)
        line = block.lines[0]
        width = block.widths[0] / MM
        left = x - {"left": 0.0, "centre": width / 2, "right": width}[align]
        self.block_line(left, y, block, line, colour)
        return width

    def fitted(
        self, x: float, y: float, content: str, style: Style, width: float, *, leading: float
    ) -> float:
        """Centre a name on `x` within `width`: smaller by up to 1.5 pt, then in two lines or more.

        Returns the y of the line that follows.
        """
        smaller = replace(style, size=style.size - _SHRINK)
        for try_style in (style, smaller):
            block = set_line(spans(content, try_style), missing=self.missing)
            if block.widths[0] <= width * MM:
                self.block_line(x - block.widths[0] / MM / 2, y, block, block.lines[0])
                return y + leading
        block = typeset(spans(content, smaller), width * MM, missing=self.missing)[0]
        top = y - leading * (len(block.lines) - 1) / 2
        for line, natural in zip(block.lines, block.widths, strict=True):
            self.block_line(x - natural / MM / 2, top, block, replace(line, gap=0.0))
            top += leading
        return top

    def block_line(self, x: float, y: float, block: Block, line: Line, colour: str = BLACK) -> None:
        """Draw one line of a block whose left edge is `x`, its boxes centred on `y`."""
        if line.shown == line.start:
            return
        em = max(glyph.size for glyph in block.glyphs[line.start : line.shown])
        left = x * MM + line.indent - line.lead
        baseline = (self.height - y) * MM - CENTRE * em
        operators = self._runs(block.glyphs[line.start : line.shown], block.moves(line))
        self.operate(f"BT {colour} 1 0 0 1 {left:.3f} {baseline:.3f} Tm", *operators, "ET")

    def watermark(self, word: str, style: Style) -> None:
        """Write a pale word across the page; draw it before the text."""
        block = set_line(spans(word, style))
        half = block.widths[0] / 2
        sine = 0.7071
        x = self.width * MM / 2 - half * sine + CENTRE * style.size * sine
        y = self.height * MM / 2 - half * sine - CENTRE * style.size * sine
        operators = self._runs(block.glyphs, block.moves(block.lines[0]))
        place = f"BT {PALE_RED} {sine} {sine} {-sine} {sine} {x:.3f} {y:.3f} Tm"
        self.operate(place, *operators, "ET")

    def _up(self, y: float) -> str:
        return f"{(self.height - y) * MM:.3f}"

    def _font(self, name: str) -> EmbeddedFont:
        font = self._fonts.get(name)
        if font is None:
            font = self._fonts[name] = EmbeddedFont(name, f"F{len(self._fonts) + 1}")
            self._canvas._doc.delayedFonts.append(font)  # noqa: SLF001 - reportlab has no door
        return font

    def _runs(self, glyphs: list[Glyph], moves: list[float]) -> list[str]:
        operators: list[str] = []
        start, total = 0, len(glyphs)
        while start < total:
            first = glyphs[start]
            end = start + 1
            while end < total and _same_run(first, glyphs[end]):
                end += 1
            operators.append(self._run(glyphs[start:end], moves[start:end]))
            start = end
        return operators

    def _run(self, glyphs: list[Glyph], moves: list[float]) -> str:
        first = glyphs[0]
        font = self._font(first.font)
        space = round(moves[0] - first.natural, 3)
        parts: list[str] = []
        chars: list[str] = []
        owed = 0.0
        for glyph, move in zip(glyphs, moves, strict=True):
            chars.append(glyph.char)
            owed += move - glyph.natural - space
            if abs(owed) > _SLIP:
                kern = round(-owed * 1000 / first.size, 1)
                parts.append(f"<{font.encode(''.join(chars))}>{kern:g}")
                owed += kern * first.size / 1000
                chars = []
        if chars:
            parts.append(f"<{font.encode(''.join(chars))}>")
        stroke = f"2 Tr {first.outline:.3f} w " if first.outline else "0 Tr "
        return (
            f"/{font.alias} {first.size:.2f} Tf {first.rise:.3f} Ts {space:.3f} Tc {stroke}"
            f"[{''.join(parts)}] TJ"
        )


_SLIP: Final = 0.02
"""Points of deviation that are worth a correction; less is invisible and is carried on."""


def _same_run(one: Glyph, other: Glyph) -> bool:
    return (
        one.font == other.font
        and one.size == other.size
        and one.rise == other.rise
        and one.outline == other.outline
    )
