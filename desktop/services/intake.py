"""Taking a complaint: promise, earlier cases, registration."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import BindParameter, ColumnElement, bindparam, delete, exists, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.case_facts import URGENT
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import CaseKind, Channel, EntryKind, Origin
from desktop.domain.deadlines import due, reception_start
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import InvalidInput, StorageTrouble
from desktop.domain.intake_rules import cleaned
from desktop.domain.numbers import Series
from desktop.domain.permissions import Permission, Role
from desktop.domain.priority import priority_of
from desktop.domain.rows.intake import Promise, Registered
from desktop.domain.status import Status
from desktop.domain.why import why
from desktop.models import Case, Document, Draft, Entry, Hall, Staff, StaffRole
from desktop.services.alarms import ask_to_dismiss, heed
from desktop.services.attachments import brought_along, hand_over
from desktop.services.calendars import calendar_of
from desktop.services.case_base import Work
from desktop.services.case_clocks import reckon, runs, show_next, start_clock, stop_clocks
from desktop.services.context import Context
from desktop.services.danger import carry_over
from desktop.services.history import Line
from desktop.services.registration import Taken, new_case, store
from desktop.services.requests import confirm_later
from desktop.services.shifts import responsible_id
from desktop.storage.prepared import run

_TOLD: Final = ("id", "uuid", "number", "check_code", "enquiry_code", "status", "priority")
_KNOWN: Final[BindParameter[str]] = bindparam("known")
_REGISTERED: Final = select(*(getattr(Case, name) for name in _TOLD)).where(Case.uuid == _KNOWN)
_DROP_DRAFT: Final = delete(Draft).where(Draft.uuid == _KNOWN)

_UNTOLD = timedelta(days=1)

RECEIVED_CLOCKS = (ClockKind.FIRST_CONTACT, ClockKind.FIRST_RESULT, ClockKind.CLOSE)


class IntakeService:
    """Use cases of the intake form."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def promise(self, actor: Actor, draft: IntakeDraft) -> Promise:
        """Compute what the receipt would promise if the draft were registered now."""
        actor.require(Permission.REGISTER)
        now = self._context.clock.now()
        with self._context.database.read() as session:
            calendar = calendar_of(session)
            owner = session.get_one(Staff, _owner(session, draft, now))
        priority = priority_of(draft.severity, draft.urgency)
        start = reception_start(draft.received_at or now, draft.channel, calendar)
        contact = due(ClockKind.FIRST_CONTACT, priority, start, calendar, draft.kind)
        close = due(ClockKind.CLOSE, priority, start, calendar, draft.kind)
        return Promise(
            priority.value,
            owner.name,
            contact.due,
            close.due,
            why(close, "zh_CN"),
            why(close, "en"),
        )

    def register(self, actor: Actor, draft: IntakeDraft) -> Registered:
        """Register the complaint and, where nothing speaks against it, accept it at once (§K 3).

        Raises InvalidInput for the first field that cannot be kept. Saving the same draft again
        gives the case it became, marked `already`. A COMMIT of unknown outcome is looked up by
        the draft's UUID before anything is said.
        """
        actor.require(Permission.REGISTER)
        _keep_to_own_unit(actor, draft)
        try:
            return self._write(actor, draft)
        except StorageTrouble as trouble:
            if trouble.params.get("saved") != "unknown":
                raise
            found = self.registered(actor, draft.uuid)
            if found is None:
                raise StorageTrouble(trouble.code, saved="no") from trouble
            return found

    def registered(self, actor: Actor, uuid: str) -> Registered | None:
        """Return what the draft `uuid` has become, None if it is not registered."""
        actor.require(Permission.REGISTER)
        with self._context.database.read() as session:
            return _registered(session, uuid)

    def without_paper(self, actor: Actor) -> tuple[Registered, ...]:
        """Return what this person registered in the last day and has no paper of, newest first.

        A receipt follows each registration at once, so these are the cases whose registration a
        crash or a power cut kept from being told. The invented cases of a demonstration hall
        were never registered at a keyboard.
        """
        actor.require(Permission.REGISTER)
        since = self._context.clock.now() - _UNTOLD
        mine = (
            select(*(getattr(Case, name) for name in _TOLD))
            .where(
                Case.number > f"{Series.CASE}{since:%Y%m%d}",  # an index; the days are few
                Case.registered_at > since,
                Case.origin == Origin.ENTERED.value,
                exists().where(*_begun_by(actor)),
                ~exists().where(Hall.demonstration),
                ~exists().where(Document.case_id == Case.id),
            )
            .order_by(Case.id.desc())
        )
        with self._context.database.read() as session:
            return tuple(replace(Registered(*told), already=True) for told in session.execute(mine))

    def _write(self, actor: Actor, draft: IntakeDraft) -> Registered:
        now = self._context.clock.now()
        with self._context.database.write() as session:
            found = _registered(session, draft.uuid)
            if found is not None:
                return found
            calendar = calendar_of(session)
            draft = cleaned(draft, calendar.local_day(now))
            owner = _owner(session, draft, now)
            taken = Taken(actor.staff_id, owner, now, calendar.zone)
            case = new_case(session, draft, taken)
            lines: list[Line] = []
            work = Work(session, actor, case, now, calendar, lines)
            _tell_registered(work)
            heed(work, draft.answers)
            start_received_clocks(work)
            if actor.may(Permission.ACCEPT) and may_accept_at_once(draft):
                accept(work)
            files = brought_along(work, draft.uuid)
            show_next(case)
            store(session, case, lines)
            carry_over(session, actor, case, now)
            if case.priority in URGENT and not actor.may(Permission.OVERRIDE_PRIORITY):
                confirm_later(replace(work, lines=None), case.subject)
            ask_to_dismiss(replace(work, lines=None), draft)
            hand_over(files, case.id)
            run(session.connection(), _DROP_DRAFT, {"known": draft.uuid})
            return _told(case)


