"""The receipt on A5: everything in reach of three seconds, a stub to sign and tear off."""

from typing import Final

from desktop.documents.flow import (
    Lines,
    Page,
    Painted,
    Piece,
    Space,
    TextLine,
    paginate,
    rule,
    text_lines,
)
from desktop.documents.furniture import draw_banner, draw_foot, shortened
from desktop.documents.qr import draw_qr
from desktop.documents.receipt import LEVELS, ReceiptData
from desktop.documents.sheet import RED, Content, Sheet
from desktop.documents.styles import bold, label, mixed, song, spaced_title, title
from desktop.documents.tables import Cell, Row, draw_frames
from desktop.documents.typesetter import Missing, Style

WIDTH: Final = 148.0
HEIGHT: Final = 210.0
LEFT: Final = 12.0
RIGHT: Final = 136.0
_COLUMN: Final = RIGHT - LEFT
_LABELS: Final = 25.0
_INSET: Final = 14.0
_LOWER: Final = 82.0
_FIRST_TOP: Final = 41.2
_LATER_TOP: Final = 19.0
_TEAR: Final = 181.5
_STUB: Final = 180.8
_BOTTOM: Final = 200.0
_FOOT: Final = 205.0
_COPY_ROOM: Final = 94.0
_SEAL: Final = 34.0
_TEXT: Final = song(10)


def render_receipt_a5(data: ReceiptData, missing: Missing = "describe") -> bytes:
    """Draw the receipt on as many A5 pages as it needs; the stub is on the last one."""
    sheet = Sheet(WIDTH, HEIGHT, data.title, missing)
    pages = _pages(_Body(data, missing))
    for at, page in enumerate(pages, 1):
        if at > 1:
            sheet.next_page()
        draw_banner(sheet, data.furniture.banner, 6.2)
        _draw_head(sheet, data) if at == 1 else _draw_later_head(sheet, data)
        for y, piece in page:
            piece.draw(sheet, y)
        draw_frames(sheet, page)
        if at == len(pages):
            _draw_stub(sheet, data)
        sheet.line(LEFT, 202.3, RIGHT, 202.3)
        draw_foot(sheet, data.furniture, (LEFT, RIGHT), _FOOT, (at, len(pages)))
    return sheet.finish()


def _pages(body: "_Body") -> list[Page]:
    """Try one page, then one page with the seal beside the points, then as many as it takes.

    A page which another follows is used to its foot; the last one leaves room for the stub.
    """
    tops = (_FIRST_TOP, _LATER_TOP)
    for pieces in (body.pieces(), body.dense_pieces()):
        pages = paginate(pieces, tops, _STUB)
        if len(pages) == 1:
            return pages
    full = paginate(body.pieces(), tops, _BOTTOM)
    last = [piece for _, piece in full[-1]]
    top = _FIRST_TOP if len(full) == 1 else _LATER_TOP
    return [*full[:-1], *paginate(last, (top, _LATER_TOP), _STUB)]


