"""Triage of a text: everything suggested, nothing set (§B, R12–R14)."""

from functools import lru_cache

from desktop.domain.taxonomy import Taxonomy
from desktop.domain.triage.assessment import Assessment
from desktop.domain.triage.firing import fire
from desktop.domain.triage.levels import (
    cues_of,
    features_of,
    priority_from,
    severity_of,
    urgency_of,
)
from desktop.domain.triage.lexicon import Lexicon, lexicon_of
from desktop.domain.triage.reading import Reading
from desktop.domain.triage.topics import suggest


def assess(text: str, taxonomy: Taxonomy, year: int | None = None) -> Assessment:
    """Return what the rules of `taxonomy` suggest for a text, each with its words.

    `year` is the one the text was written in: only earlier years written out make a matter
    long past. Where it is not known, every year written out does.
    """
    reading = Reading(_lexicon(taxonomy), text, year)
    outcomes = [fire(reading, trigger) for trigger in taxonomy.triggers]
    fired = tuple(found for found, _aside in outcomes if found)
    cues = tuple(cues_of(reading))
    severity, urgency = severity_of(fired, cues), urgency_of(fired, cues)
    return Assessment(
        version=taxonomy.version,
        suggestions=suggest(reading),
        severity=severity,
        urgency=urgency,
        features=features_of(reading, fired, urgency.level),
        triggers=fired,
        set_aside=tuple(one for _found, aside in outcomes for one in aside),
        priority=priority_from(severity.level, urgency.level, fired),
    )


@lru_cache(maxsize=4)
def _lexicon(taxonomy: Taxonomy) -> Lexicon:
    return lexicon_of(taxonomy)
