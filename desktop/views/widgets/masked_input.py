"""A telephone or an identity number that is shown only while somebody needs to see it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

SHOWN_MS = 60_000


class MaskedInput(Speaking, QWidget):
    """Shows `mask(value)` unless it is being typed or the eye was pressed, then for 60 s.

    `revealed` is emitted each time the eye shows the value, so that the owner can log it.
    """

    changed = Signal(str)
    revealed = Signal()

    def __init__(self, look: Look, mask: Callable[[str], str], limit: int = 0) -> None:
        super().__init__()
        self._look = look
        self._mask = mask
        self._value = ""
        self._open = False
        self.input = TextInput(look, limit)
        self.input.textEdited.connect(self._edited)
        self.input.installEventFilter(self)
        self._eye = QAction(self)
        self._eye.triggered.connect(self._press_eye)
        self.input.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.conceal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.input)
        self.setFocusProxy(self.input)
        look.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the eye in the language in force."""
        self._show()

    def value(self) -> str:
        """Return what was typed, never the masked form."""
        return self._value

    def set_value(self, value: str) -> None:
        """Put a value in, masked, without telling."""
        self._value = value
        self._show()

    def conceal(self) -> None:
        """Mask the value again."""
        self._timer.stop()
        self._open = False
        self._show()

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line and mark, or take them away."""
        self.input.set_invalid(invalid)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Name the field that is typed in."""
        super().setAccessibleName(name)
        self.input.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the value while it is typed; mask it when the focus leaves."""
        if event.type() is QEvent.Type.FocusIn:
            self._show(typing=True)
        elif event.type() is QEvent.Type.FocusOut:
            self._show(typing=False)
        return super().eventFilter(watched, event)

    def _edited(self, text: str) -> None:
        self._value = text
        self.changed.emit(text)

    def _press_eye(self) -> None:
        if self._open:
            self.conceal()
            return
        self._open = True
        self._timer.start()
        self._show()
        self.revealed.emit()

    def _show(self, *, typing: bool | None = None) -> None:
        typing = self.input.hasFocus() if typing is None else typing
        shown = self._value if typing or self._open else self._mask(self._value)
        if self.input.text() != shown:
            self.input.setText(shown)
        self._eye.setIcon(self._look.icon("eye-off" if self._open else "eye"))
        self._eye.setText(self.tr("Hide again") if self._open else self.tr("Show for 60 seconds"))
        self._eye.setToolTip(self._eye.text())
