"""Whatever staff do in whatever order, the invariants hold; and what is offered can be done."""

from datetime import timedelta

import pytest

from desktop.domain.clock import FixedClock
from desktop.services.context import Context
from tests.services.seeding import SmallHall
from tests.services.walk import Walk
from tests.survival.invariants import violations

STEPS = 250
CASES = 8


@pytest.mark.parametrize("seed", range(4))
def test_random_shifts_leave_every_invariant_standing(
    context: Context, clock: FixedClock, hall: SmallHall, seed: int
) -> None:
    walk = Walk(context, hall, seed)
    for _ in range(CASES):
        walk.register()
    for _ in range(STEPS):
        walk.step()
        if walk.chance.random() < 0.3:
            clock.advance(timedelta(minutes=walk.chance.randint(1, 900)))
        if walk.chance.random() < 0.05:
            walk.services.upkeep.run()
    broken = violations(context.database)
    assert not broken, "\n".join(broken)
    assert len(walk.done) > 12
