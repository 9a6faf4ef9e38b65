"""Step 评估: accept, ask for supplements, refuse, transfer out, set the level, report upwards."""

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.errors import InvalidInput
from desktop.domain.inputs import PriorityInput, Reason, RefusalInput
from desktop.domain.permissions import Permission
from desktop.domain.priority import Priority, clerk_may_set, priority_of
from desktop.domain.status import Status
from desktop.domain.wishes import level_wish, read_back, refusal_wish, written
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
from desktop.services.meanwhile import require_seen
from desktop.services.requests import answer_by_act, ask, confirm_later, open_request


class AssessmentService:
    """Use cases between registration and dispatch."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def accept(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Accept the case (受理); the acceptance clock stops, the dispatch clock starts."""
        actor.require(Permission.ACCEPT)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ACCEPT, self._context.clock.now())
            answer_by_act(work, RequestKind.REFUSAL, as_asked=False, reason=form.text.strip())
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
            told = (("ground", "", ready.ground.value), ("target_name", "", ready.target_name))
            ask(work, RequestKind.REFUSAL, ready.explanation, refusal_wish(ready), told=told)

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

    def set_priority(self, actor: Actor, case_id: int, form: PriorityInput) -> bool:
        """Set severity and urgency with a reason; dates already printed never move later (§C).

        Returns False when the level is beyond a clerk: then it is proposed to the supervisor. A
        clerk's raise to P1 holds at once and is confirmed afterwards (§K 15c).
        """
        actor.require(Permission.SET_PRIORITY)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.SET_PRIORITY, self._context.clock.now()
            )
            require_seen(work, form.seen, ("severity", "urgency"))
            wanted = priority_of(form.severity, form.urgency)
            overrides = actor.may(Permission.OVERRIDE_PRIORITY)
            if not overrides and not clerk_may_set(Priority(work.case.priority), wanted):
                _propose_level(work, form, reason)
                return False
            raised = wanted is Priority.P1 and work.case.priority != wanted.value
            set_level(work, form, reason)
            if overrides:
                as_asked = _is_asked_for(work, form)
                answer_by_act(work, RequestKind.PRIORITY, as_asked=as_asked, reason=reason)
            elif raised:
                confirm_later(work, reason)
            work.finish()
            return True

    def propose_priority(self, actor: Actor, case_id: int, form: PriorityInput) -> None:
        """Ask the supervisor for another level."""
        actor.require(Permission.PROPOSE_PRIORITY)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.PROPOSE_PRIORITY, self._context.clock.now()
            )
            require_seen(work, form.seen, ("severity", "urgency"))
            _propose_level(work, form, reason)

    def escalate(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Report the case to the shift supervisor (报值班主任), who has to answer (§E, R13)."""
        actor.require(Permission.ESCALATE)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ESCALATE, self._context.clock.now())
            ask(work, RequestKind.ESCALATION, reason)

    def _leave(
        self, actor: Actor, case_id: int, form: RefusalInput, action: Action, target: Status
    ) -> None:
        ready = _checked(form)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, action, self._context.clock.now())
            request = open_request(work, RequestKind.REFUSAL)
            as_asked = request is not None and request.payload == written(refusal_wish(ready))
            answer_by_act(work, RequestKind.REFUSAL, as_asked=as_asked, reason=ready.explanation)
            leave(work, ready, target)


def leave(work: Work, ready: RefusalInput, target: Status) -> None:
    """End the case as refused or transferred out; the notice is made of what is written here."""
    work.move(target, reason=ready.explanation, text=written(refusal_wish(ready)))
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


def set_level(work: Work, form: PriorityInput, reason: str) -> None:
    """Give the case another level; every running clock is reckoned anew."""
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


def _is_asked_for(work: Work, form: PriorityInput) -> bool:
    request = open_request(work, RequestKind.PRIORITY)
    wish = read_back(request.payload) if request else {}
    return wish.get("severity") == form.severity and wish.get("urgency") == form.urgency


def _propose_level(work: Work, form: PriorityInput, reason: str) -> None:
    wanted = priority_of(form.severity, form.urgency).value
    level = (("priority", work.case.priority, wanted),)
    ask(work, RequestKind.PRIORITY, reason, level_wish(form), told=level)
