"""Head and body of one case as rows."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop.domain.rows.case import CaseBody, CaseHead
from desktop.models import NO_DUE, Case, Department, Item, Staff, Window

_HEAD = tuple(name for name in CaseHead.__dataclass_fields__)
_PLAIN_BODY = (
    "original_text",
    "facts",
    "demand",
    "place",
    "happened_when",
    "situation",
    "impact",
    "occasion",
    "emotion",
    "on_site",
    "person_deadline",
    "needs",
    "no_contact",
    "preferred_contact",
    "read_back_at",
    "department_id",
    "window_id",
    "lead_department_id",
    "handler_id",
    "owner_id",
    "solved",
    "satisfaction",
    "service_restored_at",
)


def head(case: Case) -> CaseHead:
    """Return the head of the case."""
    values: dict[str, Any] = {name: getattr(case, name) for name in _HEAD}
    if values["next_due"] == NO_DUE:
        values["next_due"] = None
    return CaseHead(**values)


def body(session: Session, case: Case, *, sealed: bool) -> CaseBody:
    """Return the body of the case with names in place of keys; ratings stay out while sealed."""
    lead, accused = aliased(Department), aliased(Staff)
    handler, owner, registrar = aliased(Staff), aliased(Staff), aliased(Staff)
    names = session.execute(
        select(
            Department.name.label("department"),
            Window.name.label("window"),
            Item.name.label("item"),
            accused.name.label("accused"),
            lead.name.label("lead_department"),
            handler.name.label("handler"),
            owner.name.label("owner"),
            registrar.name.label("registered_by"),
        )
        .select_from(Case)
        .outerjoin(Department, Department.id == Case.department_id)
        .outerjoin(Window, Window.id == Case.window_id)
        .outerjoin(Item, Item.id == Case.item_id)
        .outerjoin(accused, accused.id == Case.accused_staff_id)
        .outerjoin(lead, lead.id == Case.lead_department_id)
        .outerjoin(handler, handler.id == Case.handler_id)
        .join(owner, owner.id == Case.owner_id)
        .join(registrar, registrar.id == Case.registered_by)
        .where(Case.id == case.id)
    ).one()
    values: dict[str, Any] = {name: getattr(case, name) for name in _PLAIN_BODY}
    if sealed:
        values.update(solved="", satisfaction="")
    texts = {name: value or "" for name, value in names._asdict().items()}
    texts["accused"] = texts["accused"] or case.accused_text
    return CaseBody(**{**values, **texts}, registered_by_id=case.registered_by)
