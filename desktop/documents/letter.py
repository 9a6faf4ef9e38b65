"""The letter form of official documents: letterhead, body on the grid, signature (paper B 04)."""

import math
from dataclasses import dataclass
from typing import Final

from desktop.documents import letter_grid as grid
from desktop.documents.charclasses import legal_breaks
from desktop.documents.faces import Face, font_file
from desktop.documents.flow import TextLine, text_lines
from desktop.documents.furniture import Furniture, draw_banner, shortened
from desktop.documents.seal import Signature
from desktop.documents.sheet import MM, RED, Sheet
from desktop.documents.styles import song, title
from desktop.documents.typesetter import Glyph, Missing, Span, Style, glyph_table, set_line
from desktop.domain.numbers import running

_HEAD_SIZE: Final = 26.3
_HEAD_TOP: Final = 30.0
_HEAD_SPREAD: Final = 0.25
_RULE: Final = (20.0, 190.0)
_THICK: Final = 0.9
_THIN: Final = 0.3
_GAP: Final = 0.5
_RULE_Y: Final = 42.86
_LOWER_RULE_END: Final = 277.0
_NUMBER_ROW: Final = 1
_TITLE_ROW: Final = 4
_TITLE_X: Final = 106.0
_TITLE_CHARS: Final = 18
_PAIR: Final = 2
_NUMBER_Y: Final = 269.0
_VERSION_ROOM: Final = 34.0
_NUMERALS: Final = "〇一二三四五六七八九"
_TURNS: Final = ("有关", "等问题", "问题", "办理情况", "处理情况", "的答复", "的回复")


@dataclass(frozen=True, slots=True)
class LetterHead:
    """What stands around the text; `kind` names the file, `contact` is the note below the date.

    `file_number` is complete, a preview's reads 安政服诉〔2025〕＿号.
    """

    kind: str
    furniture: Furniture
    organisation: str
    file_number: str
    title: str
    salutation: str
    signed_on: str
    contact: str


@dataclass(frozen=True, slots=True)
class Section:
    """Paragraphs; one with a heading is numbered 一、二、 in its turn."""

    paragraphs: tuple[str, ...]
    heading: str = ""


def render_letter(head: LetterHead, sections: tuple[Section, ...], missing: Missing) -> bytes:
    """Draw a letter; every text is printed verbatim, empty ones leave nothing behind.

    Raises KnownError "glyph_missing" that names a character no face has.
    """
    sheet = Sheet(210, 297, head.kind, missing)
    titles = wrap_title(head.title)
    first = _TITLE_ROW + len(titles) + 1
    note = _lines(head.contact, grid.BODY, missing, indent=2) if head.contact else []
    rows = _rows(head.salutation, sections, missing)
    pages = grid.deal(rows, first, grid.SIGNATURE_ROWS + len(note))
    for at, dealt in enumerate(pages, 1):
        if at > 1:
            sheet.next_page()
        draw_banner(sheet, head.furniture.banner, 20.0)
        if at == 1:
            _draw_letterhead(sheet, head, titles)
        else:
            _draw_page_number(sheet, at)
        start = first if at == 1 else 0
        _draw_rows(sheet, [row.line for row in dealt], start, grid.left_of(at))
        if at == len(pages):
            _draw_end(sheet, head, note, start + len(dealt), at)
    return sheet.finish()


def wrap_title(text: str) -> tuple[str, ...]:
    """Break a title by meaning, the upper line longer; a short one stays whole."""
    if len(text) <= _TITLE_CHARS:
        return (text,)
    count = math.ceil(len(text) / _TITLE_CHARS)
    if count == _PAIR:
        turns = [at for turn in _TURNS if (at := text.rfind(turn)) > 0]
        fitting = [at for at in turns if at <= _TITLE_CHARS and len(text) - at <= at]
        if fitting:
            at = min(fitting, key=lambda place: abs(place - len(text) * 0.6))
            return (text[:at], text[at:])
    legal = legal_breaks(text)
    last = min(_TITLE_CHARS, math.ceil(len(text) / count) + 1)
    at = next((place for place in range(last, 0, -1) if legal[place]), last)
    return (text[:at], *wrap_title(text[at:]))


def chinese_number(value: int) -> str:
    """Return the numeral of a heading, 1 to 99."""
    tens, ones = divmod(value, 10)
    head = "" if tens == 0 else ("十" if tens == 1 else f"{_NUMERALS[tens]}十")
    return head + (_NUMERALS[ones] if ones else "")


