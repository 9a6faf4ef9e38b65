"""One-page notices to a person: their grid, their furniture, their parts (paper rules §A, B 05)."""

from dataclasses import dataclass, replace
from typing import Final

from desktop.documents.faces import Face
from desktop.documents.flow import Lines, Painted, Piece, Space, TextLine, paginate, text_lines
from desktop.documents.furniture import Furniture, draw_banner, draw_foot
from desktop.documents.letter import chinese_number
from desktop.documents.seal import SEAL, Signature
from desktop.documents.sheet import MM, Sheet
from desktop.documents.styles import bold, label, song, spaced_title
from desktop.documents.tables import Cell, Row, draw_frames
from desktop.documents.typesetter import Missing, Style

LEFT: Final = 28.0
WIDTH: Final = 156.0
_TOP: Final = 37.0
_PITCH: Final = 225 / 26
_BODY: Final = Style(Face.FANG, 14, WIDTH / 32 * MM)
_HEADING: Final = Style(Face.SANS_MEDIUM, 14, WIDTH / 32 * MM)
_TEXT_TOP: Final = _TOP + 4 * _PITCH
_BOTTOM: Final = 262.0
_COMPANY: Final = 3
_RING_AIR: Final = 1.2
_ROW: Final = 8.05
_LEADING: Final = 6.4
Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class NoticeHead:
    """What stands above and below the text of a notice."""

    furniture: Furniture
    organisation: str
    title: str
    file_number: str
    signed_on: str


class NoticeText:
    """Gathers the parts of a notice; empty parts leave no heading behind."""

    def __init__(self, missing: Missing) -> None:
        self._missing: Missing = missing
        self._headings = 0
        self.pieces: list[Piece] = []

    def salutation(self, text: str) -> None:
        """Address the person."""
        self.pieces.append(Lines(self._lines(f"{text}：", _BODY, 0), LEFT, keep=True))

    def paragraphs(self, *texts: str) -> None:
        """Add paragraphs."""
        self.pieces += [Lines(self._lines(text, _BODY, 2), LEFT) for text in texts if text]

    def section(self, heading: str, *texts: str) -> None:
        """Add a numbered heading with its paragraphs, unless all are empty."""
        if any(texts):
            self._heading(heading)
            self.paragraphs(*texts)

    def table(self, heading: str, rows: Rows, widths: tuple[float, ...], strong: str = "") -> None:
        """Add a table of labels and values in turn; the value `strong` is set in bold.

        It takes as much height as its rows would on the grid.
        """
        filled = [row for row in rows if any(row[1::2])]
        if not filled:
            return
        if heading:
            self._heading(heading)
        air = len(filled) * (_PITCH - _ROW) / 2
        self.pieces.append(Space(air, keep=True))
        self.pieces += [self._row(row, widths, strong) for row in filled]
        self.pieces.append(Space(air))

    def _heading(self, text: str) -> None:
        self._headings += 1
        lines = self._lines(f"{chinese_number(self._headings)}、{text}", _HEADING, 2)
        self.pieces.append(Lines(lines, LEFT, keep=True))

    def _lines(self, text: str, style: Style, indent: float) -> list[TextLine]:
        return text_lines(
            text, style, WIDTH, _PITCH, indent=indent, borders=False, missing=self._missing
        )

    def _row(self, texts: tuple[str, ...], widths: tuple[float, ...], strong: str) -> Row:
        paired = len(widths) > len(("label", "value"))
        cells = []
        for at, (text, width) in enumerate(zip(texts, widths, strict=True)):
            named = at % 2 == 0
            style = label(14) if named else (bold(13) if text == strong else song(13))
            lines = text_lines(text, style, width - 4, _LEADING, missing=self._missing)
            cells.append(Cell(width, lines, "centre" if named or paired else "left"))
        return Row(LEFT, tuple(cells), minimum=_ROW, air=1.6)


def render_notice(head: NoticeHead, text: NoticeText, missing: Missing) -> bytes:
    """Draw a notice on one page where it fits, else with three lines of text beside the seal."""
    sheet = Sheet(210, 297, head.title, missing)
    signature = Signature(head.organisation, head.signed_on, _BODY, _PITCH)

    def sign(page: Sheet, y: float) -> None:
        ring_top = y + _RING_AIR
        signature.draw(page, LEFT + WIDTH, ring_top, ring_top + SEAL / 2 - 0.5)

    pieces = [*_with_company(text.pieces), Painted(_RING_AIR + SEAL, sign)]
    pages = paginate(pieces, (_TEXT_TOP, _TOP), _BOTTOM)
    for at, page in enumerate(pages, 1):
        if at > 1:
            sheet.next_page()
        draw_banner(sheet, head.furniture.banner, 20.0)
        if at == 1:
            _draw_head(sheet, head)
        for y, piece in page:
            piece.draw(sheet, y)
        draw_frames(sheet, page, 0.35)
        _draw_foot(sheet, head.furniture, (at, len(pages)))
    return sheet.finish()


def _with_company(pieces: list[Piece]) -> list[Piece]:
    """Bind the last three lines of the text, headings not counted, to the signature."""
    free, bound, missing = list(pieces), list[Piece](), _COMPANY
    while missing > 0 and free and isinstance(last := free[-1], Lines):
        free.pop()
        if last.keep:
            bound.insert(0, last)
            continue
        cut = max(0, len(last.lines) - missing)
        bound.insert(0, replace(last, lines=last.lines[cut:], keep=True))
        missing -= len(last.lines) - cut
        if cut:
            free.append(replace(last, lines=last.lines[:cut]))
    return [*free, *bound]


def _draw_head(sheet: Sheet, head: NoticeHead) -> None:
    middle = LEFT + WIDTH / 2
    room = spaced_title(18)
    sheet.fitted(middle, _TOP + _PITCH / 2 - 0.8, head.organisation, room, WIDTH, leading=7)
    sheet.text(middle, 52, head.title, spaced_title(28), "centre")
    sheet.text(middle, _TOP + 2.5 * _PITCH + 4, head.file_number, _BODY, "centre")


def _draw_foot(sheet: Sheet, furniture: Furniture, page: tuple[int, int]) -> None:
    code = f"编号 {furniture.heading_number}　校验码 {furniture.check_code}"
    sheet.text(LEFT, 272, code, bold(8))
    draw_foot(sheet, furniture, (LEFT, LEFT + WIDTH), 276.5, page)
