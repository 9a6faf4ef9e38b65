"""Choosing a new password of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput
from desktop.domain.password_rules import SHORTEST, check_password
from desktop.views.login.password_input import PasswordInput
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_LABEL_WIDTH = 120


class _PasswordsForm(Speaking, QWidget):
    """Old, new, and the new one again."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.old, self.new, self.again = (PasswordInput(look) for _ in range(3))
        self.rules = PlainLabel(role="hint")
        self.rules.setWordWrap(True)
        self._rows = [FormRow(look, "", field) for field in (self.old, self.new, self.again)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in self._rows:
            row.set_label_width(_LABEL_WIDTH)
            column.addWidget(row)
        column.insertWidget(2, self.rules)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        labels = (self.tr("Old password"), self.tr("New password"), self.tr("New one again"))
        for row, label in zip(self._rows, labels, strict=True):
            row.set_label(label)
        rules = self.tr("At least {count} characters, several different ones, not your number.")
        self.rules.setText(rules.format(count=SHORTEST))

    def find_gap(self) -> bool:
        """Say at the fields what is wrong and go to the first one; False if nothing is."""
        wrong = (self._wrong_old(), self._wrong_new(), self._wrong_again())
        for row, text in zip(self._rows, wrong, strict=True):
            row.set_error(text)
        first = next((row for row, text in zip(self._rows, wrong, strict=True) if text), None)
        if first is not None:
            first.field.setFocus()
        return first is not None

    def errors(self) -> tuple[str, ...]:
        """Return what is said below the three fields."""
        return tuple(row.error() for row in self._rows)

    def _wrong_old(self) -> str:
        return "" if self.old.text() else self.tr("Please enter the old password.")

    def _wrong_new(self) -> str:
        try:
            check_password("new_password", self.new.text(), "", self.old.text())
        except InvalidInput as error:
            return sentence(error)
        return ""

    def _wrong_again(self) -> str:
        same = self.again.text() == self.new.text()
        return "" if same else self.tr("The two passwords differ. Type the second one again.")


class ChangePasswordPanel(AskPanel):
    """Asks until the owner calls `finish`; a refusal is told with `show_error`."""

    change_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.passwords = _PasswordsForm(look)
        super().__init__(look, parent, "", self.passwords, "")
        self.confirmed.connect(self._ask)
        for field in (self.passwords.old, self.passwords.new, self.passwords.again):
            field.input.returnPressed.connect(self._next)

    def show_error(self, text: str) -> None:
        """Say why the password was not changed; it can be tried again."""
        self.set_error(text)
        self.passwords.old.input.selectAll()
        self.passwords.old.setFocus()

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        super().retranslate()
        self._card.set_title(self.tr("Change your password"))
        self.setAccessibleName(self._card.title())
        self.confirm_button.setText(self.tr("Change the password"))

    def _next(self) -> None:
        """Enter goes on, and confirms in the last field."""
        if self.passwords.again.input.hasFocus():
            self.confirm_button.click()
        else:
            self.focusNextPrevChild(True)

    def _ask(self) -> None:
        self.set_error("")
        if not self.passwords.find_gap():
            self.set_busy(busy=True)
            self.change_requested.emit(self.passwords.old.text(), self.passwords.new.text())
