"""The screens of one workspace that were built, and those that are half built."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from desktop.views.shell.arrangements import Arrangements
from desktop.views.shown import Building, Shown
from desktop.views.widgets.pieces import Making, prepared


class BuiltScreens:
    """Builds each screen once, in pieces, inside the stack it is shown in."""

    def __init__(self, stack: QStackedWidget, arrangements: Arrangements) -> None:
        self._arrangements = arrangements
        self._stack = stack
        self._shown: dict[str, Shown] = {}
        self._makings: dict[str, Making[Shown]] = {}

    def built(self, key: str, build: Callable[[], Building]) -> Shown:
        """Return a screen; a scan that arrives while it is made may ask for the same one."""
        if key not in self._shown:
            making = self._makings.setdefault(key, Making(_prepared(build())))
            try:
                shown = making.finish()
            finally:
                self._makings.pop(key, None)
            if key not in self._shown:
                self._shown[key] = shown
                self._arrangements.restore(key, shown)
                self._stack.addWidget(shown.widget)
        return self._shown[key]

    def all(self) -> tuple[Shown, ...]:
        """Return every screen that is whole."""
        return tuple(self._shown.values())

    def is_under_way(self) -> bool:
        """Tell whether a screen is half made: nothing may go away under it."""
        return bool(self._makings)


def _prepared(building: Building) -> Building:
    """Prepare what was built, so that its first showing has less to do."""
    shown = yield from building
    yield from prepared(shown.widget)
    return shown
