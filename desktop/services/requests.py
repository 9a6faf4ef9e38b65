"""Stored requests: asking for what somebody else must grant, and the answer (§K 10)."""

from collections.abc import Mapping

from sqlalchemy import select

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.errors import Conflict, NotFound
from desktop.domain.wishes import IN_FORCE, WISHED, written
from desktop.models import Request
from desktop.services.case_base import Work, require_other
from desktop.services.case_clocks import reckon
from desktop.services.history import Change
from desktop.services.settling import OTHERWISE, OVERTAKEN, settle

HOLDS_ALREADY = (IN_FORCE, "", "1")
"""Says in the history that what is asked for was done already and only waits to be confirmed."""


def ask(
    work: Work,
    kind: RequestKind,
    reason: str,
    payload: Mapping[str, object] | None = None,
    *,
    told: tuple[Change, ...] = (),
) -> Request:
    """Store a request with the clock of its answer and write it into the history.

    `told` says in the history what is asked for. Raises Conflict `already_asked` while another
    of the kind waits.
    """
    if open_request(work, kind) is not None:
        raise Conflict("already_asked", kind=kind.value)
    clock = ClockKind.ESCALATION if kind is RequestKind.ESCALATION else ClockKind.APPROVAL
    due = reckon(work.case, clock, work.now, work.calendar).due
    request = Request(
        case_id=work.case.id,
        kind=kind.value,
        asked_by=work.actor.staff_id,
        asked_at=work.now,
        due_at=due,
        reason=reason,
        payload=written(payload or {}),
    )
    work.session.add(request)
    work.session.flush()
    reference = str(request.id)
    wished = tuple((f"{WISHED}{field}", old, new) for field, old, new in told)
    work.write(
        EntryKind.REQUESTED, text=kind.value, reason=reason, changes=wished, reference=reference
    )
    return request


def confirm_later(work: Work, reason: str) -> None:
    """Ask the supervisor to confirm the level that holds already; danger does not wait (§K 15c)."""
    case = work.case
    proposed = open_request(work, RequestKind.PRIORITY)
    if proposed is not None:
        settle(work, proposed, granted=False, reason=OVERTAKEN, answer=OVERTAKEN)
    wish = {"severity": case.severity, "urgency": case.urgency, IN_FORCE: True}
    level = ("priority", "", case.priority)
    ask(work, RequestKind.PRIORITY, reason, wish, told=(level, HOLDS_ALREADY))


def decide(work: Work, kind: RequestKind, *, granted: bool, reason: str) -> Request:
    """Answer the pending request of `kind`; nobody answers their own (§K 8)."""
    request = open_request(work, kind)
    if request is None:
        raise NotFound("request_not_found")
    require_other(work.actor, request.asked_by)
    settle(work, request, granted=granted, reason=reason)
    return request


def answer_by_act(work: Work, kind: RequestKind, *, as_asked: bool, reason: str) -> None:
    """Answer the pending request of `kind` by what is done, as it was asked or otherwise."""
    request = open_request(work, kind)
    if request is not None and request.asked_by != work.actor.staff_id:
        answer = "" if as_asked else OTHERWISE
        settle(work, request, granted=as_asked, reason=reason, answer=answer)


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
