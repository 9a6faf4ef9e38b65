"""How a command gets in: the database opened, a member of staff signed in, secrets asked for."""

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.cli.options import options_of
from desktop.cli.words import LANGUAGE, say
from desktop.domain.actor import Actor
from desktop.domain.clock import SystemClock
from desktop.domain.errors import InvalidInput, NotAllowed, NotFound, StorageTrouble
from desktop.services.accounts import Accounts
from desktop.services.context import Context
from desktop.services.passwords import Passwords
from desktop.services.setup import Setup
from desktop.storage.opening import open_database

PLACE = "command"
"""Where the desk's log says a command's person signed in."""


@contextmanager
def opened(namespace: Namespace, *, make: bool = False) -> Iterator[Context]:
    """Open the database named by the arguments; only `make` lets a new one come into being.

    Raises StorageTrouble, `database_missing` among others: a mistyped path is no new hall.
    """
    clock = SystemClock()
    location = options_of(namespace).location
    path = Path(location).expanduser()
    if not make and "://" not in location and not path.exists():
        raise StorageTrouble("database_missing", file=str(path))
    database = open_database(location, clock.now())
    try:
        yield Context(database, clock, PLACE)
    finally:
        database.close()


@contextmanager
def acting(context: Context, namespace: Namespace) -> Iterator[Actor]:
    """Sign the named member of staff in, and out again at the end.

    Raises NotFound `not_set_up`, NotAllowed `sign_in_failed`, `sign_in_wait`,
    `password_must_change`, `no_role`, InvalidInput `staff_needed`, `password_needed`.
    """
    if not namespace.staff:
        raise InvalidInput("staff", "staff_needed")
    passwords = Passwords()
    if not Setup(context, passwords).is_set_up():
        raise NotFound("not_set_up")
    password = secret("JISU_PASSWORD", "password", namespace)
    accounts = Accounts(context, passwords)
    signed_in = accounts.sign_in(namespace.staff, password, PLACE)
    try:
        if signed_in.must_change:
            raise NotAllowed("password_must_change")
        yield signed_in.actor
    finally:
        accounts.sign_out(signed_in.actor)


def secret(variable: str, field: str, namespace: Namespace) -> str:
    """Take a secret from the environment, else ask for it without showing it.

    Raises InvalidInput `<field>_needed` when there is nobody to ask.
    """
    found = os.environ.get(variable, "")
    if not found and sys.stdin.isatty():
        found = getpass.getpass(say(namespace.language or LANGUAGE, f"ask_{field}"))
    if not found:
        raise InvalidInput(field, f"{field}_needed", variable=variable)
    return found
