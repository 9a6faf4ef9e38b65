"""Setting text: spans of plain text become lines of placed glyphs. Text is never markup."""

import itertools
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from desktop.documents.charclasses import (
    BLANKS,
    CLOSERS,
    OPENERS,
    border_gaps,
    is_latin,
    legal_breaks,
)
from desktop.documents.faces import Face, find_link, font_file
from desktop.documents.linebreak import Breaker, Line, Measured
from desktop.domain.errors import KnownError

Missing = Literal["refuse", "describe"]
"""What happens to a character no bundled face has: refuse the paper, or print 〔U+1F600〕."""

_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BLANK_FOR: Final = {"\t": " ", "\u00a0": " ", "\r": " "}
_THICKEN_FROM: Final = 18.0
_WIDE: Final = 0.9
_FAINT: Final = 0.05


@dataclass(frozen=True, slots=True)
class Style:
    """Face and size in points; `cell` is the pitch of full-width signs on a grid, 0 = the size."""

    face: Face
    size: float
    cell: float = 0.0

    @property
    def em(self) -> float:
        """Return the pitch of a full-width sign in points."""
        return self.cell or self.size


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character in its font file; lengths in points.

    `natural` is the font's own advance, `advance` the one on the line, `before` and `after` the
    blanks of marks, `tail` what vanishes at the end of a full line, `outline` a stroke's width.
    """

    char: str
    font: str
    size: float
    rise: float
    natural: float
    advance: float
    before: float = 0.0
    after: float = 0.0
    tail: float = 0.0
    outline: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph set in lines; `steps` are the ways from each glyph's origin to the next."""

    glyphs: list[Glyph]
    lines: list[Line]
    steps: list[float]
    rooms: list[float]
    borders: list[bool]
    widths: list[float]

    def text(self, line: Line) -> str:
        """Return what a line shows."""
        return "".join(glyph.char for glyph in self.glyphs[line.start : line.shown])

    def moves(self, line: Line) -> list[float]:
        """Return the spread ways between the origins of a line's glyphs, and the last advance."""
        start, shown = line.start, line.shown
        moves = [step + line.gap for step in self.steps[start:shown]]
        if line.border:
            for at, border in enumerate(self.borders[start:shown]):
                if border:
                    moves[at] += line.border
        if line.squeeze:
            for at, room in enumerate(self.rooms[start:shown]):
                if room:
                    moves[at] -= line.squeeze * room
        if moves:
            moves[-1] = self.glyphs[shown - 1].advance
        return moves


class GlyphTable(dict[str, Glyph]):
    """The glyphs of one style, found when first asked for."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def __missing__(self, char: str) -> Glyph:
        """Look a character up in the chain of its face; KnownError names one that has no glyph."""
        glyph = self[char] = _find_glyph(self._style, char)
        return glyph


@cache
def glyph_table(style: Style) -> GlyphTable:
    """Return the table of a style, one per process."""
    return GlyphTable(style)


def spans(content: str | tuple[Span, ...], style: Style) -> tuple[Span, ...]:
    """Return content as spans; plain text takes the style."""
    return (Span(content, style),) if isinstance(content, str) else content


def typeset(
    content: tuple[Span, ...],
    width: float,
    *,
    indent: float = 0.0,
    borders: bool = False,
    missing: Missing = "refuse",
) -> list[Block]:
    """Set content in lines of `width` points; each line break in the text begins a new block.

    KnownError "glyph_missing" names a character no face has, unless `missing` is "describe".
    """
    paragraphs: list[list[Glyph]] = [[]]
    for span in content:
        table = glyph_table(span.style)
        for at, part in enumerate(span.text.split("\n")):
            if at:
                paragraphs.append([])
            paragraphs[-1] += _shape(table, part, missing)
    em = max(span.style.em for span in content)
    return [_set(glyphs, em, width, indent, borders=borders) for glyphs in paragraphs]


def set_line(content: tuple[Span, ...], *, missing: Missing = "refuse") -> Block:
    """Set content as one line however long; a line break in it becomes a blank."""
    flat = tuple(Span(span.text.replace("\n", " "), span.style) for span in content)
    return typeset(flat, float("inf"), missing=missing)[0]


def _set(glyphs: list[Glyph], em: float, width: float, indent: float, *, borders: bool) -> Block:
    text = "".join([glyph.char for glyph in glyphs])
    measured = Measured(
        text=text,
        em=em,
        advances=[glyph.advance for glyph in glyphs],
        before=[glyph.before for glyph in glyphs],
        after=[glyph.after for glyph in glyphs],
        tails=[glyph.tail for glyph in glyphs],
        legal=legal_breaks(text),
        borders=border_gaps(text) if borders else [],
    )
    breaker = Breaker(measured, width, indent)
    lines = breaker.lines(justify=width != float("inf"), borders=borders)
    origins = breaker.origins
    steps = [after - before for before, after in itertools.pairwise(origins)]
    widths = [breaker.width_of(line) for line in lines]
    return Block(glyphs, lines, steps, breaker.rooms, measured.borders, widths)


def _shape(table: GlyphTable, text: str, missing: Missing) -> list[Glyph]:
    try:
        return [table[char] for char in text]
    except KnownError:
        if missing == "refuse":
            raise
    glyphs: list[Glyph] = []
    for char in text:
        try:
            glyphs.append(table[char])
        except KnownError:
            glyphs += [table[sign] for sign in f"〔U+{ord(char):04X}〕"]
    return glyphs


def _find_glyph(style: Style, char: str) -> Glyph:
    shown = _BLANK_FOR.get(char, char)
    link = None if unicodedata.category(shown) in _INVISIBLE else find_link(style.face, shown)
    if link is None:
        raise KnownError("glyph_missing", char=char, point=f"U+{ord(char):04X}")
    file = font_file(link.file)
    size = style.size * link.scale
    glyph, unit = file.glyph(ord(shown)), size / file.units
    natural = file.width(glyph) * unit
    left, right, _ = (edge * unit for edge in file.extent(glyph))
    before = left if shown in OPENERS and left > _FAINT * size else 0.0
    advance = _advance(style, shown, natural)
    after = advance - right if shown in CLOSERS else 0.0
    return Glyph(
        char=shown,
        font=link.file,
        size=size,
        rise=link.rise * style.size,
        natural=natural,
        advance=advance,
        before=before,
        after=after if after > _FAINT * size else 0.0,
        tail=max(after, 0.0) if shown not in BLANKS else 0.0,
        outline=style.size * 0.02 if link.thicken and style.size >= _THICKEN_FROM else 0.0,
    )


def _advance(style: Style, char: str, natural: float) -> float:
    """Return the advance on the line: on a grid digits take half a cell, full-width signs one."""
    if style.cell and char.isdigit() and is_latin(char):
        return style.cell / 2
    if not is_latin(char) and char not in BLANKS and natural >= _WIDE * style.size * _WIDE:
        return style.em
    return style.em if char == "\u3000" else natural
