"""The lock: covers everything until the same person is back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.login.password_input import PasswordInput
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_WIDTH = 440
_HEIGHT = 40
_LABEL_WIDTH = 80


class LockScreen(Speaking, QWidget):
    """Shows who is locked out and asks for the password; nothing of the work shines through."""

    unlock_requested = Signal(str)
    switch_user_requested = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._name = PlainLabel(name, "figure")
        self._name.setWordWrap(True)
        self._said = PlainLabel(role="label")
        self._said.setWordWrap(True)
        self.password = PasswordInput(look)
        self.password.set_size("counter")
        self._row = FormRow(look, "", self.password)
        self._row.set_label_width(_LABEL_WIDTH)
        self._row.set_field_height(_HEIGHT)
        self.unlock_button = KeyButton(look, variant=Variant.PRIMARY)
        self.unlock_button.set_key("Enter", listen=False)
        self.unlock_button.set_size(ButtonSize.COUNTER)
        self.switch_button = KeyButton(look)
        self.switch_button.set_size(ButtonSize.COUNTER)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._lay()
        self.unlock_button.clicked.connect(self.submit)
        self.switch_button.clicked.connect(self.switch_user_requested)
        self.password.changed.connect(self._typed)
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def show_error(self, sentence: str) -> None:
        """Say why the lock stays; the password is typed anew."""
        self.password.clear()
        self._row.set_error(sentence)
        self.set_busy(busy=False)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def error(self) -> str:
        """Return what is said below the password."""
        return self._row.error()

    def set_busy(self, *, busy: bool) -> None:
        """Keep the button still while the password is checked."""
        self.unlock_button.setEnabled(not busy)

    def submit(self) -> None:
        """Ask to unlock, once there is a password."""
        if not self.unlock_button.isEnabled():
            return
        if not self.password.text():
            self._row.set_error(self.tr("Please enter your password."))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.set_busy(busy=True)
        self.unlock_requested.emit(self.password.text())

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        self.setAccessibleName(self.tr("Locked"))
        self._said.setText(self.tr("Locked. Your work is kept; type your password to go on."))
        self._row.set_label(self.tr("Password"))
        self.unlock_button.setText(self.tr("Unlock"))
        self.switch_button.setText(self.tr("Somebody else signs in"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks from the password."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no password behind."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.password.clear()

    def _typed(self, text: str) -> None:
        if text:
            self._row.set_error("")

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.switch_button)
        buttons.addWidget(self.unlock_button, 1)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(32, 28, 32, 28)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addWidget(self._said)
        inside.addWidget(self._row)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.addStretch()
        middle = QHBoxLayout()  # an aligned card would not grow with words that wrap
        middle.addStretch()
        middle.addWidget(self._card)
        middle.addStretch()
        column.addLayout(middle)
        column.addStretch()

    def _refresh(self) -> None:
        self._card.setFixedWidth(self._look.px(_WIDTH))
        self._icon.setPixmap(self._look.pixmap("lock", "text_2", 24, self.devicePixelRatioF()))
