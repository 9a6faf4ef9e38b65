"""The routing table on a real database: edited row by row, followed, explained, with figures."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from desktop.domain.actions import Action
from desktop.domain.clock import FixedClock
from desktop.domain.errors import Conflict, InvalidInput, KnownError
from desktop.domain.inputs import DispatchInput, Reason, SignInput
from desktop.domain.permissions import Role
from desktop.domain.routing import Basis
from desktop.domain.routing_draft import RoutingDraft
from desktop.domain.rows.routing import RoutingRow
from desktop.domain.rule_books import RuleKind
from desktop.models import Case, Department, Leave, Staff, StaffRole
from desktop.services import shifts
from desktop.services.all import build_services
from desktop.services.context import Context
from tests.services.asking import Hands
from tests.services.seeding import QUICK, SmallHall


@pytest.fixture
def hands(context: Context, hall: SmallHall) -> Hands:
    return Hands(build_services(context, QUICK), hall)


def add(hands: Hands, code: str, unit: str, **asked: str) -> RoutingRow:
    draft = RoutingDraft(code, hands.hall.departments[unit], purpose="按三定方案", **asked)  # type: ignore[arg-type]
    return hands.services.routing_admin.add(hands.hall.actor_of(Role.ADMIN), draft)


def as_typed(row: RoutingRow, **changes: object) -> RoutingDraft:
    keys = RoutingDraft.__dataclass_fields__
    draft = RoutingDraft(**{key: getattr(row, key) for key in keys})
    return replace(draft, purpose="更正", **changes)  # type: ignore[arg-type]


def test_rows_are_added_and_edited_version_by_version(hands: Hands) -> None:
    admin, routing = hands.hall.actor_of(Role.ADMIN), hands.services.routing_admin
    first = add(hands, "D02", "RS", words="社保")
    add(hands, "D01", "GA", windows="A01、A02", helpers="RS")
    edited = routing.edit(admin, first, as_typed(first, words="社保、养老", active=False))
    assert (edited.words, edited.active, edited.version) == ("社保、养老", False, 3)
    assert [(row.code, row.department) for row in routing.rows(admin)] == [
        ("D01", "公安局"),
        ("D02", "人社局"),
    ]
    books = hands.services.rule_books
    assert [row.version for row in books.versions(admin, RuleKind.ROUTING)] == [3, 2, 1, 0]
    assert "养老" not in books.version(admin, RuleKind.ROUTING, 2).content


def test_what_cannot_be_kept_is_named(hands: Hands) -> None:
    add(hands, "D01", "GA", words="户口")
    for asked, field in (
        ({"code": "D01", "words": "x"}, "code"),
        ({"code": "D2", "words": "x", "helpers": "QQ"}, "helpers"),
        ({"code": "D2", "subtypes": "SQ4 ZZ1"}, "subtypes"),
    ):
        with pytest.raises(InvalidInput) as refused:
            add(hands, unit="RS", **asked)
        assert refused.value.field == field


def test_two_administrators_of_one_row_meet(hands: Hands) -> None:
    admin, routing = hands.hall.actor_of(Role.ADMIN), hands.services.routing_admin
    seen = add(hands, "D01", "GA", words="户口")
    now = routing.edit(admin, seen, as_typed(seen, words="户口、落户"))
    with pytest.raises(Conflict) as met:
        routing.edit(admin, seen, as_typed(seen, duty="三定"))
    assert met.value.params["now"] == now
    add(hands, "D09", "RS", words="社保")  # another row is nobody's business here
    assert routing.edit(admin, now, as_typed(now, duty="三定")).duty == "三定"


def test_a_text_can_be_tried_out(hands: Hands) -> None:
    add(hands, "D01", "GA", words="居住证", subtypes="SQ2", helpers="RS")
    admin = hands.hall.actor_of(Role.ADMIN)
    found = hands.services.routing_admin.try_out(admin, "办居住证排队三小时，等了又等")
    verdict = found.verdict
    assert (verdict.told, verdict.lead, verdict.helpers) == ("D01", "GA", ("RS",))
    assert (found.subtype, dict(found.units)["GA"]) == ("SQ2", "公安局")
    window = hands.hall.windows["B01"]
    other = hands.services.routing_admin.try_out(admin, "办社保", window)
    assert (other.verdict.basis, other.verdict.lead) == (Basis.WINDOW, "RS")


def advise(hands: Hands, case_id: int, unit: str = "GA") -> tuple[str, str]:
    advice = hands.services.routing.advise(hands.lead, case_id)
    best = advice.handler_for(hands.hall.departments[unit])
    return advice.lead.name if advice.lead else "", best.name if best else ""


def test_the_advice_follows_the_table_else_item_and_window(hands: Hands) -> None:
    by_window = hands.case(window_id=hands.hall.windows["B01"])
    assert advise(hands, by_window)[0] == "人社局"
    both = hands.case(window_id=hands.hall.windows["B01"], item_id=hands.hall.items["GA-01"])
    assert advise(hands, both)[0] == "公安局"
    add(hands, "D01", "BDC", words="退回")
    assert advise(hands, both)[0] == "不动产登记中心"
    add(hands, "D02", "GA", words="材料")
    unclear = hands.services.routing.advise(hands.lead, both)
    assert (unclear.verdict.basis, unclear.lead) == (Basis.UNCLEAR, None)


def test_a_retired_department_is_no_advice(hands: Hands, context: Context) -> None:
    add(hands, "D01", "BDC", words="退回")
    with context.database.write() as session:
        session.execute(update(Department).where(Department.code == "BDC").values(active=False))
    assert advise(hands, hands.case())[0] == ""


def test_the_figures_of_a_handler_are_counted(
    hands: Hands, context: Context, clock: FixedClock
) -> None:
    unit, busy = hands.hall.departments["GA"], hands.hall.actors["2001"]
    for _ in range(2):
        hands.in_progress()
    past = hands.case(subtype="SQ1")
    with context.database.write() as session:
        shifts.begin(session, busy, clock.now())
        ended = session.get_one(Case, past)
        ended.status, ended.handler_id = "closed", busy.staff_id
        ended.next_due = clock.now()
    case_id = hands.case(subtype="SQ1")
    with context.database.write() as session:
        for opened, days in ((1, 0), (2, 2)):
            due = clock.now() + timedelta(days=days, hours=1)
            session.execute(update(Case).where(Case.id == opened).values(next_due=due))
    advice = hands.services.routing.advise(hands.lead, case_id)
    figures = {one.number: one for one in advice.handlers}
    found = figures["2001"]
    assert (found.open_cases, found.due, found.practised, found.signed_in) == (2, 1, 1, True)
    assert unit in found.units
    assert figures["2003"].burden == 3
    assert "1001" not in figures


def test_the_absent_are_their_substitutes_or_nobody(
    hands: Hands, context: Context, clock: FixedClock
) -> None:
    case_id = hands.case()
    assert advise(hands, case_id, "BDC")[1] == "登记科长"
    away = hands.hall.actors["2103"].staff_id
    with context.database.write() as session:
        session.add(
            Leave(
                staff_id=away,
                starts_at=clock.now() - timedelta(days=1),
                ends_at=clock.now() + timedelta(days=1),
            )
        )
    assert advise(hands, case_id, "BDC")[1] == ""
    with context.database.write() as session:
        session.execute(
            update(StaffRole)
            .where(StaffRole.staff_id == away)
            .values(substitute_id=hands.hall.actors["2002"].staff_id)
        )
    advice = hands.services.routing.advise(hands.lead, case_id)
    best = advice.handler_for(hands.hall.departments["BDC"])
    assert best is not None
    assert (best.name, best.stands_in_for) == ("承办乙", "登记科长")


def test_who_is_complained_about_is_never_advised(hands: Hands, context: Context) -> None:
    with context.database.write() as session:
        session.execute(
            update(Staff).where(Staff.number.in_(["2003", "2101"])).values(active=False)
        )
    case_id = hands.case(accused_staff_id=hands.hall.actors["2001"].staff_id)
    assert advise(hands, case_id)[1] == ""


def test_whose_work_is_redone_is_never_advised(hands: Hands, context: Context) -> None:
    case_id = hands.in_progress()
    with context.database.write() as session:
        session.execute(update(Case).values(status="fed_back"))
    hands.services.again.redo(hands.hall.actors["3002"], case_id, Reason("未办结"))
    advice = hands.services.routing.advise(hands.lead, case_id)
    assert advice.kept_away == {hands.hall.actors["2001"].staff_id}


def alone(hands: Hands, case_id: int, unit: str, *helpers: str) -> str:
    units = hands.hall.departments
    form = DispatchInput(units[unit], co_departments=tuple(units[code] for code in helpers))
    try:
        hands.services.assignment.dispatch_alone(hands.clerk, case_id, form)
    except KnownError as refused:
        return refused.code
    return ""


def test_a_clerk_alone_follows_the_table(hands: Hands) -> None:
    case_id = hands.case()
    states = {one.action: one.blocked for one in hands.detail(case_id, hands.clerk).actions}
    assert states[Action.DISPATCH_ALONE] == "routing_silent"
    assert alone(hands, case_id, "GA") == "routing_silent"
    add(hands, "D01", "BDC", words="退回", helpers="RS")
    assert alone(hands, case_id, "GA", "RS") == "not_by_table"
    assert alone(hands, case_id, "BDC") == "helpers_by_table"
    assert alone(hands, case_id, "BDC", "RS") == ""
    detail = hands.detail(case_id)
    sent = next(one for one in detail.entries if one.to_status == "dispatched")
    assert sent.changes == (("routing", "", "D01"),)
    assert [part.department for part in detail.joint] == ["人社局"]
    hands.services.assignment.sign(hands.hall.actors["2103"], case_id, SignInput())
