"""The rules of triage beside the plain keywords: their shape and how they are read.

Everything here is data of one version; a rule names groups of words instead of repeating them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.priority import Priority, Severity, Urgency


class Unit(StrEnum):
    """What a number in a text can count."""

    AGE = "age"
    PEOPLE = "people"
    TIMES = "times"


@dataclass(frozen=True, slots=True)
class Words:
    """Words under a name; a word of one of `groups` must be near, within `reach` characters.

    A reach of 0 is the ordinary one of the rules.
    """

    name: str
    keywords: tuple[str, ...]
    groups: tuple[str, ...] = ()
    reach: int = 0


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that counts: 82岁, 三十多人, 第四次; `groups` and `reach` as for words."""

    unit: Unit
    least: int
    most: int
    groups: tuple[str, ...]
    reach: int


@dataclass(frozen=True, slots=True)
class Act:
    """One first act at the counter."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Firmer:
    """What makes a trigger that has fired weigh more: other words near it, or a larger number.

    `quickens` is a number of steps of urgency; `alarms` turns a flag into an alarm.
    """

    code: str
    zh: str
    en: str
    groups: tuple[str, ...]
    reach: int
    least: int
    floor: Priority | None
    severity: Severity | None
    urgency: Urgency | None
    raises: int
    quickens: int
    alarms: bool


@dataclass(frozen=True, slots=True)
class Context:
    """Words around a keyword that tell it is not about now: long ago, feared, mere rhetoric.

    They stand within `reach` characters of it in the same sentence; a year written out counts
    within `year_reach` before it. A word of the group `unless` near it takes the effect away.
    """

    code: str
    zh: str
    en: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    reach: int
    year_reach: int
    unless: str


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for a severity or an urgency, and the reason to show for it (§B2, §B3)."""

    code: str
    zh: str
    en: str
    words: tuple[Words, ...]
    silenced_by: tuple[str, ...]
    severity: Severity | None
    urgency: Urgency | None


@dataclass(frozen=True, slots=True)
class Feature:
    """One of sudden, pressing, complex: a point for each word, and points for triggers (R13)."""

    code: str
    keywords: tuple[str, ...]
    triggers: tuple[tuple[str, int], ...]
    urgencies: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class TriageRules:
    """All rules of one version.

    A negation inside one of `spared` (不小心, 未成年) negates nothing, nor does one with a word
    of `negation_ends` between it and the keyword (不给办就跳楼). Words of a group are near a
    keyword within `group_reach` characters in the same sentence.
    """

    groups: tuple[Words, ...] = ()
    contexts: tuple[Context, ...] = ()
    cues: tuple[Cue, ...] = ()
    features: tuple[Feature, ...] = ()
    spared: tuple[str, ...] = ()
    negation_ends: tuple[str, ...] = ()
    group_reach: int = 0


def read_rules(data: Mapping[str, Any]) -> TriageRules:
    """Read the part `triage`; raise KeyError for a missing field or an unknown group."""
    rules = TriageRules(
        groups=tuple(Words(name, tuple(words)) for name, words in data["groups"].items()),
        contexts=tuple(_context(entry) for entry in data["contexts"]),
        cues=tuple(_cue(entry) for entry in data["cues"]),
        features=tuple(_feature(entry) for entry in data["features"]),
        spared=tuple(data["spared"]),
        negation_ends=tuple(data["negation_ends"]),
        group_reach=data["group_reach"],
    )
    used = [group for cue in rules.cues for words in cue.words for group in words.groups]
    used += [context.unless for context in rules.contexts if context.unless]
    refuse_unknown(used, [group.name for group in rules.groups])
    silencers = [code for cue in rules.cues for code in cue.silenced_by]
    refuse_unknown(silencers, [context.code for context in rules.contexts])
    return rules


def refuse_unknown(used: Sequence[str], known: Sequence[str]) -> None:
    """Raise KeyError for a name that is used but not known."""
    for name in used:
        if name not in known:
            raise KeyError(name)


def read_words(name: str, entries: Sequence[Mapping[str, Any]]) -> tuple[Words, ...]:
    """Read lists of words, each with the groups it needs."""
    return tuple(
        Words(name, tuple(entry["keywords"]), tuple(entry.get("with", ())), entry.get("reach", 0))
        for entry in entries
    )


def read_measure(entry: Mapping[str, Any]) -> Measure:
    """Read what a number must be; ValueError for a unit there is not."""
    return Measure(
        unit=Unit(entry["unit"]),
        least=entry["least"],
        most=entry.get("most", 10**9),
        groups=tuple(entry.get("with", ())),
        reach=entry.get("reach", 0),
    )


def read_firmer(entry: Mapping[str, Any]) -> Firmer:
    """Read what makes a trigger weigh more."""
    floor, severity, urgency = (entry.get(name) for name in ("floor", "severity", "urgency"))
    return Firmer(
        code=entry["code"],
        zh=entry["zh"],
        en=entry["en"],
        groups=tuple(entry.get("with", ())),
        reach=entry.get("reach", 0),
        least=entry.get("least", 0),
        floor=Priority(floor) if floor else None,
        severity=Severity(severity) if severity else None,
        urgency=Urgency(urgency) if urgency else None,
        raises=entry.get("raises", 0),
        quickens=entry.get("quickens", 0),
        alarms=entry.get("alarms", False),
    )


def _context(entry: Mapping[str, Any]) -> Context:
    return Context(
        code=entry["code"],
        zh=entry["zh"],
        en=entry["en"],
        before=tuple(entry["before"]),
        after=tuple(entry["after"]),
        reach=entry["reach"],
        year_reach=entry.get("year_reach", 0),
        unless=entry.get("unless", ""),
    )


def _cue(entry: Mapping[str, Any]) -> Cue:
    severity, urgency = entry.get("severity"), entry.get("urgency")
    return Cue(
        code=entry["code"],
        zh=entry["zh"],
        en=entry["en"],
        words=read_words(entry["code"], entry["words"]),
        silenced_by=tuple(entry.get("silenced_by", ())),
        severity=Severity(severity) if severity else None,
        urgency=Urgency(urgency) if urgency else None,
    )


def _feature(entry: Mapping[str, Any]) -> Feature:
    return Feature(
        entry["code"],
        tuple(entry["keywords"]),
        tuple(entry.get("triggers", {}).items()),
        tuple(entry.get("urgencies", {}).items()),
    )
