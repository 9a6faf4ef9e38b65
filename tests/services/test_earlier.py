"""Looking up what the same person has complained about before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import CaseKind
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.errors import NotAllowed
from desktop.domain.permissions import Role
from desktop.services.context import Context
from desktop.services.earlier import MOST, EarlierService
from desktop.services.intake import IntakeService

LI = PersonDraft(name="李静怡", phone="13812346621", identity_number="11010519491231002X")


def taken(context: Context, actor: Actor, person: PersonDraft = LI, **values: object) -> str:
    draft = IntakeDraft(
        uuid=str(uuid4()), person=person, original_text="排队太久", demand="道歉", place="一楼"
    )
    return IntakeService(context).register(actor, replace(draft, **values)).number  # type: ignore[arg-type]


@pytest.fixture
def clerk(actor_of: Callable[..., Actor]) -> Actor:
    return actor_of(Role.CLERK)


@pytest.mark.parametrize(
    ("phone", "identity", "name"),
    [
        ("13812346621", "", ""),
        ("+86 138-1234-6621", "", ""),
        ("", "11010519491231002x", ""),
        ("", "", "李静怡"),
        ("13812346621", "11010519491231002X", "李静怡"),
    ],
)
def test_the_same_person_is_found_each_way(
    context: Context, clerk: Actor, phone: str, identity: str, name: str
) -> None:
    number = taken(context, clerk)
    found = EarlierService(context).of_person(clerk, phone, identity, name)
    assert [case.number for case in found] == [number]


@pytest.mark.parametrize(
    ("phone", "identity", "name"),
    [("", "", ""), ("1381", "", ""), ("13812346622", "", ""), ("", "", "李静"), (" ", " ", " ")],
)
def test_less_than_a_person_finds_nobody(
    context: Context, clerk: Actor, phone: str, identity: str, name: str
) -> None:
    taken(context, clerk)
    assert EarlierService(context).of_person(clerk, phone, identity, name) == ()


def test_the_newest_come_first_and_not_too_many(
    context: Context, clerk: Actor, clock: FixedClock
) -> None:
    numbers = []
    for _ in range(MOST + 2):
        numbers.append(taken(context, clerk))
        clock.advance(timedelta(minutes=1))
    found = EarlierService(context).of_person(clerk, LI.phone, "", "")
    assert [case.number for case in found] == numbers[::-1][:MOST]


def test_what_may_not_be_seen_is_not_found(
    context: Context, clerk: Actor, actor_of: Callable[..., Actor]
) -> None:
    other = actor_of(Role.CLERK, 1)
    taken(context, other, confidential=True)
    taken(context, other, kind=CaseKind.REPORT)
    taken(context, other, accused_staff_id=clerk.staff_id)
    assert EarlierService(context).of_person(clerk, LI.phone, "", LI.name) == ()


def test_an_administrator_reads_no_cases(context: Context, actor_of: Callable[..., Actor]) -> None:
    with pytest.raises(NotAllowed):
        EarlierService(context).of_person(actor_of(Role.ADMIN), LI.phone, "", "")
