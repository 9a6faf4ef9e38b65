"""Which actions one person may take on one case now, and what keeps the others back.

The screens show it and the services enforce it: one truth for both.
"""

from collections.abc import Mapping
from datetime import datetime

from desktop.domain.action_guards import GUARDS, REDO_LIMIT
from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.case_facts import (
    NOT_OFFERED,
    open_points,
    outcome_missing,
    review_needed,
    was_contacted,
    was_reached,
)
from desktop.domain.permissions import Role
from desktop.domain.rows.case import ActionState, CaseDetail
from desktop.domain.status import Status


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
    first = _first_of(next_step(detail), states)
    return tuple(
        ActionState(state.action, state.blocked, primary=state.action is first) for state in states
    )


def why_blocked(action: Action, actor: Actor, detail: CaseDetail, now: datetime) -> str:
    """Return the code of what keeps `action` back, empty if nothing does."""
    if _needs_own_unit(action) and not _is_of_unit(actor, detail):
        return NOT_OFFERED
    guard = GUARDS.get(action)
    return guard(actor, detail, now) if guard else ""


def next_step(detail: CaseDetail) -> Action | None:
    """Return the one action that brings this case forward."""
    status = Status(detail.head.status)
    if status in {Status.IN_PROGRESS, Status.INTERIM}:
        return Action.ANSWER_POINT if open_points(detail) else Action.ASK_CLOSE
    if status is Status.JOINT:
        waiting = any(part.answered_at is None for part in detail.joint)
        return Action.ANSWER_JOINT if waiting else Action.CONCLUDE_JOINT
    if status is Status.CLOSED:
        return _next_of_review(detail)
    if status is Status.FED_BACK and was_reached(detail):
        return Action.FORM_TEAM if detail.head.redo_count >= REDO_LIMIT else Action.REDO
    return _NEXT.get(status)


def _first_of(wanted: Action | None, states: list[ActionState]) -> Action | None:
    """Return the next step, or what this person can do towards it."""
    able = {state.action for state in states if not state.blocked}
    towards = _TOWARDS.get(wanted, ()) if wanted else ()
    return next((action for action in towards if action in able and wanted not in able), wanted)


def missing_for(detail: CaseDetail) -> tuple[str, ...]:
    """Return codes of what the current step still lacks, for the stepper."""
    status = Status(detail.head.status)
    missing = []
    if status in {Status.IN_PROGRESS, Status.JOINT, Status.INTERIM}:
        missing += [f"point:{point.position}" for point in open_points(detail)]
        if not was_contacted(detail):
            missing.append("contact")
    if status is Status.CLOSED:
        if outcome_missing(detail):
            missing.append("review")
        elif review_needed(detail) and not _is_signed(detail):
            missing.append("review_signature")
    return tuple(missing)


def _next_of_review(detail: CaseDetail) -> Action:
    if outcome_missing(detail):
        return Action.DRAFT_REVIEW
    unsigned = detail.review is not None and not detail.review.signed_by
    return Action.SIGN_REVIEW if unsigned else Action.ARCHIVE


def _is_signed(detail: CaseDetail) -> bool:
    return detail.review is not None and bool(detail.review.signed_by)


def _needs_own_unit(action: Action) -> bool:
    return action in _UNIT_WORK


def _is_of_unit(actor: Actor, detail: CaseDetail) -> bool:
    if actor.has(Role.SUPERVISOR):
        return True
    body = detail.body
    if actor.staff_id == body.handler_id:
        return True
    parts = {body.lead_department_id, *(part.department_id for part in detail.joint)}
    return not actor.units.isdisjoint(parts)


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
    Status.RECHECK: Action.UPHOLD,
    Status.REJECTED: Action.ARCHIVE,
    Status.TRANSFERRED: Action.ARCHIVE,
    Status.WITHDRAWN: Action.ARCHIVE,
    Status.TERMINATED: Action.ARCHIVE,
}

_TOWARDS: Mapping[Action, tuple[Action, ...]] = {
    Action.DISPATCH: (Action.DISPATCH_ALONE, Action.PROPOSE_DISPATCH),
}
"""What brings a step nearer for those who may not take it themselves."""

_UNIT_WORK = frozenset(
    {
        Action.SIGN,
        Action.RETURN,
        Action.LOG_MEASURE,
        Action.ANSWER_POINT,
        Action.ASK_JOINT,
        Action.ASK_END_JOINT,
        Action.CONCLUDE_JOINT,
        Action.ASK_EXTENSION,
        Action.ASK_SUSPENSION,
        Action.ASK_CLOSE,
        Action.ANSWER_SUPERVISION,
        Action.KEEP_PROMISE,
        Action.DRAFT_REVIEW,
    }
)
