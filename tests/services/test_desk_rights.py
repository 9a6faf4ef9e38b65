"""Role × use case of the desk itself: set-up apart, every service that belongs to no case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.actor import Actor
from desktop.domain.bulk import BulkAct, BulkInput, BulkProgress
from desktop.domain.danger import Danger
from desktop.domain.errors import KnownError
from desktop.domain.hall_drafts import (
    DepartmentDraft,
    ItemDraft,
    LeaveDraft,
    StaffDraft,
    WindowDraft,
)
from desktop.domain.inputs import AlarmAnswer
from desktop.domain.permissions import Role
from desktop.domain.routing_draft import RoutingDraft
from desktop.domain.rows.routing import RoutingRow
from desktop.domain.rows.typed import TypedForm
from desktop.services.attachments import Attachments
from desktop.services.board import BoardService
from desktop.services.bulk import BulkService
from desktop.services.context import Context
from desktop.services.danger import DangerService
from desktop.services.drafts import Drafts
from desktop.services.form_drafts import FormDrafts
from desktop.services.hall_learning import HallLearning
from desktop.services.hall_parts import HallParts
from desktop.services.organisation import Organisation
from desktop.services.routing import RoutingService
from desktop.services.routing_admin import RoutingAdmin
from desktop.services.staff_admin import StaffAdmin
from desktop.services.suggesting import SuggestionService
from tests.services.drafting import a_draft
from tests.services.seeding import HALL, QUICK, SmallHall
from tests.small_hall import START

NOBODY: frozenset[Role] = frozenset()
EVERYBODY = frozenset(Role)
ADMIN = frozenset({Role.ADMIN})
READERS = frozenset({Role.ADMIN, Role.AUDITOR})
ASSESSING = frozenset({Role.CLERK, Role.SUPERVISOR, Role.DUTY_HEAD})
COUNTER = frozenset({Role.CLERK, Role.HANDLER, Role.SUPERVISOR})
DESK = frozenset({Role.CLERK, Role.SUPERVISOR, Role.DUTY_HEAD})
LEADERS = frozenset({Role.SUPERVISOR, Role.DUTY_HEAD})
NOT_ADMIN = EVERYBODY - ADMIN

DEPARTMENT = DepartmentDraft("X", "新局")
WINDOW = WindowDraft("X", "新窗口")
ITEM = ItemDraft("X", "新事项")
STAFF = StaffDraft("8001", "新人")
LEAVE = LeaveDraft(START, START + timedelta(days=1))
ROW = RoutingDraft("D01", 1, words="排队", purpose="试行")
SEEN = RoutingRow(1, "D01", 1, "", "", "", "排队", "", "", "", active=True, version=0)
TYPED = TypedForm("handover", None, {})
BULK = BulkInput(BulkAct.SUPERVISE, (), "超期")
FILE = Path("absent.pdf")


@dataclass(frozen=True, slots=True)
class Services:
    """All services of the desk."""

    organisation: Organisation
    parts: HallParts
    staff: StaffAdmin
    drafts: Drafts
    forms: FormDrafts
    attachments: Attachments
    board: BoardService
    bulk: BulkService
    routing: RoutingService
    table: RoutingAdmin
    danger: DangerService
    suggestions: SuggestionService


TABLE: Mapping[str, tuple[Callable[[Services, Actor], object], frozenset[Role]]] = {
    "Organisation.hall": (lambda s, a: s.organisation.hall(a), EVERYBODY),
    "Organisation.choices": (lambda s, a: s.organisation.choices(a), EVERYBODY),
    "Organisation.edit_hall": (lambda s, a: s.organisation.edit_hall(a, HALL, 2), ADMIN),
    "HallParts.departments": (lambda s, a: s.parts.departments(a), READERS),
    "HallParts.windows": (lambda s, a: s.parts.windows(a), READERS),
    "HallParts.items": (lambda s, a: s.parts.items(a), READERS),
    "HallParts.add_department": (lambda s, a: s.parts.add_department(a, DEPARTMENT), ADMIN),
    "HallParts.add_window": (lambda s, a: s.parts.add_window(a, WINDOW), ADMIN),
    "HallParts.add_item": (lambda s, a: s.parts.add_item(a, ITEM), ADMIN),
    "HallParts.edit_department": (
        lambda s, a: s.parts.edit_department(a, 1, DEPARTMENT, 1),
        ADMIN,
    ),
    "HallParts.edit_window": (lambda s, a: s.parts.edit_window(a, 1, WINDOW, 1), ADMIN),
    "HallParts.edit_item": (lambda s, a: s.parts.edit_item(a, 1, ITEM, 1), ADMIN),
    "StaffAdmin.staff": (lambda s, a: s.staff.staff(a), READERS),
    "StaffAdmin.leaves": (lambda s, a: s.staff.leaves(a, 1), READERS),
    "StaffAdmin.add": (lambda s, a: s.staff.add(a, STAFF), ADMIN),
    "StaffAdmin.edit": (lambda s, a: s.staff.edit(a, 2, STAFF, 1), ADMIN),
    "StaffAdmin.reset_password": (lambda s, a: s.staff.reset_password(a, 2), ADMIN),
    "StaffAdmin.add_leave": (lambda s, a: s.staff.add_leave(a, 2, LEAVE), ADMIN),
    "StaffAdmin.remove_leave": (lambda s, a: s.staff.remove_leave(a, 1), ADMIN),
    "DangerService.keep": (lambda s, a: s.danger.keep(a, Danger("x")), EVERYBODY),
    "DangerService.news": (lambda s, a: s.danger.news(a), EVERYBODY),
    "DangerService.acknowledge": (lambda s, a: s.danger.acknowledge(a, "x"), EVERYBODY),
    "SuggestionService.of_draft": (lambda s, a: s.suggestions.of_draft(a, a_draft()), COUNTER),
    "SuggestionService.of_case": (lambda s, a: s.suggestions.of_case(a, 1), ASSESSING),
    "SuggestionService.answer_alarm": (
        lambda s, a: s.suggestions.answer_alarm(a, 1, AlarmAnswer("T3", holds=True)),
        ASSESSING,
    ),
    "SuggestionService.figures": (lambda s, a: s.suggestions.figures(a, 90), READERS),
    "Drafts.save": (lambda s, a: s.drafts.save(a, a_draft()), COUNTER),
    "Drafts.mine": (lambda s, a: s.drafts.mine(a), COUNTER),
    "Drafts.load": (lambda s, a: s.drafts.load(a, "d"), COUNTER),
    "Drafts.discard": (lambda s, a: s.drafts.discard(a, "d"), COUNTER),
    "FormDrafts.save": (lambda s, a: s.forms.save(a, TYPED), EVERYBODY),
    "FormDrafts.discard": (lambda s, a: s.forms.discard(a, None, "handover"), EVERYBODY),
    "FormDrafts.kept": (lambda s, a: s.forms.kept(a), EVERYBODY),
    "FormDrafts.waiting": (lambda s, a: s.forms.waiting(a), NOT_ADMIN),
    "Attachments.add_to_draft": (lambda s, a: s.attachments.add_to_draft(a, "d", FILE), COUNTER),
    "Attachments.add_to_case": (lambda s, a: s.attachments.add_to_case(a, 1, FILE), COUNTER),
    "Attachments.of_draft": (lambda s, a: s.attachments.of_draft(a, "d"), COUNTER),
    "Attachments.remove": (lambda s, a: s.attachments.remove(a, 1), COUNTER),
    "Attachments.read": (lambda s, a: s.attachments.read(a, 1), NOT_ADMIN),
    "BulkService.run": (lambda s, a: s.bulk.run(a, BULK, BulkProgress()), LEADERS),
    "BoardService.board": (lambda s, a: s.board.board(a), LEADERS),
    "RoutingService.advise": (lambda s, a: s.routing.advise(a, 1), DESK),
    "RoutingAdmin.rows": (lambda s, a: s.table.rows(a), READERS),
    "RoutingAdmin.try_out": (lambda s, a: s.table.try_out(a, "排队"), READERS),
    "RoutingAdmin.add": (lambda s, a: s.table.add(a, ROW), ADMIN),
    "RoutingAdmin.edit": (lambda s, a: s.table.edit(a, SEEN, ROW), ADMIN),
}
"""Use case → call and the roles let in (domain rules §E, §K 10)."""


@pytest.fixture
def services(context: Context, hall: SmallHall) -> Services:
    assert hall.actors
    return Services(
        Organisation(context),
        HallParts(context),
        StaffAdmin(context, QUICK),
        Drafts(context),
        FormDrafts(context),
        Attachments(context),
        BoardService(context),
        BulkService(context),
        RoutingService(context, HallLearning(context)),
        RoutingAdmin(context),
        DangerService(context),
        SuggestionService(context),
    )


@pytest.mark.parametrize("use_case", TABLE)
def test_only_these_roles_are_let_in(services: Services, hall: SmallHall, use_case: str) -> None:
    call, allowed = TABLE[use_case]
    turned_away = {
        role
        for role in Role
        if _code(lambda r=role: call(services, hall.actor_of(r))) == "not_allowed"  # type: ignore[misc]
    }
    assert turned_away == EVERYBODY - allowed


@pytest.mark.parametrize("use_case", TABLE)
def test_a_person_without_role_is_let_in_nowhere(services: Services, use_case: str) -> None:
    nobody = Actor(staff_id=1, number="0", name="", roles=NOBODY)
    call, _allowed = TABLE[use_case]
    assert _code(lambda: call(services, nobody)) == "not_allowed"


def test_every_use_case_has_a_row() -> None:
    public = {
        f"{service.__name__}.{name}"
        for service in (
            *(Organisation, HallParts, StaffAdmin, Drafts, FormDrafts, Attachments),
            *(BoardService, BulkService, RoutingService, RoutingAdmin),
            *(DangerService, SuggestionService),
        )
        for name in vars(service)
        if not name.startswith("_")
    }
    assert public == set(TABLE)


def _code(call: Callable[[], object]) -> str:
    try:
        call()
    except KnownError as refused:
        return refused.code
    return ""
