"""Opens the panel for bulk acts over the list whose cases are ticked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.permissions import Permission
from desktop.views.bulk.bulk_panel import BulkPanel
from desktop.views.desk import Desk
from desktop.views.theme.look import Look


class BulkDesk(QObject):
    """One panel at a time; `ended` comes when the cases have been acted on."""

    ended = Signal(object, str)
    """The `BulkResult` and the sentence that tells it."""
    case_requested = Signal(int)

    def __init__(
        self, look: Look, desk: Desk, host: QWidget, ticked: Callable[[], tuple[int, ...]]
    ) -> None:
        super().__init__(host)
        self._look = look
        self._desk = desk
        self._host = host
        self._ticked = ticked
        self.panel: BulkPanel | None = None

    @property
    def may(self) -> bool:
        """Tell whether this person acts on many cases at once."""
        return self._desk.actor.may(Permission.WATCH_HALL)

    def open(self) -> None:
        """Ask what to do with the ticked cases (Ctrl+B)."""
        cases = self._ticked()
        if not (cases and self.may) or self.panel is not None:
            return
        panel = BulkPanel(self._look, self._desk, self._host, cases)
        panel.ended.connect(self.ended)
        panel.case_requested.connect(self.case_requested)
        panel.destroyed.connect(self._closed)
        self.panel = panel
        panel.open()

    def _closed(self) -> None:
        self.panel = None
