"""What keeps an action back although state and rights allow it: one guard per action.

A guard returns the code of the reason, empty when nothing speaks against it, NOT_OFFERED when the
action makes no sense now and is not shown at all.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.archiving import APPEAL_PERIOD, why_kept_open
from desktop.domain.case_facts import (
    NOT_OFFERED,
    URGENT,
    appeal_since,
    failed_tries,
    has_open_promise,
    is_dissatisfied,
    left_to_extend,
    open_points,
    outcome_missing,
    pending,
    rechecks,
    was_contacted,
    was_extended,
)
from desktop.domain.clock_table import FOLLOW_UP_TRIES
from desktop.domain.codes import Channel, RequestKind
from desktop.domain.deciding import of_one_team, why_undecided
from desktop.domain.permissions import Permission, Role
from desktop.domain.priority import Priority
from desktop.domain.returning import is_disputed
from desktop.domain.rows.case import CaseDetail
from desktop.domain.status import Status
from desktop.domain.supervising import why_no_answer, why_no_reminder

RECHECK_LIMIT = 2
"""复查 and 复核: the decision on the second is final (§C)."""

REDO_LIMIT = 2
"""A third redo needs a special team (§E)."""

_REPLY = RequestKind.CLOSE.value

Guard = Callable[[Actor, CaseDetail, datetime], str]


def _decides(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    waiting = [one for one in detail.requests if one.granted is None and one.kind != _REPLY]
    reasons = {why_undecided(actor, detail, one) for one in waiting} - {NOT_OFFERED}
    return "" if "" in reasons else min(reasons, default=NOT_OFFERED)


def _alarm(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    if not detail.head.alarms:
        return NOT_OFFERED
    return "already_asked" if pending(detail, RequestKind.ALARM) else ""


def _asks(kind: RequestKind) -> Guard:
    def guard(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
        return "already_asked" if pending(detail, kind) else ""

    return guard


def _proposes(full: Permission, kind: RequestKind) -> Guard:
    """Offer to propose only what one may not do oneself, and only once."""

    def guard(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
        if actor.may(full):
            return NOT_OFFERED
        return "already_asked" if pending(detail, kind) else ""

    return guard


def _propose_dispatch(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    """Leave a case two departments sent back to the supervisor (争议件)."""
    if not actor.may(Permission.DISPATCH):
        head = detail.head
        if is_disputed(head.status, head.return_count):
            return "disputed"
    return _proposes(Permission.DISPATCH, RequestKind.DISPATCH)(actor, detail, now)


def _alone(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    """Let a clerk dispatch by the table, only while nobody who may is signed in (§K 8)."""
    if detail.lead_on_duty or actor.may(Permission.DISPATCH):
        return NOT_OFFERED
    return "routing_silent" if detail.unrouted else ""


def _spot(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    simple = detail.head.priority not in URGENT and detail.head.channel == Channel.COUNTER.value
    return "" if simple else NOT_OFFERED


def _suspension(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    if detail.head.priority == Priority.P1.value:
        return "never_p1"
    if actor.may(Permission.SUSPEND):
        request = pending(detail, RequestKind.SUSPENSION)
        return why_undecided(actor, detail, request) if request else ""
    return _asks(RequestKind.SUSPENSION)(actor, detail, now)


def _extension(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    if detail.head.close_due is None:
        return NOT_OFFERED
    if detail.head.close_due <= now:
        return "too_late_to_extend"
    if not left_to_extend(detail).amount:
        return "extension_used_up"
    return _asks(RequestKind.EXTENSION)(actor, detail, now)


def _close(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    if open_points(detail):
        return "points_open"
    return "" if was_contacted(detail) else "contact_missing"


def _approval(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    request = pending(detail, RequestKind.CLOSE)
    return why_undecided(actor, detail, request) if request else NOT_OFFERED


def _judges(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    """Nobody judges their own work (§E: handler ≠ reviewer)."""
    return "own_work" if detail.body.handler_id in actor.stands_for else ""


def _explained(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    """Nobody approves the reply of their own team or a call-back they made (§K 8)."""
    if not is_dissatisfied(detail):
        return "not_dissatisfied"
    called = detail.follow_ups[-1].who_id if detail.follow_ups else None
    if called in actor.stands_for:
        return "own_call"
    team = of_one_team(actor, detail.body.lead_department_id)
    return _judges(actor, detail, now) or ("own_team" if team else "")


def _team(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return "" if detail.head.redo_count >= REDO_LIMIT else NOT_OFFERED


def _recheck(_actor: Actor, detail: CaseDetail, now: datetime) -> str:
    if rechecks(detail) >= RECHECK_LIMIT:
        return "rechecks_over"
    since = appeal_since(detail)
    return "recheck_late" if since is None or now > since + APPEAL_PERIOD else ""


def _follow_up(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    body = detail.body
    registered = body.registered_by_id == actor.staff_id and not actor.has(Role.SUPERVISOR)
    if registered or body.handler_id in actor.stands_for:
        return "own_work"
    return "own_team" if of_one_team(actor, body.lead_department_id) else ""


def _reveal(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    """Let a clerk see in full only the own cases, and those they may call back (§E, §K 19)."""
    if actor.roles - {Role.CLERK, Role.ARCHIVIST}:
        return ""
    own = actor.stands_for & {detail.body.registered_by_id, detail.body.handler_id}
    calls = detail.head.status == Status.FED_BACK.value and not _follow_up(actor, detail, now)
    return "" if own or calls else NOT_OFFERED


def _redo(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    if detail.head.redo_count >= REDO_LIMIT:
        return NOT_OFFERED if actor.may(Permission.APPROVE_AS_HEAD) else "special_team_needed"
    return _judges(actor, detail, now)


def _promise(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return "" if has_open_promise(detail) else NOT_OFFERED


def _draft_review(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    signed = detail.review is not None and bool(detail.review.signed_by)
    return NOT_OFFERED if signed and not outcome_missing(detail) else ""


def _sign_review(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    if detail.review is None or detail.review.signed_by:
        return NOT_OFFERED
    return "own_work" if detail.review.drafted_by_id == actor.staff_id else ""


def _archive(_actor: Actor, detail: CaseDetail, now: datetime) -> str:
    return why_kept_open(detail, now)


def _interim(_actor: Actor, detail: CaseDetail, now: datetime) -> str:
    """Keep it for the time after the last extension: none is left, or none can be asked (§K 12)."""
    if not was_extended(detail):
        return "extension_first"
    due = detail.head.close_due
    askable = due is not None and due > now and left_to_extend(detail).amount
    return "extension_left" if askable else ""


def _terminate(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    """Demand the letter and three failed tries to bring it to the person (§K 12)."""
    if not any(paper.kind == "reply_letter" for paper in detail.documents):
        return "letter_not_issued"
    enough = detail.body.no_contact or failed_tries(detail) >= FOLLOW_UP_TRIES
    return "" if enough else "delivery_tries"


def _answer_joint(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    open_parts = [part for part in detail.joint if part.answered_at is None]
    if not open_parts:
        return NOT_OFFERED
    mine = actor.has(Role.SUPERVISOR) or any(
        part.department_id in actor.units for part in open_parts
    )
    return "" if mine else NOT_OFFERED


def _ask_end_joint(actor: Actor, detail: CaseDetail, now: datetime) -> str:
    if not _is_silent(detail) or actor.may(Permission.REDISTRIBUTE):
        return NOT_OFFERED
    return _asks(RequestKind.JOINT)(actor, detail, now)


def _conclude_joint(actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    """Without a silent department only with the approval of who may assign cases (§K 11)."""
    if not _is_silent(detail):
        return ""
    if not actor.may(Permission.REDISTRIBUTE):
        return "joint_open"
    request = pending(detail, RequestKind.JOINT)
    return why_undecided(actor, detail, request) if request else ""


def _is_silent(detail: CaseDetail) -> bool:
    return any(part.answered_at is None for part in detail.joint)


def _has_papers(_actor: Actor, detail: CaseDetail, _now: datetime) -> str:
    return "" if detail.documents else NOT_OFFERED


GUARDS: Mapping[Action, Guard] = {
    Action.PROPOSE_REFUSAL: _proposes(Permission.REFUSE, RequestKind.REFUSAL),
    Action.PROPOSE_DISPATCH: _propose_dispatch,
    Action.PROPOSE_PRIORITY: _proposes(Permission.SET_PRIORITY, RequestKind.PRIORITY),
    Action.PROPOSE_MERGE: _proposes(Permission.MERGE, RequestKind.MERGE),
    Action.PROPOSE_SUPERVISION: _proposes(Permission.SUPERVISE, RequestKind.SUPERVISION),
    Action.ANSWER_ALARM: _alarm,
    Action.ESCALATE: _asks(RequestKind.ESCALATION),
    Action.GRANT_REQUEST: _decides,
    Action.REFUSE_REQUEST: _decides,
    Action.DISPATCH_ALONE: _alone,
    Action.SOLVE_ON_THE_SPOT: _spot,
    Action.ASK_SUSPENSION: _suspension,
    Action.SUSPEND: _suspension,
    Action.ASK_EXTENSION: _extension,
    Action.ANSWER_SUPERVISION: why_no_answer,
    Action.REMIND: why_no_reminder,
    Action.ASK_CLOSE: _close,
    Action.APPROVE_REPLY: _approval,
    Action.SEND_BACK: _approval,
    Action.FOLLOW_UP: _follow_up,
    Action.REDO: _redo,
    Action.FORM_TEAM: _team,
    Action.TAKE_RECHECK: _recheck,
    Action.UPHOLD: _judges,
    Action.CLOSE_EXPLAINED: _explained,
    Action.KEEP_PROMISE: _promise,
    Action.DRAFT_REVIEW: _draft_review,
    Action.SIGN_REVIEW: _sign_review,
    Action.ARCHIVE: _archive,
    Action.GIVE_INTERIM: _interim,
    Action.TERMINATE: _terminate,
    Action.ANSWER_JOINT: _answer_joint,
    Action.ASK_END_JOINT: _ask_end_joint,
    Action.CONCLUDE_JOINT: _conclude_joint,
    Action.TAKE_WITHDRAWAL: _asks(RequestKind.WITHDRAWAL),
    Action.ASK_VOID: _asks(RequestKind.VOID),
    Action.HAND_OVER: _has_papers,
    Action.REPRINT: _has_papers,
    Action.REVEAL: _reveal,
}
