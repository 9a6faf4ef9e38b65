"""Who may do what: roles, permissions and the table that joins them."""

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """The roles of a hall (domain rules §K 8)."""

    CLERK = "clerk"
    HANDLER = "handler"
    SUPERVISOR = "supervisor"
    DUTY_HEAD = "duty_head"
    CALLBACK = "callback"
    ARCHIVIST = "archivist"
    ADMIN = "admin"
    AUDITOR = "auditor"


class Permission(StrEnum):
    """One right; every use case names exactly one in its first line."""

    USE_DESK = "use_desk"
    READ_CASES = "read_cases"
    SHARE_VIEWS = "share_views"
    REGISTER = "register"
    ACCEPT = "accept"
    SOLVE_ON_THE_SPOT = "solve_on_the_spot"
    REFUSE = "refuse"
    PROPOSE_REFUSAL = "propose_refusal"
    SET_PRIORITY = "set_priority"
    PROPOSE_PRIORITY = "propose_priority"
    OVERRIDE_PRIORITY = "override_priority"
    ESCALATE = "escalate"
    ANSWER_ALARM = "answer_alarm"
    ANSWER_ESCALATION = "answer_escalation"
    DECIDE_REQUEST = "decide_request"
    DISPATCH = "dispatch"
    ROUTE = "route"
    DISPATCH_ALONE = "dispatch_alone"
    PROPOSE_DISPATCH = "propose_dispatch"
    REDISTRIBUTE = "redistribute"
    STAND_IN = "stand_in"
    MERGE = "merge"
    PROPOSE_MERGE = "propose_merge"
    SPLIT = "split"
    LINK = "link"
    VOID = "void"
    SUPERVISE = "supervise"
    PROPOSE_SUPERVISION = "propose_supervision"
    SIGN = "sign"
    RETURN = "return"
    LOG_MEASURE = "log_measure"
    LOG_CONTACT = "log_contact"
    ASK_EXTENSION = "ask_extension"
    DECIDE_EXTENSION = "decide_extension"
    ASK_SUSPENSION = "ask_suspension"
    SUSPEND = "suspend"
    RESUME = "resume"
    ASK_JOINT = "ask_joint"
    DRAFT_REPLY = "draft_reply"
    ASK_CLOSE = "ask_close"
    APPROVE_REPLY = "approve_reply"
    APPROVE_AS_HEAD = "approve_as_head"
    APPROVE_INTERIM = "approve_interim"
    DELIVER = "deliver"
    FOLLOW_UP = "follow_up"
    REDO = "redo"
    TAKE_RECHECK = "take_recheck"
    TERMINATE = "terminate"
    DRAFT_REVIEW = "draft_review"
    SIGN_REVIEW = "sign_review"
    ARCHIVE = "archive"
    TAKE_WITHDRAWAL = "take_withdrawal"
    CONFIRM_WITHDRAWAL = "confirm_withdrawal"
    CORRECT = "correct"
    REPRINT = "reprint"
    PRINT = "print"
    ATTACH = "attach"
    REVEAL = "reveal"
    WATCH_HALL = "watch_hall"
    ENQUIRE = "enquire"
    IMPORT = "import"
    HAND_OVER = "hand_over"
    TRANSFER_LEAD = "transfer_lead"
    VERIFY = "verify"
    CONFIRM_CLOCK = "confirm_clock"
    EXPORT_AUDIT = "export_audit"
    MANAGE_HALL = "manage_hall"
    MANAGE_STAFF = "manage_staff"
    READ_ADMINISTRATION = "read_administration"
    BACK_UP = "back_up"
    KEEP_RECOVERY = "keep_recovery"
    GENERATE = "generate"


_R = Role
_DESK = frozenset({_R.CLERK, _R.SUPERVISOR})
_WORK = frozenset({_R.HANDLER, _R.SUPERVISOR})
_COUNTER_AND_WORK = frozenset({_R.CLERK, _R.HANDLER, _R.SUPERVISOR})
_LEAD = frozenset({_R.SUPERVISOR})
_LEAD_AND_HEAD = frozenset({_R.SUPERVISOR, _R.DUTY_HEAD})
_EVERY_READER = frozenset(set(Role) - {_R.ADMIN})

