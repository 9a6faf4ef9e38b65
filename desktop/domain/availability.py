"""Which actions one person may take on one case now, and what keeps the others back.

The screens show it and the services enforce it: one truth for both.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.codes import Channel, RequestKind
from desktop.domain.permissions import Permission, Role
from desktop.domain.priority import Priority
from desktop.domain.rows.case import ActionState, CaseDetail, PointRow, RequestRow
from desktop.domain.status import Status

APPEAL_PERIOD = timedelta(days=30)
"""How long the person may ask for a review before a file is archived (§C, §K 12)."""

REDO_LIMIT = 2
"""A third redo needs a special team (§E)."""

NOT_OFFERED = "-"
"""An action that makes no sense on this case now; it is not shown at all."""

_URGENT = frozenset({Priority.P1.value, Priority.P2.value})
_CONCLUDED = frozenset({Status.CLOSED.value, Status.REJECTED.value})

_Guard = Callable[[Actor, CaseDetail, datetime], str]


def actions_for(actor: Actor, detail: CaseDetail, now: datetime) -> tuple[ActionState, ...]:
    """Return the offered actions in the order of the table, the next step marked primary."""
    status = Status(detail.head.status)
    states = []
    for action, rule in RULES.items():
        if status not in rule.sources or not actor.may(rule.permission):
            continue
        blocked = why_blocked(action, actor, detail, now)
        if blocked != NOT_OFFERED:
            states.append(ActionState(action, blocked))
    first = next_step(detail)
    return tuple(
        ActionState(state.action, state.blocked, primary=state.action is first) for state in states
    )


def why_blocked(action: Action, actor: Actor, detail: CaseDetail, now: datetime) -> str:
    """Return the code of what keeps `action` back, empty if nothing does."""
    if _needs_own_unit(action) and not _is_of_unit(actor, detail):
        return NOT_OFFERED
    guard = _GUARDS.get(action)
    return guard(actor, detail, now) if guard else ""


def next_step(detail: CaseDetail) -> Action | None:
    """Return the one action that brings this case forward."""
    status = Status(detail.head.status)
    if status in {Status.IN_PROGRESS, Status.INTERIM}:
        return Action.ANSWER_POINT if _open_points(detail) else Action.ASK_CLOSE
    if status is Status.JOINT:
        waiting = any(part.answered_at is None for part in detail.joint)
        return Action.ANSWER_JOINT if waiting else Action.CONCLUDE_JOINT
    if status is Status.CLOSED:
        return _next_of_review(detail)
    return _NEXT.get(status)


def missing_for(detail: CaseDetail) -> tuple[str, ...]:
    """Return codes of what the current step still lacks, for the stepper."""
    status = Status(detail.head.status)
    missing = []
    if status in {Status.IN_PROGRESS, Status.JOINT, Status.INTERIM}:
        missing += [f"point:{point.position}" for point in _open_points(detail)]
        if not _was_contacted(detail):
            missing.append("contact")
    if status is Status.CLOSED and _review_needed(detail):
        if detail.review is None:
            missing.append("review")
        elif not detail.review.signed_by:
            missing.append("review_signature")
    return tuple(missing)


def pending(detail: CaseDetail, kind: RequestKind) -> RequestRow | None:
    """Return the undecided request of this kind, if there is one."""
    for request in detail.requests:
        if request.kind == kind.value and request.granted is None:
            return request
    return None


def _next_of_review(detail: CaseDetail) -> Action:
    if detail.review is None:
        return Action.DRAFT_REVIEW
    return Action.ARCHIVE if detail.review.signed_by else Action.SIGN_REVIEW


def _needs_own_unit(action: Action) -> bool:
    return action in _UNIT_WORK


def _is_of_unit(actor: Actor, detail: CaseDetail) -> bool:
    if actor.has(Role.SUPERVISOR):
        return True
    body = detail.body
    if actor.staff_id == body.handler_id:
        return True
    joint = {part.department_id for part in detail.joint}
    return actor.department_id is not None and (
        actor.department_id == body.lead_department_id or actor.department_id in joint
    )


def _open_points(detail: CaseDetail) -> list[PointRow]:
    return [point for point in detail.points if not point.answered]


def _was_contacted(detail: CaseDetail) -> bool:
    return any(entry.kind == "contact" for entry in detail.entries)


def _review_needed(detail: CaseDetail) -> bool:
    head, body = detail.head, detail.body
    unhappy = body.satisfaction in {"bad", "very_bad"} or body.solved == "no"
    return head.priority in _URGENT or head.redo_count > 0 or unhappy


def _unless(full: Permission) -> _Guard:
    def guard(actor: Actor, _detail: CaseDetail, _now: datetime) -> str:
        return NOT_OFFERED if actor.may(full) else ""

    return guard


def _decides(kind: RequestKind) -> _Guard:
    def guard(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
        request = pending(detail, kind)
        if request is None:
            return NOT_OFFERED
        return "own_request" if request.asked_by_id == actor.staff_id else ""

    return guard


def _asks(kind: RequestKind) -> _Guard:
    def guard(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
        return "already_asked" if pending(detail, kind) else ""

    return guard


def _spot(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    simple = detail.head.priority not in _URGENT and detail.head.channel == Channel.COUNTER.value
    return "" if simple else NOT_OFFERED


def _suspension(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    if detail.head.priority == Priority.P1.value:
        return "never_p1"
    if actor.may(Permission.SUSPEND):
        request = pending(detail, RequestKind.SUSPENSION)
        return "own_request" if request and request.asked_by_id == actor.staff_id else ""
    return _asks(RequestKind.SUSPENSION)(actor, detail, now)


def _extension(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    if detail.head.close_due is None:
        return NOT_OFFERED
    if detail.head.close_due <= now:
        return "too_late_to_extend"
    return _asks(RequestKind.EXTENSION)(actor, detail, now)


def _close(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    if _open_points(detail):
        return "points_open"
    return "" if _was_contacted(detail) else "contact_missing"


def _approval(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    request = pending(detail, RequestKind.CLOSE)
    asked_by = request.asked_by_id if request else None
    if actor.staff_id in {asked_by, detail.body.handler_id}:
        return "own_work"
    if detail.head.priority in _URGENT and not actor.may(Permission.APPROVE_AS_HEAD):
        return "duty_head_needed"
    return ""


def _follow_up(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    body = detail.body
    own_team = actor.department_id is not None and actor.department_id == body.lead_department_id
    return "own_work" if actor.staff_id == body.handler_id or own_team else ""


def _redo(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return "special_team_needed" if detail.head.redo_count >= REDO_LIMIT else ""


def _promise(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return "" if _open_promise(detail) else NOT_OFFERED


def _open_promise(detail: CaseDetail) -> bool:
    return any(p.promised_at is not None and p.promise_kept_at is None for p in detail.points)


def _draft_review(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return NOT_OFFERED if detail.review is not None and detail.review.signed_by else ""


def _sign_review(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    if detail.review is None or detail.review.signed_by:
        return NOT_OFFERED
    return "own_work" if detail.review.drafted_by_id == actor.staff_id else ""


def _archive(_actor: Actor, detail: CaseDetail, now: datetime) -> str:
    head = detail.head
    if head.status == Status.CLOSED.value:
        signed = detail.review is not None and bool(detail.review.signed_by)
        if _review_needed(detail) and not signed:
            return "review_missing"
    if _open_promise(detail):
        return "promise_open"
    over = head.fed_back_at or head.closed_at
    if head.status in _CONCLUDED and over is not None and now < over + APPEAL_PERIOD:
        return "appeal_open"
    return ""


def _answer_joint(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    open_parts = [part for part in detail.joint if part.answered_at is None]
    if not open_parts:
        return NOT_OFFERED
    mine = actor.has(Role.SUPERVISOR) or any(
        part.department_id == actor.department_id for part in open_parts
    )
    return "" if mine else NOT_OFFERED


def _conclude_joint(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return "joint_open" if any(part.answered_at is None for part in detail.joint) else ""


def _has_papers(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return "" if detail.documents else NOT_OFFERED


_NEXT: Mapping[Status, Action] = {
    Status.REGISTERED: Action.ACCEPT,
    Status.SUPPLEMENT: Action.TAKE_SUPPLEMENT,
    Status.ACCEPTED: Action.DISPATCH,
    Status.DISPATCHED: Action.SIGN,
    Status.RETURNED: Action.DISPATCH,
    Status.REOPENED: Action.DISPATCH,
    Status.SUSPENDED: Action.RESUME,
    Status.REVIEW: Action.APPROVE_REPLY,
    Status.RESOLVED: Action.DELIVER,
    Status.FED_BACK: Action.FOLLOW_UP,
    Status.RECHECK: Action.REDO,
    Status.REJECTED: Action.ARCHIVE,
    Status.TRANSFERRED: Action.ARCHIVE,
    Status.WITHDRAWN: Action.ARCHIVE,
    Status.TERMINATED: Action.ARCHIVE,
}

_UNIT_WORK = frozenset(
    {
        Action.SIGN,
        Action.RETURN,
        Action.LOG_MEASURE,
        Action.ANSWER_POINT,
        Action.ASK_JOINT,
        Action.CONCLUDE_JOINT,
        Action.ASK_EXTENSION,
        Action.ASK_SUSPENSION,
        Action.ASK_CLOSE,
        Action.KEEP_PROMISE,
        Action.DRAFT_REVIEW,
    }
)

_GUARDS: Mapping[Action, _Guard] = {
    Action.PROPOSE_REFUSAL: _unless(Permission.REFUSE),
    Action.PROPOSE_DISPATCH: _unless(Permission.DISPATCH),
    Action.PROPOSE_PRIORITY: _unless(Permission.SET_PRIORITY),
    Action.SOLVE_ON_THE_SPOT: _spot,
    Action.ASK_SUSPENSION: _suspension,
    Action.SUSPEND: _suspension,
    Action.ASK_EXTENSION: _extension,
    Action.DECIDE_EXTENSION: _decides(RequestKind.EXTENSION),
    Action.ASK_CLOSE: _close,
    Action.APPROVE_REPLY: _approval,
    Action.SEND_BACK: _approval,
    Action.FOLLOW_UP: _follow_up,
    Action.REDO: _redo,
    Action.KEEP_PROMISE: _promise,
    Action.DRAFT_REVIEW: _draft_review,
    Action.SIGN_REVIEW: _sign_review,
    Action.ARCHIVE: _archive,
    Action.ANSWER_JOINT: _answer_joint,
    Action.CONCLUDE_JOINT: _conclude_joint,
    Action.TAKE_WITHDRAWAL: _asks(RequestKind.WITHDRAWAL),
    Action.CONFIRM_WITHDRAWAL: _decides(RequestKind.WITHDRAWAL),
    Action.ASK_VOID: _asks(RequestKind.VOID),
    Action.CONFIRM_VOID: _decides(RequestKind.VOID),
    Action.HAND_OVER: _has_papers,
    Action.REPRINT: _has_papers,
}
