"""Rule books: the lists of a hall that an administrator edits and that are kept version by version.

A book's content is text in the format of its kind. Version 0 is the one shipped with the program;
saving makes the next one, and none is ever changed or taken away (R14).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RuleKind(StrEnum):
    """Which list a book holds."""

    TAXONOMY = "taxonomy"
    """Types, subtypes, triggers and the words that suggest them (domain rules §B)."""

    ROUTING = "routing"
    """Which department leads a matter, and who helps (派单目录, R18)."""


SHIPPED = 0
"""The version that comes with the program."""


@dataclass(frozen=True, slots=True)
class RuleBookRow:
    """One version of a book: who made it, when and what for; nobody and never for the shipped."""

    kind: RuleKind
    version: int
    purpose: str = ""
    made_by: str = ""
    made_at: datetime | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class RuleBook:
    """A version with its text."""

    row: RuleBookRow
    content: str


@dataclass(frozen=True, slots=True)
class RuleBookDraft:
    """The next version of a book as it was edited from version `seen`, and what it is for."""

    kind: RuleKind
    content: str
    seen: int
    purpose: str
