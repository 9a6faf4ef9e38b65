"""Numbers as people write them: 82, ８２, 三十多, 五六, 上百, 八旬."""

import re
from typing import Final

_DIGITS: Final = {letter: value for value, letter in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "俩": 2,
}
_TENS: Final = {"十": 10, "百": 100, "千": 1_000, "万": 10_000}
_VAGUE: Final = {"几": 2, "数": 2, "上": 1, "成": 1}
"""The least each may mean: 几十 is at least twenty, 上百 at least a hundred."""

NUMBER: Final = r"(?:\d{1,6}|[几数上成]?[零〇一二三四五六七八九十百千万两几]{1,9})"
"""What `least` reads, for use inside an expression."""

_FIGURES: Final = re.compile(r"\d+")


def least(written: str) -> int:
    """Return the least a written number can mean; 0 where it means none.

    五六 is 5, 十几 is 11, 几十 is 20, 上百 is 100.
    """
    if _FIGURES.fullmatch(written):
        return int(written)
    total = section = digit = 0
    for place, letter in enumerate(written):
        if letter in _TENS:
            unit = _TENS[letter]
            if unit == _TENS["万"]:
                total, section = (total + section + digit or 1) * unit, 0
            else:
                section += (digit or 1) * unit
            digit = 0
        elif letter in _VAGUE:
            digit = 1 if place and letter == "几" else _VAGUE[letter]
        elif digit == 0:
            digit = _DIGITS[letter]
    return total + section + digit
