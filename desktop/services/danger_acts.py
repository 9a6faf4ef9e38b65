"""The list of first acts in force: the one the program comes with."""

from functools import cache

from desktop.domain.danger_acts import DangerActs, read_acts
from desktop.resources import resource


@cache
def shipped_acts() -> DangerActs:
    """Return the first acts the program comes with."""
    return read_acts(resource("danger", "acts.toml").read_text(encoding="utf-8"))
