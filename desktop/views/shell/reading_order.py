"""A window in which Tab goes in the order of reading."""

from typing import TYPE_CHECKING, cast

from desktop.views.widgets.stops import step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReadingOrder:
    """To be mixed into a window."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Go with Tab in the order of reading, whatever was made first."""
        return step(cast("QWidget", self), forward=forward)
