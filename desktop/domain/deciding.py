"""Who decides a stored request, while it can be decided, and what keeps a person from it."""

from collections.abc import Mapping

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.case_facts import NOT_OFFERED, URGENT
from desktop.domain.codes import RequestKind
from desktop.domain.permissions import Permission
from desktop.domain.priority import Priority
from desktop.domain.rows.case import CaseDetail, RequestRow
from desktop.domain.status import BEFORE_DISPATCH, OPEN, Status

_K = RequestKind
_P = Permission

DECIDED_BY: Mapping[RequestKind, Permission] = {
    _K.REFUSAL: _P.REFUSE,
    _K.DISPATCH: _P.DISPATCH,
    _K.PRIORITY: _P.OVERRIDE_PRIORITY,
    _K.EXTENSION: _P.DECIDE_EXTENSION,
    _K.SUSPENSION: _P.SUSPEND,
    _K.CLOSE: _P.APPROVE_REPLY,
    _K.WITHDRAWAL: _P.CONFIRM_WITHDRAWAL,
    _K.VOID: _P.VOID,
    _K.ESCALATION: _P.ANSWER_ESCALATION,
    _K.MERGE: _P.MERGE,
    _K.SUPERVISION: _P.SUPERVISE,
    _K.JOINT: _P.REDISTRIBUTE,
    _K.ALARM: _P.OVERRIDE_PRIORITY,
}
"""Kind of request → the right its decision needs (§E, §K 8–10)."""

_ANSWERED = frozenset({Status.FED_BACK, Status.RECHECK})

STANDS_IN: Mapping[RequestKind, frozenset[Status]] = {
    _K.REFUSAL: RULES[Action.REFUSE].sources,
    _K.DISPATCH: RULES[Action.PROPOSE_DISPATCH].sources,
    _K.PRIORITY: OPEN,
    _K.EXTENSION: OPEN - _ANSWERED,
    _K.SUSPENSION: RULES[Action.SUSPEND].sources,
    _K.CLOSE: frozenset({Status.REVIEW}),
    _K.WITHDRAWAL: OPEN,
    _K.VOID: BEFORE_DISPATCH,
    _K.ESCALATION: OPEN,
    _K.MERGE: RULES[Action.MERGE].sources,
    _K.SUPERVISION: OPEN,
    _K.JOINT: frozenset({Status.JOINT}),
    _K.ALARM: OPEN,
}
"""Kind of request → the states in which it still makes sense; beyond them it has lapsed."""

HEAD_ONLY: Mapping[RequestKind, frozenset[str]] = {
    _K.CLOSE: URGENT,
    _K.EXTENSION: frozenset({Priority.P1.value}),
}
"""Kind of request → the levels at which the duty head decides it (§K 8)."""


def of_one_team(actor: Actor, *unit_ids: int | None) -> bool:
    """Tell whether the person works for one of these departments, own or lent (§K 8)."""
    return not actor.units.isdisjoint(unit_ids)


def why_undecided(actor: Actor, detail: CaseDetail, request: RequestRow) -> str:
    """Return what keeps this person from deciding, empty if nothing, NOT_OFFERED without right.

    Nobody decides what they or their own team asked for (§K 8), whatever right they hold.
    """
    kind, level = RequestKind(request.kind), detail.head.priority
    if not actor.may(DECIDED_BY[kind]):
        return NOT_OFFERED
    own = _own(actor, detail, request)
    if own:
        return own
    if level in HEAD_ONLY.get(kind, frozenset()) and not actor.may(Permission.APPROVE_AS_HEAD):
        return "duty_head_needed"
    danger = level == Priority.P1.value
    return "never_p1" if danger and kind is RequestKind.SUSPENSION else ""


def _own(actor: Actor, detail: CaseDetail, request: RequestRow) -> str:
    if request.asked_by_id in actor.stands_for:
        return "own_request"
    if request.kind == RequestKind.CLOSE.value and detail.body.handler_id in actor.stands_for:
        return "own_work"
    own_team = of_one_team(actor, request.asked_by_unit_id, detail.body.lead_department_id)
    return "own_team" if own_team else ""


def decidable(actor: Actor, detail: CaseDetail) -> tuple[RequestRow, ...]:
    """Return the requests this person can decide now, what falls due first first.

    The reply is left out: it is decided where it is read.
    """
    waiting = [
        request
        for request in detail.requests
        if request.granted is None
        and request.kind != RequestKind.CLOSE.value
        and not why_undecided(actor, detail, request)
    ]
    return tuple(sorted(waiting, key=lambda request: (request.due_at is None, request.due_at)))
