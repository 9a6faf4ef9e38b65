"""Staff: who is here, with which roles and substitutes; new passwords."""

from typing import Any

from desktop.domain.permissions import Permission
from desktop.views.admin.list_section import ListSection
from desktop.views.admin.password_panel import PasswordPanel
from desktop.views.admin.staff_list import staff
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice import NoticeAction


class StaffSection(ListSection):
    """The list of staff; Alt+P gives the chosen person a new password."""

    def __init__(self, look: Look, desk: Desk) -> None:
        self.password_button = KeyButton(look, "", "Alt+P", icon="key-round")
        self.panel: PasswordPanel | None = None
        super().__init__(look, desk, staff(desk), Permission.MANAGE_STAFF)
        self.edit.add_button(self.password_button)
        self.password_button.clicked.connect(self.ask_for_password)
        self.edit.saved.connect(self._offer_password)
        self.edit.form.changed.connect(self._dress)
        self._dress()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.password_button.setText(self.tr("New password"))
        self._dress()

    def ask_for_password(self) -> None:
        """Open the panel that makes a new password for the person on show."""
        person = self.edit.row()
        if person is None or self.panel is not None or not self._may_edit:
            return
        self.panel = PasswordPanel(self._look, self._desk, self, person)
        self.panel.destroyed.connect(self._panel_closed)
        self.panel.open(self.panel.confirm_button)

    def _offer_password(self, person: Any) -> None:
        if person.roles and not person.has_password:
            give = NoticeAction(self.tr("New password"), self.ask_for_password)
            text = self.tr("{name} needs a first password to sign in.")
            self.notices.warning(text.format(name=person.name), give)

    def _panel_closed(self) -> None:
        self.panel = None
        self.refresh()

    def _dress(self) -> None:
        reason = "" if self._may_edit else self.tr("You may read this but not change it.")
        if not reason and self.edit.row() is None:
            reason = self.tr("Save the person first.")
        self.password_button.set_reason(reason)
