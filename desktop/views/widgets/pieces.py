"""Making a big part of the window piece by piece, so that the rest goes on living meanwhile."""

from collections.abc import Generator, Iterator
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

T = TypeVar("T")

Pieces = Iterator[None]
"""Yields between two pieces of work, each a small part of what an eye would notice."""

_BREATH_MS = 10
"""So long pieces follow one another without a breath; the last one may go beyond."""


class InPieces(Protocol):
    """Something whose constructor makes the frame and whose `pieces()` make what is inside."""

    def pieces(self) -> Pieces:
        """Make the inside; whoever constructed it runs this once, before anything else."""


S = TypeVar("S", bound=InPieces)


class Making(Generic[T]):
    """Runs pieces to their end and keeps what they return.

    Between pieces the window paints, timers tick and results arrive; keys and clicks wait in
    their order, so nothing typed meanwhile is lost or goes to a field that is not there yet.
    """

    def __init__(self, pieces: Generator[None, None, T]) -> None:
        self._pieces = pieces
        self._made: list[T] = []

    def finish(self) -> T:
        """Return what is made. A result that arrives in between may itself ask for the same."""
        since = QElapsedTimer()
        since.start()
        while not self._made:
            try:
                next(self._pieces)
            except StopIteration as end:
                self._made.append(end.value)
                break
            if since.elapsed() >= _BREATH_MS:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                since.restart()
        return self._made[0]


def whole(part: S) -> S:
    """Make all pieces of a part at once and return it."""
    for _ in part.pieces():
        pass
    return part


def prepared(part: QWidget) -> Pieces:
    """Style and measure a part that is out of sight, which else its first showing would do.

    A result that arrives between two pieces may take away what was inside at the beginning.
    """
    inside = part.findChildren(QWidget)
    for widget in filter(isValid, inside):
        widget.ensurePolished()
        yield
    for widget in filter(isValid, (*reversed(inside), part)):
        layout = widget.layout()
        if layout is not None:
            layout.sizeHint()
            layout.minimumSize()
            yield
