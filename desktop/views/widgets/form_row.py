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
        self._label_box = QWidget()
        self._right = QVBoxLayout()
        self._below: _Below | None = None
        self._lay(required=required)
        look.changed.connect(self._refresh)
        self.set_label(label)
        self._refresh()

    def set_label(self, label: str) -> None:
        """Name the field, also for screen readers."""
        self._label.setText(label)
        self._label.setBuddy(self.field)
        self.field.setAccessibleName(label)

    def wanted_label_width(self) -> int:
        """Return the pixels the label takes in the language and size in force."""
        return self._label.sizeHint().width()

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
        if self._below is None:
            if not sentence:
                return
            self._below = _Below(self._look)
            self._right.addWidget(self._below)
        self._below.say(sentence)
        self.field.setAccessibleDescription(sentence)
        mark_invalid(self.field, invalid=bool(sentence))

    def error(self) -> str:
        """Return the sentence shown below the field."""
        return self._below.sentence.text() if self._below else ""

    def _lay(self, *, required: bool) -> None:
        label_row = QHBoxLayout(self._label_box)
        label_row.setContentsMargins(0, 0, 0, 0)
        label_row.setSpacing(2)
        label_row.addWidget(self._label)
        if required:
            label_row.addWidget(PlainLabel("*", "danger"))
        label_row.addStretch()
        self._right.setSpacing(2)
        self._right.addWidget(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label_box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._right, 1)

    def _refresh(self) -> None:
        self._label_box.setFixedSize(self._look.px(self._width), self._look.px(self._height))


class _Below(QWidget):
    """What is wrong, made when something is for the first time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = QLabel()
        self.sentence = PlainLabel(role="error")
        self.sentence.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self.sentence, 1)
        look.changed.connect(self._refresh)
        self._refresh()

    def say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.setVisible(bool(sentence))

    def _refresh(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.pixmap("circle-alert", "danger_text", 12, ratio))


def mark_invalid(field: QWidget, *, invalid: bool) -> None:
    """Let a field that can do so draw itself as wrong, or as usual."""
    mark = getattr(field, "set_invalid", None)
    if mark is not None:
        mark(invalid)
