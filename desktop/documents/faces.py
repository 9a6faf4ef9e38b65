"""The bundled faces: which files they are made of, in which order a character is looked up."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files
from typing import Final

from desktop.documents.truetype import TrueType


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
def font_file(name: str) -> TrueType:
    """Open a font file once per process."""
    with as_file(files("desktop.resources") / "fonts" / f"{name}.ttf") as path:
        return TrueType(path)


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
    return next((link for link in chain(face, char) if font_file(link.file).glyph(ord(char))), None)


def warm_up() -> None:
    """Ask the system for the files nearly every paper needs, before the first one waits."""
    for links in _CHAINS.values():
        font_file(links[0].file).expect()
