"""Role × use case of every way beside the moves of a case: print, search, preview, export, list.

Together with the actions and the desk's own table these are all use cases there are; a new one
without a row fails here.
"""

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from desktop.domain.actor import Actor
from desktop.domain.calendar_plan import CalendarDraft, CalendarPlan
from desktop.domain.errors import KnownError
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, SavedView
from desktop.domain.rule_books import RuleBookDraft, RuleKind
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from desktop.services.generator import GeneratorService
from desktop.services.handover import HandoverInput
from desktop.services.importing.reading import Table
from desktop.services.importing.service import ImportJob, ImportMode, Progress
from desktop.services.restore import RestoreService
from tests.architecture.sources import Function, sources
from tests.architecture.test_rights import WITHOUT_ACTOR, use_cases
from tests.services.drafting import a_draft
from tests.services.seeding import QUICK, SmallHall
from tests.services.test_desk_rights import TABLE

Call = Callable[[Services, Actor], object]

_R = Role
NOT_ADMIN = frozenset(Role) - {_R.ADMIN}
COUNTER = frozenset({_R.CLERK, _R.HANDLER, _R.SUPERVISOR})
DESK = frozenset({_R.CLERK, _R.SUPERVISOR})
ADMIN = frozenset({_R.ADMIN})
KEEPERS = frozenset({_R.AUDITOR, _R.DUTY_HEAD})
WATCHERS = frozenset({_R.AUDITOR, _R.SUPERVISOR})
LEAD = frozenset({_R.SUPERVISOR, _R.DUTY_HEAD})
READERS = frozenset({_R.ADMIN, _R.AUDITOR})

ABSENT = Path("absent.jsb")
VIEW = SavedView("我的", QueueFilter())
JOB = ImportJob(Table("", ("诉求",), ()), {}, ImportMode.NEW)
A5 = "receipt_a5"
BOOK = RuleBookDraft(RuleKind.TAXONOMY, "{", 0, "")
PLAN = CalendarDraft(CalendarPlan(), "", "")


DOORS: Mapping[str, tuple[Call, frozenset[Role]]] = {
    "CaseViewService.detail": (lambda s, a: s.case_view.detail(a, 1), NOT_ADMIN),
    "CaseViewService.by_number": (lambda s, a: s.case_view.by_number(a, "TS1"), NOT_ADMIN),
    "CaseViewService.reveal": (
        lambda s, a: s.case_view.reveal(a, 1, "回电"),
        COUNTER | KEEPERS | {_R.CALLBACK},
    ),
    "EarlierService.of_person": (lambda s, a: s.earlier.of_person(a, "", "", "李"), NOT_ADMIN),
    "QueueService.page": (lambda s, a: s.queue.page(a, QueueFilter(text="退件")), NOT_ADMIN),
    "QueueService.row": (lambda s, a: s.queue.row(a, 1), NOT_ADMIN),
    "QueueService.counts": (lambda s, a: s.queue.counts(a), NOT_ADMIN),
    "QueueService.count": (lambda s, a: s.queue.count(a, QueueFilter()), NOT_ADMIN),
    "QueueService.change_mark": (lambda s, a: s.queue.change_mark(a), NOT_ADMIN),
    "QueueService.changed_since": (lambda s, a: s.queue.changed_since(a, 0), NOT_ADMIN),
    "QueueService.today": (lambda s, a: s.queue.today(a), NOT_ADMIN),
    "QueueService.calendar": (lambda s, a: s.queue.calendar(a), NOT_ADMIN),
    "QueueService.departments": (lambda s, a: s.queue.departments(a), NOT_ADMIN),
    "QueueService.locate": (lambda s, a: s.queue.locate(a, "TS1"), NOT_ADMIN),
    "QueueService.enquire": (lambda s, a: s.queue.enquire(a, 1), COUNTER),
    "SavedViews.views": (lambda s, a: s.saved_views.views(a), NOT_ADMIN),
    "SavedViews.keep": (lambda s, a: s.saved_views.keep(a, VIEW), NOT_ADMIN),
    "SavedViews.forget": (lambda s, a: s.saved_views.forget(a, "我的"), NOT_ADMIN),
    "SavedViews.share": (lambda s, a: s.saved_views.share(a, VIEW), LEAD),
    "SavedViews.unshare": (lambda s, a: s.saved_views.unshare(a, "我的"), LEAD),
    "PaperService.issue": (lambda s, a: s.papers.issue(a, 1, A5), NOT_ADMIN - {_R.AUDITOR}),
    "PaperService.reprint": (
        lambda s, a: s.papers.reprint(a, 1, A5, "遗失"),
        DESK | {_R.ARCHIVIST},
    ),
    "PaperService.preview": (lambda s, a: s.papers.preview(a, 1, A5), NOT_ADMIN),
    "PaperService.content": (lambda s, a: s.papers.content(a, 1), NOT_ADMIN),
    "PaperService.kinds_for": (lambda s, a: s.papers.kinds_for(a, 1), NOT_ADMIN),
    "HandoverService.preview": (
        lambda s, a: s.handover.preview(a, HandoverInput()),
        COUNTER | {_R.DUTY_HEAD},
    ),
    "HandoverService.issue": (
        lambda s, a: s.handover.issue(a, HandoverInput()),
        COUNTER | {_R.DUTY_HEAD},
    ),
    "IntakeService.promise": (lambda s, a: s.intake.promise(a, a_draft()), COUNTER),
    "IntakeService.register": (lambda s, a: s.intake.register(a, a_draft()), COUNTER),
    "IntakeService.registered": (lambda s, a: s.intake.registered(a, "d"), COUNTER),
    "IntakeService.without_paper": (lambda s, a: s.intake.without_paper(a), COUNTER),
    "ImportService.mapping_for": (lambda s, a: s.importing.mapping_for(a, JOB.table), COUNTER),
    "ImportService.preview": (lambda s, a: s.importing.preview(a, JOB), COUNTER),
    "ImportService.run": (lambda s, a: s.importing.run(a, JOB, Progress()), COUNTER),
    "VerificationService.verify": (lambda s, a: s.verification.verify(a), WATCHERS),
    "VerificationService.clock_jumps": (lambda s, a: s.verification.clock_jumps(a), WATCHERS),
    "BackupService.back_up": (lambda s, a: s.backup.back_up(a, ABSENT), ADMIN),
    "BackupService.state": (lambda s, a: s.backup.state(a), ADMIN),
    "BackupService.set_folder": (lambda s, a: s.backup.set_folder(a, ABSENT / "in"), ADMIN),
    "CalendarAdmin.current": (lambda s, a: s.calendar.current(a), READERS),
    "CalendarAdmin.versions": (lambda s, a: s.calendar.versions(a), READERS),
    "CalendarAdmin.save": (lambda s, a: s.calendar.save(a, PLAN), ADMIN),
    "RuleBooks.current": (lambda s, a: s.rule_books.current(a, BOOK.kind), READERS),
    "RuleBooks.version": (lambda s, a: s.rule_books.version(a, BOOK.kind, 0), READERS),
    "RuleBooks.versions": (lambda s, a: s.rule_books.versions(a, BOOK.kind), READERS),
    "RuleBooks.save": (lambda s, a: s.rule_books.save(a, BOOK), ADMIN),
    "HallLearning.latest": (lambda s, a: s.learning.latest(a), READERS),
    "HallLearning.train": (lambda s, a: s.learning.train(a), ADMIN),
    "HallLearning.hints": (lambda s, a: s.learning.hints(a, "退件"), NOT_ADMIN),
    "LadderService.news": (lambda s, a: s.ladder.news(a), NOT_ADMIN),
    "ClockWatchService.doubted": (lambda s, a: s.clock_watch.doubted(a), frozenset(Role)),
    "ClockWatchService.confirm": (lambda s, a: s.clock_watch.confirm(a), LEAD),
    "RecoveryService.set_passphrase": (lambda s, a: s.recovery.set_passphrase(a, "短"), KEEPERS),
}
"""Use case → call and the roles let in (domain rules §E, §K 10, 10a)."""

