"""Which grams count, and how much: TF-IDF vectors of length one."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.int64]

LEAST_TEXTS: Final = 2
"""A gram of one text only teaches nothing about another, and may be somebody's name."""

LARGEST: Final = 100_000
"""Grams kept, the most frequent first."""


class Vector(NamedTuple):
    """The grams of one text by their place in the vocabulary, ascending, and their weights."""

    places: Places
    values: Floats


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The grams in order, and for each how telling it is (inverse document frequency)."""

    grams: tuple[str, ...]
    rarity: Floats

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """Return the place of each gram."""
        return {gram: place for place, gram in enumerate(self.grams)}

    def vector(self, counted: Mapping[str, int]) -> Vector:
        """Return a text as a vector of length one; empty if no gram of it is known."""
        place_of = self.place_of
        known = sorted(
            (place_of[gram], number) for gram, number in counted.items() if gram in place_of
        )
        places = np.array([place for place, _number in known], np.int64)
        numbers = np.array([number for _place, number in known], np.float64)
        values = (1 + np.log(numbers)) * self.rarity[places]
        length = math.sqrt(float(np.sum(values * values)))
        return Vector(places, values / length if length else values)


def vocabulary_of(texts: Iterable[Mapping[str, int]]) -> Vocabulary:
    """Return the vocabulary of counted texts; the same whatever order they come in."""
    found: Counter[str] = Counter()
    number = 0
    for counted in texts:
        number += 1
        found.update(counted.keys())
    often = sorted((-times, gram) for gram, times in found.items() if times >= LEAST_TEXTS)
    grams = sorted(gram for _times, gram in often[:LARGEST])
    times = np.array([found[gram] for gram in grams], np.float64)
    return Vocabulary(tuple(grams), np.log((1 + number) / (1 + times)) + 1)
