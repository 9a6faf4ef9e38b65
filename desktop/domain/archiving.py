"""What keeps a case out of the archive (domain rules §E, §K 12, R2)."""

from datetime import datetime, timedelta

from desktop.domain.case_facts import (
    appeal_since,
    has_open_promise,
    outcome_missing,
    review_needed,
    was_delivered,
    withdrawal_proved,
)
from desktop.domain.rows.case import CaseDetail
from desktop.domain.status import Status

APPEAL_PERIOD = timedelta(days=30)
"""How long the person may ask for a review before a file is archived (§C, §K 12)."""

_CONCLUDED = frozenset({Status.CLOSED.value, Status.REJECTED.value})


def why_kept_open(detail: CaseDetail, now: datetime) -> str:
    """Return the code of what is still to be done before filing, empty if nothing is."""
    return _unfinished(detail) or _promised(detail, now)


def _unfinished(detail: CaseDetail) -> str:
    status = detail.head.status
    if status == Status.CLOSED.value:
        signed = detail.review is not None and bool(detail.review.signed_by)
        if review_needed(detail) and not signed:
            return "review_missing"
        return "outcome_missing" if outcome_missing(detail) else ""
    if status == Status.REJECTED.value and not was_delivered(detail, "refusal_notice"):
        return "notice_not_delivered"
    if status == Status.WITHDRAWN.value and not withdrawal_proved(detail):
        return "withdrawal_unproved"
    return ""


def _promised(detail: CaseDetail, now: datetime) -> str:
    if has_open_promise(detail):
        return "promise_open"
    over = appeal_since(detail)
    if detail.head.status in _CONCLUDED and over is not None and now < over + APPEAL_PERIOD:
        return "appeal_open"
    return ""
