"""Which types and subtypes a text speaks of: two suggestions, with their words (§B1)."""

from collections import Counter
from typing import Final

from desktop.domain.taxonomy import CaseType, Subtype
from desktop.domain.triage.assessment import SubtypeScore, Suggestion
from desktop.domain.triage.firing import outermost
from desktop.domain.triage.lexicon import Part
from desktop.domain.triage.reading import Reading

SHOWN: Final = 2
"""Suggestions of types, and subtypes in each; one alone is right too seldom."""

_AGAIN: Final = 0.25
"""What a word weighs when it is said again, as a share of its weight."""

_MOST_AGAIN: Final = 2
_OTHERS: Final = 0.5
"""What the other subtypes of a type add to its best one, as a share."""


def suggest(reading: Reading) -> tuple[Suggestion, ...]:
    """Return the likeliest types first, none for a text without any known word."""
    types = reading.lexicon.taxonomy.types
    found = [suggestion for kind in types if (suggestion := _type(reading, kind))]
    return tuple(sorted(found, key=lambda suggestion: -suggestion.score)[:SHOWN])


def _type(reading: Reading, kind: CaseType) -> Suggestion | None:
    scores = [score for subtype in kind.subtypes if (score := _subtype(reading, subtype))]
    if not scores:
        return None
    scores.sort(key=lambda score: -score.score)
    total = scores[0].score + _OTHERS * sum(score.score for score in scores[1:])
    return Suggestion(kind.code, round(total, 3), tuple(scores[:SHOWN]))


def _subtype(reading: Reading, subtype: Subtype) -> SubtypeScore | None:
    hits = reading.hits(Part.SUBTYPE, subtype.code)
    spans = outermost(
        [reading.span(hit.start, hit.end, subtype.code) for hit in hits if not hit.excluded]
    )
    if not spans:
        return None
    weights = reading.lexicon.weights
    score = sum(
        weights.get((subtype.code, word), 1.0) * (1 + _AGAIN * min(times - 1, _MOST_AGAIN))
        for word, times in Counter(span.word for span in spans).items()
    )
    return SubtypeScore(subtype.code, round(score, 3), spans)
