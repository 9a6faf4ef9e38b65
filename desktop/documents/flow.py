"""Pieces that follow one another down the page, and how they are dealt out to pages."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from desktop.documents.linebreak import Line
from desktop.documents.sheet import BLACK, MM, Align, Content, Sheet
from desktop.documents.typesetter import Block, Missing, Style, spans, typeset

_TOUCH: Final = 0.01
_TOGETHER: Final = 2


class Piece(Protocol):
    """Something of a known height that follows other pieces down the page."""

    @property
    def height(self) -> float:
        """Height in millimetres."""

    @property
    def least(self) -> float:
        """What must fit for a part of it to stay."""

    @property
    def keep(self) -> bool:
        """Whether it stays on the page of the next piece."""

    @property
    def blank(self) -> bool:
        """Whether it vanishes at the head of a page."""

    @property
    def head(self) -> "Piece | None":
        """What is repeated above it at the top of a later page."""

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw it with its top at `y`."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Part it so that the first half fits into `room`; None if it cannot be parted."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a block; its own width and its leading in millimetres."""

    block: Block
    line: Line
    width: float
    leading: float
    colour: str = BLACK

    def draw(self, sheet: Sheet, x: float, y: float, width: float, align: Align) -> None:
        """Draw the line within a column of `width`; `y` is its top."""
        free = width - self.width
        left = x + {"left": 0.0, "centre": free / 2, "right": free}[align]
        sheet.block_line(left, y + self.leading / 2, self.block, self.line, self.colour)


def text_lines(  # noqa: PLR0913 - one call says what, how and where
    content: Content,
    style: Style,
    width: float,
    leading: float,
    *,
    indent: float = 0.0,
    borders: bool = True,
    missing: Missing = "refuse",
) -> list[TextLine]:
    """Set content in a column of `width` millimetres; `indent` of first lines is in ems."""
    blocks = typeset(
        spans(content, style),
        width * MM,
        indent=indent * style.em,
        borders=borders,
        missing=missing,
    )
    return [
        TextLine(block, line, natural / MM, leading)
        for block in blocks
        for line, natural in zip(block.lines, block.widths, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of text in a column; `name` hangs left of the first one, at `name_x`."""

    lines: Sequence[TextLine]
    x: float
    width: float = 0.0
    align: Align = "left"
    name: TextLine | None = None
    name_x: float = 0.0
    head: Piece | None = None
    keep: bool = False
    blank: bool = False

    @property
    def height(self) -> float:
        """Return the sum of the leadings."""
        return sum(line.leading for line in self.lines)

    @property
    def least(self) -> float:
        """Return the height of the lines that never part: two, or all of a short paragraph."""
        first = _TOGETHER if len(self.lines) >= 2 * _TOGETHER else len(self.lines)
        return sum(line.leading for line in self.lines[:first])

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw line by line."""
        if self.name:
            self.name.draw(sheet, self.name_x, y, 0.0, "left")
        for line in self.lines:
            line.draw(sheet, self.x, y, self.width, self.align)
            y += line.leading

    def split(self, room: float) -> "tuple[Lines, Lines] | None":
        """Part between two lines, with at least two on either side."""
        total = len(self.lines)
        count = lines_within(self.lines, room)
        if count < total:
            count = min(count, total - _TOGETHER)
        if count < _TOGETHER or count == total:
            return None
        rest = replace(self, lines=self.lines[count:], name=None)
        return replace(self, lines=self.lines[:count]), rest


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height that vanishes at the head of a page."""

    height: float
    keep: bool = False
    blank: bool = True
    head: Piece | None = None

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw nothing."""

    def split(self, room: float) -> None:
        """Stay whole."""


@dataclass(frozen=True, slots=True)
class Painted:
    """Anything of a fixed height; `paint` gets the sheet and the top."""

    height: float
    paint: Callable[[Sheet, float], Any]
    keep: bool = False
    blank: bool = False
    head: Piece | None = None

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def draw(self, sheet: Sheet, y: float) -> None:
        """Let it be painted."""
        self.paint(sheet, y)

    def split(self, room: float) -> None:
        """Stay whole."""


def rule(x1: float, x2: float, weight: float = 0.35, below: float = 1.0) -> Painted:
    """Return a rule across with a little air below; a page head needs none."""

    def paint(sheet: Sheet, y: float) -> None:
        sheet.line(x1, y, x2, y, weight)

    return Painted(below, paint, keep=True, blank=True)


Page = list[tuple[float, Piece]]


def lines_within(lines: Sequence[TextLine], room: float) -> int:
    """Count the lines that fit into `room`."""
    for count, line in enumerate(lines):
        room -= line.leading
        if room < -_TOUCH:
            return count
    return len(lines)


def paginate(pieces: Iterable[Piece], tops: tuple[float, float], bottom: float) -> list[Page]:
    """Deal pieces out to pages; `tops` are the first page's and the later pages' top.

    A piece that keeps with the next moves with it; one taller than a page that cannot be parted
    stands alone on its page.
    """
    queue = deque(pieces)
    pages: list[Page] = [[]]
    y = tops[0]
    while queue:
        piece = queue.popleft()
        page = pages[-1]
        if piece.blank and not page and len(pages) > 1:
            continue
        if y + _needed(piece, queue) <= bottom + _TOUCH:
            page.append((y, piece))
            y += piece.height
            continue
        parts = None if piece.keep else piece.split(bottom - y)
        if parts:
            page.append((y, parts[0]))
            queue.appendleft(parts[1])
        elif len(page) > 1 or (page and page[0][1] is not piece.head):
            queue.appendleft(piece)
            _take_back_kept(page, queue)
        else:
            page.append((y, piece))
            y += piece.height
            continue
        y = _turn(pages, queue, tops[1])
    return pages


def _turn(pages: list[Page], queue: deque[Piece], top: float) -> float:
    """Begin a page, under the repeated head of the piece that comes next."""
    pages.append([])
    head = queue[0].head if queue else None
    if head:
        pages[-1].append((top, head))
        top += head.height
    return top


def _needed(piece: Piece, queue: deque[Piece]) -> float:
    total = piece.height
    at = 0
    while piece.keep and at < len(queue):
        piece = queue[at]
        total += piece.height if piece.keep else piece.least
        at += 1
    return total


def _take_back_kept(page: Page, queue: deque[Piece]) -> None:
    while len(page) > 1 and page[-1][1].keep and page[-1][1].head is None:
        queue.appendleft(page.pop()[1])
