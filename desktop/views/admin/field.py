"""What one line of a form is: data, never a branch in the form."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

Values = Mapping[str, Any]
"""Key of a field → value; the keys are the attributes of the draft that is kept."""


class FieldKind(StrEnum):
    """How a line is filled in."""

    LINE = "line"
    TICK = "tick"
    HOURS = "hours"
    DEPARTMENT = "department"
    WINDOW = "window"
    PERSON = "person"
    SUPERVISOR = "supervisor"
    ROLES = "roles"


@dataclass(frozen=True, slots=True)
class Field:
    """`label` and `note` are sources in the context "Admin"; `limit` counts characters.

    A `fixed` line can be filled in once and is never changed afterwards.
    """

    key: str
    label: object
    kind: FieldKind = FieldKind.LINE
    required: bool = False
    limit: int = 0
    note: object = ""
    fixed: bool = False


def said(source: object) -> str:
    """Return a source text of this area in the language in force; empty stays empty."""
    text = str(source)
    return QCoreApplication.translate("Admin", text) if text else ""


def listed(words: Iterable[str]) -> str:
    """Return words in a row, parted as the language in force parts them."""
    return QCoreApplication.translate("Admin", ", ").join(words)
