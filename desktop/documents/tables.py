"""Rows of a ruled table; a row taller than its page is parted between lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.documents.flow import Page, TextLine, lines_within
from desktop.documents.sheet import Align, Sheet

INSIDE: Final = 0.18
FRAME: Final = 0.5
PAD: Final = 2.0


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines in a column of a row; `repeat` writes them again where the row continues."""

    width: float
    lines: Sequence[TextLine]
    align: Align = "left"
    repeat: bool = False

    @property
    def height(self) -> float:
        """Return the height of the text."""
        return sum(line.leading for line in self.lines)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side from `x` on.

    `air` is left above and below the text together,
    `head` is written again where the table goes on overleaf.
    """

    x: float
    cells: tuple[Cell, ...]
    minimum: float = 0.0
    air: float = 2.0
    keep: bool = False
    blank: bool = False
    head: "Row | None" = None

    @property
    def width(self) -> float:
        """Return the sum of the columns."""
        return sum(cell.width for cell in self.cells)

    @property
    def height(self) -> float:
        """Return the height of the tallest cell, at least the minimum."""
        return max(self.minimum, max(cell.height for cell in self.cells) + self.air)

    @property
    def least(self) -> float:
        """Return the height of a first part: two lines, or the whole of a short row."""
        tallest = max(self.cells, key=lambda cell: cell.height)
        few = sum(line.leading for line in tallest.lines[:2]) + self.air
        return min(self.height, max(few, self.minimum))

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw text and inner rules; the frame belongs to the table (`draw_frames`)."""
        height = self.height
        left = self.x
        for at, cell in enumerate(self.cells):
            if at:
                sheet.line(left, y, left, y + height, INSIDE)
            top = y + (height - cell.height) / 2
            inset = 0.5 if cell.align == "centre" else PAD
            for line in cell.lines:
                line.draw(sheet, left + inset, top, cell.width - 2 * inset, cell.align)
                top += line.leading
            left += cell.width

    def split(self, room: float) -> "tuple[Row, Row] | None":
        """Part the row between lines; at least two lines stay before."""
        if room < self.least:
            return None
        heads, tails = [], []
        for cell in self.cells:
            count = lines_within(cell.lines, room - self.air)
            heads.append(replace(cell, lines=cell.lines[:count]))
            rest = cell.lines if cell.repeat else cell.lines[count:]
            tails.append(replace(cell, lines=rest))
        if not any(tail.lines for tail in tails if not tail.repeat):
            return None
        return replace(self, cells=tuple(heads)), replace(self, cells=tuple(tails))


def draw_frames(sheet: Sheet, page: Page, weight: float = FRAME) -> None:
    """Frame each run of rows on a page and rule between them."""
    run: list[tuple[float, Row]] = []
    for y, piece in [*page, (0.0, None)]:
        if isinstance(piece, Row):
            if run:
                sheet.line(piece.x, y, piece.x + piece.width, y, INSIDE)
            run.append((y, piece))
        elif run:
            top, first = run[0]
            end, last = run[-1]
            sheet.box(first.x, top, first.width, end + last.height - top, weight)
            run = []
