"""What screens may ask of the window around them, so that none knows another."""

from datetime import datetime
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget

from desktop.domain.rows.queue import SavedView


class Navigator(Protocol):
    """What screens may ask of the window around them."""

    stack: QStackedWidget
    """Where screens are shown: built inside it from the start, none is fitted in anew later."""

    def open_case(self, case_id: int) -> None:
        """Show a case."""

    def show_list(self, view: SavedView) -> None:
        """Show the queue narrowed to a view."""

    def show_receipt(self, case_id: int) -> None:
        """Make and show the receipt of a case."""

    def go(self, key: str) -> None:
        """Show the screen with this key."""

    def go_back(self) -> None:
        """Show the screen before this one."""

    def print_paper(self, content: bytes) -> None:
        """Send a finished paper to a printer."""

    def tell_draft_saved(self, moment: datetime) -> None:
        """Say when the draft was stored."""

    def show_hints(self) -> None:
        """Show anew which keys matter now."""
