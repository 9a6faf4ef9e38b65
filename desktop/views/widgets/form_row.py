"""One row of a form: label, field, and below it what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel

_LABEL_WIDTH = 72
_FIELD_HEIGHT = 32


class FormRow(QWidget):
    """Label left, field right, one sentence below while something is wrong."""

    def __init__(self, look: Look, label: str, field: QWidget, *, required: bool = False) -> None:
        super().__init__()
        self._look = look
        self._width = _LABEL_WIDTH
        self._height = _FIELD_HEIGHT
        self.field = field
        self._label = PlainLabel(role="label")
        self._star = PlainLabel("*" if required else "", "danger")
        self._error = PlainLabel(role="error")
        self._error.setWordWrap(True)
        self._error_icon = QLabel()
        self._label_box = QWidget()
        self._lay()
        look.changed.connect(self._refresh)
        self.set_label(label)
        self._error_row.hide()
        self._refresh()

    def set_label(self, label: str) -> None:
        """Name the field, also for screen readers."""
        self._label.setText(label)
        self._label.setBuddy(self.field)
        self.field.setAccessibleName(label)

    def set_label_width(self, width: int) -> None:
        """Set the label column in logical pixels, alike for all rows of a form."""
        self._width = width
        self._refresh()

    def set_field_height(self, height: int) -> None:
        """Keep the label level with a field of another height in logical pixels."""
        self._height = height
        self._refresh()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and what to do; an empty sentence takes the mark away."""
        self._error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        mark_invalid(self.field, invalid=bool(sentence))
        self._refresh_icon()

    def error(self) -> str:
        """Return the sentence shown below the field."""
        return self._error.text()

    def _lay(self) -> None:
        label_row = QHBoxLayout(self._label_box)
        label_row.setContentsMargins(0, 0, 0, 0)
        label_row.setSpacing(2)
        label_row.addWidget(self._label)
        label_row.addWidget(self._star)
        label_row.addStretch()
        self._error_row = QWidget()
        error_row = QHBoxLayout(self._error_row)
        error_row.setContentsMargins(0, 0, 0, 0)
        error_row.setSpacing(4)
        error_row.addWidget(self._error_icon)
        error_row.addWidget(self._error, 1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.field)
        right.addWidget(self._error_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label_box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    def _refresh(self) -> None:
        self._label_box.setFixedSize(self._look.px(self._width), self._look.px(self._height))
        self._refresh_icon()

    def _refresh_icon(self) -> None:
        if self.error():
            ratio = self.devicePixelRatioF()
            self._error_icon.setPixmap(self._look.pixmap("circle-alert", "danger_text", 12, ratio))


def mark_invalid(field: QWidget, *, invalid: bool) -> None:
    """Let a field that can do so draw itself as wrong, or as usual."""
    mark = getattr(field, "set_invalid", None)
    if mark is not None:
        mark(invalid)
