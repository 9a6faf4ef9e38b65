"""Which papers a case can have now and what gathers each of them."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.documents.catalogue import DocumentKind
from desktop.domain.clock_table import ClockKind
from desktop.domain.returning import DISPUTED_AT
from desktop.domain.status import Status
from desktop.models import Case
from desktop.services.gathering.dispute import gather_dispute_sheet
from desktop.services.gathering.inside import (
    gather_callback_sheet,
    gather_delivery_proof,
    gather_transfer_slip,
)
from desktop.services.gathering.interim import gather_interim
from desktop.services.gathering.notices import (
    gather_extension,
    gather_refusal,
    gather_suspension,
)
from desktop.services.gathering.occasions import Since, last_moved
from desktop.services.gathering.receipt import gather_receipt
from desktop.services.gathering.recheck import gather_recheck_notice, gather_recheck_result
from desktop.services.gathering.record import gather_case_record
from desktop.services.gathering.reply_letter import gather_reply_letter
from desktop.services.gathering.source import Source
from desktop.services.gathering.supervision import gather_supervision_order

GATHERERS: Mapping[str, Callable[[Source], Any]] = {
    "receipt_a5": gather_receipt,
    "receipt_roll": gather_receipt,
    "transfer_slip": gather_transfer_slip,
    "reply_letter": gather_reply_letter,
    "interim_letter": gather_interim,
    "refusal_notice": gather_refusal,
    "extension_notice": gather_extension,
    "suspension_notice": gather_suspension,
    "recheck_notice": gather_recheck_notice,
    "recheck_result": gather_recheck_result,
    "dispute_sheet": gather_dispute_sheet,
    "supervision_order": gather_supervision_order,
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


def issue_blocked(kind: str, case: Case, since: Since) -> str:
    """Return the code of what keeps this paper from being issued, empty if nothing does."""
    guard, asked = _GUARDS.get(kind), _AFTER.get(kind)
    ready = (guard is None or guard(case)) and (asked is None or asked(case, since))
    return "" if ready else f"paper_{kind}"


def file_word(wanted: DocumentKind, case: Case) -> str:
    """Return the word of the file series: a matter sent on is not numbered among the refusals."""
    sent = wanted.code == "refusal_notice" and case.status == Status.TRANSFERRED.value
    return "诉移" if sent else wanted.file_prefix


def previewable(kind: str, case: Case, since: Since) -> bool:
    """Tell whether a draft of the paper makes sense: a letter may be seen before approval."""
    return kind == "reply_letter" or not issue_blocked(kind, case, since)


def _unanswered(case: Case, since: Since) -> bool:
    """Tell whether an interim reply was given and the reply itself is still to come."""
    given, again = last_moved(since, Status.INTERIM), last_moved(since, Status.REOPENED)
    over = case.status in _APPROVED | _LEFT
    return given is not None and not over and (again is None or given > again)


def _decided(case: Case, since: Since) -> bool:
    asked = last_moved(since, Status.RECHECK)
    return asked is not None and case.status != Status.RECHECK.value


def _is_ordered(case: Case) -> bool:
    """Tell whether a unit has the case and an order was given to it."""
    ordered = any(clock.kind == ClockKind.SUPERVISION.value for clock in case.clocks)
    return ordered and case.lead_department_id is not None


_GUARDS: Mapping[str, Callable[[Case], bool]] = {
    "receipt_a5": lambda case: case.status not in _LEFT,
    "receipt_roll": lambda case: case.status not in _LEFT,
    "transfer_slip": lambda case: case.lead_department_id is not None and case.status not in _LEFT,
    "reply_letter": lambda case: case.status in _APPROVED and bool(case.handler_id),
    "refusal_notice": lambda case: case.status in _REFUSED,
    "extension_notice": lambda case: case.extension_count > 0 and case.status not in _LEFT,
    "suspension_notice": lambda case: case.suspended_until is not None,
    "recheck_notice": lambda case: case.status == Status.RECHECK.value,
    "dispute_sheet": lambda case: case.return_count >= DISPUTED_AT and case.status not in _LEFT,
    "supervision_order": lambda case: _is_ordered(case) and case.status not in _LEFT,
    "callback_sheet": lambda case: case.status in _CALLED,
    "delivery_proof": lambda case: case.status not in {Status.VOID.value, Status.MERGED.value},
}

_AFTER: Mapping[str, Callable[[Case, Since], bool]] = {
    "interim_letter": _unanswered,
    "recheck_result": _decided,
}
"""Papers that follow something in the past of the case."""
