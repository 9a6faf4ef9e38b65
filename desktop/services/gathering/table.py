"""Which papers a case can have now and what gathers each of them."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.documents.catalogue import DocumentKind
from desktop.domain.status import Status
from desktop.models import Case
from desktop.services.gathering.inside import (
    gather_callback_sheet,
    gather_delivery_proof,
    gather_transfer_slip,
)
from desktop.services.gathering.notices import (
    gather_extension,
    gather_refusal,
    gather_suspension,
)
from desktop.services.gathering.receipt import gather_receipt
from desktop.services.gathering.record import gather_case_record
from desktop.services.gathering.reply_letter import gather_reply_letter
from desktop.services.gathering.source import Source

GATHERERS: Mapping[str, Callable[[Source], Any]] = {
    "receipt_a5": gather_receipt,
    "receipt_roll": gather_receipt,
    "transfer_slip": gather_transfer_slip,
    "reply_letter": gather_reply_letter,
    "refusal_notice": gather_refusal,
    "extension_notice": gather_extension,
    "suspension_notice": gather_suspension,
    "delivery_proof": gather_delivery_proof,
    "callback_sheet": gather_callback_sheet,
    "case_record": gather_case_record,
}
"""Kind of paper → what gathers it; the hand-over sheet belongs to a shift, not to a case."""

PROMISING = frozenset({"receipt_a5", "receipt_roll", "extension_notice", "suspension_notice"})
"""Papers whose printed date binds from the moment they are handed over (§C)."""

_APPROVED = frozenset(
    {
        Status.RESOLVED.value,
        Status.FED_BACK.value,
        Status.CLOSED.value,
        Status.ARCHIVED.value,
        Status.RECHECK.value,
    }
)
_LEFT = frozenset(
    {
        *(Status.REJECTED.value, Status.TRANSFERRED.value, Status.LEAD_TRANSFERRED.value),
        *(Status.MERGED.value, Status.WITHDRAWN.value, Status.TERMINATED.value, Status.VOID.value),
    }
)
"""Nobody works on the case under this number any more: a receipt would promise what is void."""

_REFUSED = frozenset({Status.REJECTED.value, Status.TRANSFERRED.value})
_CALLED = frozenset({Status.FED_BACK.value, Status.CLOSED.value})


def issue_blocked(kind: str, case: Case) -> str:
    """Return the code of what keeps this paper from being issued, empty if nothing does."""
    guard = _GUARDS.get(kind)
    return "" if guard is None or guard(case) else f"paper_{kind}"


def file_word(wanted: DocumentKind, case: Case) -> str:
    """Return the word of the file series: a matter sent on is not numbered among the refusals."""
    sent = wanted.code == "refusal_notice" and case.status == Status.TRANSFERRED.value
    return "诉移" if sent else wanted.file_prefix


def previewable(kind: str, case: Case) -> bool:
    """Tell whether a draft of the paper makes sense: a letter may be seen before approval."""
    return kind == "reply_letter" or not issue_blocked(kind, case)


_GUARDS: Mapping[str, Callable[[Case], bool]] = {
    "receipt_a5": lambda case: case.status not in _LEFT,
    "receipt_roll": lambda case: case.status not in _LEFT,
    "transfer_slip": lambda case: case.lead_department_id is not None and case.status not in _LEFT,
    "reply_letter": lambda case: case.status in _APPROVED and bool(case.handler_id),
    "refusal_notice": lambda case: case.status in _REFUSED,
    "extension_notice": lambda case: case.extension_count > 0 and case.status not in _LEFT,
    "suspension_notice": lambda case: case.suspended_until is not None,
    "callback_sheet": lambda case: case.status in _CALLED,
    "delivery_proof": lambda case: case.status not in {Status.VOID.value, Status.MERGED.value},
}
