"""All words of a taxonomy in one automaton, and what each speaks for."""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.taxonomy import Taxonomy
from desktop.domain.triage.automaton import Automaton


class Part(StrEnum):
    """What a word can be in the rules."""

    SUBTYPE = "subtype"
    TRIGGER = "trigger"
    CUE = "cue"
    FEATURE = "feature"
    GROUP = "group"
    BEFORE = "before"
    AFTER = "after"
    NEGATION = "negation"
    NEGATION_END = "negation_end"
    SPARED = "spared"
    EXCLUSION = "exclusion"


class Meaning(NamedTuple):
    """One use of a word: `code` of the rule, and the groups one of which must be how near."""

    part: Part
    code: str
    groups: tuple[str, ...] = ()
    reach: int = 0


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A taxonomy made ready to be looked for in texts; built once per version."""

    taxonomy: Taxonomy
    automaton: Automaton
    meanings: dict[str, tuple[Meaning, ...]]
    weights: dict[tuple[str, str], float]


def lexicon_of(taxonomy: Taxonomy) -> Lexicon:
    """Make the automaton of all words of a taxonomy."""
    meanings: dict[str, list[Meaning]] = defaultdict(list)
    for word, meaning in (*_topics(taxonomy), *_triggers(taxonomy), *_rules(taxonomy)):
        meanings[word].append(meaning)
    weights = {
        (subtype.code, word): weight
        for case_type in taxonomy.types
        for subtype in case_type.subtypes
        for word, weight in subtype.weights
    }
    fixed = {word: tuple(found) for word, found in meanings.items()}
    return Lexicon(taxonomy, Automaton(fixed), fixed, weights)


def _topics(taxonomy: Taxonomy) -> list[tuple[str, Meaning]]:
    return [
        (word, Meaning(Part.SUBTYPE, subtype.code))
        for case_type in taxonomy.types
        for subtype in case_type.subtypes
        for word in subtype.keywords
    ]


def _triggers(taxonomy: Taxonomy) -> list[tuple[str, Meaning]]:
    found = [
        (word, Meaning(Part.TRIGGER, trigger.code))
        for trigger in taxonomy.triggers
        for word in trigger.keywords
    ]
    found += [
        (word, Meaning(Part.TRIGGER, trigger.code, words.groups, words.reach))
        for trigger in taxonomy.triggers
        for words in trigger.paired
        for word in words.keywords
    ]
    return found


def _rules(taxonomy: Taxonomy) -> list[tuple[str, Meaning]]:
    rules = taxonomy.rules
    found = [
        (word, Meaning(Part.GROUP, group.name)) for group in rules.groups for word in group.keywords
    ]
    for context in rules.contexts:
        found += [(word, Meaning(Part.BEFORE, context.code)) for word in context.before]
        found += [(word, Meaning(Part.AFTER, context.code)) for word in context.after]
    for cue in rules.cues:
        found += [
            (word, Meaning(Part.CUE, cue.code, words.groups, words.reach))
            for words in cue.words
            for word in words.keywords
        ]
    for feature in rules.features:
        found += [(word, Meaning(Part.FEATURE, feature.code)) for word in feature.keywords]
    lists = (
        (Part.NEGATION, taxonomy.negations),
        (Part.NEGATION_END, rules.negation_ends),
        (Part.SPARED, rules.spared),
        (Part.EXCLUSION, taxonomy.exclusions),
    )
    found += [(word, Meaning(part, "")) for part, words in lists for word in words]
    return found
