"""What the queue shows, counts, finds and tells, through its service."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import ContactOutcome, EntryKind, SuspensionReason
from desktop.domain.day_list import DayGroup, day_groups
from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import Conflict, InvalidInput, NotAllowed
from desktop.domain.inputs import (
    ContactInput,
    DispatchInput,
    ExtensionInput,
    SignInput,
    SuspensionInput,
)
from desktop.domain.numbers import qr_payload, running
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.queue import QueueFilter, QueueSort, QueueTab, SavedView
from desktop.domain.status import Status
from desktop.services.all import Services, build_services
from desktop.services.context import Context
from desktop.services.handover import HandoverInput
from desktop.services.saved_views import LONGEST_NAME, MOST_VIEWS
from tests.services.drafting import a_draft

Find = Callable[..., Actor]


@pytest.fixture
def services(context: Context) -> Services:
    return build_services(context)


@pytest.fixture
def clerk(actor_of: Find) -> Actor:
    return actor_of(Role.CLERK)


def register(services: Services, clerk: Actor, **changes: object) -> int:
    return services.intake.register(clerk, a_draft(**changes)).case_id


def dispatched(services: Services, find: Find, case_id: int) -> Actor:
    """Send a case to the first handler's department and have it signed for."""
    handler = find(Role.HANDLER)
    assert handler.department_id is not None
    to_unit = DispatchInput(handler.department_id, handler.staff_id, task="请核实")
    services.assignment.dispatch(find(Role.SUPERVISOR), case_id, to_unit)
    services.assignment.sign(handler, case_id, SignInput())
    return handler


def test_a_filter_counts_what_it_shows(services: Services, clerk: Actor) -> None:
    urgent = register(services, clerk, severity=Severity.S2, urgency=Urgency.U3)
    register(services, clerk)
    wanted = QueueFilter(priorities=("P2",))
    assert [row.id for row in services.queue.page(clerk, wanted).rows] == [urgent]
    assert services.queue.count(clerk, wanted).number == 1
    assert services.queue.count(clerk, QueueFilter()).number == 2


def test_counts_of_a_search_are_those_of_its_page(services: Services, clerk: Actor) -> None:
    register(services, clerk)
    register(services, clerk, person=PersonDraft(name="王强", phone="13900001234"))
    for typed, hits in (("静怡", 1), ("wq", 1), ("1234", 1), ("退", 2), ("无此词", 0), ("！", 0)):
        assert services.queue.count(clerk, QueueFilter(text=typed)).number == hits, typed


def test_the_newest_hit_comes_first_in_order_of_numbers(services: Services, clerk: Actor) -> None:
    ids = [register(services, clerk) for _turn in range(3)]
    wanted = QueueFilter(text="退件", sort=QueueSort.NUMBER, descending=True)
    assert [row.id for row in services.queue.page(clerk, wanted).rows] == ids[::-1]


def test_a_change_moves_the_mark_and_a_draft_does_not(services: Services, clerk: Actor) -> None:
    before = services.queue.change_mark(clerk)
    services.drafts.save(clerk, a_draft())
    assert services.queue.change_mark(clerk) == before
    register(services, clerk)
    register(services, clerk)
    assert services.queue.change_mark(clerk) > before
    assert services.queue.changed_since(clerk, before) == 2


def test_changes_of_cases_kept_away_are_not_counted(services: Services, actor_of: Find) -> None:
    clerk, stranger = actor_of(Role.CLERK), actor_of(Role.HANDLER, 1)
    before = services.queue.change_mark(stranger)
    register(services, clerk)
    assert services.queue.changed_since(stranger, before) == 0


def test_a_code_or_a_whole_number_means_its_case(services: Services, clerk: Actor) -> None:
    made = services.intake.register(clerk, a_draft())
    scanned = qr_payload(made.number, "0123456789AB")
    for typed in (made.number, f"{made.number}-{made.check_code}", scanned, scanned.lower()):
        assert services.queue.locate(clerk, typed) == made.case_id, typed
    for typed in ("李静怡", "0001", "TS209903100001", ""):
        assert services.queue.locate(clerk, typed) is None, typed


