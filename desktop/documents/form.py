"""Sheets of the office: a ruled form of labels and values that may run over pages."""

from dataclasses import dataclass, replace
from typing import Final

from desktop.documents.flow import Lines, Page, Piece, Space, TextLine, paginate, text_lines
from desktop.documents.furniture import Furniture, draw_banner, draw_foot
from desktop.documents.qr import draw_qr
from desktop.documents.sheet import MM, Content, Sheet
from desktop.documents.styles import bold, label, song, spaced_title, title
from desktop.documents.tables import Cell, Row, draw_frames
from desktop.documents.typesetter import Missing, Style, set_line, spans

LEFT: Final = 28.0
WIDTH: Final = 156.0
RIGHT: Final = LEFT + WIDTH
TOP: Final = 58.5
LATER_TOP: Final = 28.0
BOTTOM: Final = 272.0
_FOOT: Final = 282.0
_LABEL: Final = 26.0
_HALF: Final = 52.0
_ROW: Final = 9.0
_LEADING: Final = 6.0
_TEXT: Final = song(12)
_QR: Final = 26.0
Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FormHead:
    """What stands above a form; `number` at the left, `mark` (a level, "内部") at the right."""

    furniture: Furniture
    organisation: str
    title: str
    number: str
    mark: str = ""
    code: bool = False


class FormTable:
    """Gathers the rows of a form."""

    def __init__(self, missing: Missing) -> None:
        self.missing: Missing = missing
        self.pieces: list[Piece] = []

    def wide(self, name: str, value: Content, minimum: float = _ROW) -> None:
        """Add a label with a value across the sheet."""
        cells = (self._label(name), self._value(value, WIDTH - _LABEL))
        self.pieces.append(Row(LEFT, cells, minimum))

    def pair(self, one: tuple[str, str], other: tuple[str, str], minimum: float = _ROW) -> None:
        """Add two labels with their values side by side."""
        cells = tuple(
            cell
            for name, value in (one, other)
            for cell in (self._label(name), self._value(value, _HALF))
        )
        self.pieces.append(Row(LEFT, cells, minimum))

    def fields(self, fields: tuple[tuple[str, str], ...]) -> None:
        """Add labels with values, two in a row where both are short."""
        waiting: tuple[str, str] | None = None
        for field in fields:
            if not self._short(field[1]):
                self._alone(waiting)
                waiting = None
                self.wide(*field)
            elif waiting:
                self.pair(waiting, field)
                waiting = None
            else:
                waiting = field
        self._alone(waiting)

    def listing(self, names: tuple[str, ...], widths: tuple[float, ...], rows: Table) -> None:
        """Add a table whose head is written again on every page."""
        cells = (
            Cell(width, self._lines(name, label(10.5), width - 1, 5.2), "centre")
            for name, width in zip(names, widths, strict=True)
        )
        head = Row(LEFT, tuple(cells), keep=True)
        self.pieces.append(head)
        for texts in rows:
            line = (
                Cell(width, self._lines(text, song(10), width - 4, 4.9))
                for text, width in zip(texts, widths, strict=True)
            )
            self.pieces.append(Row(LEFT, tuple(line), minimum=7.0, head=head))

    def space(self, height: float) -> None:
        """Leave some air between two tables."""
        self.pieces.append(Space(height))

    def text(self, content: Content, style: Style, leading: float, *, keep: bool = False) -> None:
        """Add running text between tables."""
        self.pieces.append(Lines(self._lines(content, style, WIDTH, leading), LEFT, keep=keep))

    def keep_together(self, count: int) -> None:
        """Bind the last `count` rows to one page."""
        for at in range(-count, -1):
            row = self.pieces[at]
            if isinstance(row, Row):
                self.pieces[at] = replace(row, keep=True)

    def _alone(self, waiting: tuple[str, str] | None) -> None:
        if waiting:
            self.wide(*waiting)

    def _short(self, value: str) -> bool:
        if "\n" in value:
            return False
        block = set_line(spans(value, _TEXT), missing=self.missing)
        return block.widths[0] <= (_HALF - 4) * MM

    def _label(self, name: str) -> Cell:
        return Cell(
            _LABEL, self._lines(name, label(12), _LABEL - 2, _LEADING), "centre", repeat=True
        )

    def _value(self, value: Content, width: float) -> Cell:
        return Cell(width, self._lines(value, _TEXT, width - 4, _LEADING))

    def _lines(
        self, content: Content, style: Style, width: float, leading: float
    ) -> list[TextLine]:
        return text_lines(content, style, width, leading, missing=self.missing)


def choices(options: tuple[str, ...], chosen: str) -> str:
    """Return boxes to tick, the chosen one filled."""
    return "　".join(f"{'■' if option == chosen else '□'}{option}" for option in options)


def render_form(head: FormHead, table: FormTable) -> bytes:
    """Draw a form on as many A4 pages as it needs."""
    sheet = Sheet(210, 297, head.title, table.missing)
    pages = paginate(table.pieces, (TOP, LATER_TOP), BOTTOM)
    for at, page in enumerate(pages, 1):
        if at > 1:
            sheet.next_page()
        draw_banner(sheet, head.furniture.banner, 14.0)
        _draw_head(sheet, head) if at == 1 else _draw_later_head(sheet, head)
        _draw_page(sheet, page)
        draw_foot(sheet, head.furniture, (LEFT, RIGHT), _FOOT, (at, len(pages)))
    return sheet.finish()


def _draw_page(sheet: Sheet, page: Page) -> None:
    for y, piece in page:
        piece.draw(sheet, y)
    draw_frames(sheet, page)


def _draw_head(sheet: Sheet, head: FormHead) -> None:
    middle = sheet.width / 2 + 1
    room = WIDTH - 2 * (_QR + 6 if head.code else 0)
    sheet.fitted(middle, 31, head.organisation, spaced_title(16), room, leading=6)
    sheet.text(middle, 42, head.title, spaced_title(24), "centre")
    if head.code:
        draw_qr(sheet, head.furniture, RIGHT - _QR, 23, _QR)
    sheet.text(LEFT, 54, head.number, song(12))
    sheet.text(RIGHT, 54, head.mark, bold(12), "right")


def _draw_later_head(sheet: Sheet, head: FormHead) -> None:
    sheet.text(LEFT, 22, f"{head.title}（续）", title(12))
    sheet.text(RIGHT, 22, head.number, song(10.5), "right")
