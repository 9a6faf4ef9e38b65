"""Pages over long lists: a cursor instead of an offset."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

Cursor = tuple[object, ...]
"""Sort key of the last row of a page, id last; opaque to screens."""


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Rows of one page; `next_cursor` is None when nothing follows."""

    rows: tuple[T, ...]
    next_cursor: Cursor | None
