"""Staff administration."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.errors import Conflict, InvalidInput, KnownError, NotAllowed, NotFound
from desktop.domain.hall_drafts import LeaveDraft, RoleDraft, StaffDraft
from desktop.domain.permissions import Role
from desktop.domain.rows.account import StaffRow
from desktop.domain.rows.typed import TypedForm, leave_form
from desktop.models import DeskLog
from desktop.services.accounts import Accounts
from desktop.services.context import Context
from desktop.services.desk_log import first_break
from desktop.services.form_drafts import FormDrafts
from desktop.services.staff_admin import StaffAdmin
from tests.services.seeding import PASSWORD, QUICK, SmallHall

ActorOf = Callable[..., Actor]
CLERK = (RoleDraft(Role.CLERK),)
NEW = StaffDraft("1003", "单红", telephone="85551003", roles=CLERK)


@pytest.fixture
def administration(context: Context, hall: SmallHall) -> StaffAdmin:
    assert hall.actors
    return StaffAdmin(context, QUICK)


@pytest.fixture
def admin(actor_of: ActorOf) -> Actor:
    return actor_of(Role.ADMIN)


def row_of(administration: StaffAdmin, admin: Actor, number: str) -> StaffRow:
    return next(row for row in administration.staff(admin) if row.number == number)


def draft_of(row: StaffRow) -> StaffDraft:
    return StaffDraft(
        row.number,
        row.name,
        row.department_id,
        row.window_id,
        row.telephone,
        tuple(RoleDraft(held.role, held.substitute_id) for held in row.roles),
        row.active,
    )


def refused(act: Callable[[], object], kind: type[KnownError] = InvalidInput) -> KnownError:
    with pytest.raises(kind) as caught:
        act()
    return caught.value


def test_a_new_colleague_signs_in_with_the_first_password(
    administration: StaffAdmin, context: Context, admin: Actor
) -> None:
    row = administration.add(admin, NEW)
    assert (row.number, row.has_password, row.version) == ("1003", False, 1)
    accounts = Accounts(context, QUICK)
    with pytest.raises(NotAllowed):
        accounts.sign_in("1003", "")

    first = administration.reset_password(admin, row.id)
    signed_in = accounts.sign_in("1003", first.password)
    assert signed_in.must_change
    actor = accounts.change_password(signed_in.actor, first.password, "my own word 26")
    assert actor.roles == {Role.CLERK}
    assert row_of(administration, admin, "1003").has_password


def test_a_reset_ends_the_wait_and_the_old_password(
    administration: StaffAdmin, context: Context, admin: Actor, hall: SmallHall
) -> None:
    accounts = Accounts(context, QUICK)
    for _ in range(5):
        refused(lambda: accounts.sign_in("1001", "wrong-word"), NotAllowed)
    elsewhere = Accounts(replace(context, workstation="desk-2"), QUICK)
    first = administration.reset_password(admin, hall.actors["1001"].staff_id)
    old = refused(lambda: elsewhere.sign_in("1001", PASSWORD), NotAllowed)
    assert old.code == "sign_in_failed"
    assert elsewhere.sign_in("1001", first.password).must_change


def test_no_password_and_no_hash_reaches_the_log(
    administration: StaffAdmin, context: Context, admin: Actor, hall: SmallHall
) -> None:
    first = administration.reset_password(admin, hall.actors["1001"].staff_id)
    with context.database.read() as session:
        lines = "".join(session.scalars(select(DeskLog.content)))
        assert first_break(session) is None
    assert '"password_reset"' in lines
    assert first.password not in lines
    assert "argon2" not in lines


def test_roles_with_substitutes_are_given_and_taken(
    administration: StaffAdmin, context: Context, admin: Actor, hall: SmallHall
) -> None:
    row = row_of(administration, admin, "3001")
    second, head = hall.actors["3002"].staff_id, hall.actors["4001"].staff_id
    roles = (RoleDraft(Role.SUPERVISOR, second), RoleDraft(Role.CALLBACK))
    row = administration.edit(admin, row.id, replace(draft_of(row), roles=roles), row.version)
    assert [(r.role, r.substitute) for r in row.roles] == [
        (Role.SUPERVISOR, "主任乙"),
        (Role.CALLBACK, ""),
    ]
    assert row.version == 2

    fewer = replace(draft_of(row), roles=(RoleDraft(Role.SUPERVISOR, head),))
    row = administration.edit(admin, row.id, fewer, row.version)
    assert [(r.role, r.substitute_id) for r in row.roles] == [(Role.SUPERVISOR, head)]
    with context.database.read() as session:
        told = session.scalars(select(DeskLog.content).where(DeskLog.kind == "staff_changed")).all()
    assert json.loads(told[1])["details"]["changes"] == [
        ["callback", "held", ""],
        ["supervisor", "held, substitute 3002", "held, substitute 4001"],
    ]


def test_a_stale_edit_is_refused_even_if_only_roles_changed(
    administration: StaffAdmin, admin: Actor
) -> None:
    row = row_of(administration, admin, "1001")
    roles = (*CLERK, RoleDraft(Role.CALLBACK))
    now = administration.edit(admin, row.id, replace(draft_of(row), roles=roles), row.version)
    stale = replace(draft_of(row), telephone="12345")
    conflict = refused(lambda: administration.edit(admin, row.id, stale, row.version), Conflict)
    assert (conflict.code, conflict.params) == ("changed_meanwhile", {"now": now})
    assert row_of(administration, admin, "1001") == now


def test_saving_an_untouched_form_changes_nothing(
    administration: StaffAdmin, admin: Actor, hall: SmallHall
) -> None:
    added = administration.add(admin, NEW)
    assert hall.actors
    assert administration.edit(admin, added.id, draft_of(added), added.version) == added


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"number": "1001"}, "number", "number_taken"),
        ({"number": ""}, "number", "needed"),
        ({"name": "甲\u200b"}, "name", "name_invisible_character"),
        ({"telephone": "电话"}, "telephone", "telephone_unreadable"),
        ({"department_id": 999}, "department_id", "unknown_department"),
        ({"window_id": 999}, "window_id", "unknown_window"),
        ({"roles": (*CLERK, *CLERK)}, "roles", "role_twice"),
        ({"roles": (*CLERK, RoleDraft(Role.ADMIN))}, "roles", "roles_apart"),
        ({"roles": (*CLERK, RoleDraft(Role.AUDITOR))}, "roles", "roles_apart"),
        ({"roles": (RoleDraft(Role.HANDLER),)}, "department_id", "department_needed"),
        ({"roles": (RoleDraft(Role.CLERK, 999),)}, "roles", "unknown_staff"),
    ],
)
def test_a_draft_that_cannot_be_kept_is_refused(
    administration: StaffAdmin, admin: Actor, changes: dict[str, object], field: str, code: str
) -> None:
    problem = refused(lambda: administration.add(admin, replace(NEW, **changes)))  # type: ignore[arg-type]
    assert isinstance(problem, InvalidInput)
    assert (problem.field, problem.code) == (field, code)


def test_a_substitute_must_be_able_to_stand_in(
    administration: StaffAdmin, admin: Actor, hall: SmallHall
) -> None:
    clerk, boss = row_of(administration, admin, "1001"), row_of(administration, admin, "9001")

    def name(row: StaffRow, role: Role, substitute_id: int) -> str:
        draft = replace(draft_of(row), roles=(RoleDraft(role, substitute_id),))
        return refused(lambda: administration.edit(admin, row.id, draft, row.version)).code

    assert name(clerk, Role.CLERK, clerk.id) == "substitute_self"
    assert name(clerk, Role.CLERK, hall.actors["7001"].staff_id) == "substitute_apart"
    assert name(boss, Role.ADMIN, clerk.id) == "substitute_apart"


def test_a_number_never_changes_owner(administration: StaffAdmin, admin: Actor) -> None:
    row = row_of(administration, admin, "1001")
    draft = replace(draft_of(row), number="1009")
    assert refused(lambda: administration.edit(admin, row.id, draft, 1)).code == "number_fixed"


def test_the_last_administrator_stays(administration: StaffAdmin, admin: Actor) -> None:
    row = row_of(administration, admin, "9001")
    gone = (replace(draft_of(row), active=False), replace(draft_of(row), roles=CLERK))
    for draft in gone:
        conflict = refused(lambda d=draft: administration.edit(admin, row.id, d, 1), Conflict)  # type: ignore[misc]
        assert conflict.code == "last_administrator"

    second = administration.add(admin, StaffDraft("9002", "乙", roles=(RoleDraft(Role.ADMIN),)))
    assert not administration.edit(admin, row.id, gone[0], 1).active
    last = refused(
        lambda: administration.edit(
            admin, second.id, replace(draft_of(second), active=False), second.version
        ),
        Conflict,
    )
    assert last.code == "last_administrator"


def test_leave_is_noted_and_taken_back(
    administration: StaffAdmin, clock: FixedClock, admin: Actor, hall: SmallHall
) -> None:
    staff_id = hall.actors["3001"].staff_id
    start = clock.now() - timedelta(hours=1)
    leave = administration.add_leave(
        admin, staff_id, LeaveDraft(start, start + timedelta(days=1), "年休")
    )
    assert administration.leaves(admin, staff_id) == (leave,)
    assert row_of(administration, admin, "3001").away
    assert not row_of(administration, admin, "3002").away
    clock.advance(timedelta(hours=23))
    assert not row_of(administration, admin, "3001").away

    administration.remove_leave(admin, leave.id)
    assert administration.leaves(admin, staff_id) == ()
    again = refused(lambda: administration.remove_leave(admin, leave.id), NotFound)
    assert again.code == "part_not_found"


def test_a_leave_and_its_draft_change_places_at_once(
    administration: StaffAdmin, context: Context, clock: FixedClock, admin: Actor, hall: SmallHall
) -> None:
    typed, staff_id = FormDrafts(context), hall.actors["3001"].staff_id
    form = TypedForm(leave_form(staff_id), None, {"note": "年休"})
    other = TypedForm(leave_form(hall.actors["3002"].staff_id), None, {"note": "病假"})
    typed.save(admin, form)
    typed.save(admin, other)
    refused(lambda: administration.add_leave(admin, staff_id, LeaveDraft(clock.now(), clock.now())))
    assert len(typed.kept(admin)) == 2
    administration.add_leave(
        admin, staff_id, LeaveDraft(clock.now(), clock.now() + timedelta(days=1), "年休")
    )
    assert [kept.form for kept in typed.kept(admin)] == [other.form]


def test_a_leave_ends_after_it_begins(
    administration: StaffAdmin, clock: FixedClock, admin: Actor, hall: SmallHall
) -> None:
    draft = LeaveDraft(clock.now(), clock.now())
    staff_id = hall.actors["3001"].staff_id
    problem = refused(lambda: administration.add_leave(admin, staff_id, draft))
    assert problem.code == "leave_ends_early"