GRANTS: Mapping[Permission, frozenset[Role]] = {
    Permission.USE_DESK: frozenset(Role),
    Permission.READ_CASES: _EVERY_READER,
    Permission.SHARE_VIEWS: _LEAD_AND_HEAD,
    Permission.REGISTER: _COUNTER_AND_WORK,
    Permission.ACCEPT: _DESK,
    Permission.SOLVE_ON_THE_SPOT: _DESK,
    Permission.REFUSE: _LEAD_AND_HEAD,
    Permission.PROPOSE_REFUSAL: frozenset({_R.CLERK}),
    Permission.SET_PRIORITY: _DESK | {_R.DUTY_HEAD},
    Permission.PROPOSE_PRIORITY: frozenset({_R.HANDLER}),
    Permission.OVERRIDE_PRIORITY: _LEAD_AND_HEAD,
    Permission.ESCALATE: _COUNTER_AND_WORK,
    Permission.ANSWER_ALARM: _DESK | {_R.DUTY_HEAD},
    Permission.ANSWER_ESCALATION: _LEAD_AND_HEAD,
    Permission.DECIDE_REQUEST: _LEAD_AND_HEAD,
    Permission.DISPATCH: _LEAD_AND_HEAD,
    Permission.ROUTE: _DESK | _LEAD_AND_HEAD,
    Permission.DISPATCH_ALONE: frozenset({_R.CLERK}),
    Permission.PROPOSE_DISPATCH: frozenset({_R.CLERK}),
    Permission.REDISTRIBUTE: _LEAD_AND_HEAD,
    Permission.STAND_IN: _LEAD_AND_HEAD,
    Permission.MERGE: _LEAD,
    Permission.PROPOSE_MERGE: frozenset({_R.CLERK}),
    Permission.SPLIT: _LEAD,
    Permission.LINK: _DESK,
    Permission.VOID: _LEAD,
    Permission.SUPERVISE: _LEAD_AND_HEAD,
    Permission.PROPOSE_SUPERVISION: frozenset({_R.CLERK}),
    Permission.SIGN: _WORK,
    Permission.RETURN: frozenset({_R.HANDLER}),
    Permission.LOG_MEASURE: _WORK,
    Permission.LOG_CONTACT: _COUNTER_AND_WORK | {_R.DUTY_HEAD},
    Permission.ASK_EXTENSION: _WORK,
    Permission.DECIDE_EXTENSION: _LEAD_AND_HEAD,
    Permission.ASK_SUSPENSION: frozenset({_R.HANDLER}),
    Permission.SUSPEND: _LEAD_AND_HEAD,
    Permission.RESUME: _LEAD_AND_HEAD,
    Permission.ASK_JOINT: _WORK,
    Permission.DRAFT_REPLY: _WORK,
    Permission.ASK_CLOSE: _WORK,
    Permission.APPROVE_REPLY: _LEAD_AND_HEAD,
    Permission.APPROVE_AS_HEAD: frozenset({_R.DUTY_HEAD}),
    Permission.APPROVE_INTERIM: frozenset({_R.DUTY_HEAD}),
    Permission.DELIVER: _DESK,
    Permission.FOLLOW_UP: frozenset({_R.CALLBACK, _R.CLERK, _R.SUPERVISOR}),
    Permission.REDO: _LEAD_AND_HEAD,
    Permission.TAKE_RECHECK: _DESK,
    Permission.TERMINATE: _LEAD_AND_HEAD,
    Permission.DRAFT_REVIEW: _WORK,
    Permission.SIGN_REVIEW: _LEAD_AND_HEAD,
    Permission.ARCHIVE: frozenset({_R.ARCHIVIST}),
    Permission.TAKE_WITHDRAWAL: _DESK,
    Permission.CONFIRM_WITHDRAWAL: _LEAD_AND_HEAD,
    Permission.CORRECT: _DESK,
    Permission.REPRINT: _DESK | {_R.ARCHIVIST},
    Permission.PRINT: _EVERY_READER - {_R.AUDITOR},
    Permission.ATTACH: _COUNTER_AND_WORK,
    Permission.REVEAL: _COUNTER_AND_WORK | {_R.CALLBACK, _R.DUTY_HEAD, _R.AUDITOR},
    Permission.WATCH_HALL: _LEAD_AND_HEAD,
    Permission.ENQUIRE: _COUNTER_AND_WORK,
    Permission.IMPORT: _COUNTER_AND_WORK,
    Permission.HAND_OVER: _COUNTER_AND_WORK | {_R.DUTY_HEAD},
    Permission.TRANSFER_LEAD: frozenset({_R.AUDITOR}),
    Permission.VERIFY: frozenset({_R.AUDITOR, _R.SUPERVISOR}),
    Permission.CONFIRM_CLOCK: _LEAD_AND_HEAD,
    Permission.EXPORT_AUDIT: frozenset({_R.AUDITOR}),
    Permission.MANAGE_HALL: frozenset({_R.ADMIN}),
    Permission.MANAGE_STAFF: frozenset({_R.ADMIN}),
    Permission.READ_ADMINISTRATION: frozenset({_R.ADMIN, _R.AUDITOR}),
    Permission.BACK_UP: frozenset({_R.ADMIN}),
    Permission.KEEP_RECOVERY: frozenset({_R.AUDITOR, _R.DUTY_HEAD}),
    Permission.GENERATE: frozenset({_R.ADMIN}),
}
"""Permission → roles that hold it (§E, §K 8–10a); "propose" rights are permissions of their own."""
