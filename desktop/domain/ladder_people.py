"""Whether a ring concerns one person, and how they are told (domain rules §C, §K 8)."""

from collections.abc import Mapping
from typing import Final

from desktop.domain.actor import Actor
from desktop.domain.case_facts import URGENT
from desktop.domain.clock_table import CLOCKS, Bearer, ClockKind
from desktop.domain.ladder import How, Rung, Told, told_at
from desktop.domain.permissions import Role
from desktop.domain.priority import Priority
from desktop.domain.rows.ring import REMINDER, RingRow

ISSUED: Final = 0
"""The stage of a ring that tells of a new order or reminder, before any of its time has run."""

_AT_ONCE: Final[Rung] = {Told.DOER: How.BANNER, Told.HEAD: How.BANNER}
_ROLES: Final[Mapping[Told, Role]] = {
    Told.SUPERVISOR: Role.SUPERVISOR,
    Told.DUTY_HEAD: Role.DUTY_HEAD,
}


def how_told(actor: Actor, ring: RingRow) -> How | None:
    """Return how `actor` is told of a ring, None if it is none of their business."""
    ways = [how for who, how in _rung(ring).items() if _is(actor, who, ring)]
    return max(ways, default=None)


def _rung(ring: RingRow) -> Rung:
    if ring.stage == ISSUED:
        return _AT_ONCE
    return told_at(Priority(ring.priority), ClockKind(ring.clock), ring.stage)


def _is(actor: Actor, who: Told, ring: RingRow) -> bool:
    if who is Told.DOER:
        return _does(actor, ring)
    if who is Told.HEAD:
        return ring.head_id in actor.stands_for
    return actor.has(_ROLES[who])


def _does(actor: Actor, ring: RingRow) -> bool:
    """Tell whether the clock waits for this person."""
    bearer = Bearer.HANDLER if ring.clock == REMINDER else CLOCKS[ClockKind(ring.clock)].charged_to
    if ring.clock == ClockKind.FOLLOW_UP:
        return actor.has(Role.CALLBACK)
    if bearer is Bearer.APPROVER:
        return actor.has(Role.DUTY_HEAD if ring.priority in URGENT else Role.SUPERVISOR)
    if bearer in {Bearer.DUTY_POST, Bearer.SUPERVISOR}:
        return ring.owner_id in actor.stands_for
    if ring.handler_id is not None:
        return ring.handler_id in actor.stands_for
    # Sent to a unit and not yet anybody's in it: whoever works there may take it.
    unit = actor.has(Role.HANDLER) and ring.unit_id is not None and ring.unit_id in actor.units
    return unit or ring.owner_id in actor.stands_for
