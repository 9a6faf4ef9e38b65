"""The receipt on an 80 mm roll: black only, as long as its content, nothing under 8.5 pt."""

from typing import Final

from desktop.documents.flow import Lines, Painted, Piece, Space, text_lines
from desktop.documents.qr import draw_qr
from desktop.documents.receipt import LEVELS, ReceiptData
from desktop.documents.sheet import Align, Content, Sheet
from desktop.documents.styles import bold, mixed, sans
from desktop.documents.typesetter import Missing, Style
from desktop.domain.numbers import grouped_digest

WIDTH: Final = 80.0
LEFT: Final = 4.5
RIGHT: Final = 75.5
_COLUMN: Final = RIGHT - LEFT
_TOP: Final = 5.0
_TAIL: Final = 8.0


def render_receipt_roll(data: ReceiptData, missing: Missing = "describe") -> bytes:
    """Draw the receipt on one page of 80 mm whose length follows the content."""
    pieces = _Roll(data, missing).pieces()
    height = _TOP + sum(piece.height for piece in pieces) + _TAIL
    sheet = Sheet(WIDTH, height, data.title, missing)
    y = _TOP
    for piece in pieces:
        piece.draw(sheet, y)
        y += piece.height
    return sheet.finish()


class _Roll:
    """Gathers the pieces from top to bottom."""

    def __init__(self, data: ReceiptData, missing: Missing) -> None:
        self._data = data
        self._missing: Missing = missing

    def pieces(self) -> list[Piece]:
        """Return everything in reading order."""
        return [
            *self._head(),
            *self._promise(),
            *self._said(),
            *self._proof(),
            *self._stub(),
            *self._banner(),
        ]

    def _text(self, content: Content, style: Style, leading: float, align: Align = "left") -> Lines:
        lines = text_lines(content, style, _COLUMN, leading, missing=self._missing)
        return Lines(lines, LEFT, _COLUMN, align)

    def _rule(self, weight: float = 0.25) -> list[Piece]:
        def paint(sheet: Sheet, y: float) -> None:
            sheet.line(LEFT, y + 1.0, RIGHT, y + 1.0, weight)

        return [Painted(2.2, paint)]

    def _head(self) -> list[Piece]:
        data, furniture = self._data, self._data.furniture
        codes = f"校验码 {furniture.check_code}　{LEVELS[data.level]}"
        before, verdict, after = data.opening
        opening = mixed(
            (f"{data.addressed}{before}", sans(9.5)), (verdict, bold(9.5)), (after, sans(9.5))
        )
        return [
            *self._banner(),
            self._text(data.organisation, sans(11), 6.0, "centre"),
            self._text(data.title, bold(20), 10.0, "centre"),
            self._text(furniture.heading_number, bold(16), 8.0, "centre"),
            self._text(codes, bold(11), 6.0, "centre"),
            self._text(f"查询码 {data.enquiry_code}", bold(11), 6.0, "centre"),
            *self._rule(0.5),
            self._text(opening, sans(9.5), 4.9),
        ]

    def _banner(self) -> list[Piece]:
        """Mark a drill in black: thermal heads know no red and smear a pale word."""
        banner = self._data.furniture.banner
        return [self._text(f"【{banner}】", bold(28), 13.0, "centre")] if banner else []

    def _promise(self) -> list[Piece]:
        data, promise = self._data, self._data.promise
        number = f"（工号{promise.staff_number}）" if promise.staff_number else ""
        owner = f"{promise.unit}　{promise.name}{number}\n电话 {promise.telephone}"
        final = "\n".join(part for part in (promise.final_note, data.why) if part)
        pieces: list[Piece] = []
        if promise.next_contact or data.contact_note:
            pieces = self._answer("下次联系您", promise.next_contact, 15, data.contact_note)
        if promise.final_date:
            pieces += self._answer("最迟办结", promise.final_date, 15, final)
        pieces += self._answer("谁负责", "", 15, owner)
        return pieces + self._answer("没人联系您怎么办", promise.hotline, 17, promise.hotline_note)

    def _answer(self, name: str, value: str, size: float, text: str) -> list[Piece]:
        pieces: list[Piece] = [*self._rule(), self._text(name, bold(9.5), 5.2)]
        if value:
            fitting = next((s for s in (size, size - 1.5) if self._one_line(value, s)), size - 2)
            pieces.append(self._text(value, bold(fitting), size * 0.45))
        return [*pieces, self._text(text, sans(9.5), 4.9)] if text else pieces

    @staticmethod
    def _one_line(value: str, size: float) -> bool:
        return len(text_lines(value, bold(size), _COLUMN, size, missing="describe")) == 1

    def _said(self) -> list[Piece]:
        data = self._data
        points = [
            self._text(f"{at}．{point}", sans(9), 4.6) for at, point in enumerate(data.points, 1)
        ]
        return [
            *self._rule(0.5),
            self._text("您反映的情况", bold(9.5), 5.2),
            *([self._text(data.confirmation, sans(8.5), 4.4)] if data.confirmation else []),
            self._text(data.summary, sans(9), 4.6),
            Space(0.8),
            *points,
            *self._rule(),
            self._text(data.rights, sans(8.5), 4.4),
        ]

    def _proof(self) -> list[Piece]:
        furniture = self._data.furniture
        words = (
            ("扫码即调出本件", bold(9.5)),
            ("校验值", sans(8.5)),
            (grouped_digest(furniture.digest) or "预览，不作凭证", sans(9)),
            (f"{furniture.printed_at:%Y-%m-%d %H:%M}", sans(8.5)),
            (f"打印 {furniture.printed_by}", sans(8.5)),
            (furniture.version_mark, sans(8.5)),
        )
        beside = [
            Lines(text_lines(text, style, 36.5, 4.8, missing=self._missing), 39.0)
            for text, style in words
        ]

        def paint(sheet: Sheet, y: float) -> None:
            draw_qr(sheet, furniture, LEFT, y, 30)
            for piece in beside:
                piece.draw(sheet, y)
                y += piece.height

        return [Space(1.8), Painted(max(30.0, sum(p.height for p in beside)), paint)]

    def _stub(self) -> list[Piece]:
        data, furniture = self._data, self._data.furniture
        code = f"{furniture.heading_number}　校验码 {furniture.check_code}"

        def tear(sheet: Sheet, y: float) -> None:
            sheet.dashed(0, WIDTH, y + 3.0)

        def sign(sheet: Sheet, y: float) -> None:
            width = sheet.text(LEFT, y + 6, "签收", sans(9.5))
            sheet.line(LEFT + width + 1.5, y + 8, 42.0, y + 8)
            width = sheet.text(45.0, y + 6, "时间", sans(9.5))
            sheet.line(45.0 + width + 1.5, y + 8, RIGHT, y + 8)

        return [
            Painted(5.5, tear),
            self._text("签收存根（撕下由中心留存）", bold(9.5), 5.0),
            self._text(code, bold(10), 5.2),
            self._text(data.stub_statement, sans(9), 4.6),
            Painted(10.0, sign),
        ]
