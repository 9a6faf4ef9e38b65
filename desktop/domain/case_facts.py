"""What the guards ask of a case: open points, promises, pending requests, a review that is due."""

from desktop.domain.codes import ContactOutcome, EntryKind, RequestKind
from desktop.domain.priority import Priority
from desktop.domain.rows.case import CaseDetail, PointRow, RequestRow

URGENT = frozenset({Priority.P1.value, Priority.P2.value})
"""Levels whose replies the duty head approves and whose cases are always looked back on."""


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
    head, body = detail.head, detail.body
    unhappy = body.satisfaction in {"bad", "very_bad"} or body.solved == "no"
    return head.priority in URGENT or head.redo_count > 0 or unhappy


def has_open_promise(detail: CaseDetail) -> bool:
    """Tell whether something promised in the reply is not done yet."""
    return any(p.promised_at is not None and p.promise_kept_at is None for p in detail.points)
