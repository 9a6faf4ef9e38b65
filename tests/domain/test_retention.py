"""Which backups are due and which stay."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.retention import ALL_FOR, DAYS, MONTHS, WEEKS, is_due, kept
from tests.domain.calendars import HALL, at

NOW = at("2026-11-23 09:00")
MOMENTS = st.lists(
    st.integers(0, 900 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)),
    max_size=120,
)


@pytest.mark.parametrize(
    ("last", "now", "due"),
    [
        (None, "2026-11-23 09:00", True),
        ("2026-11-23 00:01", "2026-11-23 23:59", False),
        ("2026-11-22 23:59", "2026-11-23 00:00", True),
        ("2026-11-23 07:59", "2026-11-23 08:01", False),  # another day in UTC, the same here
        ("2026-11-25 09:00", "2026-11-23 09:00", True),  # the clock was set back
    ],
)
def test_one_backup_a_day(last: str | None, now: str, *, due: bool) -> None:
    assert is_due(at(last) if last else None, at(now), HALL) is due


def stay(*texts: str) -> set[str]:
    found = kept([at(text) for text in texts], NOW, HALL)
    return {f"{moment.astimezone(HALL):%Y-%m-%d %H:%M}" for moment in found}


def test_two_days_keep_everything() -> None:
    recent = {f"2026-11-{day} {hour:02d}:00" for day in (22, 23) for hour in range(9)}
    assert stay(*recent) == recent


def test_of_an_older_day_the_newest_stays() -> None:
    assert stay("2026-11-20 08:00", "2026-11-20 17:00", "2026-11-20 12:00") == {"2026-11-20 17:00"}


def test_long_closure_empties_no_shelf() -> None:
    old = {f"2024-03-{day:02d} 09:00" for day in range(1, 10)}
    assert stay(*old) == old


def test_daily_backups_of_three_years() -> None:
    """Live through three years, thinning every day, and look at what is left."""
    shelf: frozenset[datetime] = frozenset()
    now = at("2023-01-01 12:00")
    while now < NOW:
        now += timedelta(days=1)
        shelf = kept([*shelf, now], now, HALL)
    older = [moment for moment in shelf if now - moment >= ALL_FOR]
    assert len(older) == DAYS + WEEKS + MONTHS
    assert timedelta(days=290) < now - min(shelf) < timedelta(days=380)


@given(MOMENTS)
def test_thinning_twice_thins_no_further(moments: list[datetime]) -> None:
    once = kept(moments, NOW, HALL)
    assert kept(once, NOW, HALL) == once


@given(MOMENTS)
def test_newest_stays_and_the_shelf_is_small(moments: list[datetime]) -> None:
    found = kept(moments, NOW, HALL)
    assert found <= set(moments)
    assert not moments or max(moments) in found
    assert sum(NOW - moment >= ALL_FOR for moment in found) <= DAYS + WEEKS + MONTHS


def test_zone_decides_what_a_day_is() -> None:
    late, early = (
        datetime(2026, 11, 10, 15, 59, tzinfo=UTC),
        datetime(2026, 11, 10, 16, 1, tzinfo=UTC),
    )
    assert kept([late, early], NOW, HALL) == {late, early}