def test_the_number_of_a_slip_means_the_case_it_belongs_to(
    services: Services, actor_of: Find
) -> None:
    clerk, supervisor = actor_of(Role.CLERK), actor_of(Role.SUPERVISOR)
    case_id = register(services, clerk)
    dispatched(services, actor_of, case_id)
    slip = services.papers.issue(supervisor, case_id, "transfer_slip")
    assert slip.series_number.endswith("转〔2026〕1号")
    for typed in ("ZB20260001", slip.series_number, qr_payload("ZB20260001", slip.digest)):
        assert services.queue.locate(clerk, typed) == case_id, typed
    assert services.queue.locate(actor_of(Role.HANDLER, 1), "ZB20260001") is None


def test_a_stranger_is_told_nothing(services: Services, clerk: Actor) -> None:
    made = services.intake.register(clerk, a_draft())
    wrong = "2222" if made.enquiry_code != "2222" else "3333"
    for told in (wrong, "李静怡", "李静怡 0000", "6621", "王强 6621", ""):
        with pytest.raises(InvalidInput, match="caller_not_verified"):
            services.queue.enquire(clerk, made.case_id, told)
    kinds = [entry.kind for entry in services.case_view.detail(clerk, made.case_id).entries]
    assert EntryKind.ENQUIRY not in kinds


def test_an_enquiry_is_answered_and_written_down(services: Services, actor_of: Find) -> None:
    clerk = actor_of(Role.CLERK)
    made = services.intake.register(clerk, a_draft())
    handler = dispatched(services, actor_of, made.case_id)
    answers = [
        services.queue.enquire(clerk, made.case_id, told)
        for told in (None, made.enquiry_code.lower(), "李静怡 6621", "李静怡6621")
    ]
    assert {answer.handler for answer in answers} == {handler.name}
    assert answers[0].status == Status.IN_PROGRESS
    assert answers[0].department == "公安局"
    assert answers[0].contact_due is not None
    assert answers[0].close_due is not None
    entries = services.case_view.detail(clerk, made.case_id).entries
    assert [entry.kind for entry in entries].count(EntryKind.ENQUIRY) == 4


def test_stopped_clocks_promise_no_date(
    services: Services, actor_of: Find, clock: FixedClock
) -> None:
    clerk, supervisor = actor_of(Role.CLERK), actor_of(Role.SUPERVISOR)
    case_id = register(services, clerk)
    dispatched(services, actor_of, case_id)
    until = clock.now() + timedelta(days=3)
    wanted = SuspensionInput(SuspensionReason.EXPERT, "等待鉴定", until)
    services.more_time.suspend(supervisor, case_id, wanted)
    answer = services.queue.enquire(clerk, case_id)
    assert answer.suspended_until == until
    assert (answer.contact_due, answer.close_due) == (None, None)


def test_who_may_not_enquire_is_refused(services: Services, actor_of: Find) -> None:
    case_id = register(services, actor_of(Role.CLERK))
    with pytest.raises(NotAllowed):
        services.queue.enquire(actor_of(Role.ARCHIVIST), case_id)


def test_the_day_is_parted_by_what_presses(
    services: Services, actor_of: Find, clock: FixedClock
) -> None:
    clerk, supervisor = actor_of(Role.CLERK), actor_of(Role.SUPERVISOR)
    late = register(services, clerk, severity=Severity.S2, urgency=Urgency.U1)
    called, asked, fresh = (register(services, clerk) for _turn in range(3))
    for case_id in (called, asked):
        handler = dispatched(services, actor_of, case_id)
        promise = clock.now() + timedelta(hours=6)
        contact = ContactInput(ContactOutcome.REACHED, "已说明", promise)
        services.handling.log_contact(handler, case_id, contact)
    services.more_time.ask_extension(handler, asked, ExtensionInput(3, "需", "已"))
    clock.advance(timedelta(hours=4))
    rows = services.queue.today(supervisor)
    groups = {group: [row.case_id for row in rows] for group, rows in day_groups(rows, clock.now())}
    assert late in groups[DayGroup.OVERDUE]
    assert groups[DayGroup.CONTACTS] == [called, asked]
    assert set(groups[DayGroup.APPROVALS]) == {late, asked}  # the raised level is confirmed
    assert groups[DayGroup.OVERDUE].count(late) == 1
    own = {row.case_id for row in services.queue.today(handler) if row.mine}
    assert own == {called, asked}
    assert fresh not in own


