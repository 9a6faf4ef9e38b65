"""Training: one border per label, found by dual coordinate descent on the squared hinge loss.

The method of Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM" (2008),
for all labels at once. It was measured against complement naive Bayes, which came out lower.
"""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from desktop.domain.errors import InvalidInput
from desktop.learning.grams import count_grams
from desktop.learning.model import Model
from desktop.learning.vocabulary import Floats, Vector, Vocabulary, vocabulary_of

LEAST_EXAMPLES: Final = 5
"""A label with fewer examples is not learned, only named."""

_ROUNDS: Final = 10
_COST: Final = 1.0
_STILL: Final = 1e-3
"""A round whose greatest step is below this ends the descent."""

SHARPNESS: Final = 4.0
"""Of a model whose confidences were not measured on texts it had not seen."""


class Example(NamedTuple):
    """A text and the label people gave it."""

    text: str
    label: str


class Counted(NamedTuple):
    """An example whose grams are counted, as every fold needs them."""

    grams: Mapping[str, int]
    label: str


class Labels(NamedTuple):
    """How many examples each label has: those that can be learned, and those with too few."""

    learned: Mapping[str, int]
    too_few: Mapping[str, int]


def labels_of(examples: Sequence[Example]) -> Labels:
    """Return the labels with their numbers of examples, in order of the label.

    Raises InvalidInput `learn_too_few` if fewer than two labels can be learned.
    """
    numbers = Counter(example.label for example in examples)
    in_order = sorted(numbers.items())
    learned = {label: number for label, number in in_order if number >= LEAST_EXAMPLES}
    few = {label: number for label, number in in_order if number < LEAST_EXAMPLES}
    if len(learned) < 2:  # noqa: PLR2004  one label leaves nothing to choose
        raise InvalidInput("label", "learn_too_few", least=LEAST_EXAMPLES)
    return Labels(learned, few)


def counted_of(examples: Sequence[Example], labels: Labels) -> list[Counted]:
    """Return the examples of the labels that can be learned, their grams counted."""
    shared: dict[str, str] = {}  # one string for equal grams: they are most of the memory
    return [
        Counted({shared.setdefault(gram, gram): n for gram, n in count_grams(text).items()}, label)
        for text, label in examples
        if label in labels.learned
    ]


def train(examples: Sequence[Counted], seed: int, sharpness: float = SHARPNESS) -> Model:
    """Return the model of counted examples; equal examples and seed give an equal model."""
    vocabulary = vocabulary_of(example.grams for example in examples)
    labels = tuple(sorted({example.label for example in examples}))
    column = {label: place for place, label in enumerate(labels)}
    signs = np.full((len(examples), len(labels)), -1.0)
    for row, example in enumerate(examples):
        signs[row, column[example.label]] = 1.0
    vectors = [vocabulary.vector(example.grams) for example in examples]
    weights, bias = _descend(vocabulary, vectors, signs, seed)
    return Model(labels, vocabulary, weights, bias, sharpness)


def _descend(
    vocabulary: Vocabulary, vectors: Sequence[Vector], signs: Floats, seed: int
) -> tuple[Floats, Floats]:
    """Return weights and bias; each step moves one example for all labels together."""
    slack = 1 / (2 * _costs(signs))
    alpha = np.zeros_like(signs)
    weights = np.zeros((len(vocabulary.grams), signs.shape[1]))
    bias = np.zeros(signs.shape[1])
    order = list(range(len(vectors)))
    shuffle = random.Random(seed).shuffle  # noqa: S311  an order, no secret
    for _round in range(_ROUNDS):
        shuffle(order)
        greatest = 0.0
        for row in order:
            places, values = vectors[row]
            part = weights.take(places, axis=0)
            slope = signs[row] * (values @ part + bias) - 1 + slack[row] * alpha[row]
            moved = np.maximum(alpha[row] - slope / (2 + slack[row]), 0)
            step = (moved - alpha[row]) * signs[row]
            size = float(np.abs(step).max())
            if size > _STILL / 10:
                weights[places] = part + values[:, None] * step
                bias += step
                alpha[row] = moved
                greatest = max(greatest, size)
        if greatest < _STILL:
            break
    return weights, bias


def _costs(signs: Floats) -> Floats:
    """Return what an error costs: more for examples of labels rarer than the average."""
    number, labels = signs.shape
    rare = np.maximum(number / (labels * (signs > 0).sum(axis=0)), 1)
    costs: Floats = np.where(signs > 0, _COST * rare, _COST)
    return costs
