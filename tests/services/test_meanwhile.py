"""A form filled in over what somebody else has changed since overwrites nothing unseen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.clock import FixedClock
from desktop.domain.errors import Conflict
from desktop.domain.inputs import Correction, HandlerInput, PriorityInput
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.meanwhile import Meanwhile
from desktop.services.context import Context
from tests.services.reaching import WHY, Reach, a_review, reach_of
from tests.services.seeding import SmallHall

Act = Callable[[Reach, int, int], None]


@pytest.fixture
def reach(context: Context, hall: SmallHall) -> Reach:
    return reach_of(context, hall)


def seen(reach: Reach, case_id: int) -> int:
    return reach.detail(case_id).entries[-1].seq


def crossed(reach: Reach, case_id: int, act: Act, on: int) -> tuple[Meanwhile, ...]:
    """Return what the second is told; nothing of theirs is in the record."""
    before = reach.detail(case_id)
    with pytest.raises(Conflict, match="changed_meanwhile") as refused:
        act(reach, case_id, on)
    assert reach.detail(case_id).entries == before.entries
    told = refused.value.params["changes"]
    assert isinstance(told, tuple)
    return told


def correct(place: str) -> Act:
    def act(reach: Reach, case_id: int, on: int) -> None:
        reach.services.records.correct(
            reach.by("1001"), case_id, Correction("更正", place=place, seen=on)
        )

    return act


def test_the_second_hears_what_the_first_changed_and_can_save_again(
    reach: Reach, clock: FixedClock
) -> None:
    case_id = reach.accepted()
    on, old = seen(reach, case_id), reach.detail(case_id).body.place
    correct("一楼")(reach, case_id, on)
    told = crossed(reach, case_id, correct("二楼"), on)
    who = reach.by("1001").name
    assert told == (Meanwhile("place", old, "一楼", who, clock.now()),)
    correct("二楼")(reach, case_id, seen(reach, case_id))
    assert reach.detail(case_id).body.place == "二楼"


def test_changes_of_other_fields_let_a_form_pass(reach: Reach) -> None:
    case_id = reach.accepted()
    on = seen(reach, case_id)
    reach.services.handling.add_note(reach.by("3001"), case_id, WHY)
    reach.services.records.correct(
        reach.by("3001"), case_id, Correction("更正", demand="今天办结", seen=on)
    )
    correct("二楼")(reach, case_id, on)
    body = reach.detail(case_id).body
    assert (body.place, body.demand) == ("二楼", "今天办结")


def set_level(reach: Reach, case_id: int, on: int) -> None:
    form = PriorityInput(Severity.S2, Urgency.U1, "更急", seen=on)
    reach.services.assessment.set_priority(reach.by("3001"), case_id, form)


def propose_level(reach: Reach, case_id: int, on: int) -> None:
    form = PriorityInput(Severity.S1, Urgency.U1, "更急", seen=on)
    reach.services.assessment.propose_priority(reach.by("2001"), case_id, form)


def stand_in(reach: Reach, case_id: int, on: int) -> None:
    form = HandlerInput(reach.by("2002").staff_id, "替岗", seen=on)
    reach.services.assignment.stand_in(reach.by("3001"), case_id, form)


def redistribute(reach: Reach, case_id: int, on: int) -> None:
    form = HandlerInput(reach.by("2001").staff_id, "改派", seen=on)
    reach.services.assignment.redistribute(reach.by("3001"), case_id, form)


@pytest.mark.parametrize(
    ("first", "second", "field"),
    [
        (set_level, set_level, "severity"),
        (set_level, propose_level, "severity"),
        (stand_in, redistribute, "owner"),
        (redistribute, stand_in, "owner"),
    ],
)
def test_level_and_owner_are_not_set_over_a_new_one(
    reach: Reach, first: Act, second: Act, field: str
) -> None:
    case_id = reach.in_progress()
    on = seen(reach, case_id)
    first(reach, case_id, on)
    told = crossed(reach, case_id, second, on)
    assert field in {one.field for one in told}
    assert {one.who for one in told} == {reach.by("3001").name}


def test_a_second_draft_of_the_review_keeps_the_first_in_the_history(
    reach: Reach, clock: FixedClock
) -> None:
    case_id = reach.closed()
    clock.advance(timedelta(hours=1))
    on = seen(reach, case_id)
    review = a_review(clock.now())
    draft = reach.services.closing.draft_review
    draft(reach.by("2001"), case_id, review)
    later = seen(reach, case_id)
    draft(reach.by("2001"), case_id, replace(review, went_well="解释清楚", seen=later))
    assert reach.detail(case_id).entries[-1].changes == (("went_well", "", "解释清楚"),)

    def again(reach: Reach, case_id: int, on: int) -> None:
        draft(reach.by("2001"), case_id, replace(review, went_well="态度好", seen=on))

    assert [one.new for one in crossed(reach, case_id, again, on)] == ["解释清楚"]