class _Body:
    """Gathers the pieces between head and stub."""

    def __init__(self, data: ReceiptData, missing: Missing) -> None:
        self._data = data
        self._missing: Missing = missing

    def pieces(self) -> list[Piece]:
        """Return everything in reading order."""
        points = self._points(_COLUMN, _TEXT, 4.9)
        return [*self._upper(), *points, Space(1.0), rule(LEFT, RIGHT, 0.25, 0.6), self._rights()]

    def dense_pieces(self) -> list[Piece]:
        """Return the same with the seal place beside points and rights."""
        lines = text_lines(self._data.rights, song(9), _LOWER, 4.5, missing=self._missing)
        head = text_lines("您的权利", label(10.5), _LOWER, 5.6)
        lower = [
            *self._points(_LOWER, song(9.5), 4.5),
            Space(1.0),
            Lines([*head, *lines], LEFT, _LOWER),
        ]
        height = max(_SEAL + 1.2, sum(piece.height for piece in lower))

        def paint(sheet: Sheet, y: float) -> None:
            _draw_seal(sheet, self._data, y + height - _SEAL / 2 - 0.6)
            for piece in lower:
                piece.draw(sheet, y)
                y += piece.height

        return [*self._upper(), Painted(height, paint)]

    def _upper(self) -> list[Piece]:
        data = self._data
        why: list[Piece] = []
        if data.why:
            text = mixed(("为什么是这天：", bold(9)), (data.why, song(9)))
            why = [Space(1.2), self._text(text, song(9), 4.5)]
        return [
            self._text(f"{data.addressed}", song(10.5), 5.4, keep=True),
            self._text(self._opening(), song(10.5), 5.4, indent=2),
            Space(0.9, keep=True),
            *self._promise(),
            *why,
            Space(1.2),
            rule(LEFT, RIGHT, 0.25, 0.6),
            Painted(5.2, self._draw_said_title, keep=True),
            self._text(data.summary, _TEXT, 4.9),
            Space(0.6),
        ]

    def _lines(
        self, content: Content, style: Style, width: float, leading: float, indent: float = 0
    ) -> list[TextLine]:
        return text_lines(content, style, width, leading, indent=indent, missing=self._missing)

    def _text(
        self,
        content: Content,
        style: Style,
        leading: float,
        indent: float = 0,
        *,
        keep: bool = False,
    ) -> Lines:
        lines = self._lines(content, style, _COLUMN, leading, indent)
        return Lines(lines, LEFT, _COLUMN, keep=keep)

    def _opening(self) -> Content:
        before, verdict, after = self._data.opening
        return mixed((before, song(10.5)), (verdict, bold(10.5)), (after, song(10.5)))

    def _promise(self) -> list[Row]:
        data, promise = self._data, self._data.promise
        number = f"（工号{promise.staff_number}）" if promise.staff_number else ""
        owner = mixed(
            (f"{promise.unit}　", song(10.5)),
            (promise.name, bold(11)),
            (number, song(10.5)),
            ("　电话 ", song(10.5)),
            (promise.telephone, bold(11)),
        )
        hotline = mixed(
            ("拨 ", song(10.5)),
            (promise.hotline, bold(12.5)),
            (f" {promise.hotline_note}", song(10.5)),
        )
        final = mixed((promise.final_date, bold(13.5)), (f"　{promise.final_note}", song(10)))
        contact = (
            (promise.next_contact, bold(13.5), 6.2),
            (data.contact_note, _TEXT, 5.2),
        )
        rows = [
            self._row("下次联系您", *contact) if any(part[0] for part in contact) else None,
            self._row("谁负责", (owner, song(10.5), 5.6)),
            self._row("最迟办结", (final, song(10), 6.2)) if promise.final_date else None,
            self._row("没人联系您\n怎么办", (hotline, song(10.5), 5.4)),
        ]
        return [row for row in rows if row]

    def _row(self, name: str, *parts: tuple[Content, Style, float]) -> Row:
        lines = [
            line
            for content, style, leading in parts
            if content
            for line in self._lines(content, style, _COLUMN - _LABELS - 4, leading)
        ]
        head = self._lines(name, label(10.5), _LABELS - 1, 5.4)
        return Row(
            LEFT, (Cell(_LABELS, head, "centre", repeat=True), Cell(_COLUMN - _LABELS, lines))
        )

    def _points(self, width: float, style: Style, leading: float) -> list[Piece]:
        pieces: list[Piece] = []
        for at, point in enumerate(self._data.points, 1):
            lines = self._lines(point, style, width - _INSET, leading)
            name = self._lines(f"诉求{at}", style, _INSET, leading)[0]
            pieces.append(Lines(lines, LEFT + _INSET, width - _INSET, name=name, name_x=LEFT))
        return pieces

    def _draw_said_title(self, sheet: Sheet, y: float) -> None:
        sheet.text(LEFT, y + 2.7, "您反映的情况", label(10.5))
        if self._data.confirmation:
            sheet.text(RIGHT, y + 2.7, self._data.confirmation, song(9), "right")

    def _rights(self) -> Painted:
        data = self._data
        lines = self._lines(data.rights, song(9), _LOWER, 4.5)
        text = Lines(lines, LEFT, _LOWER)

        def paint(sheet: Sheet, y: float) -> None:
            sheet.text(LEFT, y + 2.8, "您的权利", label(10.5))
            text.draw(sheet, y + 5.6)
            _draw_seal(sheet, data, y + 0.4 + _SEAL / 2)

        return Painted(max(_SEAL + 0.8, 5.8 + text.height), paint)


