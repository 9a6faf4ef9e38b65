"""How bad, how fast and which marks, with the reasons; emotion counts for none (§B2, §B3)."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, TypeVar

from desktop.domain.priority import Priority, Severity, Urgency, priority_of, raised
from desktop.domain.triage.assessment import (
    Features,
    Fired,
    Reason,
    SeverityFound,
    Span,
    UrgencyFound,
)
from desktop.domain.triage.firing import outermost
from desktop.domain.triage.lexicon import Part
from desktop.domain.triage.reading import Reading
from desktop.domain.triage.rules import Cue, Feature, Firmer

MOST: Final = 3
"""The highest mark of a feature (R13)."""

Level = TypeVar("Level", bound=StrEnum)


def severity_of(fired: Sequence[Fired], cues: Sequence[tuple[Cue, Reason]]) -> SeverityFound:
    """Return the worst severity anything speaks for, with what speaks for it."""
    said = [(rule.severity, reason) for rule, reason in _firmer(fired) if rule.severity]
    said += [(found.trigger.severity, _reason(found)) for found in fired if found.trigger.severity]
    said += [(cue.severity, reason) for cue, reason in cues if cue.severity]
    return SeverityFound(*_first(said, Severity.S4))


def urgency_of(fired: Sequence[Fired], cues: Sequence[tuple[Cue, Reason]]) -> UrgencyFound:
    """Return the fastest urgency anything speaks for, quickened for those who cannot wait (T6)."""
    said = [(rule.urgency, reason) for rule, reason in _firmer(fired) if rule.urgency]
    said += [(found.trigger.urgency, _reason(found)) for found in fired if found.trigger.urgency]
    said += [(cue.urgency, reason) for cue, reason in cues if cue.urgency]
    level, reasons = _first(said, Urgency.U4)
    quicker = [(rule, reason) for rule, reason in _firmer(fired) if rule.quickens]
    order = tuple(Urgency)
    steps = max((rule.quickens for rule, _reason in quicker), default=0)
    level = order[max(order.index(level) - steps, 0)]
    return UrgencyFound(level, (*reasons, *(reason for _rule, reason in quicker)))


def cues_of(reading: Reading) -> Iterator[tuple[Cue, Reason]]:
    """Yield the cues whose words stand in the text and count."""
    for cue in reading.lexicon.taxonomy.rules.cues:
        spans = [
            reading.span(hit.start, hit.end, cue.code)
            for hit in reading.hits(Part.CUE, cue.code)
            if not hit.excluded
            and reading.met(hit.need, hit.start, hit.end)
            and not reading.silenced(hit.start, hit.end, cue.silenced_by)
        ]
        if spans:
            yield cue, Reason(cue.code, cue.zh, cue.en, outermost(spans))


def features_of(reading: Reading, fired: Sequence[Fired], urgency: Urgency) -> Features:
    """Return the marks for sudden, pressing and complex."""
    marks: dict[str, int] = {}
    spans: list[Span] = []
    codes = {found.trigger.code for found in fired}
    for feature in reading.lexicon.taxonomy.rules.features:
        found = _words(reading, feature)
        points = len({span.word for span in found})
        points += max((mark for code, mark in feature.triggers if code in codes), default=0)
        points += dict(feature.urgencies).get(urgency, 0)
        marks[feature.code] = min(points, MOST)
        spans += found
    return Features(
        marks.get("sudden", 0),
        marks.get("pressing", 0),
        marks.get("complex", 0),
        tuple(sorted(spans)),
    )


def priority_from(severity: Severity, urgency: Urgency, fired: Sequence[Fired]) -> Priority:
    """Read the matrix, raise it as the triggers say, and never stay below their floors (§B4)."""
    found = raised(priority_of(severity, urgency), sum(one.raises for one in fired))
    floors = [one.floor for one in fired if one.floor]
    return min((found, *floors), key=tuple(Priority).index)


def _words(reading: Reading, feature: Feature) -> tuple[Span, ...]:
    return outermost(
        [
            reading.span(hit.start, hit.end, feature.code)
            for hit in reading.hits(Part.FEATURE, feature.code)
            if not hit.excluded and not reading.silenced(hit.start, hit.end, ())
        ]
    )


def _firmer(fired: Sequence[Fired]) -> Iterator[tuple[Firmer, Reason]]:
    for found in fired:
        rules = {rule.code: rule for rule in found.trigger.firmer}
        for reason in found.firmer:
            spans = reason.spans or found.spans
            yield rules[reason.rule], Reason(reason.rule, reason.zh, reason.en, spans)


def _reason(found: Fired) -> Reason:
    return Reason(found.trigger.code, found.trigger.zh, found.trigger.en, found.spans)


def _first(
    said: Sequence[tuple[Level | None, Reason]], ordinary: Level
) -> tuple[Level, tuple[Reason, ...]]:
    """Return the first level of the order (worst, fastest) that is said, with its reasons."""
    level = min((one for one, _reason in said if one), default=ordinary)
    return level, tuple(reason for one, reason in said if one is level)
