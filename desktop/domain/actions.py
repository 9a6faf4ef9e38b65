"""What can be done with a case: every action, where it starts, where it leads, what it needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.permissions import Permission
from desktop.domain.status import BEFORE_DISPATCH, OPEN, WORKING, Status


class Action(StrEnum):
    """One thing a person may do with a case; each is one use case of a service."""

    ACCEPT = "accept"
    ASK_SUPPLEMENT = "ask_supplement"
    TAKE_SUPPLEMENT = "take_supplement"
    PROPOSE_REFUSAL = "propose_refusal"
    REFUSE = "refuse"
    TRANSFER_OUT = "transfer_out"
    OVERTURN_REFUSAL = "overturn_refusal"
    TRANSFER_LEAD = "transfer_lead"
    SET_PRIORITY = "set_priority"
    PROPOSE_PRIORITY = "propose_priority"
    ESCALATE = "escalate"
    ANSWER_ALARM = "answer_alarm"
    GRANT_REQUEST = "grant_request"
    REFUSE_REQUEST = "refuse_request"
    SOLVE_ON_THE_SPOT = "solve_on_the_spot"
    PROPOSE_DISPATCH = "propose_dispatch"
    DISPATCH = "dispatch"
    DISPATCH_ALONE = "dispatch_alone"
    SIGN = "sign"
    RETURN = "return"
    REDISTRIBUTE = "redistribute"
    STAND_IN = "stand_in"
    LOG_MEASURE = "log_measure"
    LOG_CONTACT = "log_contact"
    ADD_NOTE = "add_note"
    ANSWER_POINT = "answer_point"
    ASK_JOINT = "ask_joint"
    ANSWER_JOINT = "answer_joint"
    ASK_END_JOINT = "ask_end_joint"
    CONCLUDE_JOINT = "conclude_joint"
    ASK_EXTENSION = "ask_extension"
    ASK_SUSPENSION = "ask_suspension"
    SUSPEND = "suspend"
    RESUME = "resume"
    SUPERVISE = "supervise"
    PROPOSE_SUPERVISION = "propose_supervision"
    ANSWER_SUPERVISION = "answer_supervision"
    REMIND = "remind"
    ASK_CLOSE = "ask_close"
    APPROVE_REPLY = "approve_reply"
    SEND_BACK = "send_back"
    GIVE_INTERIM = "give_interim"
    DELIVER = "deliver"
    HAND_OVER = "hand_over"
    FOLLOW_UP = "follow_up"
    REDO = "redo"
    FORM_TEAM = "form_team"
    TAKE_RECHECK = "take_recheck"
    UPHOLD = "uphold"
    CLOSE_EXPLAINED = "close_explained"
    KEEP_PROMISE = "keep_promise"
    DRAFT_REVIEW = "draft_review"
    SIGN_REVIEW = "sign_review"
    ARCHIVE = "archive"
    TAKE_WITHDRAWAL = "take_withdrawal"
    CONTINUE = "continue"
    TERMINATE = "terminate"
    CORRECT = "correct"
    SPLIT = "split"
    LINK = "link"
    MERGE = "merge"
    UNMERGE = "unmerge"
    PROPOSE_MERGE = "propose_merge"
    ASK_VOID = "ask_void"
    ATTACH = "attach"
    REPRINT = "reprint"
    REVEAL = "reveal"
    ENQUIRE = "enquire"


@dataclass(frozen=True, slots=True)
class ActionRule:
    """Where an action starts, which right it needs and which status it leads to, if any."""

    permission: Permission
    sources: frozenset[Status]
    target: Status | None = None


def _from(*statuses: Status) -> frozenset[Status]:
    return frozenset(statuses)


_S = Status
_P = Permission
_UNASSESSED = _from(_S.REGISTERED, _S.SUPPLEMENT)
_DISPATCHABLE = _from(_S.ACCEPTED, _S.RETURNED, _S.REOPENED, _S.DISPATCHED)
_BEING_HANDLED = frozenset(WORKING | {_S.SUSPENDED}) - {_S.REOPENED}
_REDISTRIBUTABLE = _BEING_HANDLED | {_S.REVIEW}
_MERGEABLE = _from(_S.REGISTERED, _S.ACCEPTED)
_NOT_OVER = frozenset(Status) - {_S.ARCHIVED, _S.VOID, _S.MERGED, _S.LEAD_TRANSFERRED}
_ANY = frozenset(Status)

RULES: Mapping[Action, ActionRule] = {
    Action.ACCEPT: ActionRule(_P.ACCEPT, _UNASSESSED, _S.ACCEPTED),
    Action.ASK_SUPPLEMENT: ActionRule(_P.ACCEPT, _from(_S.REGISTERED), _S.SUPPLEMENT),
    Action.TAKE_SUPPLEMENT: ActionRule(_P.ACCEPT, _from(_S.SUPPLEMENT), _S.REGISTERED),
    Action.PROPOSE_REFUSAL: ActionRule(_P.PROPOSE_REFUSAL, _UNASSESSED),
    Action.REFUSE: ActionRule(_P.REFUSE, _UNASSESSED, _S.REJECTED),
    Action.TRANSFER_OUT: ActionRule(_P.REFUSE, _from(_S.REGISTERED, _S.ACCEPTED), _S.TRANSFERRED),
    Action.OVERTURN_REFUSAL: ActionRule(_P.REFUSE, _from(_S.REJECTED), _S.ACCEPTED),
    Action.TRANSFER_LEAD: ActionRule(_P.TRANSFER_LEAD, _from(_S.REGISTERED), _S.LEAD_TRANSFERRED),
    Action.SET_PRIORITY: ActionRule(_P.SET_PRIORITY, OPEN),
    Action.PROPOSE_PRIORITY: ActionRule(_P.PROPOSE_PRIORITY, OPEN),
    Action.SOLVE_ON_THE_SPOT: ActionRule(_P.SOLVE_ON_THE_SPOT, _from(_S.ACCEPTED), _S.RESOLVED),
    Action.ESCALATE: ActionRule(_P.ESCALATE, OPEN),
    Action.ANSWER_ALARM: ActionRule(_P.ANSWER_ALARM, OPEN),
    Action.GRANT_REQUEST: ActionRule(_P.DECIDE_REQUEST, OPEN),
    Action.REFUSE_REQUEST: ActionRule(_P.DECIDE_REQUEST, OPEN),
    Action.PROPOSE_DISPATCH: ActionRule(_P.PROPOSE_DISPATCH, _DISPATCHABLE | _REDISTRIBUTABLE),
    Action.DISPATCH: ActionRule(_P.DISPATCH, _DISPATCHABLE, _S.DISPATCHED),
    Action.DISPATCH_ALONE: ActionRule(_P.DISPATCH_ALONE, _from(_S.ACCEPTED), _S.DISPATCHED),
    Action.SIGN: ActionRule(_P.SIGN, _from(_S.DISPATCHED), _S.IN_PROGRESS),
    Action.RETURN: ActionRule(_P.RETURN, _from(_S.DISPATCHED), _S.RETURNED),
    Action.REDISTRIBUTE: ActionRule(_P.REDISTRIBUTE, _REDISTRIBUTABLE, _S.DISPATCHED),
    Action.STAND_IN: ActionRule(_P.STAND_IN, OPEN),
    Action.LOG_MEASURE: ActionRule(_P.LOG_MEASURE, _BEING_HANDLED),
    Action.LOG_CONTACT: ActionRule(_P.LOG_CONTACT, OPEN),
    Action.ADD_NOTE: ActionRule(_P.LOG_CONTACT, OPEN),
    Action.ANSWER_POINT: ActionRule(_P.DRAFT_REPLY, _BEING_HANDLED),
    Action.ASK_JOINT: ActionRule(_P.ASK_JOINT, _from(_S.IN_PROGRESS, _S.JOINT), _S.JOINT),
    Action.ANSWER_JOINT: ActionRule(_P.ASK_JOINT, _from(_S.JOINT)),
    Action.ASK_END_JOINT: ActionRule(_P.ASK_JOINT, _from(_S.JOINT)),
    Action.CONCLUDE_JOINT: ActionRule(_P.ASK_JOINT, _from(_S.JOINT), _S.IN_PROGRESS),
    Action.ASK_EXTENSION: ActionRule(_P.ASK_EXTENSION, _BEING_HANDLED),
    Action.ASK_SUSPENSION: ActionRule(_P.ASK_SUSPENSION, _from(_S.IN_PROGRESS, _S.JOINT)),
    Action.SUSPEND: ActionRule(_P.SUSPEND, _from(_S.IN_PROGRESS, _S.JOINT), _S.SUSPENDED),
    Action.RESUME: ActionRule(_P.RESUME, _from(_S.SUSPENDED), _S.IN_PROGRESS),
    Action.SUPERVISE: ActionRule(_P.SUPERVISE, OPEN),
    Action.PROPOSE_SUPERVISION: ActionRule(_P.PROPOSE_SUPERVISION, OPEN),
    Action.ANSWER_SUPERVISION: ActionRule(_P.LOG_MEASURE, OPEN),
    Action.REMIND: ActionRule(_P.SUPERVISE, _BEING_HANDLED | {_S.DISPATCHED, _S.REVIEW}),
    Action.ASK_CLOSE: ActionRule(_P.ASK_CLOSE, _from(_S.IN_PROGRESS, _S.INTERIM), _S.REVIEW),
    Action.APPROVE_REPLY: ActionRule(_P.APPROVE_REPLY, _from(_S.REVIEW), _S.RESOLVED),
    Action.SEND_BACK: ActionRule(_P.APPROVE_REPLY, _from(_S.REVIEW), _S.IN_PROGRESS),
    Action.GIVE_INTERIM: ActionRule(_P.APPROVE_INTERIM, _from(_S.IN_PROGRESS), _S.INTERIM),
    Action.DELIVER: ActionRule(_P.DELIVER, _from(_S.RESOLVED), _S.FED_BACK),
    Action.HAND_OVER: ActionRule(_P.DELIVER, _NOT_OVER),
    Action.FOLLOW_UP: ActionRule(_P.FOLLOW_UP, _from(_S.FED_BACK), _S.CLOSED),
    Action.REDO: ActionRule(_P.REDO, _from(_S.FED_BACK, _S.RECHECK), _S.REOPENED),
    Action.FORM_TEAM: ActionRule(_P.APPROVE_AS_HEAD, _from(_S.FED_BACK, _S.RECHECK), _S.REOPENED),
    Action.TAKE_RECHECK: ActionRule(_P.TAKE_RECHECK, _from(_S.FED_BACK, _S.CLOSED), _S.RECHECK),
    Action.UPHOLD: ActionRule(_P.REDO, _from(_S.RECHECK), _S.CLOSED),
    Action.CLOSE_EXPLAINED: ActionRule(_P.REDO, _from(_S.FED_BACK), _S.CLOSED),
    Action.KEEP_PROMISE: ActionRule(_P.LOG_MEASURE, _NOT_OVER),
    Action.DRAFT_REVIEW: ActionRule(_P.DRAFT_REVIEW, _from(_S.CLOSED)),
    Action.SIGN_REVIEW: ActionRule(_P.SIGN_REVIEW, _from(_S.CLOSED)),
    Action.ARCHIVE: ActionRule(
        _P.ARCHIVE,
        _from(_S.CLOSED, _S.REJECTED, _S.TRANSFERRED, _S.WITHDRAWN, _S.TERMINATED),
        _S.ARCHIVED,
    ),
    Action.TAKE_WITHDRAWAL: ActionRule(_P.TAKE_WITHDRAWAL, OPEN - {_S.RECHECK}),
    Action.CONTINUE: ActionRule(_P.REDO, _from(_S.WITHDRAWN), _S.IN_PROGRESS),
    Action.TERMINATE: ActionRule(_P.TERMINATE, _from(_S.RESOLVED), _S.TERMINATED),
    Action.CORRECT: ActionRule(_P.CORRECT, _NOT_OVER),
    Action.SPLIT: ActionRule(_P.SPLIT, BEFORE_DISPATCH),
    Action.LINK: ActionRule(_P.LINK, _ANY),
    Action.MERGE: ActionRule(_P.MERGE, _MERGEABLE, _S.MERGED),
    Action.UNMERGE: ActionRule(_P.MERGE, _from(_S.MERGED), _S.REGISTERED),
    Action.PROPOSE_MERGE: ActionRule(_P.PROPOSE_MERGE, _MERGEABLE),
    Action.ASK_VOID: ActionRule(_P.CORRECT, BEFORE_DISPATCH),
    Action.ATTACH: ActionRule(_P.ATTACH, _NOT_OVER),
    Action.REPRINT: ActionRule(_P.REPRINT, _ANY),
    Action.REVEAL: ActionRule(_P.REVEAL, _ANY),
    Action.ENQUIRE: ActionRule(_P.ENQUIRE, _ANY),
}
"""Action → rule; a test holds every target against the moves of `status.py`."""
