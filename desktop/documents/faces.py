"""The bundled faces: which files they are made of, in which order a character is looked up."""

import struct
import threading
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files
from typing import Any, Final

from reportlab.pdfbase.ttfonts import TTFontFace


class Face(StrEnum):
    """A voice of the page; each is a chain of font files."""

    FANG = "fang"
    SONG = "song"
    SONG_BLACK = "song_black"
    SANS = "sans"
    SANS_MEDIUM = "sans_medium"
    SANS_BOLD = "sans_bold"


@dataclass(frozen=True, slots=True)
class Link:
    """One font file of a chain: its size and its shift upward, both in parts of the text size.

    `thicken` asks for an outline where a regular glyph stands among heavy ones.
    """

    file: str
    scale: float = 1.0
    rise: float = 0.0
    thicken: bool = False


class FontFile:
    """A TrueType file in memory: widths, outlines' extents and cuts of it for a document."""

    def __init__(self, name: str) -> None:
        with as_file(files("desktop.resources") / "fonts" / f"{name}.ttf") as path:
            self._face: Any = TTFontFace(str(path))
        self._lock = threading.Lock()

    @property
    def face(self) -> Any:
        """Return reportlab's face, for metrics that describe the whole font."""
        return self._face

    def covers(self, char: str) -> bool:
        """Tell whether the file has a glyph for the character."""
        return ord(char) in self._face.charToGlyph

    def width(self, char: str) -> float:
        """Return the advance width in ems."""
        return float(self._face.getCharWidth(ord(char))) / 1000

    def extent(self, char: str) -> tuple[float, float, float]:
        """Return the left, right and upper edge of the ink in ems; zeros for a blank."""
        face = self._face
        glyph = face.charToGlyph[ord(char)]
        start, end = face.glyphPos[glyph], face.glyphPos[glyph + 1]
        if start == end:
            return (0.0, 0.0, 0.0)
        place = face.get_table_pos("glyf")[0] + start
        left, _, right, top = struct.unpack(">4h", face.get_chunk(place + 2, 8))
        return (left / face.unitsPerEm, right / face.unitsPerEm, top / face.unitsPerEm)

    def cut(self, codes: list[int]) -> bytes:
        """Return a TrueType file with the glyphs of these code points only."""
        with self._lock:
            return bytes(self._face.makeSubset(codes))

    def glyphs(self, codes: list[int]) -> list[int]:
        """Return the numbers which the glyphs of `codes` have within their cut."""
        places = {0: 0}
        known = self._face.charToGlyph
        return [places.setdefault(known.get(code, 0), len(places)) for code in codes]


_SERIF: Final = "NotoSerifSC-Regular-GB2312"
_SERIF_REST: Final = "NotoSerifSC-Regular-Rest"
_BLACK: Final = "NotoSerifSC-Black-GB2312"
_BLACK_REST: Final = "NotoSerifSC-Black-Rest"
_FANG: Final = "FandolFang-Regular"
_RARE: Final = "HanaMinB"


def _sans(weight: str, *, heavy: bool) -> tuple[Link, ...]:
    return (
        Link(f"NotoSansSC-{weight}-GB2312"),
        Link(f"NotoSansSC-{weight}-Rest"),
        Link(_SERIF_REST, thicken=heavy),
        Link(_RARE, thicken=heavy),
    )


_FANG_DASH: Final = Link(_FANG, rise=0.075)
_IN_FANG: Final = tuple(Link(name, scale=0.94, rise=0.02) for name in (_SERIF, _SERIF_REST, _RARE))
LATIN_IN_FANG: Final = 0.885
"""Size of letters and digits within 仿宋: a digit is then exactly half a cell (paper rules §A)."""

_CHAINS: Final = {
    Face.FANG: (_FANG_DASH, *_IN_FANG),
    Face.SONG: (Link(_SERIF), Link(_SERIF_REST), Link(_RARE)),
    Face.SONG_BLACK: (Link(_BLACK), Link(_BLACK_REST), Link(_RARE, thicken=True)),
    Face.SANS: _sans("Regular", heavy=False),
    Face.SANS_MEDIUM: _sans("Medium", heavy=True),
    Face.SANS_BOLD: _sans("Bold", heavy=True),
}
_LATIN_IN_FANG_CHAIN: Final = (Link(_SERIF, scale=LATIN_IN_FANG, rise=0.035), *_CHAINS[Face.FANG])
_DASH_CHAIN: Final = (_FANG_DASH,)
_LATIN_END: Final = 0x2000
_MIDDLE_DOT: Final = "·"


@cache
def font_file(name: str) -> FontFile:
    """Load a font file once per process."""
    return FontFile(name)


def chain(face: Face, char: str) -> tuple[Link, ...]:
    """Return the files to try for a character, best first (paper rules §A, face chain).

    Dashes of the serif are 0.89 em wide and would leave gaps, so they come from 仿宋.
    """
    if char == "—" and face in {Face.FANG, Face.SONG}:
        return _DASH_CHAIN
    if face is Face.FANG and ord(char) < _LATIN_END and char != _MIDDLE_DOT:
        return _LATIN_IN_FANG_CHAIN
    return _CHAINS[face]


def find_link(face: Face, char: str) -> Link | None:
    """Return the first link with a glyph for the character; None if no bundled face has one."""
    return next((link for link in chain(face, char) if font_file(link.file).covers(char)), None)


def warm_up() -> None:
    """Load the files nearly every paper needs; call it from a worker after the start."""
    for name in (_SERIF, _BLACK, _FANG, *(f"NotoSansSC-{w}-GB2312" for w in ("Medium", "Bold"))):
        font_file(name)
