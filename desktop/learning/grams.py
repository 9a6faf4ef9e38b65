"""Single characters and pairs of neighbours: what a text is made of for the model.

Threes were measured: longer training, no better answers. No gram reaches across punctuation or a
blank. Folding is one sign for one sign, so that a place is one of the text as it was typed.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

_WORDS: Final = re.compile(r"[^\W_]+")
_DIGIT: Final = re.compile(r"\d")
_FULL_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def fold(text: str) -> str:
    """Return the text, sign for sign, in small letters of half width, every digit a 0."""
    narrow = text.translate(_FULL_WIDTH)
    small = narrow.lower()
    if len(small) != len(narrow):  # such as a dotted capital I
        small = "".join(low if len(low := sign.lower()) == 1 else sign for sign in narrow)
    return _DIGIT.sub("0", small)


def places_of(gram: str, folded: str) -> Iterator[int]:
    """Yield where a gram begins in a folded text, overlapping ones too."""
    place = folded.find(gram)
    while place >= 0:
        yield place
        place = folded.find(gram, place + 1)


def count_grams(text: str) -> Counter[str]:
    """Return how often each gram occurs."""
    counted: Counter[str] = Counter()
    for word in _WORDS.findall(fold(text)):
        counted.update(word)
        counted.update(map("".join, itertools.pairwise(word)))
    return counted
