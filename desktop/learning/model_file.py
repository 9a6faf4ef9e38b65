"""The file of a model: plain data that is checked on the way in, and nothing that could act.

Four parts. A line naming the format, a line with the SHA-256 of all that follows (64 hex digits),
a line of JSON (labels, grams, sharpness), then the numbers as little-endian 32-bit floats: the
rarity of each gram, the bias of each label, and gram by gram the weight for each label.
"""

import hashlib
import json
from typing import Final, NamedTuple

import numpy as np

from desktop.domain.errors import InvalidInput
from desktop.learning.model import Model
from desktop.learning.vocabulary import LARGEST, Floats, Vocabulary

_FORMAT: Final = b"JISU MODEL 1\n"
_DIGITS: Final = 64
_SINGLE: Final = np.dtype("<f4")

LARGEST_FILE: Final = 256 * 1024 * 1024
"""Bytes; far above the largest vocabulary with a hundred labels."""

_MOST_LABELS: Final = 1000


class _Header(NamedTuple):
    labels: tuple[str, ...]
    grams: tuple[str, ...]
    sharpness: float


def to_bytes(model: Model) -> bytes:
    """Return the file of a model; equal models give equal bytes."""
    header = {
        "grams": model.vocabulary.grams,
        "labels": model.labels,
        "sharpness": model.sharpness,
    }
    line = json.dumps(header, sort_keys=True, separators=(",", ":")).encode("ascii")
    numbers = (model.vocabulary.rarity, model.bias, model.weights)
    rest = b"\n".join((line, b"".join(part.astype(_SINGLE).tobytes() for part in numbers)))
    return b"".join((_FORMAT, hashlib.sha256(rest).hexdigest().encode("ascii"), b"\n", rest))


def from_bytes(content: bytes) -> Model:
    """Return the model of a file.

    Raises InvalidInput `model_foreign` for a file of another kind or version, `model_damaged` for
    one whose content is not what was written.
    """
    if not content.startswith(_FORMAT):
        raise InvalidInput("model", "model_foreign")
    digest, line_end, rest = content[len(_FORMAT) :].partition(b"\n")
    if not line_end or digest != hashlib.sha256(rest).hexdigest().encode("ascii"):
        raise InvalidInput("model", "model_damaged")
    line, _line_end, numbers = rest.partition(b"\n")
    try:
        return _model(_header(json.loads(line)), numbers)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InvalidInput("model", "model_damaged") from error


def _header(told: object) -> _Header:
    """Return the header; raise ValueError, KeyError or TypeError for any other JSON."""
    if not isinstance(told, dict):
        raise TypeError
    sharpness = told["sharpness"]
    if not isinstance(sharpness, float) or not 0 < sharpness < 1000:  # noqa: PLR2004  any sane one
        raise ValueError
    labels, grams = _words(told["labels"], _MOST_LABELS), _words(told["grams"], LARGEST)
    return _Header(labels, grams, sharpness)


def _words(told: object, most: int) -> tuple[str, ...]:
    """Return a list of different words in order."""
    if not isinstance(told, list) or not all(isinstance(word, str) and word for word in told):
        raise TypeError
    if len(told) > most or sorted(set(told)) != told:
        raise ValueError
    return tuple(told)


def _model(header: _Header, content: bytes) -> Model:
    labels, grams = len(header.labels), len(header.grams)
    numbers: Floats = np.frombuffer(content, _SINGLE).astype(np.float64)
    if len(numbers) != grams + labels + grams * labels or not np.isfinite(numbers).all():
        raise ValueError
    rarity, bias, weights = np.split(numbers, [grams, grams + labels])
    vocabulary = Vocabulary(header.grams, rarity)
    return Model(header.labels, vocabulary, weights.reshape(grams, labels), bias, header.sharpness)
