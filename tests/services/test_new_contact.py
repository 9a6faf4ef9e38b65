"""After a change of hands the person is told who has the case now (待告知, §K 11)."""

from datetime import datetime, timedelta

import pytest

from desktop.domain.clock import FixedClock
from desktop.domain.codes import ContactOutcome
from desktop.domain.inputs import ContactInput, HandlerInput, SignInput
from desktop.services.context import Context
from tests.services.reaching import BY_HAND, Reach, reach_of
from tests.services.seeding import SmallHall


@pytest.fixture
def reach(context: Context, hall: SmallHall) -> Reach:
    return reach_of(context, hall)


@pytest.mark.parametrize("told", ["contact", "paper", "nobody"])
def test_a_new_handler_stays_to_be_told_until_the_person_knows(
    reach: Reach, clock: FixedClock, told: str
) -> None:
    services, case_id = reach.services, reach.in_progress()
    old = reach.detail(case_id).documents[0]
    clock.advance(timedelta(minutes=5))
    new = HandlerInput(reach.by("2002").staff_id, "承办人休假")
    services.assignment.stand_in(reach.by("3001"), case_id, new)

    def owed() -> list[datetime]:
        clocks = reach.detail(case_id).clocks
        return [one.due_at for one in clocks if one.kind == "new_contact" and not one.stopped_at]

    due = owed()
    assert len(due) == 1
    # What was printed before names the old contact; a call nobody takes tells nothing.
    services.replying.hand_over(reach.by("1001"), old.id, BY_HAND)
    missed = ContactInput(ContactOutcome.NO_ANSWER, "无人接听")
    services.handling.log_contact(reach.by("2002"), case_id, missed)
    assert owed() == due
    clock.advance(due[0] - clock.now() - timedelta(hours=1))
    day = services.queue.today(reach.by("2002"))
    assert ("new_contact", True) in {(row.why, row.mine) for row in day}
    if told == "contact":
        reached = ContactInput(ContactOutcome.REACHED, "已告知新的联系人")
        services.handling.log_contact(reach.by("2002"), case_id, reached)
    elif told == "paper":
        again = services.papers.reprint(reach.by("1001"), case_id, "receipt_a5", "更换承办人")
        services.replying.hand_over(reach.by("1001"), again.id, BY_HAND)
    else:
        back = HandlerInput(reach.by("2001").staff_id, "销假")
        services.assignment.stand_in(reach.by("3001"), case_id, back)
    assert owed() == (due if told == "nobody" else [])


def test_a_case_sent_elsewhere_owes_the_person_its_new_contact(reach: Reach) -> None:
    case_id = reach.in_progress()
    assert reach.clock(case_id, "new_contact") is None
    same = HandlerInput(reach.by("2001").staff_id, "再次交办")
    reach.services.assignment.redistribute(reach.by("3001"), case_id, same)
    assert reach.clock(case_id, "new_contact") is None
    reach.services.assignment.sign(reach.by("2001"), case_id, SignInput())
    other = HandlerInput(reach.by("2002").staff_id, "承办人休假")
    reach.services.assignment.redistribute(reach.by("3001"), case_id, other)
    assert reach.clock(case_id, "new_contact") is not None
