"""A case sent back: counted, told with what the unit names instead; the second time a dispute."""

from datetime import timedelta

import pypdfium2
import pytest

from desktop.domain.actions import Action
from desktop.domain.clock import FixedClock
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.inputs import DispatchInput, ReturnInput, SignInput
from desktop.domain.permissions import Role
from desktop.domain.routing_draft import RoutingDraft
from desktop.domain.rows.queue import QueueFilter
from desktop.services.all import build_services
from desktop.services.context import Context
from tests.services.asking import Hands
from tests.services.paper_desk import text_of
from tests.services.seeding import QUICK, SmallHall


@pytest.fixture
def hands(context: Context, hall: SmallHall) -> Hands:
    return Hands(build_services(context, QUICK), hall)


def bounce(hands: Hands, case_id: int, unit: str, number: str, instead: str = "") -> None:
    units, assign = hands.hall.departments, hands.services.assignment
    assign.dispatch(hands.lead, case_id, DispatchInput(units[unit]))
    form = ReturnInput(
        f"不归{unit}管。" * 120, f"三定{unit}条", units[instead] if instead else None
    )
    assign.return_case(hands.hall.actors[number], case_id, form)


def test_a_return_tells_who_sent_it_back_and_whose_it_should_be(hands: Hands) -> None:
    case_id, units = hands.case(), hands.hall.departments
    bounce(hands, case_id, "GA", "2001", "RS")
    back = next(e for e in hands.detail(case_id).entries if e.to_status == "returned")
    assert back.changes == (
        ("returned_by", "", str(units["GA"])),
        ("proper_department_id", "", str(units["RS"])),
    )
    (row,) = hands.services.queue.page(hands.lead, QueueFilter()).rows
    assert row.return_count == 1
    with pytest.raises(InvalidInput) as refused:
        bounce(hands, case_id, "RS", "2002", "RS")
    assert refused.value.field == "proper_department_id"


def test_the_second_return_is_the_supervisors_with_a_sheet(hands: Hands, clock: FixedClock) -> None:
    unit = hands.hall.departments["GA"]
    draft = RoutingDraft("D07", unit, words="退回", duty="职责四", purpose="试")
    hands.services.routing_admin.add(hands.hall.actor_of(Role.ADMIN), draft)
    case_id, papers = hands.case(), hands.services.papers
    bounce(hands, case_id, "GA", "2001", "RS")
    offered = {one.action: one.blocked for one in hands.detail(case_id, hands.clerk).actions}
    assert offered[Action.PROPOSE_DISPATCH] == ""
    with pytest.raises(Conflict, match="paper_dispute_sheet"):
        papers.issue(hands.lead, case_id, "dispute_sheet")
    bounce(hands, case_id, "RS", "2002")
    detail = hands.detail(case_id, hands.clerk)
    offered = {one.action: one.blocked for one in detail.actions}
    assert offered[Action.PROPOSE_DISPATCH] == "disputed"
    assert detail.body.owner_id == hands.lead.staff_id
    sheet = papers.issue(hands.lead, case_id, "dispute_sheet")
    content = papers.content(hands.lead, sheet.id)
    assert len(pypdfium2.PdfDocument(content)) == 1
    text = text_of(content)
    told = ("争议件报告单", "承办乙", "三定GA条", "三定RS条", "第D07条", "职责四", "窗口甲")
    assert [one for one in told if one not in text] == []
    assert "李静怡" not in text
    clock.advance(timedelta(minutes=5))
    bounce(hands, case_id, "GA", "2001")
    assert "dispute_sheet" in papers.kinds_for(hands.lead, case_id)
    form = DispatchInput(unit, hands.hall.actors["2001"].staff_id)
    hands.services.assignment.dispatch(hands.lead, case_id, form)
    hands.services.assignment.sign(hands.hall.actors["2001"], case_id, SignInput())
