"""Where Tab stops: the order in which a screen is read, whenever its parts were made."""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QWidget


def first_stop(root: QWidget) -> QWidget | None:
    """Return what Tab reaches first inside `root`: what is shown and usable, as laid out.

    Qt's own chain keeps the order in which widgets were made, and screens are made in pieces
    and grow rows, notices and chips later.
    """
    return next((one for one in _in_order(root) if one is not root and _is_stop(one)), None)


def step(root: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop in the circle inside `root`; False where there is none.

    The step may begin at a place that is no stop itself, as at `root`.
    """
    focused = QApplication.focusWidget()
    ordered = [one for one in _in_order(root) if one is focused or _is_stop(one)]
    circle = [one for one in ordered if one is focused or one is not root]
    if not circle or circle == [focused]:
        return False
    here = circle.index(focused) if focused in circle else (-1 if forward else 0)
    target = circle[(here + (1 if forward else -1)) % len(circle)]
    back, ahead = Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.TabFocusReason
    target.setFocus(ahead if forward else back)
    _bring_in_sight(target)
    return True


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.isEnabled():
        yield widget
        for child in _children(widget):
            if not child.isHidden():
                yield from _in_order(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the children as laid out, then those that stand free, from the top."""
    inside = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    layout = widget.layout()
    laid = list(_laid(layout, inside)) if layout is not None else []
    free = [child for child in inside if child not in laid]
    return [*laid, *sorted(free, key=lambda child: (child.y(), child.x()))]


def _laid(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Yield those of the widgets that the layout or a layout inside it holds, in its order.

    No QLayoutItem is ever asked for: Python would go on knowing it after Qt has deleted it.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    places: dict[int, QWidget | QLayout] = {layout.indexOf(part): part for part in inner}
    places |= {layout.indexOf(part): part for part in widgets}
    places.pop(-1, None)
    for place in sorted(places, key=partial(_place, layout)):
        part = places[place]
        if isinstance(part, QLayout):
            yield from _laid(part, widgets)
        else:
            yield part


def _place(layout: QLayout, index: int) -> tuple[int, ...]:
    """Return row and column in a grid, which may be filled in any order; else the index."""
    if isinstance(layout, QGridLayout):
        return cast("tuple[int, ...]", layout.getItemPosition(index))
    return (index,)


def _bring_in_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
