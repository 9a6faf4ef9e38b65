"""What happened to a case, day by day."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from desktop.views.theme.look import Look
from desktop.views.widgets.timeline_delegate import TimelineDelegate
from desktop.views.widgets.timeline_item import TimelineItem
from desktop.views.widgets.timeline_model import TimelineModel


class Timeline(QListView):
    """Newest first, grouped by day; Enter or a double click emits `opened` with the item."""

    opened = Signal(object)

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self._look = look
        self._items = TimelineModel()
        self.setModel(self._items)
        self.setItemDelegate(TimelineDelegate(look, self))
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.activated.connect(self._open)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show these items; the scroll position stays when the list only grew a little."""
        place = self.verticalScrollBar().value()
        self._items.set_items(items)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)

    def current_item(self) -> TimelineItem | None:
        """Return the item the keyboard stands on."""
        index = self.currentIndex()
        line = self._items.line(index.row()) if index.isValid() else None
        return line if isinstance(line, TimelineItem) else None

    def _open(self, index: QModelIndex) -> None:
        line = self._items.line(index.row())
        if isinstance(line, TimelineItem):
            self.opened.emit(line)
