"""Single characters and pairs of neighbours: what a text is made of for the model.

Folding is one sign for one sign, so that a gram's place is its place in the text as it was typed.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

LENGTHS: Final = (1, 2)
"""Signs of a gram; threes were measured and made training longer, not better."""

_WORDS: Final = re.compile(r"[^\W_]+")
_DIGIT: Final = re.compile(r"\d")
_FULL_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


class Gram(NamedTuple):
    """A gram and where it begins in the text."""

    word: str
    start: int


def fold(text: str) -> str:
    """Return the text, sign for sign, in small letters of half width, every digit a 0."""
    narrow = text.translate(_FULL_WIDTH)
    small = narrow.lower()
    if len(small) != len(narrow):  # such as a dotted capital I
        small = "".join(low if len(low := sign.lower()) == 1 else sign for sign in narrow)
    return _DIGIT.sub("0", small)


def grams_in(text: str) -> Iterator[Gram]:
    """Yield every gram with its place; none reaches across punctuation or a blank."""
    for run in _WORDS.finditer(fold(text)):
        word, first = run.group(), run.start()
        for length in LENGTHS:
            for place in range(len(word) - length + 1):
                yield Gram(word[place : place + length], first + place)


def count_grams(text: str) -> Counter[str]:
    """Return how often each gram occurs."""
    counted: Counter[str] = Counter()
    for word in _WORDS.findall(fold(text)):
        counted.update(word)
        counted.update(map("".join, itertools.pairwise(word)))
    return counted
