"""The routing table of a hall (派单目录): which department leads a matter, and who helps (R18).

A row's conditions all have to be met; of several values of one condition one is enough. The row
with more conditions goes before the others, then the nearer condition, then the longer words.
Where two rows are equally near and name different departments the table does not decide: that is
for the supervisor (§C, 国办函〔2025〕66号: unclear → the office sets lead and co-handlers).
"""

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

from desktop.domain.triage.assessment import Span


class Condition(StrEnum):
    """What a row can ask for."""

    ITEM = "item"
    SUBTYPE = "subtype"
    TYPE = "type"
    WINDOW = "window"
    WORDS = "words"


class Basis(StrEnum):
    """What a verdict rests on."""

    RULE = "rule"
    ITEM = "item"
    WINDOW = "window"
    UNCLEAR = "unclear"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class RoutingRule:
    """One row; departments, windows, items and subtypes by their codes.

    A subtype may also be the code of a type, which stands for all of its subtypes. `duty` is the
    clause by which the lead is responsible.
    """

    id: int
    code: str
    lead: str
    helpers: tuple[str, ...] = ()
    subtypes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    windows: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    duty: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class RoutingFacts:
    """What a row is held against; codes, empty where nothing is known.

    `item_unit` and `window_unit` are the departments of the item and the window.
    """

    text: str
    subtype: str = ""
    type: str = ""
    window: str = ""
    item: str = ""
    window_unit: str = ""
    item_unit: str = ""


@dataclass(frozen=True, slots=True)
class Met:
    """A condition that was met: by which value, and for words where they stand in the text."""

    condition: Condition
    value: str = ""
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A row all of whose conditions are met."""

    rule: RoutingRule
    met: tuple[Met, ...]

    @property
    def nearness(self) -> tuple[int, bool, bool, bool, int]:
        """Return what is compared: how many conditions, which, how long the longest word."""
        kinds = {met.condition for met in self.met}
        longest = max((len(span.word) for met in self.met for span in met.spans), default=0)
        near = (Condition.ITEM, Condition.SUBTYPE, Condition.WINDOW)
        item, subtype, window = (kind in kinds for kind in near)
        return len(self.met), item, subtype, window, longest


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the table says; `lead` is empty where it decides nothing.

    `rivals` are the equally near rows of a table that is not clear.
    """

    basis: Basis
    lead: str = ""
    helpers: tuple[str, ...] = ()
    match: Match | None = None
    rivals: tuple[Match, ...] = ()

    @property
    def told(self) -> str:
        """Return what the history keeps: the code of the row, else what else it rests on."""
        return self.match.rule.code if self.match else self.basis.value


@dataclass(frozen=True, slots=True)
class RoutingTable:
    """The rows of one version."""

    rules: tuple[RoutingRule, ...] = ()

    def among(self, units: Collection[str]) -> "RoutingTable":
        """Return the rows in use whose lead is one of `units`, with no other helper."""
        return RoutingTable(
            tuple(
                replace(rule, helpers=tuple(code for code in rule.helpers if code in units))
                for rule in self.rules
                if rule.active and rule.lead in units
            )
        )


def route(table: RoutingTable, facts: RoutingFacts) -> Verdict:
    """Return what the table says about a matter, else the department of its item or window."""
    matches = [found for rule in table.rules if rule.active and (found := match(rule, facts))]
    if not matches:
        return _fallback(facts)
    nearest = max(found.nearness for found in matches)
    first = sorted(
        (found for found in matches if found.nearness == nearest), key=lambda found: found.rule.code
    )
    if len({found.rule.lead for found in first}) > 1:
        return Verdict(Basis.UNCLEAR, rivals=tuple(first))
    rule = first[0].rule
    return Verdict(Basis.RULE, rule.lead, rule.helpers, first[0])


def match(rule: RoutingRule, facts: RoutingFacts) -> Match | None:
    """Return how a row meets the facts, None if one of its conditions does not."""
    asked = (
        (rule.items, _equal(Condition.ITEM, rule.items, facts.item)),
        (rule.subtypes, _of_kind(rule.subtypes, facts)),
        (rule.windows, _equal(Condition.WINDOW, rule.windows, facts.window)),
        (rule.words, _said(rule, facts.text)),
    )
    wanted = [met for values, met in asked if values]
    met = tuple(one for one in wanted if one is not None)
    return Match(rule, met) if met and len(met) == len(wanted) else None


def _fallback(facts: RoutingFacts) -> Verdict:
    if facts.item_unit:
        return Verdict(Basis.ITEM, facts.item_unit)
    if facts.window_unit:
        return Verdict(Basis.WINDOW, facts.window_unit)
    return Verdict(Basis.NOTHING)


def _equal(condition: Condition, values: tuple[str, ...], found: str) -> Met | None:
    return Met(condition, found) if found and found in values else None


def _of_kind(values: tuple[str, ...], facts: RoutingFacts) -> Met | None:
    return _equal(Condition.SUBTYPE, values, facts.subtype) or _equal(
        Condition.TYPE, values, facts.type
    )


def _said(rule: RoutingRule, text: str) -> Met | None:
    if not rule.words:
        return None
    found = _pattern(rule.words).finditer(text)
    spans = tuple(Span(hit.start(), hit.end(), hit[0], rule.code) for hit in found)
    return Met(Condition.WORDS, spans=spans) if spans else None


@lru_cache(maxsize=1024)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    # The longest first: where two words begin at one place, the longer one is what was said.
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)


def parse_routing(text: str) -> RoutingTable:
    """Read a table from JSON.

    ValueError for a text that is no table, a code or id that stands twice, a row without a
    condition or without a lead; TypeError or KeyError for a row of another shape.
    """
    rules = tuple(_rule(entry) for entry in json.loads(text)["rules"])
    for key in ("id", "code"):
        _refuse_twice(key, (str(getattr(rule, key)) for rule in rules))
    for rule in rules:
        if not rule.lead:
            raise ValueError(f"{rule.code}: lead")
        if not has_condition(rule):
            raise ValueError(f"{rule.code}: conditions")
    return RoutingTable(rules)


def written_routing(table: RoutingTable) -> str:
    """Return the text a table is kept as."""
    rules = [asdict(rule) for rule in table.rules]
    return json.dumps({"rules": rules}, ensure_ascii=False, indent=1)


def has_condition(rule: RoutingRule) -> bool:
    """Tell whether a row asks for anything; one that does not would take every case."""
    return any((rule.subtypes, rule.words, rule.windows, rule.items))


_LISTS: Final = ("helpers", "subtypes", "words", "windows", "items")


def _rule(entry: dict[str, Any]) -> RoutingRule:
    lists = {key: tuple(map(str, entry.get(key, ()))) for key in _LISTS}
    return RoutingRule(**{**entry, **lists})


def _refuse_twice(key: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise ValueError(f"{key} {value}")
        seen.add(value)
