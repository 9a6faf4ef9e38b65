"""The grid of an official letter, and dealing its lines out to pages (domain rules §D 1)."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.faces import Face
from desktop.documents.flow import TextLine
from desktop.documents.sheet import MM
from desktop.documents.typesetter import Style

TOP: Final = 37.0
ROWS: Final = 22
PITCH: Final = 225 / ROWS
WIDTH: Final = 156.0
CELL: Final = WIDTH / 28
BODY: Final = Style(Face.FANG, 16, CELL * MM)
HEADING: Final = Style(Face.SANS_MEDIUM, 16, CELL * MM)
SIGNATURE_ROWS: Final = 5
_LEFT: Final = 28.0
_LEFT_EVEN: Final = 26.0
_COMPANY: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A line on the grid; a heading never ends a page."""

    line: TextLine
    heading: bool = False


def left_of(page: int) -> float:
    """Return the left margin; even pages are mirrored for duplex printing."""
    return _LEFT if page % 2 else _LEFT_EVEN


def middle(row: float) -> float:
    """Return the middle of a row of the grid, counted from 0."""
    return TOP + (row + 0.5) * PITCH


def deal(rows: list[Row], first_row: int, tail: int) -> list[list[Row]]:
    """Deal rows out to pages: the first begins at `first_row`, `tail` rows follow the last one.

    The last page carries at least three lines of text beside the signature (paper rules §A).
    """
    pages = _fill(rows, first_row)
    start = first_row if len(pages) == 1 else 0
    if start + len(pages[-1]) + tail > ROWS:
        pages.append([])
    if len(pages) > 1:
        _give_company(pages)
    return pages


def _fill(rows: list[Row], first_row: int) -> list[list[Row]]:
    pages: list[list[Row]] = [[]]
    room = ROWS - first_row
    for _at, row in enumerate(rows):
        page = pages[-1]
        if len(page) == room:
            moved = _heading_above(page, len(page))
            pages.append(page[moved:])
            del page[moved:]
            room = ROWS
        pages[-1].append(row)
    return pages


def _heading_above(page: list[Row], at: int) -> int:
    while at > 1 and page[at - 1].heading:
        at -= 1
    return at


def _give_company(pages: list[list[Row]]) -> None:
    before, last = pages[-2], pages[-1]
    missing = _COMPANY - sum(not row.heading for row in last)
    at = len(before)
    while missing > 0 and at > 1:
        at -= 1
        missing -= not before[at].heading
    at = _heading_above(before, at) if at < len(before) else at
    last[:0] = before[at:]
    del before[at:]
