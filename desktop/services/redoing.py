"""Who may do a case again, and the special team of the third time (§C, §E)."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.clock_table import ClockKind
from desktop.domain.errors import InvalidInput, NotAllowed
from desktop.domain.permissions import Role
from desktop.domain.reckoning import Changes
from desktop.domain.status import Status
from desktop.models import Case, Entry, Staff
from desktop.services.case_base import Work, staff_of
from desktop.services.case_clocks import forget_printed_date, reckon, start_clock, stop_clocks
from desktop.services.ending import AFTER_THE_REPLY
from desktop.storage.queries.staff import owns

_AGAIN = (ClockKind.DISPATCH, ClockKind.FIRST_RESULT, ClockKind.CLOSE)
_HALVED = Changes(redo=True)


def reopen(work: Work, reason: str) -> None:
    """Open an answered case for another handler, in half the time (§C)."""
    case = work.case
    work.move(Status.REOPENED, reason=reason, reference=str(case.handler_id or ""))
    case.redo_count += 1
    case.fed_back_at = case.closed_at = None
    case.solved = case.satisfaction = ""
    forget_printed_date(case)
    stop_clocks(case, AFTER_THE_REPLY, work.now)
    for kind in _AGAIN:
        start_clock(case, reckon(case, kind, work.now, work.calendar, _HALVED))
    for point in case.points:
        point.finding = ""


def require_another(session: Session, case: Case, staff_id: int | None) -> None:
    """Refuse the handler whose work is being redone."""
    if staff_id is not None and not may_redo(session, case, staff_id):
        raise NotAllowed("redo_needs_another")


def may_redo(session: Session, case: Case, staff_id: int) -> bool:
    """Tell whether `staff_id` is not the one whose work is being redone."""
    return earlier_handler_id(session, case) != staff_id


def earlier_handler_id(session: Session, case: Case) -> int | None:
    """Return whose work is being redone, None while nothing is."""
    if not case.redo_count:
        return None
    content = session.execute(
        select(Entry.content)
        .where(Entry.case_id == case.id, Entry.to_status == Status.REOPENED.value)
        .where(Entry.from_status != Status.REOPENED.value)
        .order_by(Entry.seq.desc())
        .limit(1)
    ).scalar_one_or_none()
    told = json.loads(content)["reference"] if content else ""
    return int(told) if told else None


def leader_of(work: Work, leader_id: int) -> Staff:
    """Return who leads a special team; it must be somebody who works on cases."""
    leader = staff_of(work.session, leader_id, "leader_id")
    works = work.session.execute(
        select(Staff.id).where(Staff.id == leader.id, owns(Role.HANDLER) | owns(Role.SUPERVISOR))
    ).first()
    if works is None:
        raise InvalidInput("leader_id", "leader_role")
    _keep_away(work, leader, "leader_id")
    return leader


def members_of(work: Work, numbers: str) -> list[Staff]:
    """Return the members named by their staff numbers; raise InvalidInput for an unknown one."""
    found = []
    for number in numbers.replace("，", " ").replace("、", " ").replace(",", " ").split():
        member = work.session.scalars(
            select(Staff).where(Staff.number == number, Staff.active)
        ).one_or_none()
        if member is None:
            raise InvalidInput("members", "unknown_number", number=number)
        _keep_away(work, member, "members")
        found.append(member)
    return found


def _keep_away(work: Work, staff: Staff, field: str) -> None:
    if staff.id == work.case.accused_staff_id:
        raise InvalidInput(field, "accused_cannot_act")
    if staff.id == work.case.handler_id:
        raise InvalidInput(field, "redo_needs_another")
