"""What a list of the administrator holds: its columns, its rows, how they are edited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.views.admin.plan import EditPlan
from desktop.views.tables.column import Column


@dataclass(frozen=True, slots=True)
class PartKind:
    """`load` runs on a worker; `words` is what the filter looks in; texts are sources."""

    title: object
    empty: object
    icon: str
    columns: Sequence[Column]
    load: Callable[[], tuple[Any, ...]]
    words: Callable[[Any], str]
    plan: EditPlan
