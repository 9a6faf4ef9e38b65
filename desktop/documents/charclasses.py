"""Which signs may begin or end a Chinese line, and what is never torn apart (paper rules §A)."""

import itertools
import re
from typing import Final

NEVER_FIRST: Final = frozenset("，。、；：！？）》〉」』】〕”’％℃…—·～)]},.:;?!%")
NEVER_LAST: Final = frozenset("（《〈「『【〔“‘([{￥№")
CLOSERS: Final = frozenset("，。、；：！？）》〉」』】〕”’")
"""Full-width marks with an empty right half."""

OPENERS: Final = frozenset("（《〈「『【〔“‘")
"""Full-width marks with an empty left half."""

BLANKS: Final = frozenset(" \u3000")
_UNITS: Final = "年月日时分秒号个件人项元条款期次点天名楼层周级岁页"
_INSEPARABLE: Final = re.compile(
    r"〔\d{4}〕[\d＿]*号?"  # a file number from its bracket on
    rf"|[!-~]*\d[—～][!-~]*\d[{_UNITS}]?"  # a range
    rf"|[!-~]*\d[{_UNITS}]"  # a number and its unit
    r"|[!-~]+"  # a number, telephone, time, word
    r"|——|……"
)
_BEFORE_FILE_YEAR: Final = re.compile(r"(?=〔\d{4}〕)")
_LATIN_END: Final = "\u0250"


def is_latin(char: str) -> bool:
    """Tell whether a character belongs to a run of letters and digits."""
    return " " < char < _LATIN_END and char != "·"


def legal_breaks(text: str) -> list[bool]:
    """Tell for each place before a character, and after the last, whether a line may break there.

    A break before a blank is not legal: blanks stay at the end of their line.
    """
    legal = [
        after not in NEVER_FIRST and before not in NEVER_LAST and after not in BLANKS
        for before, after in itertools.pairwise(text)
    ]
    legal = [False, *legal, True] if text else [True]
    for found in _INSEPARABLE.finditer(text):
        start, end = found.span()
        legal[start + 1 : end] = [False] * (end - start - 1)
    for found in _BEFORE_FILE_YEAR.finditer(text):
        legal[found.start()] = False
    return legal


def border_gaps(text: str) -> list[bool]:
    """Tell for each character whether a Han/Latin border follows it that may take some air.

    There is none between a number and its unit.
    """
    gaps = [
        is_latin(before) != is_latin(after)
        and _is_word(before)
        and _is_word(after)
        and not (before.isdigit() and after in _UNITS)
        for before, after in itertools.pairwise(text)
    ]
    return [*gaps, False]


def _is_word(char: str) -> bool:
    return char.isalnum()
