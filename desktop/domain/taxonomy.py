"""Types, subtypes and triggers of complaints: their shape and how they are read (§B1, §B5).

The lists themselves are data; keywords only ever suggest, they never set anything silently.
"""

import json
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from desktop.domain.priority import Priority, Severity, Urgency
from desktop.domain.triage.rules import (
    Act,
    Firmer,
    Measure,
    TriageRules,
    Words,
    read_firmer,
    read_measure,
    read_rules,
    read_words,
    refuse_unknown,
)

ROUTED_OUT: Final = "OT"
"""The type of matters that belong elsewhere: they are guided on, not handled (R8)."""


NO_RULES: Final = TriageRules()
"""Those of a taxonomy that has plain keywords only."""


class TriggerEffect(StrEnum):
    """An alarm asks for an act now; a flag only shows."""

    ALARM = "alarm"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Subtype:
    """A subtype; `route` is the service number a matter outside the hall is guided to.

    A keyword speaks for it with weight 1, or with the one in `weights`.
    """

    code: str
    zh: str
    en: str
    keywords: tuple[str, ...]
    route: str = ""
    weights: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class CaseType:
    """One of the four types, or the one for matters that belong elsewhere."""

    code: str
    zh: str
    en: str
    subtypes: tuple[Subtype, ...]


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words for which a case may have to rise at once (domain rules §B5).

    `floor` is the least priority, `raises` the levels it lifts by; a life-safety trigger is never
    dismissed by the clerk alone. `calls` are the numbers to dial, `acts` the first acts at the
    counter. `paired` words fire only with a word of their groups in the same sentence, `measures`
    are numbers that fire. A word in a context named in `silenced_by` does not fire. A trigger that
    fires speaks for its `severity` and `urgency`; `firmer` rules make it weigh more.
    """

    code: str
    zh: str
    en: str
    effect: TriggerEffect
    keywords: tuple[str, ...]
    floor: Priority | None = None
    raises: int = 0
    life_safety: bool = False
    calls: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    paired: tuple[Words, ...] = ()
    measures: tuple[Measure, ...] = ()
    silenced_by: tuple[str, ...] = ()
    firmer: tuple[Firmer, ...] = ()
    severity: Severity | None = None
    urgency: Urgency | None = None


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All types and triggers of one version.

    A keyword does not fire inside one of `exclusions`, nor with one of `negations` among the
    `negation_reach` characters before it.
    """

    version: str
    types: tuple[CaseType, ...]
    triggers: tuple[Trigger, ...]
    negations: tuple[str, ...]
    negation_reach: int
    exclusions: tuple[str, ...]
    rules: TriageRules = NO_RULES

    def subtype(self, code: str) -> Subtype:
        """Return a subtype by its code; KeyError if there is none."""
        for case_type in self.types:
            for subtype in case_type.subtypes:
                if subtype.code == code:
                    return subtype
        raise KeyError(code)

    def type_of(self, subtype_code: str) -> CaseType:
        """Return the type a subtype belongs to; KeyError if there is none."""
        for case_type in self.types:
            if any(subtype.code == subtype_code for subtype in case_type.subtypes):
                return case_type
        raise KeyError(subtype_code)


def parse_taxonomy(text: str) -> Taxonomy:
    """Read a taxonomy from JSON.

    ValueError if it is not well formed, holds a code twice, or a subtype under another type's
    letters; KeyError if a field is missing or a rule names a group or context there is not.
    """
    data = json.loads(text)
    taxonomy = Taxonomy(
        version=data["version"],
        types=tuple(_case_type(entry) for entry in data["types"]),
        triggers=tuple(_trigger(entry) for entry in data["triggers"]),
        negations=tuple(data["negations"]),
        negation_reach=data["negation_reach"],
        exclusions=tuple(data["exclusions"]),
        rules=read_rules(data["triage"]) if "triage" in data else NO_RULES,
    )
    _refuse_doubles(taxonomy)
    _refuse_loose_ends(taxonomy)
    return taxonomy


def _case_type(entry: dict[str, Any]) -> CaseType:
    subtypes = tuple(_subtype(child) for child in entry["subtypes"])
    for subtype in subtypes:
        if not subtype.code.startswith(entry["code"]):
            raise ValueError(f"{subtype.code} stands under {entry['code']}")
    return CaseType(entry["code"], entry["zh"], entry["en"], subtypes)


def _subtype(entry: dict[str, Any]) -> Subtype:
    return Subtype(
        code=entry["code"],
        zh=entry["zh"],
        en=entry["en"],
        keywords=tuple(entry["keywords"]),
        route=entry.get("route", ""),
        weights=tuple(entry.get("weights", {}).items()),
    )


def _trigger(entry: dict[str, Any]) -> Trigger:
    floor, severity, urgency = (entry.get(name) for name in ("floor", "severity", "urgency"))
    return Trigger(
        code=entry["code"],
        zh=entry["zh"],
        en=entry["en"],
        effect=TriggerEffect(entry["effect"]),
        keywords=tuple(entry["keywords"]),
        floor=Priority(floor) if floor else None,
        raises=entry.get("raises", 0),
        life_safety=entry.get("life_safety", False),
        calls=tuple(entry.get("calls", ())),
        acts=tuple(Act(act["zh"], act["en"]) for act in entry.get("acts", ())),
        paired=read_words(entry["code"], entry.get("paired", ())),
        measures=tuple(read_measure(child) for child in entry.get("measures", ())),
        silenced_by=tuple(entry.get("silenced_by", ())),
        firmer=tuple(read_firmer(child) for child in entry.get("firmer", ())),
        severity=Severity(severity) if severity else None,
        urgency=Urgency(urgency) if urgency else None,
    )


def _refuse_doubles(taxonomy: Taxonomy) -> None:
    codes = [case_type.code for case_type in taxonomy.types]
    codes += [subtype.code for case_type in taxonomy.types for subtype in case_type.subtypes]
    codes += [trigger.code for trigger in taxonomy.triggers]
    doubles = [code for code, count in Counter(codes).items() if count > 1]
    if doubles:
        raise ValueError(f"codes stand twice: {', '.join(doubles)}")


def _refuse_loose_ends(taxonomy: Taxonomy) -> None:
    """Raise KeyError for a group or a context that a trigger names and the rules do not have."""
    for trigger in taxonomy.triggers:
        groups = [name for words in trigger.paired for name in words.groups]
        groups += [name for measure in trigger.measures for name in measure.groups]
        groups += [name for rule in trigger.firmer for name in rule.groups]
        refuse_unknown(groups, [group.name for group in taxonomy.rules.groups])
        refuse_unknown(trigger.silenced_by, [found.code for found in taxonomy.rules.contexts])
