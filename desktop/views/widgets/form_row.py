"""One row of a form: label, field, and below it what is wrong."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.field_label import FieldLabel
from desktop.views.widgets.plain_label import PlainLabel

_LABEL_WIDTH = 72
_FIELD_HEIGHT = 32
_GAP = 8


class FormRow(QWidget):
    """Label left, field right, one sentence below while something is wrong.

    Where both do not fit beside one another, the label stands above its field.
    """

    def __init__(self, look: Look, label: str, field: QWidget, *, required: bool = False) -> None:
        super().__init__()
        self._look = look
        self._width = _LABEL_WIDTH
        self._height = _FIELD_HEIGHT
        self.field = field
        self._label = FieldLabel(look, self._width, self._height, required=required)
        self._right = QVBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._below: _Below | None = None
        self._lay()
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Name the field, also for screen readers."""
        self._label.set_text(label, self.field)
        for named in (self.field, self.field.focusProxy()):
            if named is not None:
                named.setAccessibleName(label)

    def wanted_label_width(self) -> int:
        """Return the pixels the label takes in the language and size in force."""
        return self._label.wanted_width()

    def set_label_width(self, width: int) -> None:
        """Set the label column in logical pixels, alike for all rows of a form."""
        self._width = width
        self._label.set_column(self._width, self._height)

    def set_field_height(self, height: int) -> None:
        """Keep the label level with a field of another height in logical pixels."""
        self._height = height
        self._label.set_column(self._width, self._height)

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

    def add_below(self, widget: QWidget) -> None:
        """Show something that belongs to the field below it."""
        self._right.addWidget(widget)

    def error(self) -> str:
        """Return the sentence shown below the field."""
        return self._below.sentence.text() if self._below else ""

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the field needs: the label may stand above it."""
        return QSize(self.field.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the label where there is room for it."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Look again when words have come to need more room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        needed = self._look.px(self._width) + _GAP + self.field.minimumSizeHint().width()
        above = self.width() < needed
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = down if above else right
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)
            self._row.setSpacing(0 if above else _GAP)
            self._label.setVisible(not above or bool(self._label.text()))

    def _lay(self) -> None:
        # A field that keeps its width, as a segment does, would draw the row to the middle.
        keeps = self.field.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        left = Qt.AlignmentFlag.AlignLeft if keeps else Qt.AlignmentFlag(0)
        self._right.setSpacing(2)
        self._right.addWidget(self.field, 0, left)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._right, 1)


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
