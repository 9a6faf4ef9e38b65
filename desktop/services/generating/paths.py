"""Through which steps a generated case reaches each status, and how many stand where."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desktop.domain.status import OPEN, Status


class Deed(StrEnum):
    """One thing that is done to a case."""

    ACCEPT = "accept"
    ASK_SUPPLEMENT = "ask_supplement"
    REFUSE = "refuse"
    TRANSFER = "transfer"
    TRANSFER_LEAD = "transfer_lead"
    VOID = "void"
    MERGE = "merge"
    DISPATCH = "dispatch"
    RETURN = "return"
    SIGN = "sign"
    CONTACT = "contact"
    MEASURE = "measure"
    JOIN = "join"
    SUSPEND = "suspend"
    INTERIM = "interim"
    ANSWER = "answer"
    ASK_CLOSE = "ask_close"
    APPROVE = "approve"
    FEED_BACK = "feed_back"
    TERMINATE = "terminate"
    REDO = "redo"
    RECHECK = "recheck"
    CALL_BACK = "call_back"
    REVIEW = "review"
    ARCHIVE = "archive"
    WITHDRAW = "withdraw"


_D = Deed
_SENT = (_D.ACCEPT, _D.DISPATCH)
_BEGUN = (*_SENT, _D.SIGN, _D.CONTACT)
_ANSWERED = (*_BEGUN, _D.MEASURE, _D.ANSWER, _D.ASK_CLOSE)
_RESOLVED = (*_ANSWERED, _D.APPROVE)
_TOLD = (*_RESOLVED, _D.FEED_BACK)
_CLOSED = (*_TOLD, _D.CALL_BACK, _D.REVIEW)

PATHS: Final[Mapping[Status, tuple[Deed, ...]]] = {
    Status.REGISTERED: (),
    Status.SUPPLEMENT: (_D.ASK_SUPPLEMENT,),
    Status.ACCEPTED: (_D.ACCEPT,),
    Status.DISPATCHED: _SENT,
    Status.RETURNED: (*_SENT, _D.RETURN),
    Status.IN_PROGRESS: _BEGUN,
    Status.JOINT: (*_BEGUN, _D.JOIN),
    Status.SUSPENDED: (*_BEGUN, _D.SUSPEND),
    Status.REVIEW: _ANSWERED,
    Status.RESOLVED: _RESOLVED,
    Status.FED_BACK: _TOLD,
    Status.REOPENED: (*_TOLD, _D.REDO),
    Status.INTERIM: (*_BEGUN, _D.MEASURE, _D.INTERIM),
    Status.RECHECK: (*_TOLD, _D.RECHECK),
    Status.CLOSED: _CLOSED,
    Status.ARCHIVED: (*_CLOSED, _D.ARCHIVE),
    Status.REJECTED: (_D.REFUSE,),
    Status.TRANSFERRED: (_D.TRANSFER,),
    Status.LEAD_TRANSFERRED: (_D.TRANSFER_LEAD,),
    Status.MERGED: (_D.MERGE,),
    Status.WITHDRAWN: (*_BEGUN, _D.WITHDRAW),
    Status.TERMINATED: (*_RESOLVED, _D.TERMINATE),
    Status.VOID: (_D.ACCEPT, _D.VOID),
}
"""Status → deeds after registration; every status has a path."""

SHARES: Final[Mapping[Status, int]] = {
    Status.REGISTERED: 4,
    Status.SUPPLEMENT: 2,
    Status.ACCEPTED: 5,
    Status.DISPATCHED: 6,
    Status.RETURNED: 2,
    Status.IN_PROGRESS: 16,
    Status.JOINT: 3,
    Status.SUSPENDED: 2,
    Status.REVIEW: 5,
    Status.RESOLVED: 4,
    Status.FED_BACK: 8,
    Status.REOPENED: 2,
    Status.INTERIM: 1,
    Status.RECHECK: 1,
    Status.CLOSED: 30,
    Status.ARCHIVED: 90,
    Status.REJECTED: 6,
    Status.TRANSFERRED: 5,
    Status.LEAD_TRANSFERRED: 1,
    Status.MERGED: 3,
    Status.WITHDRAWN: 4,
    Status.TERMINATED: 1,
    Status.VOID: 1,
}
"""How many of some two hundred cases stand in each status: a hall in the middle of its work."""

MOST_OPEN: Final = 4_000
"""However many years are generated, a hall has no more cases on its hands than this."""


def shares(cases: int) -> Mapping[Status, float]:
    """Return the weights to draw a status by, the open ones thinned out in a large hall."""
    whole = sum(SHARES.values())
    open_share = sum(share for status, share in SHARES.items() if status in OPEN) / whole
    thinned = min(1.0, MOST_OPEN / (cases * open_share))
    return {s: share * (thinned if s in OPEN else 1.0) for s, share in SHARES.items()}
