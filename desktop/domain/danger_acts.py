"""First acts in a danger: what to do, what to say, whom to call; data in both languages."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.danger import NUMBERS, DangerKind

LANGUAGES = ("zh", "en")


@dataclass(frozen=True, slots=True)
class Act:
    """One act, for one or several kinds; `text` by language."""

    code: str
    kinds: frozenset[DangerKind]
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Guide:
    """What belongs to a kind besides its acts: numbers to call, words to say, what to leave."""

    calls: tuple[str, ...]
    say: Mapping[str, str]
    avoid: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DangerActs:
    """The whole list, in the order in which things are done."""

    acts: tuple[Act, ...]
    guides: Mapping[DangerKind, Guide]

    def of(self, kinds: Iterable[DangerKind]) -> tuple[Act, ...]:
        """Return the acts of these kinds, each once."""
        wanted = frozenset(kinds)
        return tuple(act for act in self.acts if act.kinds & wanted)

    def calls(self, kinds: Iterable[DangerKind]) -> frozenset[str]:
        """Return the numbers to dial for these kinds."""
        return frozenset(number for kind in kinds for number in self.guides[kind].calls)

    def words(self, code: str, language: str) -> str:
        """Return the words of an act, empty for one that is no longer in the list."""
        return next((act.text[language] for act in self.acts if act.code == code), "")


def read_acts(text: str) -> DangerActs:
    """Read the list from TOML; ValueError or KeyError where something is missing or unknown."""
    told = tomllib.loads(text)
    acts = tuple(
        Act(one["code"], frozenset(map(DangerKind, one["kinds"])), _both(one))
        for one in told["act"]
    )
    guides = {
        kind: Guide(
            tuple(told["kind"][kind]["calls"]),
            _both(told["kind"][kind]["say"]),
            _both(told["kind"][kind]["avoid"]),
        )
        for kind in DangerKind
    }
    unknown = {number for guide in guides.values() for number in guide.calls} - set(NUMBERS)
    if unknown or len({act.code for act in acts}) != len(acts):
        raise ValueError("an act twice, or a number nobody offers")
    return DangerActs(acts, guides)


def _both(told: Mapping[str, str]) -> Mapping[str, str]:
    return {language: told[language] for language in LANGUAGES}
