"""The clocks."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.clock import Clock, FixedClock, SystemClock


def test_the_system_clock_is_aware_and_in_utc() -> None:
    clock: Clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_fixed_clock_stands_until_it_is_moved() -> None:
    clock: Clock = FixedClock(datetime(2025, 3, 11, 16, 52, tzinfo=ZoneInfo("Asia/Shanghai")))
    assert clock.now() == datetime(2025, 3, 11, 8, 52, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.now() == clock.now()


@pytest.mark.parametrize("hours", [2, -2, 24 * 400])
def test_a_fixed_clock_moves_by_the_step_it_is_given(hours: int) -> None:
    start = datetime(2025, 3, 11, tzinfo=UTC)
    clock = FixedClock(start)
    clock.advance(timedelta(hours=hours))
    assert clock.now() == start + timedelta(hours=hours)


def test_a_naive_start_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        FixedClock(datetime(2025, 3, 11))  # noqa: DTZ001 the mistake under test
