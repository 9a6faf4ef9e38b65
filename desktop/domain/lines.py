"""Single lines typed into administration forms: names, addresses, codes, telephones.

What cannot be kept is refused with the field it belongs to; nothing is silently mended but the
blanks around it.
"""

import re
import unicodedata
from typing import Final

from desktop.domain.errors import InvalidInput

_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_TELEPHONE: Final = re.compile(r"[0-9+()（）*# 、,/转\-]{3,40}")
_CODE: Final = re.compile(r"[\w.\-]+")


def single_line(field: str, text: str, longest: int, *, required: bool = True) -> str:
    """Return `text` without outer blanks; lengths are in characters, not in UTF-16 units.

    Raises InvalidInput `required`, `too_long` (`longest`) or `bad_characters` for control, bidi
    and zero-width characters, which would let two names look the same.
    """
    line = text.strip()
    if required and not line:
        raise InvalidInput(field, "required")
    if len(line) > longest:
        raise InvalidInput(field, "too_long", longest=longest)
    if has_invisible(line):
        raise InvalidInput(field, "bad_characters")
    return line


def has_invisible(text: str) -> bool:
    """Tell whether `text` holds a character that cannot be seen or cannot be stored.

    Unassigned ones pass: the newest rare characters of names are unknown to older libraries.
    """
    return any(unicodedata.category(character) in _INVISIBLE for character in text)


def telephone(field: str, text: str, *, required: bool = True) -> str:
    """Return a number as printed on paper, short numbers and extensions included.

    Raises InvalidInput `telephone_unreadable` besides what `single_line` raises.
    """
    line = single_line(field, text, 40, required=required)
    if line and not (_TELEPHONE.fullmatch(line) and any(c.isdigit() for c in line)):
        raise InvalidInput(field, "telephone_unreadable")
    return line


def code(field: str, text: str, longest: int = 20) -> str:
    """Return a staff number or a code: letters, digits, point, dash, no blank inside.

    Raises InvalidInput `bad_characters` besides what `single_line` raises.
    """
    line = single_line(field, text, longest)
    if not _CODE.fullmatch(line):
        raise InvalidInput(field, "bad_characters")
    return line
