"""Which roles go together, and which a substitute really gets (domain rules §K 8, §K 10a)."""

from collections.abc import Iterable
from typing import Final

from desktop.domain.permissions import Role

ALONE: Final = frozenset({Role.ADMIN, Role.AUDITOR})
"""Held with no other role: one must not read cases, the other must not act on them."""


def go_together(roles: Iterable[Role]) -> bool:
    """Tell whether one person may hold all of `roles` at once."""
    held = frozenset(roles)
    return len(held) <= 1 or held.isdisjoint(ALONE)


def with_lent(own: frozenset[Role], lent: Iterable[Role]) -> frozenset[Role]:
    """Return the own roles and those lent by absent colleagues, except what does not go together.

    Roles may have changed since a substitute was named.
    """
    held = own
    for role in sorted(lent):
        if go_together(held | {role}):
            held |= {role}
    return held
