"""Which waiting requests a person decides: 待我审批, the same rule as in `domain/deciding.py`."""

from sqlalchemy import ColumnElement, and_, false, not_, or_, select, true
from sqlalchemy.orm import aliased

from desktop.domain.actor import Actor
from desktop.domain.codes import RequestKind
from desktop.domain.deciding import DECIDED_BY, HEAD_ONLY
from desktop.domain.permissions import Permission
from desktop.domain.priority import Priority
from desktop.models import Case, Request, Staff


def decided_by(actor: Actor, case: type[Case] = Case) -> ColumnElement[bool]:
    """Return the condition that `actor` decides a row of `request` joined with its `case`."""
    kinds = [kind.value for kind, right in DECIDED_BY.items() if actor.may(right)]
    if not kinds:
        return false()
    return and_(
        Request.decided_at.is_(None),
        Request.kind.in_(kinds),
        Request.asked_by.not_in(actor.stands_for),
        _not_own_reply(actor, case),
        _not_own_team(actor, case),
        _not_above(actor, case),
        _not_of_danger(case),
    )


def cases_to_decide(actor: Actor) -> ColumnElement[bool]:
    """Return the condition that a row of `case_file` has a request for `actor` to decide."""
    case = aliased(Case)
    waiting = select(Request.case_id).join(case, case.id == Request.case_id)
    return Case.id.in_(waiting.where(decided_by(actor, case)))


def _not_own_reply(actor: Actor, case: type[Case]) -> ColumnElement[bool]:
    own = case.handler_id.in_(actor.stands_for)
    return not_(and_(Request.kind == RequestKind.CLOSE.value, case.handler_id.is_not(None), own))


def _not_own_team(actor: Actor, case: type[Case]) -> ColumnElement[bool]:
    if not actor.units:
        return true()
    team = select(Staff.id).where(Staff.department_id.in_(actor.units))
    lead = or_(case.lead_department_id.is_(None), case.lead_department_id.not_in(actor.units))
    return and_(Request.asked_by.not_in(team), lead)


def _not_of_danger(case: type[Case]) -> ColumnElement[bool]:
    stop = Request.kind == RequestKind.SUSPENSION.value
    return not_(and_(stop, case.priority == Priority.P1.value))


def _not_above(actor: Actor, case: type[Case]) -> ColumnElement[bool]:
    if actor.may(Permission.APPROVE_AS_HEAD):
        return true()
    above = (
        and_(Request.kind == kind.value, case.priority.in_(levels))
        for kind, levels in HEAD_ONLY.items()
    )
    return not_(or_(*above))
