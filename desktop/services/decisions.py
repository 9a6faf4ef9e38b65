"""Deciding stored requests: what was asked for is carried out as it was stored (§K 10)."""

from collections.abc import Callable, Mapping

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.case_facts import NOT_OFFERED
from desktop.domain.codes import RefusalGround, RequestKind
from desktop.domain.deciding import why_undecided
from desktop.domain.errors import Conflict, NotAllowed, NotFound
from desktop.domain.inputs import Decision
from desktop.domain.permissions import Permission
from desktop.domain.status import Status
from desktop.domain.wishes import (
    dispatch_of,
    is_in_force,
    level_of,
    merger_of,
    read_back,
    refusal_of,
    suspension_of,
)
from desktop.models import Request
from desktop.services.alarms import dismiss_as_asked
from desktop.services.assessment import leave, set_level
from desktop.services.assignment import send, send_elsewhere
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.case_detail import detail_of
from desktop.services.context import Context
from desktop.services.ending import end
from desktop.services.joint import conclude
from desktop.services.more_time import extend, suspend
from desktop.services.records import merge_into, void
from desktop.services.settling import settle
from desktop.services.supervision import supervise


class DecisionService:
    """The one use case that answers what others asked for."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def decide(self, actor: Actor, case_id: int, form: Decision) -> str:
        """Grant a request, which carries it out, or refuse it with a reason; return its kind.

        Raises Conflict `own_request`, `own_team` or `duty_head_needed` when somebody else has to
        decide, `answered_too_late` for an extension past its limit, `set_otherwise` when what
        should be refused holds already and has to be set anew instead.
        """
        actor.require(Permission.DECIDE_REQUEST)
        reason = form.reason.strip() if form.granted else require_text("reason", form.reason)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            action = Action.GRANT_REQUEST if form.granted else Action.REFUSE_REQUEST
            work = open_case(session, actor, case_id, action, now)
            request = _decidable(work, form.request_id)
            holds = _holds(work, request)
            if holds and not form.granted:
                raise Conflict("set_otherwise", kind=request.kind)
            settle(work, request, granted=form.granted, reason=reason)
            if form.granted and not holds:
                _CARRY_OUT[request.kind](work, request)
            work.finish()
            return request.kind


def _decidable(work: Work, request_id: int) -> Request:
    request = work.session.get(Request, request_id)
    if request is None or request.case_id != work.case.id or request.decided_at is not None:
        raise NotFound("request_not_found")
    detail = detail_of(work.session, work.actor, work.case, work.now)
    row = next(one for one in detail.requests if one.id == request_id)
    blocked = why_undecided(work.actor, detail, row)
    if blocked == NOT_OFFERED or request.kind not in _CARRY_OUT:
        raise NotAllowed("not_yours")
    if blocked:
        raise Conflict(blocked)
    late = request.due_at is not None and work.now > request.due_at
    if late and request.kind == RequestKind.EXTENSION.value:
        raise Conflict("answered_too_late")
    return request


def _holds(work: Work, request: Request) -> bool:
    """Tell whether what is asked for was done already and only waits to be confirmed."""
    wish, case = read_back(request.payload), work.case
    if request.kind == RequestKind.PRIORITY.value and wish:
        return bool((wish["severity"], wish["urgency"]) == (case.severity, case.urgency))
    return is_in_force(request.payload)


def _refuse(work: Work, request: Request) -> None:
    form = refusal_of(read_back(request.payload))
    # A matter that was sent on to the proper body is transferred, not refused (§K 3).
    sent_on = form.ground is RefusalGround.NOT_OUR_POWER and bool(form.forwarded)
    here = Status(work.case.status) in RULES[Action.TRANSFER_OUT].sources
    leave(work, form, Status.TRANSFERRED if sent_on and here else Status.REJECTED)


def _dispatch(work: Work, request: Request) -> None:
    form = dispatch_of(read_back(request.payload))
    if Status(work.case.status) in RULES[Action.DISPATCH].sources:
        send(work, form)
    else:
        send_elsewhere(work, form, request.reason)


def _set_level(work: Work, request: Request) -> None:
    set_level(work, level_of(read_back(request.payload), request.reason), request.reason)


def _suspend(work: Work, request: Request) -> None:
    suspend(work, suspension_of(read_back(request.payload), request.reason), request.reason)


def _withdraw(work: Work, request: Request) -> None:
    end(work, Status.WITHDRAWN, request.reason)


def _merge(work: Work, request: Request) -> None:
    form = merger_of(read_back(request.payload), request.reason)
    merge_into(work, form.number, form.reason)


def _supervise(work: Work, request: Request) -> None:
    supervise(work, request.reason)


def _conclude(work: Work, request: Request) -> None:
    conclude(work, request.reason)


def _only_answer(_work: Work, _request: Request) -> None:
    """Leave it at the answer: the supervisor has taken note and acts as the case needs."""


_CARRY_OUT: Mapping[str, Callable[[Work, Request], None]] = {
    RequestKind.REFUSAL: _refuse,
    RequestKind.DISPATCH: _dispatch,
    RequestKind.PRIORITY: _set_level,
    RequestKind.EXTENSION: extend,
    RequestKind.SUSPENSION: _suspend,
    RequestKind.WITHDRAWAL: _withdraw,
    RequestKind.VOID: void,
    RequestKind.ESCALATION: _only_answer,
    RequestKind.MERGE: _merge,
    RequestKind.SUPERVISION: _supervise,
    RequestKind.JOINT: _conclude,
    RequestKind.ALARM: dismiss_as_asked,
}
"""Kind of request → how it is carried out; the reply is approved where it is read."""
