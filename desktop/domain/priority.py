"""How bad, how fast, and what follows from both (domain rules §B2–§B4)."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Severity(StrEnum):
    """How bad a matter is, from 特别严重 to 一般 (domain rules §B2)."""

    S1 = "S1"
    S2 = "S2"
    S3 = "S3"
    S4 = "S4"


class Urgency(StrEnum):
    """How fast a matter gets worse: at once, 2 h, 24 h, ordinary (domain rules §B3)."""

    U1 = "U1"
    U2 = "U2"
    U3 = "U3"
    U4 = "U4"


class Priority(StrEnum):
    """特急, 紧急, 较急, 一般: what every clock runs by."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"


_COLUMNS: Final = tuple(Urgency)
_ROWS: Final = (
    (Severity.S1, "P1 P1 P1 P2"),
    (Severity.S2, "P1 P1 P2 P2"),
    (Severity.S3, "P2 P2 P3 P3"),
    (Severity.S4, "P3 P3 P3 P4"),
)

MATRIX: Final[Mapping[tuple[Severity, Urgency], Priority]] = MappingProxyType(
    {
        (severity, urgency): Priority(word)
        for severity, words in _ROWS
        for urgency, word in zip(_COLUMNS, words.split(), strict=True)
    }
)
"""Severity × urgency → priority (domain rules §B4)."""


def priority_of(severity: Severity, urgency: Urgency) -> Priority:
    """Read the matrix (domain rules §B4)."""
    return MATRIX[severity, urgency]


def clerk_may_set(old: Priority, new: Priority) -> bool:
    """Tell whether a clerk may set `new` alone: within P3 and P4, or up to P1 (§K 15c)."""
    ordinary = {Priority.P3, Priority.P4}
    return new in {old, Priority.P1} or {old, new} <= ordinary


def raised(priority: Priority, levels: int = 1) -> Priority:
    """Return the priority `levels` steps more urgent, at most P1; negative lowers, at most P4."""
    order = tuple(Priority)
    return order[min(max(order.index(priority) - levels, 0), len(order) - 1)]
