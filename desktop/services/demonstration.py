"""The demonstration hall: an invented hall with staff of every role, and cases in all statuses."""

import tomllib
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.hall_drafts import AdminDraft, HallDraft
from desktop.domain.permissions import Role
from desktop.domain.routing import RoutingRule, RoutingTable, written_routing
from desktop.domain.rule_books import SHIPPED, RuleBookDraft, RuleKind
from desktop.models import Department, Hall, Item, Staff, StaffRole, Window
from desktop.resources import resource
from desktop.services.actors import acting
from desktop.services.context import Context
from desktop.services.generator import GeneratorService
from desktop.services.passwords import Passwords
from desktop.services.rule_books import RuleBooks
from desktop.services.setup import Setup
from desktop.storage.search_text import name_initials

PASSWORD: Final = "yanshi-2026"  # noqa: S105  printed on the sign-in window of the demonstration
ADMIN: Final = "9001"
CASES: Final = 200
SEED: Final = 20


def make_demonstration(
    context: Context, passwords: Passwords, cases: int = CASES, seed: int = SEED
) -> None:
    """Fill an empty database with the demonstration hall; everybody has the same password.

    Raises Conflict `already_set_up` if there is a hall.
    """
    told: Mapping[str, Any] = tomllib.loads(
        resource("demonstration", "hall.toml").read_text("utf-8")
    )
    administrator = AdminDraft(number=ADMIN, name="演示管理员", password=PASSWORD)
    hall = HallDraft(**told["hall"])
    Setup(context, passwords).set_up(hall, administrator, demonstration=True)
    with context.database.write() as session:
        _fill(session, told, passwords.hashed(PASSWORD))
    with context.database.read() as session:
        person = session.scalars(select(Staff).where(Staff.number == ADMIN)).one()
        actor = acting(session, person, context.clock.now())
    _fill_routing(context, told, actor)
    GeneratorService(context).generate(actor, cases, seed)


def _fill_routing(context: Context, told: Mapping[str, Any], actor: Actor) -> None:
    rules = tuple(
        RoutingRule(place, **{key: _listed(value) for key, value in row.items()})
        for place, row in enumerate(told["routing"], 1)
    )
    content = written_routing(RoutingTable(rules))
    draft = RuleBookDraft(RuleKind.ROUTING, content, SHIPPED, "按各单位职责编制")
    RuleBooks(context).save(actor, draft)


def _listed(value: str | list[str]) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _fill(session: Session, told: Mapping[str, Any], password_hash: str) -> None:
    units = {code: Department(code=code, name=name) for code, name in told["departments"].items()}
    session.add_all(units.values())
    session.flush()
    windows = {
        code: Window(code=code, name=name, floor=floor, department_id=units[unit].id)
        for code, (name, floor, unit) in told["windows"].items()
    }
    session.add_all(windows.values())
    session.add_all(
        Item(code=code, name=name, department_id=units[unit].id)
        for code, (name, unit) in told["items"].items()
    )
    session.flush()
    for number, name, role, unit, window in told["staff"]["people"]:
        person = Staff(
            number=number,
            name=name,
            initials=name_initials(name),
            department_id=units[unit].id if unit else None,
            window_id=windows[window].id if window else None,
            password_hash=password_hash,
            must_change=False,
            roles=[StaffRole(role=role)],
        )
        session.add(person)
        session.flush()
        if role == Role.HANDLER and units[unit].head_id is None:
            units[unit].head_id = person.id
        hall = session.scalars(select(Hall)).one()
        if role == Role.SUPERVISOR and hall.default_supervisor_id is None:
            hall.default_supervisor_id = person.id