OUTSIDE_THE_WINDOW = {
    "GeneratorService.generate": ADMIN,
    "RestoreService.replace": ADMIN,
}


@pytest.fixture
def services(
    context: Context, hall: SmallHall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Services:
    monkeypatch.chdir(tmp_path)
    services = build_services(context, QUICK)
    services.intake.register(hall.actor_of(Role.CLERK), a_draft())
    return services


def refusal(call: Callable[[], object]) -> str:
    try:
        call()
    except KnownError as refused:
        return refused.code
    return ""


def opens(call: Call, services: Services, actor: Actor) -> bool:
    return refusal(lambda: call(services, actor)) != "not_allowed"


@pytest.mark.parametrize("role", Role)
def test_each_door_opens_to_its_roles_only(services: Services, hall: SmallHall, role: Role) -> None:
    actor = hall.actor_of(role)
    opened = {
        name
        for name, (call, _) in DOORS.items()
        if refusal(lambda c=call: c(services, actor)) != "not_allowed"  # type: ignore[misc]
    }
    assert opened == {name for name, (_call, allowed) in DOORS.items() if role in allowed}


@pytest.mark.parametrize("role", Role)
def test_what_only_commands_do_is_the_administrators(
    context: Context, hall: SmallHall, role: Role
) -> None:
    actor, file = hall.actor_of(role), ABSENT
    restore, generator = RestoreService(context.clock), GeneratorService(context)
    calls: Mapping[str, Callable[[], object]] = {
        "GeneratorService.generate": lambda: generator.generate(actor, 1, 1),
        "RestoreService.replace": lambda: restore.replace(actor, file, file, ""),
    }
    assert calls.keys() == OUTSIDE_THE_WINDOW.keys()
    for name, call in calls.items():
        assert (refusal(call) == "not_allowed") is (role not in OUTSIDE_THE_WINDOW[name]), name


def test_a_person_without_role_finds_no_door(services: Services) -> None:
    nobody = Actor(staff_id=1, number="0", name="", roles=frozenset())
    opened = [
        name
        for name, (call, _) in DOORS.items()
        if refusal(lambda c=call: c(services, nobody)) != "not_allowed"  # type: ignore[misc]
    ]
    assert opened == []


def rowless(known: Iterator[tuple[str, Function]]) -> list[str]:
    """Return the use cases of no table; whoever takes an `Action` has its row by that action."""
    rows = {*WITHOUT_ACTOR, *TABLE, *DOORS, *OUTSIDE_THE_WINDOW}
    return [name for name, body in known if name not in rows and "Action." not in ast.unparse(body)]


def test_no_use_case_is_without_a_row() -> None:
    known = [found for source in sources("desktop/services") for found in use_cases(source)]
    assert rowless(iter(known)) == []
    assert {*DOORS, *OUTSIDE_THE_WINDOW} <= {name for name, _body in known}


def test_a_new_use_case_would_be_seen() -> None:
    """Positive control: a use case nobody has named."""
    function = ast.parse("def peep(self, actor: Actor) -> None:\n    pass").body[0]
    assert isinstance(function, Function)
    assert rowless(iter([("QueueService.peep", function)])) == ["QueueService.peep"]
