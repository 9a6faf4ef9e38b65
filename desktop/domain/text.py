"""Text at the edge: what may be kept, what is refused, what is cleaned when it is pasted.

Lengths are counted in code points, as a person counts characters, never in UTF-16 units. What is
kept is kept verbatim; sinks escape for themselves. All work is linear in the length.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.domain.errors import InvalidInput

_LINE_ENDS: Final = re.compile("\r\n?|[\u2028\u2029]")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BROKEN: Final = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BIDI: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ZERO_WIDTH: Final = re.compile(
    "[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\U000e0000-\U000e007f]"
)
_INVISIBLE: Final = re.compile(f"{_BIDI.pattern}|{_ZERO_WIDTH.pattern}")
_EXCEL: Final = re.compile(r"_x00(0[0-9A-Fa-f]|1[0-9A-Fa-f])_(?:(?<=[dD]_)\n)?")
_BLANKS: Final = re.compile(r"\s+")


class Removed(StrEnum):
    """What cleaning took out of pasted text."""

    EXCEL_CODES = "excel_codes"
    CONTROLS = "controls"
    BROKEN = "broken"
    BIDI = "bidi"
    ZERO_WIDTH = "zero_width"
    OUTER_BLANKS = "outer_blanks"


@dataclass(frozen=True, slots=True)
class Removal:
    """One sort of thing that was taken out, and how many of it."""

    what: Removed
    count: int


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Pasted text ready to be kept, and what a person should be told about it."""

    text: str
    removals: tuple[Removal, ...]


def clean_free_text(field: str, text: str, limit: int) -> str:
    r"""Accept running text of several lines, verbatim but for its line ends, which become \n.

    Direction marks stay, `marked` shows them. InvalidInput codes: text_control_character and
    text_broken_character (params: position from 1, character as U+…), text_too_long (length,
    limit).
    """
    if not text:  # most fields of most complaints
        return text
    plain = _LINE_ENDS.sub("\n", text)
    _refuse(field, plain, _CONTROLS, "text_control_character")
    _refuse(field, plain, _BROKEN, "text_broken_character")
    if len(plain) > limit:
        raise InvalidInput(field, "text_too_long", length=len(plain), limit=limit)
    return plain


def clean_line(field: str, text: str, limit: int) -> str:
    """Accept one line: breaks and tabs become blanks, those at the ends go.

    InvalidInput as `clean_free_text`.
    """
    if not text:
        return text
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ").split("\n")
    return clean_free_text(field, " ".join(line.strip() for line in lines).strip(), limit)


def clean_name(field: str, text: str, limit: int) -> str:
    """Accept the name of a person or place, or a number: one line without invisible characters.

    Rare characters and the selectors of their forms are kept. InvalidInput as `clean_free_text`,
    and name_invisible_character (position, character) for direction and zero-width marks.
    """
    plain = clean_line(field, text, limit)
    _refuse(field, plain, _INVISIBLE, "name_invisible_character")
    return _BLANKS.sub(" ", plain)


def clean_pasted(text: str) -> Cleaned:
    """Make pasted or imported text fit to be kept and tell what was taken out.

    Length is not judged here: that is the field's matter.
    """
    removals: list[Removal] = []
    for what, pattern, cure in _CURES:
        text, count = pattern.subn(cure, text)
        if count and what:
            removals.append(Removal(what, count))
    stripped = text.strip()
    if len(stripped) < len(text):
        removals.append(Removal(Removed.OUTER_BLANKS, len(text) - len(stripped)))
    return Cleaned(stripped, tuple(removals))


def marked(text: str) -> str:
    """Show direction and zero-width marks as ⟦U+202E⟧, so that no text can pass for another."""
    return _INVISIBLE.sub(lambda found: f"⟦{_code_point(found[0])}⟧", text)


def is_blank(text: str) -> bool:
    """Tell whether there is nothing to read: blanks and invisible marks only."""
    return not _INVISIBLE.sub("", text).strip()


def _refuse(field: str, text: str, pattern: re.Pattern[str], code: str) -> None:
    if found := pattern.search(text):
        raise InvalidInput(field, code, position=found.start() + 1, character=_code_point(found[0]))


def _code_point(sign: str) -> str:
    return f"U+{ord(sign):04X}"


def _from_spreadsheet(found: re.Match[str]) -> str:
    """Read the code that spreadsheets write for a control character: _x000D_."""
    return {"0d": "\n", "0a": "\n", "09": "\t"}.get(found[1].lower(), "")


_CURES: Final[tuple[tuple[Removed | None, re.Pattern[str], str | Callable[..., str]], ...]] = (
    (None, re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]"), "\n"),
    (Removed.EXCEL_CODES, _EXCEL, _from_spreadsheet),
    (Removed.CONTROLS, _CONTROLS, ""),
    (Removed.BROKEN, _BROKEN, ""),
    (Removed.BIDI, _BIDI, ""),
    (Removed.ZERO_WIDTH, _ZERO_WIDTH, ""),
)
"""In this order: a break must become one before other controls go."""
