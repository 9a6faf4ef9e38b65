"""One field of the form: its label, the widget, and below it what is wrong."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.views.intake.field_spec import FieldSpec
from desktop.views.intake.field_words import dress, intake_words
from desktop.views.intake.fit_pick import FitPick
from desktop.views.intake.needs_input import NeedsInput
from desktop.views.theme.look import Look
from desktop.views.widgets.field_label import FieldLabel
from desktop.views.widgets.form_row import mark_invalid
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_ICON = 12


class FieldBox(Speaking, QWidget):
    """Shows a field by its specification; `left` tells that the focus went elsewhere."""

    left = Signal(str)

    def __init__(
        self, look: Look, spec: FieldSpec, widget: QWidget, label_width: int = 0, height: int = 32
    ) -> None:
        super().__init__()
        self._look = look
        self._label_width = label_width
        self._height = height
        self.spec = spec
        self.input = widget
        self._head = FieldLabel(look, label_width, height, required=spec.required)
        self._wrong = self._note = ""
        self._error = PlainLabel(role="error")
        self._error.setWordWrap(True)
        self._error_icon = QLabel()
        self._below = QWidget()
        self._focus = _first_stop(widget)
        self._lay()
        self._focus.installEventFilter(self)
        look.changed.connect(self._dress)
        self.retranslate()
        self.set_error("")
        self._dress()

    def retranslate(self) -> None:
        """Name the field in the language in force."""
        name = intake_words(self.spec.label)
        self._head.set_text(name if self.spec.shows_label else "", self._focus)
        self._head.setVisible(self.spec.shows_label or bool(self._label_width))
        self._focus.setAccessibleName(name)
        dress(self.input, self.spec)

    def set_label_width(self, width: int) -> None:
        """Set the label column in logical pixels, alike for all first fields of a form."""
        self._head.set_column(width, self._height)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and what to do; an empty sentence takes the mark away."""
        self._wrong = sentence
        self._show_below()
        mark_invalid(self.input, invalid=bool(sentence))

    def error(self) -> str:
        """Return the sentence shown below the field."""
        return self._wrong

    def set_note(self, sentence: str) -> None:
        """Say something worth knowing below the field while nothing is wrong."""
        self._note = sentence
        self._show_below()

    def note(self) -> str:
        """Return what is worth knowing, empty while something is wrong."""
        return "" if self._wrong else self._note

    def has_focus(self) -> bool:
        """Tell whether the cursor is in the field."""
        current = QApplication.focusWidget()
        return current is not None and (current is self.input or self.input.isAncestorOf(current))

    def take_focus(self) -> None:
        """Put the cursor behind what is in the field."""
        self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self._focus, QLineEdit):
            self._focus.end(False)
        elif isinstance(self._focus, QPlainTextEdit):
            self._focus.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the person went on."""
        if event.type() is QEvent.Type.FocusOut and watched is self._focus:
            self.left.emit(self.spec.path)
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._error, 1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.input, 1)
        right.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._head, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    def _show_below(self) -> None:
        text = self._wrong or self._note
        self._error.setText(text)
        self._error.set_role("error" if self._wrong else "hint")
        self._error_icon.setVisible(bool(self._wrong))
        self._below.setVisible(bool(text))
        self._focus.setAccessibleDescription(text)

    def _dress(self) -> None:
        look = self._look
        if isinstance(self.input, QCheckBox):
            self.input.setFixedHeight(look.px(self._height))  # level with the inputs beside it
        if self.spec.width and not isinstance(self.input, FitPick):
            self.input.setMinimumWidth(look.px(self.spec.width))
        ratio = self.devicePixelRatioF()
        self._error_icon.setPixmap(look.pixmap("circle-alert", "danger_text", _ICON, ratio))


def _first_stop(widget: QWidget) -> QWidget:
    if isinstance(widget, NeedsInput):
        return widget.first_stop()
    return widget.focusProxy() or widget
