"""Signing in, waiting after failures, the own password, lock and unlock."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from desktop.domain.clock import FixedClock
from desktop.domain.errors import InvalidInput, KnownError, NotAllowed
from desktop.domain.permissions import Permission, Role
from desktop.models import DeskLog, Leave, SignInFailure, Staff, StaffRole
from desktop.services.accounts import Accounts
from desktop.services.context import Context
from desktop.services.desk_log import first_break
from desktop.services.passwords import Passwords
from desktop.storage.opening import open_database
from tests.services.seeding import PASSWORD, QUICK, SmallHall

WRONG = "not-the-password"


@pytest.fixture
def accounts(context: Context, hall: SmallHall) -> Accounts:
    assert hall.actors
    return Accounts(context, QUICK)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as refused:
        act()
    return refused.value.code


def fail(accounts: Accounts, number: str, times: int = 1) -> None:
    for _ in range(times):
        assert code_of(lambda: accounts.sign_in(number, WRONG)) == "sign_in_failed"


def wait_of(accounts: Accounts, number: str) -> int:
    with pytest.raises(NotAllowed) as refused:
        accounts.sign_in(number, PASSWORD)
    assert refused.value.code == "sign_in_wait"
    seconds = refused.value.params["seconds"]
    assert isinstance(seconds, int)
    return seconds


def test_the_right_password_gives_an_actor(accounts: Accounts, hall: SmallHall) -> None:
    signed_in = accounts.sign_in(" １００１ ", PASSWORD, "A01", "早班")

    assert not signed_in.must_change
    assert signed_in.actor == replace(hall.actors["1001"], shift="早班")


def test_unknown_wrong_and_inactive_look_the_same(accounts: Accounts, context: Context) -> None:
    with context.database.write() as session:
        session.execute(update(Staff).where(Staff.number == "1002").values(active=False))

    refused = []
    for number, password in (("1001", WRONG), ("8888", PASSWORD), ("1002", PASSWORD)):
        with pytest.raises(NotAllowed) as caught:
            accounts.sign_in(number, password)
        refused.append((caught.value.code, caught.value.params))
    assert refused == [("sign_in_failed", {})] * 3


def test_an_unknown_number_costs_a_hash_too(context: Context, hall: SmallHall) -> None:
    assert hall.actors
    hashed: list[str] = []

    class Counting(Passwords):
        def matches(self, stored: str, password: str) -> bool:
            hashed.append(stored)
            return super().matches(stored, password)

    code_of(lambda: Accounts(context, Counting(8, 1)).sign_in("8888", PASSWORD))
    assert hashed == [""]


def test_the_wait_grows_and_ends_after_five_failures(accounts: Accounts, clock: FixedClock) -> None:
    fail(accounts, "1001", 5)
    waits = []
    for _ in range(7):
        waits.append(wait_of(accounts, "1001"))
        clock.advance(timedelta(seconds=waits[-1]))
        fail(accounts, "1001")
    assert waits == [15, 30, 60, 120, 240, 300, 300]

    clock.advance(timedelta(minutes=5))
    accounts.sign_in("1001", PASSWORD)
    fail(accounts, "1001", 1)
    clock.advance(timedelta(seconds=30))
    assert accounts.sign_in("1001", PASSWORD).actor.number == "1001"


def test_a_try_during_the_wait_neither_counts_nor_succeeds(
    accounts: Accounts, clock: FixedClock
) -> None:
    fail(accounts, "1001", 5)
    assert wait_of(accounts, "1001") == 15
    clock.advance(timedelta(seconds=10))
    assert wait_of(accounts, "1001") == 5
    clock.advance(timedelta(seconds=5))
    accounts.sign_in("1001", PASSWORD)


def test_an_unknown_number_waits_like_a_known_one(accounts: Accounts) -> None:
    fail(accounts, "8888", 5)
    assert wait_of(accounts, "8888") == 15


def test_nobody_can_lock_out_the_hall(accounts: Accounts, clock: FixedClock) -> None:
    for number in range(40):
        clock.advance(timedelta(seconds=30))
        fail(accounts, f"70{number}")
    assert wait_of(accounts, "1001") == 30
    clock.advance(timedelta(seconds=30))
    accounts.sign_in("1001", PASSWORD)


def test_a_quiet_workstation_is_forgiven(accounts: Accounts, clock: FixedClock) -> None:
    for number in range(6):
        fail(accounts, f"70{number}")
        clock.advance(timedelta(seconds=4))
    clock.advance(timedelta(minutes=16))
    fail(accounts, "7777")
    accounts.sign_in("1001", PASSWORD)


def test_another_workstation_does_not_wait_for_other_accounts(
    accounts: Accounts, context: Context
) -> None:
    fail(accounts, "1001", 5)
    elsewhere = Accounts(replace(context, workstation="desk-2"), QUICK)
    elsewhere.sign_in("1002", PASSWORD)
    assert wait_of(elsewhere, "1001") == 15


def test_the_wait_outlives_the_program(accounts: Accounts, context: Context) -> None:
    fail(accounts, "1001", 6 - 1)
    path = context.database.path
    context.database.close()
    again = open_database(str(path), context.clock.now())
    try:
        assert wait_of(Accounts(replace(context, database=again), QUICK), "1001") == 15
    finally:
        again.close()


def test_a_clock_set_back_never_lengthens_the_wait(accounts: Accounts, clock: FixedClock) -> None:
    fail(accounts, "1001", 5)
    clock.advance(timedelta(hours=-2))
    assert wait_of(accounts, "1001") <= 15
    clock.advance(timedelta(seconds=15))
    accounts.sign_in("1001", PASSWORD)


def test_failures_are_written_down_without_the_number(accounts: Accounts, context: Context) -> None:
    fail(accounts, "360102199001011234")
    with context.database.read() as session:
        lines = session.scalars(select(DeskLog.content)).all()
        subjects = session.scalars(select(SignInFailure.subject)).all()
        assert first_break(session) is None
    failures = [json.loads(line) for line in lines if "sign_in_failed" in line]
    assert failures[0]["details"]["failures"] == 1
    assert "360102199001011234" not in "".join([*lines, *subjects])


def test_a_first_password_only_opens_the_way_to_a_new_one(
    accounts: Accounts, context: Context
) -> None:
    with context.database.write() as session:
        session.execute(update(Staff).where(Staff.number == "1001").values(must_change=True))

    signed_in = accounts.sign_in("1001", PASSWORD)
    assert signed_in.must_change
    assert not any(signed_in.actor.may(permission) for permission in Permission)
    assert not accounts.unlock(signed_in.actor, PASSWORD).roles

    actor = accounts.change_password(signed_in.actor, PASSWORD, "a-new-word-2026")
    assert actor.roles == {Role.CLERK}
    fail(accounts, "1001")
    assert not accounts.sign_in("1001", "a-new-word-2026").must_change


@pytest.mark.parametrize(
    ("old", "new", "field", "code"),
    [
        (WRONG, "a-new-word-2026", "old_password", "password_wrong"),
        (PASSWORD, "short", "new_password", "password_short"),
        (PASSWORD, PASSWORD, "new_password", "password_same"),
        (PASSWORD, "11111111", "new_password", "password_simple"),
    ],
)
def test_a_bad_new_password_is_refused(
    accounts: Accounts, hall: SmallHall, old: str, new: str, field: str, code: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        accounts.change_password(hall.actors["1001"], old, new)
    assert (refused.value.field, refused.value.code) == (field, code)
    accounts.sign_in("1001", PASSWORD)


def test_the_old_password_cannot_be_guessed_at_an_open_desk(
    accounts: Accounts, hall: SmallHall
) -> None:
    clerk = hall.actors["1001"]
    for _ in range(5):
        code_of(lambda: accounts.change_password(clerk, WRONG, "a-new-word-2026"))
    refused = code_of(lambda: accounts.change_password(clerk, PASSWORD, "a-new-word-2026"))
    assert refused == "sign_in_wait"
    assert code_of(lambda: accounts.unlock(clerk, PASSWORD)) == "sign_in_wait"


def test_a_substitute_holds_the_roles_of_an_absent_colleague(
    accounts: Accounts, context: Context, clock: FixedClock, hall: SmallHall
) -> None:
    head, supervisor = hall.actors["4001"], hall.actors["3001"]
    name_substitute(context, head.staff_id, supervisor.staff_id)
    name_substitute(context, hall.actors["7001"].staff_id, supervisor.staff_id)
    leave(context, head.staff_id, clock, days=1)
    leave(context, hall.actors["7001"].staff_id, clock, days=1)

    actor = accounts.sign_in("3001", PASSWORD).actor
    assert actor.roles == {Role.SUPERVISOR, Role.DUTY_HEAD}
    assert actor.standing_in_for == {head.staff_id}

    clock.advance(timedelta(days=1))
    assert accounts.unlock(actor, PASSWORD).roles == {Role.SUPERVISOR}


def test_a_person_without_role_stays_outside(accounts: Accounts, context: Context) -> None:
    with context.database.write() as session:
        person = session.scalars(select(Staff).where(Staff.number == "1002")).one()
        person.roles.clear()
    assert code_of(lambda: accounts.sign_in("1002", PASSWORD)) == "no_role"


def test_a_dismissed_person_cannot_unlock(accounts: Accounts, context: Context) -> None:
    actor = accounts.sign_in("1001", PASSWORD).actor
    with context.database.write() as session:
        session.execute(update(Staff).where(Staff.number == "1001").values(active=False))
    assert code_of(lambda: accounts.unlock(actor, PASSWORD)) == "sign_in_failed"


@pytest.mark.parametrize(
    ("jump", "kinds"),
    [
        (timedelta(hours=-2), ["clock_back"]),
        (timedelta(minutes=-4), []),
        (timedelta(hours=20), []),
        (timedelta(days=400), ["clock_forward"]),
    ],
)
def test_a_leap_of_the_clock_is_written_down(
    accounts: Accounts, context: Context, clock: FixedClock, jump: timedelta, kinds: list[str]
) -> None:
    accounts.sign_in("1001", PASSWORD)
    clock.advance(jump)
    accounts.sign_in("1002", PASSWORD)
    with context.database.read() as session:
        told = session.scalars(select(DeskLog.kind).where(DeskLog.kind.startswith("clock"))).all()
        assert first_break(session) is None
    assert told == kinds


def test_hashes_with_old_parameters_are_made_anew(context: Context, hall: SmallHall) -> None:
    assert hall.actors
    Accounts(context, Passwords(16, 1)).sign_in("1001", PASSWORD)
    with context.database.read() as session:
        stored = session.scalar(select(Staff.password_hash).where(Staff.number == "1001"))
    assert stored is not None
    assert "m=16" in stored


def name_substitute(context: Context, staff_id: int, substitute_id: int) -> None:
    with context.database.write() as session:
        session.execute(
            update(StaffRole)
            .where(StaffRole.staff_id == staff_id)
            .values(substitute_id=substitute_id)
        )


def leave(context: Context, staff_id: int, clock: FixedClock, days: int) -> None:
    now = clock.now()
    with context.database.write() as session:
        session.add(Leave(staff_id=staff_id, starts_at=now, ends_at=now + timedelta(days=days)))
