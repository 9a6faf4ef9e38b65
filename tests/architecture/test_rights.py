"""Every use case asks for its right in its first line, and every right is given to somebody."""

import ast
from collections.abc import Iterator

import pytest

from desktop.domain.actions import RULES, Action
from desktop.domain.codes import RequestKind
from desktop.domain.deciding import DECIDED_BY, STANDS_IN
from desktop.domain.permissions import GRANTS, Permission, Role
from desktop.domain.status import ENDED, MOVES, OPEN, STEP_OF, Status
from tests.architecture.sources import Function, Source, parsed, sources

WITHOUT_ACTOR = frozenset(
    {
        "Setup.front",  # what the sign-in window shows
        "Setup.is_set_up",
        "Setup.set_up",  # refuses a hall that exists
        "Accounts.sign_in",  # the password is the right
        "Accounts.change_password",
        "Accounts.unlock",
        "Accounts.sign_out",
        "BackupService.daily",  # the program itself, sealed for whoever keeps the passphrase
        "LadderService.climb",  # the program itself: what is due by the clock alone
        "RestoreService.rescue",  # the passphrase is the right, there is nobody to sign in
        "SignInGuard.check",  # part of signing in
        "SignInGuard.failed",
        "SignInGuard.succeeded",
        "UpkeepService.run",  # the program itself: what is due by the clock alone
    }
)


def is_service(owner: ast.ClassDef) -> bool:
    """Tell use cases from helpers: they are constructed with a context or a clock."""
    for node in owner.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            kinds = {ast.unparse(a.annotation) for a in node.args.args if a.annotation}
            return bool(kinds & {"Context", "Clock"}) and not owner.name.startswith("_")
    return False


def use_cases(source: Source) -> Iterator[tuple[str, Function]]:
    for owner in filter(is_service, source.classes()):
        for node in owner.body:
            if isinstance(node, Function) and not node.name.startswith("_"):
                yield f"{owner.name}.{node.name}", node


def asks_first(function: Function) -> bool:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return ast.unparse(body[0]).startswith("actor.require(Permission.")


def unasked(source: Source) -> Iterator[str]:
    for name, function in use_cases(source):
        if name not in WITHOUT_ACTOR and not asks_first(function):
            yield f"{source.at(function)} {name}"


def test_every_use_case_asks_first() -> None:
    assert [told for source in sources("desktop/services") for told in unasked(source)] == []


def test_exceptions_exist() -> None:
    names = {name for source in sources("desktop/services") for name, _f in use_cases(source)}
    assert names >= WITHOUT_ACTOR


@pytest.mark.parametrize("body", ["pass", "x = 1\n        actor.require(Permission.REGISTER)"])
def test_one_that_does_not_ask_is_seen(body: str) -> None:
    code = (
        "class S:\n    def __init__(self, context: Context) -> None:\n        pass\n"
        f"    def act(self, actor: Actor) -> None:\n        {body}\n"
    )
    assert list(unasked(parsed(code)))


def test_every_right_is_given_to_somebody() -> None:
    assert set(GRANTS) == set(Permission)
    assert all(GRANTS.values())
    assert frozenset().union(*GRANTS.values()) == set(Role)


def test_every_status_has_its_rows() -> None:
    assert set(MOVES) == set(STEP_OF) == set(Status)
    assert not ENDED & OPEN
    assert {target for targets in MOVES.values() for target in targets} <= set(Status)


def test_every_action_has_a_rule() -> None:
    assert set(RULES) == set(Action)
    assert set(DECIDED_BY) == set(STANDS_IN) == set(RequestKind)


LATER = frozenset({Permission.EXPORT_AUDIT, Permission.HAND_OVER})
"""Rights of the field whose use cases are not built yet."""


def test_every_right_is_asked_for_somewhere() -> None:
    text = "\n".join(ast.unparse(source.tree) for source in sources())
    moves = {permission for targets in MOVES.values() for permission in targets.values()}
    asked = {p for p in Permission if f"Permission.{p.name})" in text} | moves
    asked |= {rule.permission for rule in RULES.values()} | set(DECIDED_BY.values())
    assert set(Permission) - asked <= LATER
