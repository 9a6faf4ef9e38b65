"""Which cases a person may see: one expression for every list, search, count and detail."""

from sqlalchemy import ColumnElement, and_, exists, false, not_, or_, select, true

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.models import Case, CoHandler

WHOLE_HALL = frozenset(
    {
        *(Role.CLERK, Role.SUPERVISOR, Role.DUTY_HEAD, Role.CALLBACK, Role.ARCHIVIST),
        Role.AUDITOR,
    }
)


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Return the condition a row of `case_file` must meet to be seen by `actor` (§K 9, 10a)."""
    return and_(_in_reach(actor), *(not_(kept) for kept in _kept_away(actor)))


def hidden_from(actor: Actor) -> ColumnElement[bool]:
    """Return the condition of what somebody who sees the whole hall does not see of it."""
    return or_(*_kept_away(actor))


def _in_reach(actor: Actor) -> ColumnElement[bool]:
    if actor.has(*WHOLE_HALL):
        return true()
    return _own_department(actor) if actor.has(Role.HANDLER) else false()


def _kept_away(actor: Actor) -> list[ColumnElement[bool]]:
    """Return what keeps a case from `actor` whatever the roles; none of it is ever unknown."""
    kept = [Case.accused_staff_id.is_not_distinct_from(actor.staff_id)]
    if actor.window_id is not None:
        # Nobody named: the whole shift of that window is kept away until someone is identified.
        unnamed = and_(Case.accused_staff_id.is_(None), Case.accused_text != "")
        kept.append(and_(Case.window_id.is_not_distinct_from(actor.window_id), unnamed))
    if not actor.has(Role.AUDITOR):
        kept.append(Case.integrity_lead.is_(True))
    if not actor.has(Role.AUDITOR, Role.SUPERVISOR, Role.DUTY_HEAD):
        # A substitute is nobody the person was told of: the supervisor names another handler.
        others = (
            Case.registered_by != actor.staff_id,
            Case.handler_id.is_distinct_from(actor.staff_id),
        )
        kept.append(and_(Case.confidential.is_(True), *others))
    return kept


def _own_department(actor: Actor) -> ColumnElement[bool]:
    own = or_(Case.handler_id == actor.staff_id, Case.registered_by == actor.staff_id)
    # Compared with nobody's department, every case not yet dispatched would be theirs.
    units = sorted(actor.units)
    if not units:
        return own
    joint = exists(
        select(CoHandler.id).where(CoHandler.case_id == Case.id, CoHandler.department_id.in_(units))
    )
    return or_(own, Case.lead_department_id.in_(units), joint)
