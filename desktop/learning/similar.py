"""Texts like another: cosine of TF-IDF vectors over an inverted index."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.learning.grams import count_grams
from desktop.learning.vocabulary import vocabulary_of

LEAST_LIKENESS: Final = 0.1
"""Below this two texts share only what every complaint shares."""


class Likeness(NamedTuple):
    """The place of a text among those given, and how like it is (0 to 1)."""

    place: int
    likeness: float


class SimilarTexts:
    """The index of texts given once, asked often.

    It holds the postings gram by gram: which texts have the gram, with which weight.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        counted = [count_grams(text) for text in texts]
        self._number = len(counted)
        self._vocabulary = vocabulary_of(counted)
        vectors = [self._vocabulary.vector(grams) for grams in counted]
        grams = _together([vector.places for vector in vectors])
        owner = np.repeat(np.arange(len(vectors), dtype=np.int32), [len(v.places) for v in vectors])
        order = np.argsort(grams, kind="stable")
        values = np.concatenate([vector.values for vector in vectors] or [np.zeros(0)])
        self._owners = owner[order]
        self._values = values[order].astype(np.float32)
        self._starts = np.searchsorted(grams[order], np.arange(len(self._vocabulary.grams) + 1))

    def nearest(
        self, text: str, number: int = 5, least: float = LEAST_LIKENESS
    ) -> tuple[Likeness, ...]:
        """Return the texts most like this one, the likest first, equal ones as they were given."""
        vector = self._vocabulary.vector(count_grams(text))
        likeness = np.zeros(self._number)
        for gram, value in zip(vector.places.tolist(), vector.values.tolist(), strict=True):
            part = slice(self._starts[gram], self._starts[gram + 1])
            likeness[self._owners[part]] += value * self._values[part]
        best = np.argsort(-likeness, kind="stable")[:number]
        return tuple(
            Likeness(int(place), min(float(likeness[place]), 1.0))
            for place in best
            if likeness[place] >= least
        )


def _together(parts: Sequence[NDArray[np.int64]]) -> NDArray[np.int32]:
    return np.concatenate(parts or [np.zeros(0, np.int64)]).astype(np.int32)
