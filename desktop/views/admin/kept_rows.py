"""Rows that are all here: filtered by words, handed to a table as one page."""

from collections.abc import Callable, Iterable
from typing import Any

from desktop.domain.paging import Cursor, Page


class KeptRows:
    """`words(row)` is what a filter looks in; rows out of use are left out unless asked for."""

    def __init__(self, words: Callable[[Any], str]) -> None:
        self._words = words
        self._rows: tuple[Any, ...] = ()
        self._filter = ""
        self._with_unused = False

    def put(self, rows: Iterable[Any]) -> None:
        """Keep other rows."""
        self._rows = tuple(rows)

    def narrow(self, text: str, *, with_unused: bool) -> None:
        """Show only rows that contain `text`."""
        self._filter = text.strip().casefold()
        self._with_unused = with_unused

    def shown(self) -> tuple[Any, ...]:
        """Return the rows that pass."""
        return tuple(row for row in self._rows if self._passes(row))

    def load(
        self,
        cursor: Cursor | None,  # noqa: ARG002 (the shape of a loader)
        limit: int,  # noqa: ARG002
        done: Callable[[Page[Any]], None],
        failed: Callable[[Exception], None],  # noqa: ARG002
    ) -> None:
        """Answer a table at once."""
        done(Page(self.shown(), None))

    def _passes(self, row: Any) -> bool:
        if not self._with_unused and not getattr(row, "active", True):
            return False
        return self._filter in self._words(row).casefold()
