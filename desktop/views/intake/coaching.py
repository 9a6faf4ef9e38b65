"""Coaching cards: what to say, do and avoid, and which card suits the moment (§H)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.drafts import IntakeDraft
from desktop.domain.masking import COMPOUND_SURNAMES

CARDS_FILE = Path(__file__).parents[2] / "resources" / "coaching" / "cards.toml"
LISTENING_FROM = 3
"""From this emotion on the listening card comes first."""

_CARE = 4


@dataclass(frozen=True, slots=True)
class Advice:
    """One card in one language; `say` is read aloud."""

    title: str
    skill: str
    say: str
    do: str
    avoid: str


@dataclass(frozen=True, slots=True)
class CoachingCard:
    """One card: for which step, and for which need if it is for one."""

    code: str
    step: str
    need: str
    advice: Mapping[str, Advice]


def read_cards(text: str) -> Mapping[str, CoachingCard]:
    """Read cards from TOML by code; KeyError where a language or a line is missing."""
    cards = (
        CoachingCard(
            entry["code"],
            entry["step"],
            entry.get("need", ""),
            {language: Advice(**entry[language]) for language in ("zh", "en")},
        )
        for entry in tomllib.loads(text)["card"]
    )
    return {card.code: card for card in cards}


def card_for(cards: Mapping[str, CoachingCard], draft: IntakeDraft) -> CoachingCard:
    """Return the card for what is known so far: feelings first, then needs, then the step."""
    if draft.emotion >= _CARE:
        return cards["care"]
    if draft.emotion >= LISTENING_FROM:
        return cards["listen"]
    for card in cards.values():
        if card.need and card.need in draft.needs:
            return card
    return cards["restate" if draft.original_text else "welcome"]


def surname_of(name: str) -> str:
    """Return the surname a clerk introduces themselves with."""
    return name[:2] if name[:2] in COMPOUND_SURNAMES else name[:1]
