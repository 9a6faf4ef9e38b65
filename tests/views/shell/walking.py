"""Walking a window with Tab: the order of reading, there and back, the focus always in sight."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.views.widgets.overlay import Overlay

_MOST = 250
"""More stops than any screen has: who takes more Tabs walks in a trap."""

_RING = 3
"""Pixels around a stop in which the mark of the focus may lie."""

_OVERLAP = 4
"""Pixels by which neighbours in a row or column may reach into each other."""


def stumbles(window: QWidget) -> list[str]:
    """Return what is wrong with the way Tab takes through what the window shows now."""
    stops, found = _walk(window, Qt.Key.Key_Tab)
    found += [
        f"{_name(late)} comes before {_name(early)}, which is read first"
        for late, early in _misplaced(stops)
    ]
    back, _ = _walk(window, Qt.Key.Key_Backtab)
    if back != stops[::-1]:
        found.append(f"back by another way: {[_name(stop) for stop in back]}")
    return found


def _walk(window: QWidget, key: Qt.Key) -> tuple[list[QWidget], list[str]]:
    """Press the key until the first stop comes again, and return the stops and the faults."""
    handle = window.windowHandle()
    stops: list[QWidget] = []
    found: list[str] = []
    for _ in range(_MOST):
        QTest.keyClick(handle, key)
        focused = QApplication.focusWidget()
        if focused is None:
            return stops, [*found, f"the focus is lost after {_name(stops[-1])}"]
        if stops and focused is stops[0]:
            return stops, found
        if focused in stops:
            return stops, [*found, f"trapped at {_name(focused)}"]
        stops.append(focused)
        if not focused.isEnabled() or focused.visibleRegion().isEmpty():
            found.append(f"out of sight: {_name(focused)}")
        if not _is_marked(focused):
            found.append(f"looks the same without the focus: {_name(focused)}")
    return stops, [*found, "no end"]


def _is_marked(focused: QWidget) -> bool:
    """Return whether the place of the focus can be seen; a panel over all is seen as such."""
    if isinstance(focused, Overlay):
        return True
    with_it = _picture(focused)
    focused.clearFocus()
    without = _picture(focused)
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    return with_it != without


def _picture(widget: QWidget) -> QImage:
    parent, ring = widget.parentWidget(), QMargins(_RING, _RING, _RING, _RING)
    assert parent is not None
    return parent.grab(widget.geometry() + ring).toImage()


def _misplaced(stops: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Yield the first pair of each two neighbours that Tab visits against the order of reading."""
    told: set[tuple[int, int]] = set()
    for before, after in combinations(_from_the_top(stops), 2):
        first, second = _apart(before, after)
        if (id(first), id(second)) not in told and _is_read_before(second, first):
            told.add((id(first), id(second)))
            yield before, after


def _from_the_top(stops: list[QWidget]) -> list[QWidget]:
    """Return the round of stops, begun after the step back up between the largest parts."""
    steps = [_apart(*pair) for pair in pairwise([*stops, *stops[:1]])]
    ups = [n for n, (one, next_one) in enumerate(steps) if _is_read_before(next_one, one)]
    start = min(ups, key=lambda n: len(_line(steps[n][0])), default=-1) + 1
    return [*stops[start:], *stops[:start]]


def _apart(one: QWidget, other: QWidget) -> tuple[QWidget, QWidget]:
    """Return the two neighbours under the nearest common parent that hold the two stops."""
    above = _line(one)
    for child, parent in zip(_line(other), _line(other)[1:], strict=False):
        if parent in above:
            return above[max(above.index(parent) - 1, 0)], child
    return one, other


def _line(widget: QWidget) -> list[QWidget]:
    line = [widget]
    while (parent := line[-1].parentWidget()) is not None:
        line.append(parent)
    return line


def _area(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def _is_read_before(one: QWidget, other: QWidget) -> bool:
    """Return whether a part is above another, or beside it on its left."""
    first, second = _area(one), _area(other)
    if first.bottom() <= second.top() + _OVERLAP:
        return True
    beside = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > _OVERLAP
    return beside and first.right() <= second.left() + _OVERLAP


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {words or widget.accessibleName()}"
