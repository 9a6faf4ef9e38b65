"""A password being typed: an eye, and a word when the caps lock is on."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_LIMIT = 128


class PasswordInput(Speaking, QWidget):
    """Hides what is typed unless the eye (Alt+V while typing) is on.

    Qt cannot ask for the caps lock; a letter that does not fit the shift key gives it away.
    """

    changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.input = TextInput(look, _LIMIT)
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.input.textChanged.connect(self.changed)
        self.input.installEventFilter(self)
        self.setFocusProxy(self.input)
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.setShortcut("Alt+V")
        self.eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.eye.toggled.connect(self._show)
        self.input.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._caps: bool | None = None
        self._hint: _CapsHint | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.input)
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def warns(self) -> bool:
        """Tell whether the caps lock is said to be on."""
        return self._hint is not None and self._hint.isVisible()

    def text(self) -> str:
        """Return what was typed."""
        return self.input.text()

    def clear(self) -> None:
        """Forget what was typed and hide the next one."""
        self.input.clear()
        self.eye.setChecked(False)
        self._notice_caps(on=None)

    def set_size(self, size: str) -> None:
        """Choose a height as `TextInput.set_size` does."""
        self.input.set_size(size)

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line and mark, or take them away."""
        self.input.set_invalid(invalid)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Name the field that is typed in."""
        super().setAccessibleName(name)
        self.input.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Say at the field that is typed in what is wrong."""
        super().setAccessibleDescription(text)
        self.input.setAccessibleDescription(text)

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        shown = self.eye.isChecked()
        self.eye.setText(self.tr("Hide the password") if shown else self.tr("Show the password"))
        self.eye.setToolTip(f"{self.eye.text()}   Alt+V")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn from the keys whether the caps lock is on; let everything through."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._learn(event)
        return super().eventFilter(watched, event)

    def _learn(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock and self._caps is not None:
            self._notice_caps(on=not self._caps)
        typed = event.text()
        if len(typed) == 1 and typed.isascii() and typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._notice_caps(on=typed.isupper() is not shifted)

    def _notice_caps(self, *, on: bool | None) -> None:
        self._caps = on
        if self._hint is None and on:
            self._hint = _CapsHint(self._look)
            self._column.addWidget(self._hint)
        if self._hint is not None:
            self._hint.setVisible(bool(on))

    def _show(self) -> None:
        shown = self.eye.isChecked()
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.input.setEchoMode(mode)
        self._refresh()
        self.retranslate()

    def _refresh(self) -> None:
        self.eye.setIcon(self._look.icon("eye-off" if self.eye.isChecked() else "eye"))


class _CapsHint(Speaking, QWidget):
    """Says that the caps lock is on; made when it is for the first time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon, self._words = QLabel(), PlainLabel(role="warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        self._words.setText(QCoreApplication.translate("PasswordInput", "Caps lock is on"))

    def _refresh(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.pixmap("triangle-alert", "warning_text", 12, ratio))
