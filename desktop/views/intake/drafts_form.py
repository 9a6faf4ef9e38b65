"""The list of drafts that wait: take one up again, or throw one away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.rows.intake import DraftRow
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.speaking import Speaking

_UUID = Qt.ItemDataRole.UserRole
_LINES = 8
_LINE = 28


class DraftsForm(Speaking, QWidget):
    """Newest first. Throwing away asks once more on the same button, for it cannot be undone."""

    discard_requested = Signal(str)
    chosen = Signal()

    def __init__(self, look: Look, desk: Desk, rows: tuple[DraftRow, ...]) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._rows = rows
        self._sure = False
        self.list = QListWidget()
        self.list.setMinimumHeight(look.px(_LINE) * min(max(len(rows), 2), _LINES) + 4)
        self.list.itemActivated.connect(self.chosen)
        self.list.currentRowChanged.connect(self._calm)
        self.discard = KeyButton(look, "", "Alt+Delete", Variant.DANGER, "trash-2")
        self.discard.clicked.connect(self._discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_rows(rows)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.list.setAccessibleName(self.tr("Drafts"))
        self.discard.setText(
            self.tr("Really throw away? Press again") if self._sure else self.tr("Throw away")
        )

    def show_rows(self, rows: tuple[DraftRow, ...]) -> None:
        """List these drafts; the first is current."""
        self._rows = rows
        self._sure = False
        now = self._desk.clock.now()
        self.list.clear()
        for row in rows:
            saved = self._desk.moments.short(row.saved_at, now)
            item = QListWidgetItem(f"{saved}   {row.title or self.tr('Without words yet')}")
            item.setData(_UUID, row.uuid)
            item.setSizeHint(QSize(0, self._look.px(_LINE)))  # no wider than the list: it is cut
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.discard.setEnabled(bool(rows))

    def uuids(self) -> frozenset[str]:
        """Return the drafts on the list."""
        return frozenset(row.uuid for row in self._rows)

    def current(self) -> str:
        """Return the UUID of the current draft, empty when there is none."""
        item = self.list.currentItem()
        return str(item.data(_UUID)) if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take up the current draft with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.list.hasFocus():
            self.chosen.emit()
            return
        super().keyPressEvent(event)

    def _calm(self, *_: object) -> None:
        self._sure = False
        self.retranslate()

    def _discard(self) -> None:
        if self._sure:
            self.discard_requested.emit(self.current())
            return
        self._sure = True
        self.retranslate()
