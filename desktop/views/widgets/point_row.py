"""One line of the points editor."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.styling import set_style_property
from desktop.views.widgets.text_input import TextInput

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ERASE = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PointRow(QFrame):
    """Number and text of a point; turns keys into wishes the editor fulfils."""

    entered = Signal()
    erased = Signal()
    move_requested = Signal(int)
    step_requested = Signal(int)
    lines_pasted = Signal(list)
    edited = Signal()

    def __init__(self, look: Look, limit: int) -> None:
        super().__init__()
        self.setProperty("role", "point-row")
        self.input = TextInput(look, limit)
        self.input.installEventFilter(self)
        self.input.textChanged.connect(self._tell)
        self._number = PlainLabel(role="point")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self._number)
        row.addWidget(self.input, 1)

    def set_number(self, number: int, name: str) -> None:
        """Show the place in the list; an empty last line shows a plus."""
        self._number.setText(str(number) if self.input.text() else "+")
        self.input.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the keys of the list before the line edit uses them."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key_pressed(event)
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            focused = event.type() is QEvent.Type.FocusIn
            set_style_property(self, "current", "true" if focused else "false")
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER and not control:
            self.entered.emit()
        elif key in _ERASE and not self.input.text():
            self.erased.emit()
        elif key in _MOVES:
            (self.move_requested if alt else self.step_requested).emit(_MOVES[key])
        elif event.matches(QKeySequence.StandardKey.Paste):
            return self._paste()
        else:
            return False
        return True

    def _paste(self) -> bool:
        lines = [line.strip() for line in QApplication.clipboard().text().splitlines()]
        lines = [line for line in lines if line]
        if len(lines) > 1:
            self.lines_pasted.emit(lines)
        return len(lines) > 1

    def _tell(self, _text: str) -> None:
        self.edited.emit()
