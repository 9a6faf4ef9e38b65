"""Who sees a case, through every door: page, row, counts, search, detail, number, paper."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.actor import Actor
from desktop.domain.codes import CaseKind
from desktop.domain.errors import NotFound
from desktop.domain.inputs import DispatchInput
from desktop.domain.permissions import Permission, Role
from desktop.domain.rows.queue import QueueFilter, QueueTab
from desktop.services.assignment import AssignmentService
from desktop.services.case_view import CaseViewService
from desktop.services.context import Context
from desktop.services.intake import IntakeService
from desktop.services.papers import PaperService
from desktop.services.queue import QueueService
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall

Find = Callable[..., Actor]


def _doors(context: Context, actor: Actor, case_id: int, number: str) -> dict[str, bool]:
    """Try every way to a case; True where it opens."""
    queue, view, papers = QueueService(context), CaseViewService(context), PaperService(context)

    def opens(way: Callable[[], object]) -> bool:
        try:
            way()
        except NotFound:
            return False
        return True

    counts = {count.tab: count.number for count in queue.counts(actor)}
    doors = {
        "page": bool(queue.page(actor, QueueFilter()).rows),
        "search": bool(queue.page(actor, QueueFilter(text="退件")).rows),
        "number": bool(queue.page(actor, QueueFilter(text=number)).rows),
        "today": bool(queue.today(actor)),
        "count": counts[QueueTab.ALL] > 0,
        "row": opens(lambda: queue.row(actor, case_id)),
        "detail": opens(lambda: view.detail(actor, case_id)),
        "by_number": opens(lambda: view.by_number(actor, number)),
        "preview": opens(lambda: papers.preview(actor, case_id, "receipt_a5")),
        "kinds": opens(lambda: papers.kinds_for(actor, case_id)),
    }
    if actor.may(Permission.ENQUIRE):
        doors["enquire"] = opens(lambda: queue.enquire(actor, case_id))
    if actor.may(Permission.REVEAL):
        doors["reveal"] = opens(lambda: view.reveal(actor, case_id, "回电"))
    return doors


def _assert_all(doors: dict[str, bool], *, opened: bool) -> None:
    # Nothing need be due today on a case one may see; on a hidden one nothing may show.
    tried = {name: is_open for name, is_open in doors.items() if name != "today" or not opened}
    assert {name for name, is_open in tried.items() if is_open is not opened} == set()


def _register(context: Context, clerk: Actor, **changes: object) -> tuple[int, str]:
    registered = IntakeService(context).register(clerk, a_draft(**changes))
    return registered.case_id, registered.number


@pytest.mark.parametrize(
    "role",
    [Role.CLERK, Role.SUPERVISOR, Role.DUTY_HEAD, Role.CALLBACK, Role.ARCHIVIST, Role.AUDITOR],
)
def test_the_hall_sees_an_ordinary_case(context: Context, actor_of: Find, role: Role) -> None:
    case = _register(context, actor_of(Role.CLERK))
    _assert_all(_doors(context, actor_of(role), *case), opened=True)


def test_a_handler_sees_the_cases_of_their_department(
    context: Context, actor_of: Find, hall: SmallHall
) -> None:
    case = _register(context, actor_of(Role.CLERK))
    inside, outside = hall.actors["2001"], hall.actors["2002"]
    _assert_all(_doors(context, inside, *case), opened=False)
    AssignmentService(context).dispatch(
        actor_of(Role.SUPERVISOR), case[0], DispatchInput(hall.departments["GA"])
    )
    _assert_all(_doors(context, inside, *case), opened=True)
    _assert_all(_doors(context, outside, *case), opened=False)


def test_a_handler_without_department_has_no_share_in_what_waits(
    context: Context, actor_of: Find, hall: SmallHall
) -> None:
    case = _register(context, actor_of(Role.CLERK))
    homeless = replace(hall.actors["2001"], department_id=None)
    _assert_all(_doors(context, homeless, *case), opened=False)


def test_a_co_handling_department_sees_the_case_too(
    context: Context, actor_of: Find, hall: SmallHall
) -> None:
    case = _register(context, actor_of(Role.CLERK))
    to_both = DispatchInput(hall.departments["GA"], co_departments=(hall.departments["RS"],))
    AssignmentService(context).dispatch(actor_of(Role.SUPERVISOR), case[0], to_both)
    _assert_all(_doors(context, hall.actors["2002"], *case), opened=True)


@pytest.mark.parametrize("number", ["1002", "3001", "4001", "7001"])
def test_the_person_complained_about_finds_no_door(
    context: Context, actor_of: Find, hall: SmallHall, number: str
) -> None:
    accused = hall.actors[number]
    case = _register(context, actor_of(Role.CLERK), accused_staff_id=accused.staff_id)
    _assert_all(_doors(context, accused, *case), opened=False)


def test_while_nobody_is_named_the_whole_window_is_kept_away(
    context: Context, actor_of: Find, hall: SmallHall
) -> None:
    at_window = hall.actors["1002"]
    assert at_window.window_id is not None
    case = _register(
        context,
        actor_of(Role.CLERK),
        window_id=at_window.window_id,
        accused_text="当班女工作人员",
    )
    _assert_all(_doors(context, at_window, *case), opened=False)
    _assert_all(_doors(context, actor_of(Role.SUPERVISOR), *case), opened=True)


def test_a_confidential_case_opens_to_its_registrar_and_supervisors_only(
    context: Context, actor_of: Find
) -> None:
    registrar, other = actor_of(Role.CLERK), actor_of(Role.CLERK, 1)
    case = _register(context, registrar, confidential=True)
    _assert_all(_doors(context, registrar, *case), opened=True)
    _assert_all(_doors(context, other, *case), opened=False)
    _assert_all(_doors(context, actor_of(Role.SUPERVISOR), *case), opened=True)
    _assert_all(_doors(context, actor_of(Role.AUDITOR), *case), opened=True)


def test_an_integrity_lead_is_the_auditors_alone(context: Context, actor_of: Find) -> None:
    clerk = actor_of(Role.CLERK)
    case_id, number = _register(context, clerk, kind=CaseKind.REPORT)
    receipt = PaperService(context).issue(clerk, case_id, "receipt_a5")
    assert receipt.version == 1
    _assert_all(_doors(context, clerk, case_id, number), opened=False)
    _assert_all(_doors(context, actor_of(Role.SUPERVISOR), case_id, number), opened=False)
    _assert_all(_doors(context, actor_of(Role.AUDITOR), case_id, number), opened=True)


def test_two_roles_do_not_lift_the_firewall(
    context: Context, actor_of: Find, hall: SmallHall
) -> None:
    accused = hall.actors["1002"]
    case = _register(context, actor_of(Role.CLERK), accused_staff_id=accused.staff_id)
    both = replace(accused, roles=accused.roles | {Role.SUPERVISOR, Role.AUDITOR})
    _assert_all(_doors(context, both, *case), opened=False)
