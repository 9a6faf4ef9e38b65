"""Where the rows come from: a file that is chosen or dropped, or rows that are pasted."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout

from desktop.services.importing.reading import Table
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_PATTERNS = "*.xlsx *.xls *.xlsm *.ods *.csv *.tsv *.txt"
_ENCODINGS = {"utf-8-sig": "UTF-8", "gb18030": "GB 18030"}


class SourceCard(Speaking, Card):
    """Asks for rows and says what was recognised in them."""

    file_chosen = Signal(object)
    """The path of a file."""
    text_pasted = Signal(str)
    """Text from the clipboard."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ")
        self._table: Table | None = None
        self.choose_button = KeyButton(look, "", "Ctrl+O", Variant.PRIMARY, "upload")
        self.paste_button = KeyButton(look, "", "Ctrl+V", icon="clipboard-list")
        self._said = PlainLabel(role="label")
        self._said.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.paste_button)
        buttons.addStretch()
        self.body.addLayout(buttons)
        self.body.addWidget(self._said)
        self.choose_button.clicked.connect(self.ask_for_file)
        self.paste_button.clicked.connect(self.paste)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("1  File"))
        self.choose_button.setText(self.tr("Choose file"))
        self.paste_button.setText(self.tr("Paste rows"))
        self._said.setText(self._recognised())

    def set_table(self, table: Table | None) -> None:
        """Say what was read; without a table the filled button asks for one."""
        self._table = table
        self.choose_button.set_variant(Variant.OUTLINED if table else Variant.PRIMARY)
        self._said.setText(self._recognised())

    def set_busy(self, *, busy: bool) -> None:
        """Take no other file while one is read or taken in."""
        self.choose_button.setDisabled(busy)
        self.paste_button.setDisabled(busy)

    def ask_for_file(self) -> None:
        """Open the window that shows files."""
        kinds = self.tr("Tables ({patterns})").format(patterns=_PATTERNS)
        dialog = QFileDialog(self, self.tr("Choose file"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose(self, path: str) -> None:
        """Take this file."""
        self.file_chosen.emit(Path(path))

    def paste(self) -> None:
        """Take what was copied: a file, or rows of a spreadsheet."""
        copied = QApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in copied.urls() if url.isLocalFile()]
        if files:
            self.choose(files[0])
        else:
            self.text_pasted.emit(copied.text())

    def _recognised(self) -> str:
        table = self._table
        if table is None:
            return self.tr("Or drop a workbook or a CSV file anywhere on this page.")
        name = table.name or self.tr("Pasted rows")
        text = self.tr("{name}: {rows} rows, {columns} columns; {kind}")
        return text.format(
            name=name,
            rows=len(table.rows),
            columns=len(table.headings),
            kind=self._kind(table),
        )

    def _kind(self, table: Table) -> str:
        if table.encoding:
            encoding = _ENCODINGS.get(table.encoding, table.encoding)
            return self.tr("text in {encoding}").format(encoding=encoding)
        return self.tr("first sheet of the workbook") if table.name else self.tr("clipboard")
