"""Cases that belong together: merged and taken out again, split, linked, seen from both sides."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from desktop.domain.clock import FixedClock
from desktop.domain.codes import LinkKind
from desktop.domain.inputs import LinkInput, SplitInput
from desktop.domain.status import Status
from desktop.models import Case
from desktop.services.context import Context
from tests.services.reaching import BY_HAND, WHY, Reach, reach_of
from tests.services.seeding import SmallHall
from tests.survival.invariants import violations


@pytest.fixture
def reach(context: Context, hall: SmallHall) -> Reach:
    return reach_of(context, hall)


def _number(reach: Reach, case_id: int) -> str:
    return reach.detail(case_id).head.number


def test_a_case_comes_out_of_a_merger_with_the_date_it_was_printed(
    context: Context, clock: FixedClock, reach: Reach
) -> None:
    early = reach.accepted()
    receipt = reach.detail(early).documents[0].id
    reach.services.replying.hand_over(reach.by("1001"), receipt, BY_HAND)
    printed = reach.detail(early).head.printed_close_due
    clock.advance(timedelta(days=3))
    main = reach.accepted()
    records, supervisor = reach.services.records, reach.by("3001")
    records.merge(supervisor, early, LinkInput(_number(reach, main), "同一事项"))
    assert reach.clock(early, "close") is None
    promise = reach.clock(main, "commitment")
    assert promise is not None
    assert promise.due_at == printed
    clock.advance(timedelta(days=2))

    records.unmerge(supervisor, early, WHY)
    seen = reach.detail(early)
    assert seen.head.status == Status.REGISTERED
    assert seen.head.close_due == seen.head.printed_close_due == printed
    acceptance = reach.clock(early, "acceptance")
    assert acceptance is not None
    assert acceptance.started_at == clock.now()
    assert reach.clock(early, "dispatch") is None
    assert reach.clock(main, "commitment") is None
    assert not seen.links
    assert reach.detail(main).entries[-1].text == "unmerged"
    reach.services.assessment.accept(reach.by("1001"), early, WHY)
    assert reach.detail(early).head.close_due == printed
    assert violations(context.database) == []


def test_a_split_numbers_both_cases_anew_and_owes_the_person_the_news(
    context: Context, clock: FixedClock, reach: Reach
) -> None:
    case_id = reach.accepted(points=("一", "二", "三"))
    before = reach.detail(case_id)
    leaving = (before.points[0].id,)
    number = reach.services.records.split(
        reach.by("3001"), case_id, SplitInput(leaving, "另一事", "两个单位")
    )
    rest = reach.detail(case_id)
    assert [(p.position, p.text) for p in rest.points] == [(1, "二"), (2, "三")]
    assert rest.body.read_back_at is None
    news = reach.clock(case_id, "promised_contact")
    assert news is not None
    assert news.due_at.date() == (clock.now() + timedelta(days=1)).date()
    (link,) = rest.links
    assert (link.number, link.kind, link.outgoing) == (number, LinkKind.SPLIT_FROM, False)
    new = reach.detail(link.case_id)
    assert [(p.position, p.text) for p in new.points] == [(1, "一")]
    assert [(row.case_id, row.outgoing) for row in new.links] == [(case_id, True)]
    receipt = reach.services.papers.issue(reach.by("1001"), link.case_id, "receipt_a5")
    assert receipt.series_number == number
    assert violations(context.database) == []


def test_a_person_told_at_the_split_is_owed_no_call(reach: Reach) -> None:
    case_id = reach.accepted()
    leaving = (reach.detail(case_id).points[0].id,)
    told = SplitInput(leaving, "另一事", "两个单位", person_told=True)
    reach.services.records.split(reach.by("3001"), case_id, told)
    assert reach.clock(case_id, "promised_contact") is None


def test_a_linked_case_shows_only_to_those_who_may_see_it(context: Context, reach: Reach) -> None:
    case_id, other = reach.accepted(), reach.accepted()
    reach.services.records.link(
        reach.by("1001"), case_id, LinkInput(_number(reach, other), "同一事项")
    )
    assert [row.case_id for row in reach.detail(case_id, "1002").links] == [other]
    with context.database.write() as session:
        session.execute(update(Case).where(Case.id == other).values(confidential=True))
    assert reach.detail(case_id, "1002").links == ()
    assert [row.case_id for row in reach.detail(case_id, "3001").links] == [other]
