"""Step 评估: accept, ask for supplements, refuse, transfer out, set the level."""

import json
from dataclasses import asdict

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.errors import InvalidInput, NotAllowed
from desktop.domain.inputs import PriorityInput, Reason, RefusalInput
from desktop.domain.permissions import Permission, Role
from desktop.domain.priority import Priority, priority_of
from desktop.domain.status import Status
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.case_clocks import (
    forget_printed_date,
    reckon,
    reckon_again,
    start_clock,
    stop_all,
)
from desktop.services.context import Context
from desktop.services.intake import accept
from desktop.services.requests import ask, open_request, settle

_URGENT = frozenset({Priority.P1.value, Priority.P2.value})


class AssessmentService:
    """Use cases between registration and dispatch."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def accept(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Accept the case (受理); the acceptance clock stops, the dispatch clock starts."""
        actor.require(Permission.ACCEPT)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ACCEPT, self._context.clock.now())
            refusal = open_request(work, RequestKind.REFUSAL)
            if refusal is not None:
                settle(work, refusal, granted=False, reason=form.text.strip())
            accept(work, form.text.strip())
            work.finish()

    def ask_supplement(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Ask the person for what is missing (补正) before the decision; the clock runs on."""
        actor.require(Permission.ACCEPT)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.ASK_SUPPLEMENT, self._context.clock.now()
            )
            work.move(Status.SUPPLEMENT, reason=require_text("text", form.text))
            work.finish()

    def take_supplement(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Take in what the person brought; the case waits for the decision again."""
        actor.require(Permission.ACCEPT)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.TAKE_SUPPLEMENT, self._context.clock.now()
            )
            work.move(Status.REGISTERED, text=require_text("text", form.text))
            work.finish()

    def propose_refusal(self, actor: Actor, case_id: int, form: RefusalInput) -> None:
        """Ask the supervisor to refuse the case, with ground and target body ready."""
        actor.require(Permission.PROPOSE_REFUSAL)
        ready = _checked(form)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.PROPOSE_REFUSAL, self._context.clock.now()
            )
            ask(work, RequestKind.REFUSAL, ready.explanation, asdict(ready))
            work.finish()

    def refuse(self, actor: Actor, case_id: int, form: RefusalInput) -> None:
        """Refuse the case with ground, basis and where to go; no dead end (§D2 2)."""
        actor.require(Permission.REFUSE)
        self._leave(actor, case_id, form, Action.REFUSE, Status.REJECTED)

    def transfer_out(self, actor: Actor, case_id: int, form: RefusalInput) -> None:
        """Hand a matter outside the hall's competence to the body it belongs to (§K 3)."""
        actor.require(Permission.REFUSE)
        self._leave(actor, case_id, form, Action.TRANSFER_OUT, Status.TRANSFERRED)

    def overturn_refusal(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Accept a case after its refusal was overturned (§K 12)."""
        actor.require(Permission.REFUSE)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.OVERTURN_REFUSAL, self._context.clock.now()
            )
            work.case.closed_at = None
            forget_printed_date(work.case)
            accept(work, require_text("text", form.text))
            start = work.now
            for kind in (ClockKind.FIRST_CONTACT, ClockKind.FIRST_RESULT, ClockKind.CLOSE):
                start_clock(work.case, reckon(work.case, kind, start, work.calendar))
            work.finish()

    def transfer_lead(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Close an integrity lead as handed over; received and closed by 纪检 only (§K 9)."""
        actor.require(Permission.TRANSFER_LEAD)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.TRANSFER_LEAD, self._context.clock.now()
            )
            work.move(Status.LEAD_TRANSFERRED, reason=require_text("text", form.text))
            _end(work)

    def set_priority(self, actor: Actor, case_id: int, form: PriorityInput) -> None:
        """Set severity and urgency with a reason; dates already printed never move later (§C)."""
        actor.require(Permission.SET_PRIORITY)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.SET_PRIORITY, self._context.clock.now()
            )
            request = open_request(work, RequestKind.PRIORITY)
            _refuse_clerks_lowering(actor, work, form)
            _set_level(work, form, reason)
            if request is not None and actor.staff_id != request.asked_by:
                settle(work, request, granted=True, reason=reason)
            work.finish()

    def propose_priority(self, actor: Actor, case_id: int, form: PriorityInput) -> None:
        """Ask the supervisor for another level."""
        actor.require(Permission.PROPOSE_PRIORITY)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.PROPOSE_PRIORITY, self._context.clock.now()
            )
            wish = {"severity": form.severity.value, "urgency": form.urgency.value}
            ask(work, RequestKind.PRIORITY, reason, wish)
            work.finish()

    def _leave(
        self, actor: Actor, case_id: int, form: RefusalInput, action: Action, target: Status
    ) -> None:
        ready = _checked(form)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, action, self._context.clock.now())
            request = open_request(work, RequestKind.REFUSAL)
            if request is not None:
                settle(work, request, granted=True, reason=ready.explanation)
            told = json.dumps(asdict(ready), ensure_ascii=False)
            work.move(target, reason=ready.explanation, text=told)
            _end(work)


def _end(work: Work) -> None:
    work.case.closed_at = work.now
    stop_all(work.case, work.now)
    work.finish()


def _checked(form: RefusalInput) -> RefusalInput:
    return RefusalInput(
        form.ground,
        require_text("explanation", form.explanation),
        require_text("basis", form.basis, 400),
        require_text("target_name", form.target_name, 120),
        form.target_address.strip(),
        form.target_telephone.strip(),
        form.forwarded.strip(),
    )


def _refuse_clerks_lowering(actor: Actor, work: Work, form: PriorityInput) -> None:
    """Leave lowering from P1/P2 and raising to P2 to the supervisor (§K 15c)."""
    if actor.has(Role.SUPERVISOR, Role.DUTY_HEAD):
        return
    old, new = work.case.priority, priority_of(form.severity, form.urgency).value
    if old in _URGENT and new > old:
        raise NotAllowed("supervisor_lowers")
    if new == Priority.P2.value and old > new:
        raise NotAllowed("supervisor_raises")


def _set_level(work: Work, form: PriorityInput, reason: str) -> None:
    case = work.case
    old = (case.severity, case.urgency, case.priority)
    new = (
        form.severity.value,
        form.urgency.value,
        priority_of(form.severity, form.urgency).value,
    )
    if old == new:
        raise InvalidInput("severity", "level_unchanged")
    case.severity, case.urgency, case.priority = new
    case.priority_reason = reason
    names = ("severity", "urgency", "priority")
    changed = tuple((n, a, b) for n, a, b in zip(names, old, new, strict=True) if a != b)
    work.write(EntryKind.PRIORITY, reason=reason, changes=changed)
    reckon_again(case, work.calendar, may_lengthen=form.person_agrees)
    if new[2] == Priority.P1.value and not work.actor.has(Role.SUPERVISOR, Role.DUTY_HEAD):
        ask(work, RequestKind.PRIORITY, reason, {"severity": new[0], "urgency": new[1]})
