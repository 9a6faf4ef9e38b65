"""The trained model: one line per label; what it suggests for a text, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop.learning.grams import count_grams, fold, places_of
from desktop.learning.vocabulary import Floats, Vector, Vocabulary

_REASONS: Final = 6
"""Grams that explain a suggestion at most; more is no explanation at a counter."""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the text as it was typed, and its share of the suggestion (above 0)."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A label, how sure the model is (0 to 1), and the places that speak for it, heaviest first."""

    label: str
    confidence: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, eq=False)
class Model:
    """Labels, vocabulary, and the weights of each gram (rows) for each label (columns).

    `sharpness` turns distances into confidences; it comes from texts the model had not seen.
    """

    labels: tuple[str, ...]
    vocabulary: Vocabulary
    weights: Floats
    bias: Floats
    sharpness: float

    def suggest(self, text: str, number: int = 2) -> tuple[Suggestion, ...]:
        """Return the best labels, surest first; none for a text without one known gram."""
        vector = self.vocabulary.vector(count_grams(text))
        if not len(vector.places):
            return ()
        sure = confidences(self.scores(vector), self.sharpness)
        best = np.argsort(-sure, kind="stable")[:number]
        folded = fold(text)
        return tuple(
            Suggestion(
                self.labels[column], float(sure[column]), self._spans(vector, int(column), folded)
            )
            for column in best
        )

    def scores(self, vector: Vector) -> Floats:
        """Return the distance of a text from the border of each label."""
        scores: Floats = vector.values @ self.weights[vector.places] + self.bias
        return scores

    def _spans(self, vector: Vector, column: int, folded: str) -> tuple[Span, ...]:
        shares = vector.values * self.weights[vector.places, column]
        heaviest = np.argsort(-shares, kind="stable")[:_REASONS]
        words = [self.vocabulary.grams[place] for place in vector.places[heaviest]]
        spans = [
            Span(start, start + len(word), share)
            for word, share in zip(words, shares[heaviest].tolist(), strict=True)
            if share > 0
            for start in places_of(word, folded)
        ]
        return joined(spans)


def confidences(scores: Floats, sharpness: float) -> Floats:
    """Return scores, in the last axis, as confidences that sum to 1."""
    raised = np.exp(sharpness * (scores - scores.max(axis=-1, keepdims=True)))
    sure: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return sure


def joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans that overlap as one, with their weights together, heaviest first."""
    whole: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if whole and span.start < whole[-1].end:
            last = whole.pop()
            end = max(last.end, span.end)
            whole.append(Span(last.start, end, last.weight + span.weight))
        else:
            whole.append(span)
    return tuple(sorted(whole, key=lambda one: (-one.weight, one.start)))
