"""A new first password: asked for, made, shown once."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.rows.account import OneTimePassword, StaffRow
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel


class PasswordPanel(AskPanel):
    """First says what a reset does; then shows the password until the panel is closed."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget, person: StaffRow) -> None:
        self._shown = QWidget()
        super().__init__(look, parent, " ", self._shown, " ")
        self._look = look
        self._desk = desk
        self._person = person
        self._made: OneTimePassword | None = None
        self.password = PlainLabel(role="figure")
        self.password.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = KeyButton(look, "", "Ctrl+C", icon="copy")
        self.copy_button.clicked.connect(self.copy)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.password, 1)
        line.addWidget(self.copy_button)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        self._shown.hide()
        self.confirmed.connect(self._confirm)
        self._say()

    def copy(self) -> None:
        """Copy the password; closing the panel empties the clipboard again."""
        QApplication.clipboard().setText(self.password.text())

    def finish(self) -> None:
        """Close; no trace of the password stays in the clipboard."""
        clipboard = QApplication.clipboard()
        if self._made is not None and clipboard.text() == self._made.password:
            clipboard.clear()
        super().finish()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language in force."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        person = f"{self._person.number} {self._person.name}"
        self._card.set_title(self.tr("New password: {person}").format(person=person))
        self.setAccessibleName(self._card.title())
        self.copy_button.setText(self.tr("Copy"))
        self.password.setAccessibleName(self.tr("The new password"))
        if self._made is None:
            self.set_text(
                self.tr(
                    "The present password stops working at once. The new one is shown here once "
                    "and is changed at the first sign-in."
                )
            )
            self.confirm_button.setText(self.tr("Make a new password"))
        else:
            self.set_text(
                self.tr("Hand it over in person. It is shown only now and kept nowhere in words.")
            )
            self.confirm_button.setText(self.tr("Handed over"))

    def _confirm(self) -> None:
        if self._made is not None:
            self.finish()
            return
        self.set_busy(busy=True)
        reset = self._desk.services.staff_admin.reset_password
        work = partial(reset, self._desk.actor, self._person.id)
        self._desk.tasks.run(self, work, self._show, self._complain)

    def _show(self, made: OneTimePassword) -> None:
        self._made = made
        self.password.setText(made.password)
        self._shown.show()
        self.cancel_button.hide()
        self.set_busy(busy=False)
        self._say()
        self.copy_button.setFocus()

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.set_error(sentence(error))
