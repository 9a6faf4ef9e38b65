"""How long one waits after failed sign-ins: growing, but never so long that a hall stands still."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

FREE: Final = 5
"""So many failures cost nothing."""

QUIET: Final = timedelta(minutes=15)
"""After such a time without a failure a workstation is forgiven; an account only by success."""

_NONE: Final = timedelta()
_ACCOUNT_FIRST: Final = timedelta(seconds=15)
_ACCOUNT_LONGEST: Final = timedelta(minutes=5)
_PLACE_FIRST: Final = timedelta(seconds=2)
_PLACE_LONGEST: Final = timedelta(seconds=30)


def account_delay(failures: int) -> timedelta:
    """Return the wait of one account: doubled with each failure from the fifth on."""
    return _doubled(failures, _ACCOUNT_FIRST, _ACCOUNT_LONGEST)


def place_delay(failures: int) -> timedelta:
    """Return the wait of one workstation: short, for others want to sign in there too."""
    return _doubled(failures, _PLACE_FIRST, _PLACE_LONGEST)


def remaining(
    delay: Callable[[int], timedelta], failures: int, last: datetime, now: datetime
) -> timedelta:
    """Return what is left of the wait; a clock set back can never make it longer than `delay`."""
    return min(max(last + delay(failures) - now, _NONE), delay(failures))


def _doubled(failures: int, first: timedelta, longest: timedelta) -> timedelta:
    if failures < FREE:
        return _NONE
    # Capped before the power, which would otherwise outgrow what a time span can hold.
    doublings = min(failures - FREE, 10)
    return min(first * (1 << doublings), longest)
