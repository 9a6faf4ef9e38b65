"""What an empty place says: what is empty, when that changes, what to do now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel


class EmptyState(QWidget):
    """Icon, one line, one more line, and at most one button."""

    def __init__(self, look: Look, icon: str = "inbox", button: KeyButton | None = None) -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self._icon = QLabel()
        self._title = PlainLabel(role="statement")
        self._hint = PlainLabel(role="label")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        column.addStretch()
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._icon, 0, middle)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        if button is not None:
            column.addSpacing(4)
            column.addWidget(button, 0, middle)
        column.addStretch()
        look.changed.connect(self._refresh)
        self._refresh()

    def set_texts(self, title: str, hint: str = "") -> None:
        """Say what is empty, and when or how that changes."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{title} {hint}".strip())

    def _refresh(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.pixmap(self._icon_name, "text_3", 24, ratio))
