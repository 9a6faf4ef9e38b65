"""Where the keyboard goes when a screen comes to the front."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.widgets.stops import first_stop


def enter(screen: QWidget) -> None:
    """Give the focus to where it last was on `screen`, else to its first field."""
    focused = QApplication.focusWidget()
    if focused is not None and screen.isAncestorOf(focused):
        return
    # The stubs promise a widget; Qt gives none where nothing had the focus yet.
    last: QWidget | None = screen.focusWidget()
    target = last if last is not None else first_stop(screen) or screen
    target.setFocus(Qt.FocusReason.OtherFocusReason)


def next_pane(panes: Sequence[QWidget]) -> None:
    """Go from the pane with the focus to the next one that has a place for it (F6)."""
    focused = QApplication.focusWidget()
    inside = (n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused))
    place = next(inside, -1)
    for pane in (*panes[place + 1 :], *panes[: place + 1]):
        stop = first_stop(pane) if pane.isVisible() else None
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return