def _rows(salutation: str, sections: tuple[Section, ...], missing: Missing) -> list[grid.Row]:
    rows = [grid.Row(line) for line in _lines(f"{salutation}：", grid.BODY, missing)]
    count = 0
    for section in sections:
        if section.heading:
            count += 1
            heading = f"{chinese_number(count)}、{section.heading}"
            lines = _lines(heading, grid.HEADING, missing, indent=2)
            rows += [grid.Row(line, heading=True) for line in lines]
        rows += _paragraphs(section.paragraphs, missing)
    return rows


def _paragraphs(texts: tuple[str, ...], missing: Missing) -> list[grid.Row]:
    return [
        grid.Row(line)
        for text in texts
        if text
        for line in _lines(text, grid.BODY, missing, indent=2)
    ]


def _lines(text: str, style: Style, missing: Missing, indent: float = 0) -> list[TextLine]:
    return text_lines(
        text, style, grid.WIDTH, grid.PITCH, indent=indent, borders=False, missing=missing
    )


def _draw_rows(sheet: Sheet, lines: list[TextLine], start: int, left: float) -> None:
    for at, line in enumerate(lines, start):
        sheet.block_line(left, grid.middle(at), line.block, line.line)


def _draw_letterhead(sheet: Sheet, head: LetterHead, titles: tuple[str, ...]) -> None:
    _draw_organisation(sheet, head.organisation)
    half = _THICK / 2 + _GAP + _THIN / 2
    sheet.red_line(*_RULE, _RULE_Y, _THICK)
    sheet.red_line(*_RULE, _RULE_Y + half, _THIN)
    lower = _LOWER_RULE_END - _THICK / 2
    sheet.red_line(*_RULE, lower, _THICK)
    sheet.red_line(*_RULE, lower - half, _THIN)
    right = grid.left_of(1) + grid.WIDTH
    sheet.text(right, grid.middle(_NUMBER_ROW), head.file_number, grid.BODY, "right")
    for at, line in enumerate(titles, _TITLE_ROW):
        sheet.text(_TITLE_X, grid.middle(at), line, title(22), "centre")


def _draw_organisation(sheet: Sheet, name: str) -> None:
    """Spread the red name, its ink 30 mm from the top; a long one is set smaller."""
    size, cell = _HEAD_SIZE, _HEAD_SIZE * (1 + _HEAD_SPREAD)
    room = (_RULE[1] - _RULE[0]) * MM
    if len(name) * cell > room:
        cell = room / len(name)
        size = min(size, cell)
    style = Style(Face.SONG_BLACK, size, cell)
    glyphs = [glyph_table(style)[char] for char in name]
    top = max(_ink_top(glyph) for glyph in glyphs)
    block = set_line((Span(name, style),), missing=sheet.missing)
    baseline = _HEAD_TOP + top / MM
    left = sheet.width / 2 - (block.widths[0] - (cell - size)) / MM / 2
    sheet.block_line(left, baseline - 0.38 * size / MM, block, block.lines[0], RED)


def _ink_top(glyph: Glyph) -> float:
    file = font_file(glyph.font)
    return file.extent(file.glyph(ord(glyph.char)))[2] * glyph.size / file.units


def _draw_page_number(sheet: Sheet, page: int) -> None:
    left, words = grid.left_of(page), f"— {page} —"
    if page % 2:
        right = left + grid.WIDTH - grid.CELL
        sheet.text(right, _NUMBER_Y, words, song(14), "right")
    else:
        sheet.text(left + grid.CELL, _NUMBER_Y, words, song(14))


def _draw_end(sheet: Sheet, head: LetterHead, note: list[TextLine], row: int, page: int) -> None:
    left = grid.left_of(page)
    right = left + grid.WIDTH
    signature = Signature(head.organisation, head.signed_on, grid.BODY, grid.PITCH)
    signature.draw(sheet, right, grid.middle(row), grid.middle(row + 2))
    _draw_rows(sheet, note, row + grid.SIGNATURE_ROWS, left)
    furniture = head.furniture
    words = [
        f"核验　{running(furniture.number)}",
        f"校验码 {furniture.check_code}",
        furniture.checked,
    ]
    if furniture.version > 1:
        words.append(shortened(furniture.version_mark, song(8), _VERSION_ROOM, sheet.missing))
    if page % 2 and page > 1:
        sheet.text(left, _NUMBER_Y, "　".join(words), song(8))
    else:
        sheet.text(right, _NUMBER_Y, "　".join(words), song(8), "right")
