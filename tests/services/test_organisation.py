"""The hall, its parts, and what forms offer."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.hall_drafts import DepartmentDraft, ItemDraft, WindowDraft
from desktop.domain.permissions import Role
from desktop.models import Case, DeskLog
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.desk_log import first_break
from desktop.services.hall_parts import HallParts
from desktop.services.intake import IntakeService
from desktop.services.organisation import Organisation
from tests.domain.calendars import at
from tests.services.drafting import a_draft
from tests.services.seeding import HALL, SmallHall

ActorOf = Callable[..., Actor]


@pytest.fixture
def parts(context: Context, hall: SmallHall) -> HallParts:
    assert hall.actors
    return HallParts(context)


@pytest.fixture
def organisation(context: Context, hall: SmallHall) -> Organisation:
    assert hall.actors
    return Organisation(context)


@pytest.fixture
def admin(actor_of: ActorOf) -> Actor:
    return actor_of(Role.ADMIN)


def add(parts: HallParts, admin: Actor, draft: DepartmentDraft | WindowDraft | ItemDraft) -> None:
    match draft:
        case DepartmentDraft():
            parts.add_department(admin, draft)
        case WindowDraft():
            parts.add_window(admin, draft)
        case ItemDraft():
            parts.add_item(admin, draft)


def logged(context: Context, kind: str) -> list[dict[str, object]]:
    with context.database.read() as session:
        lines = session.scalars(select(DeskLog.content).where(DeskLog.kind == kind)).all()
        assert first_break(session) is None
    return [json.loads(line)["details"] for line in lines]


def test_the_hall_is_edited_and_the_change_told(
    organisation: Organisation, context: Context, admin: Actor, hall: SmallHall
) -> None:
    second = hall.actors["3002"].staff_id
    version = organisation.hall(admin).version
    draft = replace(HALL, address="新路1号", default_supervisor_id=second)
    row = organisation.edit_hall(admin, draft, version)

    assert (row.address, row.default_supervisor_id, row.version) == ("新路1号", second, version + 1)
    changes = logged(context, "hall_changed")[0]["changes"]
    assert ["address", HALL.address, "新路1号"] in changes  # type: ignore[operator]
    assert logged(context, "calendar_changed") == []


def test_an_edit_that_changes_nothing_is_no_edit(
    organisation: Organisation, context: Context, admin: Actor, hall: SmallHall
) -> None:
    before = organisation.hall(admin)
    draft = replace(HALL, default_supervisor_id=hall.actors["3001"].staff_id)
    assert organisation.edit_hall(admin, draft, before.version) == before
    assert logged(context, "hall_changed") == []


def test_other_hours_make_a_new_calendar_and_keep_the_old(
    organisation: Organisation, context: Context, admin: Actor
) -> None:
    with context.database.read() as session:
        old = calendar_of(session)
    version = organisation.hall(admin).version
    organisation.edit_hall(admin, replace(HALL, hours="09:00-16:00"), version)

    with context.database.read() as session:
        new, kept = calendar_of(session), calendar_of(session, old.version)
    assert new.version != old.version
    assert new.is_open(at("2026-03-10 12:30"))
    assert not kept.is_open(at("2026-03-10 12:30"))
    assert new.announced_years == old.announced_years
    assert logged(context, "calendar_changed") == [{"version": new.version}]


def test_a_stale_edit_of_the_hall_is_refused(organisation: Organisation, admin: Actor) -> None:
    version = organisation.hall(admin).version
    now = organisation.edit_hall(admin, replace(HALL, address="甲路"), version)
    with pytest.raises(Conflict) as refused:
        organisation.edit_hall(admin, replace(HALL, address="乙路"), version)
    assert refused.value.code == "changed_meanwhile"
    assert refused.value.params == {"now": now}


def test_only_a_supervisor_answers_for_the_duty_post(
    organisation: Organisation, admin: Actor, hall: SmallHall
) -> None:
    draft = replace(HALL, default_supervisor_id=hall.actors["1001"].staff_id)
    with pytest.raises(InvalidInput) as refused:
        organisation.edit_hall(admin, draft, organisation.hall(admin).version)
    assert refused.value.code == "not_a_supervisor"


def test_parts_are_added_and_edited(parts: HallParts, context: Context, admin: Actor) -> None:
    department = parts.add_department(admin, DepartmentDraft(" YB ", "医保局", has_screen=False))
    assert (department.code, department.has_screen, department.version) == ("YB", False, 1)
    window = parts.add_window(admin, WindowDraft("D01", "医保", "2F", department.id))
    assert window.department == "医保局"
    item = parts.add_item(admin, ItemDraft("YB-01", "参保登记", department.id))

    renamed = parts.edit_item(admin, item.id, ItemDraft("YB-01", "参保", department.id), 1)
    assert (renamed.name, renamed.version) == ("参保", 2)
    closed = parts.edit_window(
        admin, window.id, WindowDraft("D01", "医保", "2F", department.id, active=False), 1
    )
    assert not closed.active
    head = parts.departments(admin)[0].head_id
    headed = parts.edit_department(
        admin, department.id, DepartmentDraft("YB", "医保局", head_id=head), 1
    )
    assert headed.head
    assert [row.code for row in parts.windows(admin)] == ["A01", "A02", "B01", "C01", "D01"]
    assert [row.code for row in parts.items(admin)] == ["BDC-01", "GA-01", "RS-01", "YB-01"]
    assert [line["code"] for line in logged(context, "part_added")] == ["YB", "D01", "YB-01"]
    assert len(logged(context, "part_changed")) == 3


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (DepartmentDraft("GA", "新局"), "code", "code_taken"),
        (DepartmentDraft("XX", "公安局"), "name", "name_taken"),
        (DepartmentDraft("X X", "新局"), "code", "code_characters"),
        (DepartmentDraft("XX", ""), "name", "needed"),
        (DepartmentDraft("XX", "新局", telephone="无"), "telephone", "telephone_unreadable"),
        (DepartmentDraft("XX", "新局", head_id=999), "head_id", "unknown_staff"),
        (WindowDraft("A01", "户政"), "code", "code_taken"),
        (WindowDraft("Z01", "户政", department_id=999), "department_id", "unknown_department"),
        (ItemDraft("GA-01", "新"), "code", "code_taken"),
        (ItemDraft("Z", "名" * 81), "name", "text_too_long"),
    ],
)
def test_a_part_that_cannot_be_kept_is_refused(
    parts: HallParts,
    admin: Actor,
    draft: DepartmentDraft | WindowDraft | ItemDraft,
    field: str,
    code: str,
) -> None:
    with pytest.raises(InvalidInput) as refused:
        add(parts, admin, draft)
    assert (refused.value.field, refused.value.code) == (field, code)


def test_a_stale_edit_of_a_part_is_refused(parts: HallParts, admin: Actor) -> None:
    row = parts.windows(admin)[0]
    draft = WindowDraft(row.code, "户籍", row.floor, row.department_id)
    now = parts.edit_window(admin, row.id, draft, row.version)
    with pytest.raises(Conflict) as refused:
        parts.edit_window(admin, row.id, replace(draft, name="户口"), row.version)
    assert refused.value.params == {"now": now}
    assert parts.windows(admin)[0].name == "户籍"


def test_what_does_not_exist_is_not_found(parts: HallParts, admin: Actor) -> None:
    with pytest.raises(NotFound):
        parts.edit_item(admin, 999, ItemDraft("Z", "新"), 1)


def test_a_department_with_open_cases_stays_in_use(
    parts: HallParts, context: Context, admin: Actor, actor_of: ActorOf
) -> None:
    row = next(row for row in parts.departments(admin) if row.code == "RS")
    case_id = IntakeService(context).register(actor_of(Role.CLERK), a_draft()).case_id
    with context.database.write() as session:
        session.get_one(Case, case_id).lead_department_id = row.id
    closing = DepartmentDraft(row.code, row.name, active=False)
    with pytest.raises(Conflict) as refused:
        parts.edit_department(admin, row.id, closing, row.version)
    assert (refused.value.code, refused.value.params) == ("department_has_cases", {"number": 1})


def test_forms_offer_what_is_active(
    organisation: Organisation, parts: HallParts, admin: Actor, actor_of: ActorOf
) -> None:
    window = parts.windows(admin)[0]
    draft = WindowDraft(window.code, window.name, window.floor, window.department_id, active=False)
    parts.edit_window(admin, window.id, draft, window.version)

    offered = organisation.choices(actor_of(Role.CLERK))
    assert [row.code for row in offered.windows] == ["A02", "B01", "C01"]
    assert [row.code for row in offered.departments] == ["BDC", "GA", "RS"]
    assert len(offered.items) == 3
    clerk = next(row for row in offered.staff if row.number == "1001")
    assert (clerk.name, clerk.roles) == ("窗口甲", frozenset({"clerk"}))
