"""Which cases a person may see: one expression for every list, search, count and detail."""

from sqlalchemy import ColumnElement, and_, exists, false, not_, or_, select, true

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.models import Case, CoHandler

WHOLE_HALL = frozenset({Role.CLERK, Role.SUPERVISOR, Role.DUTY_HEAD, Role.CALLBACK, Role.ARCHIVIST})


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Return the condition a row of `case_file` must meet to be seen by `actor` (§K 9, 10a)."""
    if actor.has(Role.AUDITOR):
        return _not_accused(actor)
    rule: ColumnElement[bool] = false()
    if actor.has(*WHOLE_HALL):
        rule = true()
    elif actor.has(Role.HANDLER):
        rule = _own_department(actor)
    return and_(rule, not_(Case.integrity_lead), _kept_secret(actor), _not_accused(actor))


def _own_department(actor: Actor) -> ColumnElement[bool]:
    own = or_(Case.handler_id == actor.staff_id, Case.registered_by == actor.staff_id)
    units = sorted(actor.units)
    if not units:
        return own
    joint = exists(
        select(CoHandler.id).where(CoHandler.case_id == Case.id, CoHandler.department_id.in_(units))
    )
    return or_(own, Case.lead_department_id.in_(units), joint)


def _kept_secret(actor: Actor) -> ColumnElement[bool]:
    # A substitute is nobody the person was told of: the supervisor names another handler.
    if actor.has(Role.SUPERVISOR, Role.DUTY_HEAD):
        return true()
    return or_(
        not_(Case.confidential),
        Case.registered_by == actor.staff_id,
        Case.handler_id == actor.staff_id,
    )


def _not_accused(actor: Actor) -> ColumnElement[bool]:
    named = or_(Case.accused_staff_id.is_(None), Case.accused_staff_id != actor.staff_id)
    if actor.window_id is None:
        return named
    # Nobody named: the whole shift of that window is kept away until someone is identified.
    unnamed = or_(
        Case.accused_staff_id.is_not(None),
        Case.accused_text == "",
        Case.window_id.is_(None),
        Case.window_id != actor.window_id,
    )
    return and_(named, unnamed)
