"""From every state in which somebody still owes something a person is offered the way on."""

from dataclasses import replace

import pytest

from desktop.domain.actions import RULES, Action
from desktop.domain.availability import actions_for, next_step
from desktop.domain.clock import FixedClock
from desktop.domain.codes import RequestKind
from desktop.domain.rows.case import CaseDetail, JointRow, RequestRow
from desktop.domain.status import ENDED, Status
from desktop.services.context import Context
from tests.services.reaching import reach_of
from tests.services.seeding import SmallHall
from tests.small_hall import START

PREPARING = frozenset(
    {
        *(Action.ANSWER_POINT, Action.ANSWER_JOINT, Action.LOG_CONTACT, Action.DRAFT_REVIEW),
        *(Action.SIGN_REVIEW, Action.HAND_OVER, Action.KEEP_PROMISE),
    }
)
"""Actions without which a move is still blocked."""

WAITING = (Status.CLOSED, Status.REJECTED, Status.WITHDRAWN, Status.TRANSFERRED, Status.TERMINATED)
"""Nothing is owed any more; time passes until the archive."""


@pytest.fixture
def detail(context: Context, hall: SmallHall) -> CaseDetail:
    reach = reach_of(context, hall)
    return reach.detail(reach.in_progress())


def _asked_to_close(by: int) -> RequestRow:
    kind = RequestKind.CLOSE.value
    return RequestRow(1, kind, "承办甲", by, START, None, "", "{}", None, "", "")


def _able(detail: CaseDetail, hall: SmallHall) -> set[Action]:
    """Return what somebody in the hall can do now."""
    everybody = hall.actors.values()
    return {
        state.action
        for actor in everybody
        for state in actions_for(actor, detail, START)
        if not state.blocked
    }


@pytest.mark.parametrize("status", [status for status in Status if status not in ENDED])
@pytest.mark.parametrize("redone", [0, 2])
def test_somebody_can_always_go_on(
    detail: CaseDetail, hall: SmallHall, clock: FixedClock, status: Status, redone: int
) -> None:
    head = replace(detail.head, status=status.value, redo_count=redone, fed_back_at=clock.now())
    silent = JointRow(hall.departments["RS"], "人社局", START, "核实", None, "")
    handler = hall.actors["2001"].staff_id
    at = replace(
        detail,
        head=head,
        joint=(silent,) if status is Status.JOINT else (),
        requests=(_asked_to_close(handler),) if status is Status.REVIEW else (),
    )
    able = _able(at, hall)
    moving = {action for action in able if RULES[action].target is not None}
    leaving = moving - {Action.GRANT_REQUEST}
    assert leaving | (able & PREPARING), status
    step = next_step(at)
    if status not in WAITING:
        assert step is not None
        assert step in able or able & PREPARING, (status, step)


def test_a_case_out_of_a_merger_can_be_taken_up(detail: CaseDetail, hall: SmallHall) -> None:
    merged = replace(detail, head=replace(detail.head, status=Status.MERGED.value))
    assert Action.UNMERGE in _able(merged, hall)
