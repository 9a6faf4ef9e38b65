"""Asking for a backup and its passphrase where the data is lost."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.login.password_input import PasswordInput
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_LABEL_WIDTH = 144
_LONGEST_PATH = 4_096
_SUFFIX = ".jsb"


class _RescueForm(Speaking, QWidget):
    """The file, and the passphrase of whoever keeps it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.file, self.passphrase = TextInput(look, _LONGEST_PATH), PasswordInput(look)
        self.choose_button = KeyButton(look, "", "Alt+O")
        self.choose_button.clicked.connect(self._choose)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose_button)
        place.setFocusProxy(self.file)
        self._rows = [FormRow(look, "", field) for field in (place, self.passphrase)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in self._rows:
            line.set_label_width(_LABEL_WIDTH)
            column.addWidget(line)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        for row, label in zip(
            self._rows, (self.tr("Backup file"), self.tr("Recovery passphrase")), strict=True
        ):
            row.set_label(label)
        self.choose_button.setText(self.tr("Choose…"))

    def find_gap(self) -> bool:
        """Say at the fields what lacks and go to the first one; False if nothing does."""
        wrong = (
            "" if self.file.text().strip() else self.tr("Please choose the backup."),
            "" if self.passphrase.text() else self.tr("Whoever keeps the passphrase types it."),
        )
        for row, text in zip(self._rows, wrong, strict=True):
            row.set_error(text)
        first = next((row for row, text in zip(self._rows, wrong, strict=True) if text), None)
        if first is not None:
            first.field.setFocus()
        return first is not None

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.choose_button.text(), "", f"(*{_SUFFIX})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class RescuePanel(AskPanel):
    """Asks until the owner calls `finish`; a refusal is told with `set_error`."""

    rescue_requested = Signal(object, str)
    """The path of the backup and the passphrase."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.lines = _RescueForm(look)
        super().__init__(look, parent, "", self.lines, "")
        self.confirmed.connect(self._ask)

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        super().retranslate()
        self._card.set_title(self.tr("Restore a backup"))
        self.setAccessibleName(self._card.title())
        self.set_text(
            self.tr(
                "The backup is proved first and only then put in place. The damaged data is kept "
                "beside it."
            )
        )
        self.confirm_button.setText(self.tr("Prove and restore"))

    def _ask(self) -> None:
        self.set_error("")
        if not self.lines.find_gap():
            self.set_busy(busy=True)
            path = Path(self.lines.file.text().strip()).expanduser()
            self.rescue_requested.emit(path, self.lines.passphrase.text())
