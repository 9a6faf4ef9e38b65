"""The routing table in force and what it says of a case, inside the caller's transaction (R18)."""

from collections.abc import Mapping
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.inputs import DispatchInput
from desktop.domain.routing import (
    RoutingFacts,
    RoutingTable,
    Verdict,
    parse_routing,
    route,
)
from desktop.domain.rows.routing import Unit
from desktop.domain.rule_books import RuleKind
from desktop.models import Case, Department, Item, Window
from desktop.services.rule_books import book_in_force, taxonomy_in_force

Units = Mapping[str, Unit]
"""The departments in use by their codes."""


def verdict_on(session: Session, case: Case, units: Units) -> Verdict:
    """Return what the table in force says about a case."""
    return route(table_in_force(session).among(units), _facts(session, case, units))


def require_by_table(session: Session, case: Case, form: DispatchInput) -> Verdict:
    """Return the verdict a clerk alone follows (§K 8).

    Raises Conflict `routing_silent` where the table decides nothing, InvalidInput `not_by_table`
    for another department than the table's.
    """
    units = units_in_use(session)
    verdict = verdict_on(session, case, units)
    if not verdict.lead:
        raise Conflict("routing_silent")
    lead = units[verdict.lead]
    if form.department_id != lead.id:
        raise InvalidInput("department_id", "not_by_table", name=lead.name)
    helpers = {units[code].id: units[code].name for code in verdict.helpers}
    if set(form.co_departments) != set(helpers):
        names = "、".join(helpers.values())
        code = "helpers_by_table" if helpers else "no_helpers_by_table"
        raise InvalidInput("co_departments", code, names=names)
    return verdict


def table_in_force(session: Session) -> RoutingTable:
    """Return the routing table in force."""
    return _parsed(book_in_force(session, RuleKind.ROUTING).content)


def units_in_use(session: Session) -> Units:
    """Return the departments a case can be sent to."""
    rows = session.execute(
        select(Department.id, Department.code, Department.name)
        .where(Department.active)
        .order_by(Department.code)
    )
    return {row.code: Unit(*row) for row in rows}


def facts_of(
    session: Session,
    units: Units,
    text: str,
    subtype: str,
    *,
    window_id: int | None = None,
    item_id: int | None = None,
) -> RoutingFacts:
    """Return what rows are held against; a subtype of other rules than today's has no type."""
    codes = {unit.id: unit.code for unit in units.values()}
    window = session.get(Window, window_id) if window_id else None
    item = session.get(Item, item_id) if item_id else None
    return RoutingFacts(
        text,
        subtype,
        type_of(session, subtype),
        window.code if window else "",
        item.code if item else "",
        codes.get(window.department_id or 0, "") if window else "",
        codes.get(item.department_id or 0, "") if item else "",
    )


def type_of(session: Session, subtype: str) -> str:
    """Return the type of a subtype, empty if the rules in force do not know it."""
    try:
        return taxonomy_in_force(session).type_of(subtype).code
    except KeyError:
        return ""


def _facts(session: Session, case: Case, units: Units) -> RoutingFacts:
    text = f"{case.subject}\n{case.original_text}\n{case.facts}\n{case.demand}"
    return facts_of(
        session, units, text, case.subtype, window_id=case.window_id, item_id=case.item_id
    )


@lru_cache(maxsize=4)
def _parsed(content: str) -> RoutingTable:
    return parse_routing(content)
