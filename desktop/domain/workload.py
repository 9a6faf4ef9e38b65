"""Whom to give a case to in a department: by work in hand, presence and practice (R18)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

_PRACTICE_COUNTS: Final = 3
"""Closed cases of the kind that count at most: beyond it everybody knows the matter."""

_ABSENT: Final = 3
"""What somebody who is not signed in weighs, in open cases."""


@dataclass(frozen=True, slots=True)
class Handler:
    """Somebody a case could go to now, with the figures that speak for or against it.

    `units` are the departments whose cases they take; `stands_in_for` names an absent colleague
    whose work they have. `due` counts open cases due today or overdue, `practised` closed cases
    of the subtype.
    """

    staff_id: int
    number: str
    name: str
    units: frozenset[int]
    signed_in: bool = False
    open_cases: int = 0
    due: int = 0
    practised: int = 0
    stands_in_for: str = ""

    @property
    def burden(self) -> int:
        """Return the open cases, what is due today counted twice, practice taken off."""
        absent = 0 if self.signed_in else _ABSENT
        return self.open_cases + self.due + absent - min(self.practised, _PRACTICE_COUNTS)


def best_of(
    handlers: Iterable[Handler], unit: int, kept_away: Collection[int] = ()
) -> Handler | None:
    """Return who of a department has the most room, None if nobody can take the case.

    `kept_away` are those who must not have it: who is complained about, who had it before.
    """
    able = (one for one in handlers if unit in one.units and one.staff_id not in kept_away)
    return min(able, key=lambda one: (one.burden, one.number), default=None)
