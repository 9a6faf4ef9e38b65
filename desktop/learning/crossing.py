"""How good a model would be on texts it has not seen: stratified cross-validation."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.learning.model import confidences
from desktop.learning.training import Counted, train
from desktop.learning.vocabulary import Floats

_SHARPNESSES: Final = tuple(0.5 * 1.25**power for power in range(20))
"""Tried from soft to hard, 0.5 to 35."""


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """Of one label: its examples, how many were found, how many of those named were right."""

    label: str
    examples: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Crossing:
    """Share of right answers, mean F1 of the labels, figures by label, measured sharpness."""

    accuracy: float
    macro_f1: float
    labels: tuple[LabelFigures, ...]
    sharpness: float


def stratified(labels: Sequence[str], folds: int, seed: int) -> list[int]:
    """Return the fold of each example; the examples of a label spread evenly over the folds."""
    chance = random.Random(seed)  # noqa: S311  a draw, no secret
    by_label: dict[str, list[int]] = {}
    for place, label in enumerate(labels):
        by_label.setdefault(label, []).append(place)
    fold_of = [0] * len(labels)
    dealt = 0
    for label in sorted(by_label):
        places = by_label[label]
        chance.shuffle(places)
        for place in places:
            fold_of[place] = dealt % folds
            dealt += 1
    return fold_of


def cross(examples: Sequence[Counted], folds: int, seed: int) -> Crossing:
    """Train `folds` times, each time without one part, and judge that part.

    Every label needs two examples or more, so that each training knows it.
    """
    names = sorted({example.label for example in examples})
    truth = np.array([names.index(example.label) for example in examples])
    fold_of = stratified([example.label for example in examples], folds, seed)
    scores = np.zeros((len(examples), len(names)))
    for fold in range(folds):
        known = [one for one, at in zip(examples, fold_of, strict=True) if at != fold]
        model = train(known, seed)
        for place, example in enumerate(examples):
            if fold_of[place] == fold:
                scores[place] = model.scores(model.vocabulary.vector(example.grams))
    guessed = scores.argmax(axis=1)
    figures = tuple(_figures(names[at], truth == at, guessed == at) for at in range(len(names)))
    macro = sum(label.f1 for label in figures) / len(figures)
    return Crossing(float(np.mean(truth == guessed)), macro, figures, _sharpness(scores, truth))


def _figures(label: str, true: NDArray[np.bool_], said: NDArray[np.bool_]) -> LabelFigures:
    right = int((true & said).sum())
    examples, named = int(true.sum()), int(said.sum())
    precision = right / named if named else 0.0
    recall = right / examples
    f1 = 2 * right / (examples + named)
    return LabelFigures(label, examples, precision, recall, f1)


def _sharpness(scores: Floats, truth: NDArray[np.int64]) -> float:
    """Return the sharpness under which the right labels were the least surprise."""
    rows = np.arange(len(truth))

    def surprise(sharpness: float) -> float:
        sure = confidences(scores, sharpness)[rows, truth]
        return float(-np.log(np.maximum(sure, 1e-12)).mean())

    return min(_SHARPNESSES, key=surprise)
