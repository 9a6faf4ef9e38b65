"""The states of a case, the seven steps they belong to, and the moves between them."""

from collections.abc import Mapping
from enum import StrEnum

from desktop.domain.permissions import Permission


class Status(StrEnum):
    """Where a case stands (domain rules §E, completed by §K 12)."""

    REGISTERED = "registered"
    SUPPLEMENT = "supplement"
    ACCEPTED = "accepted"
    DISPATCHED = "dispatched"
    RETURNED = "returned"
    IN_PROGRESS = "in_progress"
    JOINT = "joint"
    SUSPENDED = "suspended"
    REVIEW = "review"
    RESOLVED = "resolved"
    FED_BACK = "fed_back"
    REOPENED = "reopened"
    INTERIM = "interim"
    RECHECK = "recheck"
    CLOSED = "closed"
    ARCHIVED = "archived"
    REJECTED = "rejected"
    TRANSFERRED = "transferred"
    LEAD_TRANSFERRED = "lead_transferred"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    TERMINATED = "terminated"
    VOID = "void"


class Step(StrEnum):
    """The seven steps of handling, in order: 接收 记录 评估 分配 处理 反馈 总结."""

    RECEIVE = "receive"
    RECORD = "record"
    ASSESS = "assess"
    ASSIGN = "assign"
    HANDLE = "handle"
    FEED_BACK = "feed_back"
    REVIEW = "review"


STEP_OF: Mapping[Status, Step] = {
    Status.REGISTERED: Step.ASSESS,
    Status.SUPPLEMENT: Step.ASSESS,
    Status.REJECTED: Step.ASSESS,
    Status.TRANSFERRED: Step.ASSESS,
    Status.LEAD_TRANSFERRED: Step.ASSESS,
    Status.MERGED: Step.ASSESS,
    Status.VOID: Step.ASSESS,
    Status.ACCEPTED: Step.ASSIGN,
    Status.DISPATCHED: Step.ASSIGN,
    Status.RETURNED: Step.ASSIGN,
    Status.IN_PROGRESS: Step.HANDLE,
    Status.JOINT: Step.HANDLE,
    Status.SUSPENDED: Step.HANDLE,
    Status.REVIEW: Step.HANDLE,
    Status.REOPENED: Step.HANDLE,
    Status.INTERIM: Step.HANDLE,
    Status.RESOLVED: Step.FEED_BACK,
    Status.FED_BACK: Step.FEED_BACK,
    Status.RECHECK: Step.FEED_BACK,
    Status.CLOSED: Step.REVIEW,
    Status.ARCHIVED: Step.REVIEW,
    Status.WITHDRAWN: Step.REVIEW,
    Status.TERMINATED: Step.REVIEW,
}
"""Status → step (§K 15b); an ended case shows the step in which it ended."""

ENDED = frozenset(
    {
        Status.ARCHIVED,
        Status.VOID,
        Status.MERGED,
        Status.LEAD_TRANSFERRED,
    }
)
"""Nothing is left to do: no clock runs and no move but the exceptional ones leads out."""

BEFORE_DISPATCH = frozenset({Status.REGISTERED, Status.SUPPLEMENT, Status.ACCEPTED})
"""States in which a case may still be voided (§K 7, §K 15b)."""

WORKING = frozenset({Status.IN_PROGRESS, Status.JOINT, Status.REOPENED, Status.INTERIM})
"""States in which a handler works on the case."""

OPEN = frozenset(
    {
        Status.REGISTERED,
        Status.SUPPLEMENT,
        Status.ACCEPTED,
        Status.DISPATCHED,
        Status.RETURNED,
        Status.IN_PROGRESS,
        Status.JOINT,
        Status.SUSPENDED,
        Status.REVIEW,
        Status.RESOLVED,
        Status.FED_BACK,
        Status.REOPENED,
        Status.INTERIM,
        Status.RECHECK,
    }
)
"""States in which somebody still owes the person something; these carry the clocks."""

_WITHDRAW = {Status.WITHDRAWN: Permission.CONFIRM_WITHDRAWAL}
_VOID = {Status.VOID: Permission.VOID}

