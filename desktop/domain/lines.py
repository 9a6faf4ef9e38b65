"""Single lines typed into administration forms: names, addresses, codes, telephones.

What cannot be kept is refused with the field it belongs to; nothing is silently mended but
blanks and the full-width letters and digits of codes.
"""

import re
import unicodedata
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.text import clean_name

_TELEPHONE: Final = re.compile(r"[0-9+()（）*# 、,/转\-]{3,40}")
_TELEPHONE_LIMIT: Final = 40
_CODE: Final = re.compile(r"[\w.\-]+")
_CODE_LIMIT: Final = 20


def single_line(field: str, text: str, limit: int, *, required: bool = True) -> str:
    """Return `text` as it is kept; raise InvalidInput `needed` or what `clean_name` raises."""
    line = clean_name(field, text, limit)
    if required and not line:
        raise InvalidInput(field, "needed")
    return line


def telephone(field: str, text: str, *, required: bool = True) -> str:
    """Return numbers as the hall prints them, several of them and extensions too.

    Raises InvalidInput `telephone_unreadable` besides what `single_line` raises.
    """
    line = single_line(field, text, _TELEPHONE_LIMIT, required=required)
    if line and not (_TELEPHONE.fullmatch(line) and any(sign.isdigit() for sign in line)):
        raise InvalidInput(field, "telephone_unreadable")
    return line


def code(field: str, text: str) -> str:
    """Return a staff number or a code: letters, digits, point, dash, no blank inside.

    Raises InvalidInput `code_characters` besides what `single_line` raises.
    """
    line = single_line(field, unicodedata.normalize("NFKC", text), _CODE_LIMIT)
    if not _CODE.fullmatch(line):
        raise InvalidInput(field, "code_characters")
    return line
