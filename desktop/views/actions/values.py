"""Reading what was filled in, by key and by kind."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from desktop.domain.codes import Finding
from desktop.domain.errors import InvalidInput

Values = Mapping[str, object]
Code = TypeVar("Code", bound=StrEnum)


def text(values: Values, key: str) -> str:
    """Return a text, empty if there is none."""
    return str(values.get(key) or "")


def ticked(values: Values, key: str) -> bool:
    """Tell whether a box is ticked."""
    return bool(values.get(key))


def number(values: Values, key: str) -> int:
    """Return a number, 0 if there is none."""
    found = values.get(key)
    return found if isinstance(found, int) else int(text(values, key) or 0)


def chosen(values: Values, key: str) -> int:
    """Return the id that was picked; raise InvalidInput if none was."""
    found = chosen_or_none(values, key)
    if found is None:
        raise InvalidInput(key, "needed")
    return found


def chosen_or_none(values: Values, key: str) -> int | None:
    """Return the id that was picked, if any."""
    found = text(values, key)
    return int(found) if found else None


def ids(values: Values, key: str) -> tuple[int, ...]:
    """Return the ids that were ticked."""
    found = values.get(key)
    return tuple(int(one) for one in found) if isinstance(found, tuple) else ()


def moment(values: Values, key: str) -> datetime:
    """Return the moment that was chosen; raise InvalidInput if none was."""
    found = moment_or_none(values, key)
    if found is None:
        raise InvalidInput(key, "needed")
    return found


def moment_or_none(values: Values, key: str) -> datetime | None:
    """Return the moment that was chosen, if any."""
    found = values.get(key)
    return found if isinstance(found, datetime) else None


def code(values: Values, key: str, codes: type[Code]) -> Code:
    """Return the code that was chosen; raise InvalidInput if none was."""
    found = code_or_none(values, key, codes)
    if found is None:
        raise InvalidInput(key, "needed")
    return found


def code_or_none(values: Values, key: str, codes: type[Code]) -> Code | None:
    """Return the code that was chosen, if any."""
    found = text(values, key)
    return codes(found) if found else None


def yes_or_no(values: Values, key: str) -> bool | None:
    """Return an answer that may also be missing."""
    return {"yes": True, "no": False}.get(text(values, key))


def findings(values: Values, key: str) -> dict[int, Finding]:
    """Return position → finding of the points that were decided."""
    found = values.get(key)
    chosen = found.items() if isinstance(found, Mapping) else ()
    return {int(position): Finding(value) for position, value in chosen}