MOVES: Mapping[Status, Mapping[Status, Permission]] = {
    Status.REGISTERED: {
        Status.ACCEPTED: Permission.ACCEPT,
        Status.SUPPLEMENT: Permission.ACCEPT,
        Status.REJECTED: Permission.REFUSE,
        Status.TRANSFERRED: Permission.REFUSE,
        Status.LEAD_TRANSFERRED: Permission.TRANSFER_LEAD,
        Status.MERGED: Permission.MERGE,
        **_WITHDRAW,
        **_VOID,
    },
    Status.SUPPLEMENT: {
        Status.REGISTERED: Permission.ACCEPT,
        Status.ACCEPTED: Permission.ACCEPT,
        Status.REJECTED: Permission.REFUSE,
        **_WITHDRAW,
        **_VOID,
    },
    Status.ACCEPTED: {
        Status.DISPATCHED: Permission.DISPATCH,
        Status.RESOLVED: Permission.SOLVE_ON_THE_SPOT,
        Status.TRANSFERRED: Permission.REFUSE,
        Status.MERGED: Permission.MERGE,
        **_WITHDRAW,
        **_VOID,
    },
    Status.DISPATCHED: {
        Status.IN_PROGRESS: Permission.SIGN,
        Status.RETURNED: Permission.RETURN,
        Status.DISPATCHED: Permission.DISPATCH,
        **_WITHDRAW,
    },
    Status.RETURNED: {Status.DISPATCHED: Permission.DISPATCH, **_WITHDRAW},
    Status.IN_PROGRESS: {
        Status.JOINT: Permission.ASK_JOINT,
        Status.SUSPENDED: Permission.SUSPEND,
        Status.REVIEW: Permission.ASK_CLOSE,
        Status.DISPATCHED: Permission.REDISTRIBUTE,
        Status.INTERIM: Permission.APPROVE_INTERIM,
        **_WITHDRAW,
    },
    Status.JOINT: {
        Status.JOINT: Permission.ASK_JOINT,
        Status.IN_PROGRESS: Permission.ASK_JOINT,
        Status.SUSPENDED: Permission.SUSPEND,
        Status.DISPATCHED: Permission.REDISTRIBUTE,
        **_WITHDRAW,
    },
    Status.SUSPENDED: {
        Status.IN_PROGRESS: Permission.RESUME,
        Status.DISPATCHED: Permission.REDISTRIBUTE,
        **_WITHDRAW,
    },
    Status.REVIEW: {
        Status.RESOLVED: Permission.APPROVE_REPLY,
        Status.IN_PROGRESS: Permission.APPROVE_REPLY,
        Status.DISPATCHED: Permission.REDISTRIBUTE,
        **_WITHDRAW,
    },
    Status.RESOLVED: {
        Status.FED_BACK: Permission.DELIVER,
        Status.TERMINATED: Permission.TERMINATE,
        **_WITHDRAW,
    },
    Status.FED_BACK: {
        Status.CLOSED: Permission.FOLLOW_UP,
        Status.REOPENED: Permission.REDO,
        Status.RECHECK: Permission.TAKE_RECHECK,
        **_WITHDRAW,
    },
    Status.RECHECK: {Status.CLOSED: Permission.REDO, Status.REOPENED: Permission.REDO},
    Status.REOPENED: {Status.DISPATCHED: Permission.DISPATCH, **_WITHDRAW},
    Status.INTERIM: {
        Status.IN_PROGRESS: Permission.ASK_JOINT,
        Status.REVIEW: Permission.ASK_CLOSE,
        Status.DISPATCHED: Permission.REDISTRIBUTE,
        **_WITHDRAW,
    },
    Status.CLOSED: {Status.ARCHIVED: Permission.ARCHIVE, Status.RECHECK: Permission.TAKE_RECHECK},
    Status.REJECTED: {Status.ARCHIVED: Permission.ARCHIVE, Status.ACCEPTED: Permission.REFUSE},
    Status.TRANSFERRED: {Status.ARCHIVED: Permission.ARCHIVE},
    Status.WITHDRAWN: {
        Status.ARCHIVED: Permission.ARCHIVE,
        Status.IN_PROGRESS: Permission.REDO,
        Status.ACCEPTED: Permission.REDO,
    },
    Status.TERMINATED: {Status.ARCHIVED: Permission.ARCHIVE},
    Status.MERGED: {Status.REGISTERED: Permission.MERGE},
    Status.LEAD_TRANSFERRED: {},
    Status.ARCHIVED: {},
    Status.VOID: {},
}
"""Every allowed move and the permission it needs; the documentation's diagram is made from it."""


def may_move(source: Status, target: Status) -> bool:
    """Tell whether a case can go from `source` to `target` at all (§E)."""
    return target in MOVES[source]