def _draw_seal(sheet: Sheet, data: ReceiptData, y: float) -> None:
    x = 117.0
    words = "（受理专用章）" if data.accepted else "（登记专用章）"
    sheet.ring(x, y, _SEAL)
    sheet.text(x, y - 7.5, words, song(9), "centre", colour=RED)
    below = sheet.fitted(x, y + 2.5, data.organisation, song(10), 2 * (RIGHT - x), leading=5.0)
    sheet.text(x, below, data.issued_on, song(10), "centre")


def _draw_head(sheet: Sheet, data: ReceiptData) -> None:
    furniture = data.furniture
    version = f"　{furniture.version_mark}" if furniture.version > 1 else ""
    copy = shortened(f"第一联　投诉人留存{version}", song(8), _COPY_ROOM, sheet.missing)
    sheet.text(LEFT, 10.5, copy, song(8))
    sheet.fitted(58, 16.2, data.organisation, song(11.5), 92, leading=4.6)
    sheet.text(58, 25.4, data.title, spaced_title(22), "centre")
    draw_qr(sheet, furniture, 110, 8.2, 26)
    code = mixed(("查询码 ", song(9)), (data.enquiry_code, bold(12)))
    sheet.text(123, 37.3, code, song(9), "centre")
    x = LEFT + sheet.text(LEFT, 35.2, "编号", song(10)) + 1.8
    x += sheet.text(x, 35.2, furniture.heading_number, bold(13)) + 3
    x += sheet.text(x, 35.2, "校验码", song(10)) + 1.8
    x += sheet.text(x, 35.2, furniture.check_code, bold(13)) + 4
    sheet.text(x, 35.2, LEVELS[data.level], bold(11))
    sheet.line(LEFT, 40, RIGHT, 40, 0.5)


def _draw_later_head(sheet: Sheet, data: ReceiptData) -> None:
    furniture = data.furniture
    code = f"{furniture.heading_number}　校验码 {furniture.check_code}"
    sheet.text(LEFT, 12.5, f"{data.title}（续）", title(12))
    sheet.text(RIGHT, 12.5, code, bold(10.5), "right")
    sheet.line(LEFT, 16.5, RIGHT, 16.5, 0.5)


def _draw_stub(sheet: Sheet, data: ReceiptData) -> None:
    furniture = data.furniture
    sheet.dashed(0, 55, _TEAR)
    sheet.text(WIDTH / 2, _TEAR, "沿虚线撕下，由中心留存", song(8), "centre")
    sheet.dashed(93, WIDTH, _TEAR)
    sheet.text(LEFT, 187, "第二联　签收存根", label(11))
    code = f"{furniture.heading_number}　校验码 {furniture.check_code}"
    sheet.text(RIGHT, 187, code, bold(11), "right")
    sheet.text(LEFT, 192.7, data.stub_statement, song(10))
    y = 198.4
    for x, text, end in (
        (LEFT, "签收人", 57.0),
        (60.0, "□本人　□代收，关系", 104.0),
        (107.0, "时间", RIGHT),
    ):
        width = sheet.text(x, y, text, song(10))
        sheet.line(x + width + 1.5, y + 1.9, end, y + 1.9)