def _begun_by(actor: Actor) -> tuple[ColumnElement[bool], ...]:
    """Return the condition that a first line is this person's: a case split off is another's."""
    return Entry.case_id == Case.id, Entry.seq == 1, Entry.staff_id == actor.staff_id


def may_accept_at_once(draft: IntakeDraft) -> bool:
    """Tell whether one key registers and accepts: no ground against it, no lead (§K 3, 9)."""
    return not draft.refusal_ground and draft.kind is not CaseKind.REPORT


def start_received_clocks(work: Work) -> None:
    """Start the clocks that run from reception, the acceptance clock among them (§C)."""
    case = work.case
    # An old message taken in late has its clocks start now; its own time stays on record.
    received = case.received_at if case.origin == Origin.ENTERED.value else work.now
    opened = _reception(case, received, work.calendar)
    for kind in (ClockKind.ACCEPTANCE, *RECEIVED_CLOCKS):
        if kind is ClockKind.CLOSE and case.kind == CaseKind.PETITION.value:
            continue
        start_clock(case, reckon(case, kind, opened, work.calendar))
    _keep_initial_date(case)


def accept(work: Work, reason: str = "") -> None:
    """Accept the case: stop the acceptance clock, start the dispatch clock."""
    case = work.case
    work.move(Status.ACCEPTED, reason=reason)
    case.accepted_at = work.now
    stop_clocks(case, (ClockKind.ACCEPTANCE,), work.now)
    start_clock(case, reckon(case, ClockKind.DISPATCH, work.now, work.calendar))
    # A case taken out of a merger has its closing date still; accepting it again adds nothing.
    if case.kind == CaseKind.PETITION.value and not runs(case, ClockKind.CLOSE):
        start_clock(case, reckon(case, ClockKind.CLOSE, work.now, work.calendar))
        _keep_initial_date(case)


def _keep_initial_date(case: Case) -> None:
    for clock in case.clocks:
        if clock.kind == ClockKind.CLOSE.value:
            case.initial_close_due = clock.due_at


def _reception(case: Case, received: datetime, calendar: WorkCalendar) -> datetime:
    return reception_start(received, Channel(case.channel), calendar)


def _tell_registered(work: Work) -> None:
    case = work.case
    work.tell(
        Line(
            EntryKind.REGISTERED,
            work.now,
            work.actor.staff_id,
            work.actor.number,
            to_status=case.status,
            text=case.subject,
            changes=(
                ("priority", "", case.priority),
                ("severity", "", case.severity),
                ("urgency", "", case.urgency),
            ),
            reference=case.number,
        ),
    )


def _keep_to_own_unit(actor: Actor, draft: IntakeDraft) -> None:
    """Let a handler register for the own department only (§E, §K 10)."""
    bound = actor.has(Role.HANDLER) and not actor.may(Permission.ACCEPT)
    if bound and draft.department_id is not None and draft.department_id not in actor.units:
        raise InvalidInput("department_id", "own_unit_only")


def _owner(session: Session, draft: IntakeDraft, now: datetime) -> int:
    if draft.kind is CaseKind.REPORT:
        lane = select(Staff.id).join(StaffRole, StaffRole.staff_id == Staff.id)
        auditor = session.execute(
            lane.where(Staff.active, StaffRole.role == Role.AUDITOR.value).limit(1)
        ).scalar_one_or_none()
        if auditor is not None:
            return auditor
    return responsible_id(session, now, draft.accused_staff_id)


def _registered(session: Session, uuid: str) -> Registered | None:
    found = run(session.connection(), _REGISTERED, {"known": uuid}).first()
    return None if found is None else replace(Registered(*found), already=True)


def _told(case: Case) -> Registered:
    return Registered(*(getattr(case, name) for name in _TOLD))
