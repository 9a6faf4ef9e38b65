"""Where the time comes from: a parameter, so that a rule can be asked about any moment."""

from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

USUAL_ZONE: Final = "Asia/Shanghai"
"""The time zone of a hall that named no other."""


class Clock(Protocol):
    """Gives the present moment."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        ...


class SystemClock:
    """The clock of the workstation."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is moved: for drills, the tour and generated cases."""

    def __init__(self, start: datetime) -> None:
        """Stand at `start`; a naive time is refused with ValueError, it could mean any zone."""
        if start.tzinfo is None:
            raise ValueError("a clock needs an aware time")
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment the clock stands at, in UTC."""
        return self._now

    def advance(self, step: timedelta) -> None:
        """Move by `step`, backwards too: a workstation's clock may be set back."""
        self._now += step
