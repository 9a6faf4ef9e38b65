"""Editing what somebody else may have edited meanwhile."""

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

from sqlalchemy.orm import Session

from desktop.domain.errors import Conflict, NotFound
from desktop.models import Base


class Versioned(Protocol):
    """A mapped object that counts its accepted edits."""

    id: Any
    version: Any


_Part = TypeVar("_Part", bound=Base)


def found(session: Session, model: type[_Part], part_id: int) -> _Part:
    """Return the mapped object; raise NotFound `part_not_found`."""
    part = session.get(model, part_id)
    if part is None:
        raise NotFound("part_not_found")
    return part


def require_version(part: Versioned, version: int, now: object) -> None:
    """Refuse an edit of a form opened before the last change.

    Raises Conflict `changed_meanwhile`, with the row as it is `now`, so that the screen can show
    what the other changed and keep what was typed.
    """
    if part.version != version:
        raise Conflict("changed_meanwhile", now=now)


def change(part: Base, values: Mapping[str, Any]) -> list[list[str]]:
    """Set the values that differ; return them as field, old and new, for the log."""
    changes = []
    for name, new in values.items():
        old = getattr(part, name)
        if old != new:
            setattr(part, name, new)
            changes.append([name, _shown(old), _shown(new)])
    return changes


def _shown(value: object) -> str:
    return "" if value is None else str(value)
