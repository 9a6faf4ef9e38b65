"""Stored requests: asking for what somebody else must grant, and the answer (§K 10)."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.errors import NotFound
from desktop.models import Request
from desktop.services.case_base import Work, require_other
from desktop.services.case_clocks import reckon


def ask(
    work: Work, kind: RequestKind, reason: str, payload: Mapping[str, object] | None = None
) -> Request:
    """Store a request with its approval clock and write it into the history."""
    due = reckon(work.case, ClockKind.APPROVAL, work.now, work.calendar).due
    request = Request(
        case_id=work.case.id,
        kind=kind.value,
        asked_by=work.actor.staff_id,
        asked_at=work.now,
        due_at=due,
        reason=reason,
        payload=json.dumps(dict(payload or {}), ensure_ascii=False),
    )
    work.session.add(request)
    work.session.flush()
    work.write(EntryKind.REQUESTED, text=kind.value, reason=reason, reference=str(request.id))
    return request


def decide(work: Work, kind: RequestKind, *, granted: bool, reason: str) -> Request:
    """Answer the pending request of `kind`; nobody answers their own (§K 8)."""
    request = open_request(work, kind)
    if request is None:
        raise NotFound("request_not_found")
    require_other(work.actor, request.asked_by)
    settle(work, request, granted=granted, reason=reason)
    return request


def settle(work: Work, request: Request, *, granted: bool, reason: str) -> None:
    """Write the answer to a request into it and into the history."""
    request.decided_by = work.actor.staff_id or None
    request.decided_at = work.now
    request.granted = granted
    request.decision_reason = reason
    answer = "granted" if granted else "refused"
    work.write(
        EntryKind.DECIDED,
        text=request.kind,
        reason=reason,
        changes=(("decision", "", answer),),
        reference=str(request.id),
    )


def open_request(work: Work, kind: RequestKind) -> Request | None:
    """Return the undecided request of `kind`, None if there is none."""
    return work.session.execute(
        select(Request)
        .where(
            Request.case_id == work.case.id,
            Request.kind == kind.value,
            Request.decided_at.is_(None),
        )
        .order_by(Request.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def withdraw_requests(work: Work) -> None:
    """Refuse every open request of a case that has ended."""
    found = work.session.scalars(
        select(Request).where(Request.case_id == work.case.id, Request.decided_at.is_(None))
    )
    for request in list(found):
        settle(work, request, granted=False, reason=work.case.status)


def payload_time(request: Request, name: str) -> datetime:
    """Read a moment out of a request's payload."""
    return datetime.fromisoformat(json.loads(request.payload)[name])
