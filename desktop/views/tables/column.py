"""What a table column is: data, never a branch in the model."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt


class CellKind(StrEnum):
    """How a cell is painted, and what its value must be.

    TEXT any value · NUMBER any value, right-aligned · TICK none · BADGE "P1" to "P4" ·
    TIME `TimeLeft` · TAGGED `Tagged`.
    """

    TEXT = "text"
    NUMBER = "number"
    TICK = "tick"
    BADGE = "badge"
    TIME = "time"
    TAGGED = "tagged"


_RIGHT_KINDS = frozenset({CellKind.NUMBER, CellKind.TIME})
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def show_plainly(value: object) -> str:
    """Return the words of a value that needs no formatting; None shows nothing."""
    return "" if value is None else str(getattr(value, "text", value))


@dataclass(frozen=True, slots=True)
class Column:
    """One column: where its value is read, how it is shown, how wide it is at first.

    `title` is a source text translated in `context`. `value` reads from the whole row, else the
    attribute `key` is read; `show` makes the words. Width is in logical pixels; one column of a
    table may `stretch`; those `spared` are left out while it would get less. `color` is a token.
    """

    key: str
    title: str = ""
    width: int = 80
    kind: CellKind = CellKind.TEXT
    context: str = "Tables"
    value: Callable[[Any], Any] | None = None
    show: Callable[[Any], str] = show_plainly
    color: str = "text"
    sortable: bool = False
    stretch: bool = False
    spared: bool = False

    def read(self, row: object) -> Any:
        """Return the value of this column in `row`."""
        if self.kind is CellKind.TICK:
            return None
        return self.value(row) if self.value is not None else getattr(row, self.key)

    def words(self, row: object) -> str:
        """Return what the cell says in words."""
        return self.show(self.read(row))

    def spoken(self, row: object) -> str:
        """Return what a screen reader says: the heading, then the words."""
        heading, words = self.heading(), self.words(row)
        return f"{heading}: {words}" if heading else words

    def alignment(self) -> int:
        """Return Qt's flags for the side on which heading and words stand."""
        return _RIGHT if self.kind in _RIGHT_KINDS else _LEFT

    def heading(self) -> str:
        """Return the title in the language in force."""
        return QCoreApplication.translate(self.context, self.title) if self.title else ""
