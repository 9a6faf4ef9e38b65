"""Rules of lines, hours, waits and substitution."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.calendar import Period
from desktop.domain.errors import InvalidInput
from desktop.domain.lines import code, telephone
from desktop.domain.opening_hours import hours_text, parse_hours
from desktop.domain.permissions import Role
from desktop.domain.sign_in_delay import account_delay, place_delay, remaining
from desktop.domain.substitution import go_together, with_lent

MINUTES = st.lists(st.integers(0, 1439), unique=True, max_size=8).map(sorted)
NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)


@given(MINUTES)
def test_hours_come_back_as_they_were_written(minutes: list[int]) -> None:
    times = [time(m // 60, m % 60) for m in minutes[: len(minutes) // 2 * 2]]
    periods = tuple(Period(a, b) for a, b in zip(times[::2], times[1::2], strict=True))
    assert parse_hours(hours_text(periods)) == periods


@pytest.mark.parametrize("text", ["8:30-12:00,13:30-17:00", "８:30", "08:30—12:00，13:30～17:00"])
def test_hours_are_read_in_any_common_spelling(text: str) -> None:
    if text == "８:30":
        with pytest.raises(InvalidInput):
            parse_hours(text)
        return
    assert hours_text(parse_hours(text)) == "08:30-12:00,13:30-17:00"


@given(st.integers(0, 10_000), st.integers(-(10**7), 10**7))
def test_a_wait_is_never_longer_than_five_minutes(failures: int, seconds: int) -> None:
    last = NOW + timedelta(seconds=seconds)
    for delay, longest in ((account_delay, 300), (place_delay, 30)):
        assert timedelta() <= delay(failures) <= delay(failures + 1) <= timedelta(seconds=longest)
        assert timedelta() <= remaining(delay, failures, last, NOW) <= delay(failures)


@pytest.mark.parametrize(
    ("failures", "account", "place"),
    [(0, 0, 0), (4, 0, 0), (5, 15, 2), (6, 30, 4), (8, 120, 16), (9, 240, 30), (99, 300, 30)],
)
def test_the_wait_doubles_from_the_fifth_failure_on(
    failures: int, account: int, place: int
) -> None:
    assert account_delay(failures) == timedelta(seconds=account)
    assert place_delay(failures) == timedelta(seconds=place)


@pytest.mark.parametrize("alone", [Role.ADMIN, Role.AUDITOR])
@pytest.mark.parametrize("other", list(Role))
def test_administrator_and_auditor_hold_nothing_else(alone: Role, other: Role) -> None:
    assert go_together({alone, other}) is (alone is other)
    lent = with_lent(frozenset({alone}), [other])
    assert lent == {alone}
    assert with_lent(frozenset(), [other]) == {other}


def test_lent_roles_are_added_to_the_own() -> None:
    own = frozenset({Role.CLERK})
    assert with_lent(own, [Role.SUPERVISOR, Role.ADMIN]) == {Role.CLERK, Role.SUPERVISOR}


@pytest.mark.parametrize(
    "text", ["12345", "0791-85550000转8", "85550000、85550001", "（0791）85550000"]
)
def test_telephones_are_kept_as_the_hall_prints_them(text: str) -> None:
    assert telephone("telephone", f" {text} ") == text


def test_full_width_codes_become_ordinary() -> None:
    assert code("number", " Ａ０１ ") == "A01"
