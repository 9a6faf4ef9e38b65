"""The answers to stored requests, and the end of those a case has moved past (§K 10)."""

from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.deciding import STANDS_IN
from desktop.domain.status import Status
from desktop.domain.wishes import is_in_force
from desktop.models import Request

if TYPE_CHECKING:  # a use case settles what its move leaves behind
    from desktop.services.case_base import Work

OVERTAKEN = "overtaken"
"""Reason of an answer nobody gave: the case has moved on and the request asks for nothing more."""


OTHERWISE = "otherwise"
"""Answer given by an act that is not what was asked for."""


def settle(work: "Work", request: Request, *, granted: bool, reason: str, answer: str = "") -> None:
    """Write the answer to a request into it and into the history.

    `answer` names in the history what is neither a grant nor a refusal.
    """
    request.decided_by = work.actor.staff_id or None
    request.decided_at = work.now
    request.granted = granted
    request.decision_reason = reason
    if request.kind == RequestKind.EXTENSION.value:
        work.case.extension_pending = False
    plain = "granted" if granted else "refused"
    confirmed = "confirmed" if granted and is_in_force(request.payload) else plain
    work.write(
        EntryKind.DECIDED,
        text=request.kind,
        reason=reason,
        changes=(("decision", "", answer or confirmed),),
        reference=str(request.id),
    )


def settle_overtaken(work: "Work") -> None:
    """End every open request that makes no sense any more in the state the case is in now."""
    status = Status(work.case.status)
    found = work.session.scalars(
        select(Request).where(Request.case_id == work.case.id, Request.decided_at.is_(None))
    )
    for request in list(found):
        if status not in STANDS_IN[RequestKind(request.kind)]:
            settle(work, request, granted=False, reason=OVERTAKEN, answer=OVERTAKEN)
