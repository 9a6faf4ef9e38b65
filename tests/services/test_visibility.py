"""Who sees a case, through every door: page, row, counts, search, detail, number, paper."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest

from desktop.domain.actor import Actor
from desktop.domain.codes import CaseKind
from desktop.domain.errors import Conflict, NotAllowed, NotFound
from desktop.domain.inputs import DispatchInput, JointAnswer, JointInput, SignInput
from desktop.domain.media import Upload
from desktop.domain.permissions import Permission, Role
from desktop.domain.rows.queue import QueueFilter, QueueTab
from desktop.domain.status import Status
from desktop.services.accounts import Accounts
from desktop.services.assignment import AssignmentService
from desktop.services.attachments import Attachments
from desktop.services.case_view import CaseViewService
from desktop.services.context import Context
from desktop.services.earlier import EarlierService
from desktop.services.intake import IntakeService
from desktop.services.joint import JointService
from desktop.services.papers import PaperService
from desktop.services.queue import QueueService
from tests.services.drafting import a_draft
from tests.services.seeding import PASSWORD, QUICK, SmallHall
from tests.services.test_shifts import away, stand_in

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
    doors |= {
        "earlier": bool(EarlierService(context).of_person(actor, "13800136621", "", "李静怡")),
        "changed": bool(queue.changed_since(actor, 0)),
        "filtered": queue.count(actor, QueueFilter(text="退件")).number > 0,
        "paper": opens(lambda: papers.content(actor, 1)),
        "file": opens(lambda: Attachments(context).read(actor, 1)),
    }
    if actor.may(Permission.PRINT):
        doors["print"] = opens(lambda: _asked(lambda: papers.issue(actor, case_id, "receipt_a5")))
    if actor.may(Permission.REPRINT):
        doors["reprint"] = opens(lambda: papers.reprint(actor, case_id, "receipt_a5", "遗失"))
    if actor.may(Permission.ENQUIRE):
        doors["enquire"] = opens(lambda: queue.enquire(actor, case_id))
    if actor.may(Permission.REVEAL):
        doors["reveal"] = opens(lambda: view.reveal(actor, case_id, "回电"))
    return doors


def _asked(way: Callable[[], object]) -> None:
    """Try a way; being told that it was gone before means that the case was there."""
    with suppress(Conflict):
        way()


def _assert_all(doors: dict[str, bool], *, opened: bool) -> None:
    # Nothing need be due today on a case one may see; on a hidden one nothing may show.
    tried = {name: is_open for name, is_open in doors.items() if name != "today" or not opened}
    assert {name for name, is_open in tried.items() if is_open is not opened} == set()


def _register(context: Context, clerk: Actor, **changes: object) -> tuple[int, str]:
    draft = a_draft(**changes)
    Attachments(context).add_to_draft(clerk, draft.uuid, Upload("a.pdf", b"%PDF-1.7 one"))
    registered = IntakeService(context).register(clerk, draft)
    PaperService(context).issue(clerk, registered.case_id, "receipt_a5")
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


@pytest.fixture
def substitute(context: Context, hall: SmallHall) -> Callable[[str], Actor]:
    """Let somebody stand in for the absent handler 承办甲 of the GA department."""

    def acting_as(number: str) -> Actor:
        absent, person = hall.actors["2001"].staff_id, hall.actors[number].staff_id
        away(context, absent)
        stand_in(context, absent, person)
        return Accounts(context, QUICK).sign_in(number, PASSWORD, "A01").actor

    return acting_as


def test_a_substitute_works_on_the_cases_of_the_absent_handlers_department(
    context: Context, actor_of: Find, hall: SmallHall, substitute: Callable[[str], Actor]
) -> None:
    supervisor = actor_of(Role.SUPERVISOR)
    case = _register(context, actor_of(Role.CLERK))
    form = DispatchInput(hall.departments["GA"], hall.actors["2001"].staff_id)
    AssignmentService(context).dispatch(supervisor, case[0], form)
    elsewhere = hall.actors["2002"]
    _assert_all(_doors(context, elsewhere, *case), opened=False)
    stands_in = substitute("2002")
    _assert_all(_doors(context, stands_in, *case), opened=True)
    assert QueueService(context).page(stands_in, QueueFilter(tab=QueueTab.MINE)).rows
    AssignmentService(context).sign(stands_in, case[0], SignInput())
    secret = _register(context, actor_of(Role.CLERK), confidential=True)
    AssignmentService(context).dispatch(supervisor, secret[0], form)
    with pytest.raises(NotFound):
        QueueService(context).row(stands_in, secret[0])


def test_a_substitute_of_another_role_works_for_the_department_too(
    context: Context, actor_of: Find, hall: SmallHall, substitute: Callable[[str], Actor]
) -> None:
    case_id, _ = _register(context, actor_of(Role.CLERK))
    AssignmentService(context).dispatch(
        actor_of(Role.SUPERVISOR), case_id, DispatchInput(hall.departments["GA"])
    )
    clerk = substitute("1002")
    AssignmentService(context).sign(clerk, case_id, SignInput())
    shown = CaseViewService(context).detail(clerk, case_id)
    assert shown.head.status == Status.IN_PROGRESS.value


def test_nobody_answers_for_a_department_that_is_not_theirs(
    context: Context, actor_of: Find, hall: SmallHall
) -> None:
    units = hall.departments
    case_id, _ = _register(context, actor_of(Role.CLERK))
    assignment, joint = AssignmentService(context), JointService(context)
    assignment.dispatch(actor_of(Role.SUPERVISOR), case_id, DispatchInput(units["GA"]))
    assignment.sign(hall.actors["2001"], case_id, SignInput())
    both = JointInput((units["RS"], units["BDC"]), "核查各自环节")
    joint.ask_joint(hall.actors["2001"], case_id, both)
    with pytest.raises(NotAllowed, match="not_yours"):
        joint.answer_joint(hall.actors["2002"], case_id, JointAnswer(units["BDC"], "已核查"))
    joint.answer_joint(hall.actors["2002"], case_id, JointAnswer(units["RS"], "已核查"))
