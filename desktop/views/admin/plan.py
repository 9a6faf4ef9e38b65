"""What a form edits: its fields, how a row becomes values, and the use cases that keep them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.views.admin.field import Field, Values


@dataclass(frozen=True, slots=True)
class EditPlan:
    """`add` and `edit` run on a worker and return the row as it is kept.

    `values_of(row)` gives the values of the fields; `title_of(row)` names a row. `add` is missing
    for what exists once. `name` is the one under which typed text is kept.
    """

    name: str
    fields: Sequence[Field]
    values_of: Callable[[Any], Values]
    title_of: Callable[[Any], str]
    edit: Callable[[Any, Values], Any]
    add: Callable[[Values], Any] | None = None
    new_title: object = ""
