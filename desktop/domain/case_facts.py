"""What the guards ask of a case: open points, promises, pending requests, a review that is due."""

from datetime import datetime

from desktop.domain.clock_table import ClockKind, Limit, extension_left
from desktop.domain.codes import (
    CaseKind,
    CloseMark,
    ContactOutcome,
    EntryKind,
    Origin,
    RequestKind,
)
from desktop.domain.priority import Priority
from desktop.domain.rows.case import CaseDetail, PointRow, RequestRow
from desktop.domain.status import Status

URGENT = frozenset({Priority.P1.value, Priority.P2.value})
"""Levels whose replies the duty head approves and whose cases are always looked back on."""

NOT_OFFERED = "-"
"""An action that makes no sense on this case now; it is not shown at all."""

RECEIPTS = frozenset({"receipt_a5", "receipt_roll"})
"""Kinds of paper that tell the person the number of their case."""


def pending(detail: CaseDetail, kind: RequestKind) -> RequestRow | None:
    """Return the undecided request of this kind, if there is one."""
    for request in detail.requests:
        if request.kind == kind.value and request.granted is None:
            return request
    return None


def open_points(detail: CaseDetail) -> list[PointRow]:
    """Return the points without an answer."""
    return [point for point in detail.points if not point.answered]


def was_contacted(detail: CaseDetail) -> bool:
    """Tell whether somebody spoke with the person, or the person left no way to (§K 13)."""
    reached = ContactOutcome.REACHED.value
    spoken = (e.kind == EntryKind.CONTACT.value and e.reference == reached for e in detail.entries)
    return detail.body.no_contact or any(spoken)


def review_needed(detail: CaseDetail) -> bool:
    """Tell whether the case may not be filed without a look back (R21, §E)."""
    head = detail.head
    again = head.redo_count > 0 or rechecks(detail) > 0
    return head.priority in URGENT or again or is_dissatisfied(detail)


def is_dissatisfied(detail: CaseDetail) -> bool:
    """Tell whether the person said so, or that the matter is not solved."""
    return detail.body.satisfaction in {"bad", "very_bad"} or detail.body.solved == "no"


def was_reached(detail: CaseDetail) -> bool:
    """Tell whether the person answered a call-back on the reply they have now."""
    since = detail.head.fed_back_at
    reached = ContactOutcome.REACHED.value
    calls = (call for call in detail.follow_ups if since is not None and call.at >= since)
    return any(call.outcome == reached for call in calls)


def rechecks(detail: CaseDetail) -> int:
    """Return how often the person had the reply reviewed (复查, 复核)."""
    asked = Status.RECHECK.value
    return sum(e.to_status == asked and e.from_status != asked for e in detail.entries)


def outcome_missing(detail: CaseDetail) -> bool:
    """Tell whether one of the three outcomes is empty: solved, service restored, improved (R2).

    What another system handled long ago has none (§K 17).
    """
    body, review = detail.body, detail.review
    if detail.head.origin == Origin.IMPORTED_HISTORY.value:
        return False
    improved = review is not None and bool(review.action or review.no_action_reason)
    return not (body.solved and body.service_restored_at and improved)


def was_delivered(detail: CaseDetail, paper: str) -> bool:
    """Tell whether a paper of this kind is in the person's hands (送达)."""
    told = ("document", "", paper)
    return any(e.text == "delivered" and told in e.changes for e in detail.entries)


def failed_tries(detail: CaseDetail) -> int:
    """Return how often somebody tried in vain to reach the person since the reply was approved."""
    count = 0
    for entry in detail.entries:
        approved = entry.to_status == Status.RESOLVED.value
        if approved and entry.from_status != entry.to_status:
            count = 0
        if entry.kind == EntryKind.CONTACT.value:
            count += entry.reference != ContactOutcome.REACHED.value
    return count


def withdrawal_proved(detail: CaseDetail) -> bool:
    """Tell whether the withdrawal is on paper or on record, or a file beside the case shows it."""
    wishes = (r for r in detail.requests if r.kind == RequestKind.WITHDRAWAL.value and r.granted)
    return bool(detail.attachments) or any('"way"' in wish.payload for wish in wishes)


def was_extended(detail: CaseDetail) -> bool:
    """Tell whether an extension was granted."""
    return any(r.kind == RequestKind.EXTENSION.value and r.granted for r in detail.requests)


def left_to_extend(detail: CaseDetail) -> Limit:
    """Return what may still be granted on the running limit for closing (domain rules §C)."""
    closing = [
        clock
        for clock in detail.clocks
        if clock.kind == ClockKind.CLOSE.value and clock.stopped_at is None
    ]
    granted = closing[-1].extensions if closing else ()
    return extension_left(Priority(detail.head.priority), CaseKind(detail.head.kind), granted)


def close_mark(detail: CaseDetail) -> str:
    """Return the CloseMark the case closed with, empty if its person was content."""
    closed = Status.CLOSED.value
    texts = [e.text for e in detail.entries if e.to_status == closed and e.from_status != closed]
    return texts[-1] if texts and texts[-1] in set(CloseMark) else ""


def appeal_since(detail: CaseDetail) -> datetime | None:
    """Return when the person's time to ask for a review began (§C).

    It is the reply, the refusal, or the last decision on a review; None before any of them.
    """
    decided = (
        e.at
        for e in detail.entries
        if e.from_status == Status.RECHECK.value and e.to_status == Status.CLOSED.value
    )
    answered = detail.head.fed_back_at or detail.head.closed_at
    return max(decided, default=answered)


def has_open_promise(detail: CaseDetail) -> bool:
    """Tell whether something promised in the reply is not done yet."""
    return any(p.promised_at is not None and p.promise_kept_at is None for p in detail.points)
