"""How complete a record is: fourteen items and the five elements of a complaint (R16).

时间 地点 人物 事情 经过. Completeness never stops a registration; the few things that do are in
`missing_to_register` (domain rules §K 15c).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from desktop.domain.text import is_blank


class HasFacts(Protocol):
    """What completeness is judged by, whoever holds it: a draft, a case, an imported row."""

    @property
    def name(self) -> str:
        """The complainant's name."""
        ...

    @property
    def anonymous(self) -> bool:
        """Whether the person wishes to stay unnamed."""
        ...

    @property
    def phone(self) -> str:
        """A telephone number."""
        ...

    @property
    def no_contact(self) -> bool:
        """Whether the person cannot be reached and will ask with the enquiry code (§K 13)."""
        ...

    @property
    def original_text(self) -> str:
        """The person's own words."""
        ...

    @property
    def demand(self) -> str:
        """What the person asks for (诉求)."""
        ...

    @property
    def points(self) -> Sequence[str]:
        """The points to be answered one by one."""
        ...

    @property
    def department_code(self) -> str:
        """The department complained about."""
        ...

    @property
    def window_code(self) -> str:
        """The window complained about."""
        ...

    @property
    def place(self) -> str:
        """Where it happened."""
        ...

    @property
    def happened_when_text(self) -> str:
        """When it happened, as told."""
        ...

    @property
    def situation(self) -> str:
        """Happened, happening or about to happen."""
        ...

    @property
    def channel(self) -> str:
        """How the complaint reached the hall."""
        ...

    @property
    def subtype(self) -> str:
        """The subtype of the taxonomy, if chosen already."""
        ...

    @property
    def facts(self) -> str:
        """The course of events, apart from the demand."""
        ...

    @property
    def read_back(self) -> bool:
        """Whether the record was read back to the person and confirmed."""
        ...


class Element(StrEnum):
    """The five elements: time, place, people, matter, course."""

    TIME = "time"
    PLACE = "place"
    PEOPLE = "people"
    MATTER = "matter"
    COURSE = "course"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a complete record has; `code` is what a screen names and jumps to."""

    code: str
    is_filled: Callable[[HasFacts], bool]


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many items are filled, which are missing in the form's order, and which elements hold."""

    filled: int
    total: int
    missing: tuple[str, ...]
    elements: frozenset[Element]

    @property
    def percent(self) -> int:
        """Whole per cent, 100 only when nothing is missing."""
        return self.filled * 100 // self.total


def _named(facts: HasFacts) -> bool:
    return facts.anonymous or not is_blank(facts.name)


def _reachable(facts: HasFacts) -> bool:
    return facts.no_contact or not is_blank(facts.phone)


def _located(facts: HasFacts) -> bool:
    words = (facts.place, facts.window_code, facts.department_code)
    return not all(is_blank(word) for word in words)


def _told(facts: HasFacts) -> bool:
    return not is_blank(facts.original_text)


def _demanded(facts: HasFacts) -> bool:
    return not is_blank(facts.demand)


ITEMS: Final = (
    Item("name", _named),
    Item("contact", _reachable),
    Item("channel", lambda facts: not is_blank(facts.channel)),
    Item("original_text", _told),
    Item("demand", _demanded),
    Item("points", lambda facts: any(not is_blank(point) for point in facts.points)),
    Item("department", lambda facts: not is_blank(facts.department_code)),
    Item("window", lambda facts: not is_blank(facts.window_code)),
    Item("place", lambda facts: not is_blank(facts.place)),
    Item("happened_when", lambda facts: not is_blank(facts.happened_when_text)),
    Item("situation", lambda facts: not is_blank(facts.situation)),
    Item("facts", lambda facts: not is_blank(facts.facts)),
    Item("subtype", lambda facts: not is_blank(facts.subtype)),
    Item("read_back", lambda facts: facts.read_back),
)
"""The fourteen items in the order of the form."""

_ELEMENTS: Final[tuple[tuple[Element, Callable[[HasFacts], bool]], ...]] = (
    (Element.TIME, lambda facts: not is_blank(facts.happened_when_text)),
    (Element.PLACE, _located),
    (Element.PEOPLE, lambda facts: _named(facts) and _reachable(facts)),
    (Element.MATTER, lambda facts: _told(facts) and _demanded(facts)),
    (Element.COURSE, lambda facts: not is_blank(facts.facts)),
)

_REQUIRED: Final = (
    Item("original_text", _told),
    Item("name", _named),
    Item("place", _located),
    Item("demand", _demanded),
)


def completeness(facts: HasFacts) -> Completeness:
    """Judge a record by all items and elements."""
    missing = tuple(item.code for item in ITEMS if not item.is_filled(facts))
    return Completeness(
        filled=len(ITEMS) - len(missing),
        total=len(ITEMS),
        missing=missing,
        elements=frozenset(element for element, holds in _ELEMENTS if holds(facts)),
    )


def missing_to_register(facts: HasFacts) -> tuple[str, ...]:
    """Return what still stops a registration: words, who, where, demand (domain rules §K 15c).

    "place" is there as soon as a place, a window or a department is named.
    """
    return tuple(item.code for item in _REQUIRED if not item.is_filled(facts))