def test_views_are_kept_for_each_person(services: Services, actor_of: Find) -> None:
    clerk, other = actor_of(Role.CLERK), actor_of(Role.CLERK, 1)
    wanted = QueueFilter(
        tab=QueueTab.OVERDUE, priorities=("P1", "P2"), department_id=1, sort=QueueSort.RECEIVED
    )
    view = SavedView("我的紧急件", wanted, recent_days=15)
    services.saved_views.keep(clerk, view)
    assert services.saved_views.views(clerk) == (view,)
    assert services.saved_views.views(other) == ()
    changed = SavedView("我的紧急件", QueueFilter(channel="phone"))
    assert services.saved_views.keep(clerk, changed) == (changed,)
    assert services.saved_views.forget(clerk, "我的紧急件") == ()
    assert services.saved_views.forget(clerk, "没有") == ()


def test_a_view_shared_by_the_supervisor_is_offered_to_everybody(
    services: Services, actor_of: Find
) -> None:
    boss, clerk = actor_of(Role.SUPERVISOR), actor_of(Role.CLERK)
    view = SavedView("夜间紧急", QueueFilter(tab=QueueTab.DUE_SOON))
    shared = replace(view, shared=True)
    services.saved_views.keep(clerk, view)
    assert services.saved_views.share(boss, view) == (shared,)
    assert services.saved_views.views(clerk) == (view, shared)
    with pytest.raises(NotAllowed):
        services.saved_views.share(clerk, view)
    assert services.saved_views.forget(clerk, view.name) == (shared,)
    assert services.saved_views.unshare(boss, view.name) == ()


def test_views_have_names_and_a_limit(services: Services, clerk: Actor) -> None:
    for name, code in ((" ", "needed"), ("长" * (LONGEST_NAME + 1), "text_too_long")):
        with pytest.raises(InvalidInput, match=code):
            services.saved_views.keep(clerk, SavedView(name, QueueFilter()))
    for place in range(MOST_VIEWS):
        services.saved_views.keep(clerk, SavedView(f"视图{place}", QueueFilter()))
    with pytest.raises(Conflict, match="too_many_views"):
        services.saved_views.keep(clerk, SavedView("再来一个", QueueFilter()))


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return "".join(text.split())


def test_the_hand_over_sheet_tells_the_next_shift(
    services: Services, actor_of: Find, clock: FixedClock
) -> None:
    clerk = actor_of(Role.CLERK)
    made = services.intake.register(clerk, a_draft(severity=Severity.S2, urgency=Urgency.U1))
    clock.advance(timedelta(hours=3))
    told = HandoverInput("窗口乙", "李女士下午再来，请先倾听。")
    assert "预览" in text_of(services.handover.preview(clerk, told))
    kept = text_of(services.handover.issue(clerk, told))
    for part in (
        "交接班单",
        running(made.number),
        "特急",
        "窗口乙",
        "请先倾听",
        "已超期",
        "校验值",
    ):
        assert part in kept, part
    assert "李静怡" not in kept
    assert services.verification.verify(actor_of(Role.AUDITOR)).damages == ()


def test_a_sheet_with_a_broken_note_is_not_kept(services: Services, actor_of: Find) -> None:
    with pytest.raises(InvalidInput, match="text_control_character"):
        services.handover.issue(actor_of(Role.CLERK), HandoverInput("乙", "a\x00b"))
    with pytest.raises(NotAllowed):
        services.handover.preview(actor_of(Role.AUDITOR), HandoverInput())
