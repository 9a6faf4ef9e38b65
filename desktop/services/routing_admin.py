"""Editing the routing table row by row; every change is a version of the whole table."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.permissions import Permission
from desktop.domain.routing import (
    RoutingRule,
    RoutingTable,
    parse_routing,
    route,
    written_routing,
)
from desktop.domain.routing_draft import KnownCodes, RoutingDraft, checked_rule, joined
from desktop.domain.rows.routing import RoutingRow, TriedOut
from desktop.domain.rule_books import RuleBookDraft, RuleKind
from desktop.domain.triage.assessment import Assessment
from desktop.domain.triage.engine import assess
from desktop.models import Department, Item, Window
from desktop.services.context import Context
from desktop.services.routing_table import facts_of, table_in_force, units_in_use
from desktop.services.rule_books import book_in_force, put_in_force, taxonomy_in_force


class RoutingAdmin:
    """Use cases of the table.

    Those that write raise InvalidInput as `checked_rule` does, also `needed`,
    `unknown_department`, `code_taken` and `rule_book_unchanged`.
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, actor: Actor) -> tuple[RoutingRow, ...]:
        """Return the rows of the version in force, by code."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return _rows(session)

    def add(self, actor: Actor, draft: RoutingDraft) -> RoutingRow:
        """Add a row."""
        actor.require(Permission.MANAGE_HALL)
        with self._context.database.write() as session:
            before = table_in_force(session)
            number = max((rule.id for rule in before.rules), default=0) + 1
            rule = _checked(session, draft, number)
            return self._keep(session, actor, draft, RoutingTable((*before.rules, rule)), number)

    def edit(self, actor: Actor, seen: RoutingRow, draft: RoutingDraft) -> RoutingRow:
        """Change the row that was `seen`, or put it out of use.

        Raises NotFound `part_not_found` and Conflict `changed_meanwhile` (`now`: the row).
        """
        actor.require(Permission.MANAGE_HALL)
        with self._context.database.write() as session:
            before = table_in_force(session)
            now = next((row for row in _rows(session) if row.id == seen.id), None)
            if now is None:
                raise NotFound("part_not_found")
            if replace(now, version=0) != replace(seen, version=0):
                raise Conflict("changed_meanwhile", now=now)
            rule = _checked(session, draft, seen.id)
            rules = tuple(rule if one.id == seen.id else one for one in before.rules)
            return self._keep(session, actor, draft, RoutingTable(rules), seen.id)

    def try_out(
        self, actor: Actor, text: str, window_id: int | None = None, item_id: int | None = None
    ) -> TriedOut:
        """Return what would happen to a text now; the likeliest subtype stands for its type."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            found = assess(text, taxonomy_in_force(session))
            units = units_in_use(session)
            subtype = likeliest(found)
            facts = facts_of(session, units, text, subtype, window_id=window_id, item_id=item_id)
            verdict = route(table_in_force(session).among(units), facts)
            names = tuple((code, unit.name) for code, unit in units.items())
            return TriedOut(verdict, names, subtype, found)

    def _keep(
        self, session: Session, actor: Actor, draft: RoutingDraft, table: RoutingTable, row_id: int
    ) -> RoutingRow:
        codes = [rule.code for rule in table.rules]
        if len(set(codes)) < len(codes):
            raise InvalidInput("code", "code_taken")
        content = written_routing(table)
        seen = book_in_force(session, RuleKind.ROUTING).row.version
        wanted = RuleBookDraft(RuleKind.ROUTING, content, seen, draft.purpose)
        put_in_force(session, actor, wanted, self._context.clock.now())
        return next(row for row in _rows(session) if row.id == row_id)


def likeliest(found: Assessment) -> str:
    """Return the subtype triage would suggest first, empty if it knows none."""
    best = found.suggestions[:1]
    return best[0].subtypes[0].code if best else ""


def _checked(session: Session, draft: RoutingDraft, rule_id: int) -> RoutingRule:
    if draft.department_id is None:
        raise InvalidInput("department_id", "needed")
    units = units_in_use(session)
    lead = next((unit.code for unit in units.values() if unit.id == draft.department_id), None)
    if lead is None:
        raise InvalidInput("department_id", "unknown_department")
    types = taxonomy_in_force(session).types
    subtypes = {subtype.code for kind in types for subtype in kind.subtypes}
    known = KnownCodes(
        units.keys(),
        subtypes | {kind.code for kind in types},
        set(session.scalars(select(Window.code).where(Window.active))),
        set(session.scalars(select(Item.code).where(Item.active))),
    )
    return checked_rule(draft, rule_id, lead, known)


def _rows(session: Session) -> tuple[RoutingRow, ...]:
    book = book_in_force(session, RuleKind.ROUTING)
    found = session.execute(select(Department.code, Department.id, Department.name))
    units = {code: (unit, name) for code, unit, name in found}
    rules = sorted(parse_routing(book.content).rules, key=lambda rule: rule.code)
    return tuple(_row(rule, units.get(rule.lead), book.row.version) for rule in rules)


def _row(rule: RoutingRule, lead: tuple[int, str] | None, version: int) -> RoutingRow:
    unit, name = lead or (None, rule.lead)
    return RoutingRow(
        rule.id,
        rule.code,
        unit,
        name,
        joined(rule.helpers),
        joined(rule.subtypes),
        joined(rule.words),
        joined(rule.windows),
        joined(rule.items),
        rule.duty,
        rule.active,
        version,
    )
