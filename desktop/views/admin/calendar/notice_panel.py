"""A notice of holidays pasted or read from a file; its days are shown before they are taken."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput
from desktop.domain.holiday_notice import NoticeReading, read_notice
from desktop.views.admin.calendar.calendar_words import (
    KINDS,
    date_words,
    day_words,
    said,
    trouble_words,
)
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.text_area import TextArea

_PATTERNS = "*.csv *.tsv *.txt"
_LARGEST = 200_000
_ENCODINGS = ("utf-8-sig", "gb18030")
_LIMIT = 20_000


class NoticePanel(AskPanel):
    """Text above, what was understood below; Ctrl+Enter takes the days over, nothing is saved."""

    taken = Signal(object)
    """The NoticeReading the person confirmed."""

    def __init__(self, look: Look, parent: QWidget, year: int) -> None:
        self._inside = QWidget()
        super().__init__(look, parent, " ", self._inside, " ")
        self._year = year
        self._reading = NoticeReading((), ())
        self.text = TextArea(look, _LIMIT, lines=6)
        self.file_button = KeyButton(look, "", "Ctrl+O", icon="upload")
        self._troubles = PlainLabel(role="danger")
        self._troubles.setWordWrap(True)
        self._found = PlainLabel(role="strong")
        self.days = QListWidget()
        self.days.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.days.setFixedHeight(look.px(150))
        head = QHBoxLayout()
        head.addWidget(self._found, 1)
        head.addWidget(self.file_button)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(head)
        column.addWidget(self._troubles)
        column.addWidget(self.days)
        self.text.textChanged.connect(self._read)
        self.file_button.clicked.connect(self._ask_for_file)
        self.confirmed.connect(self._take)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language in force."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def load(self, path: Path) -> None:
        """Read a text file, UTF-8 or GB 18030."""
        try:
            with path.open("rb") as file:
                content = file.read(_LARGEST)
        except OSError:
            self.set_error(self.tr("This file cannot be read. Copy its text and paste it here."))
            return
        for encoding in _ENCODINGS:
            try:
                self.text.set_text(content.decode(encoding)[:_LIMIT])
            except UnicodeDecodeError:
                continue
            self.set_error("")
            return
        self.set_error(self.tr("This file holds no text. Copy its text and paste it here."))

    def _say(self) -> None:
        self._card.set_title(self.tr("Read in a notice of holidays"))
        self.setAccessibleName(self._card.title())
        self.set_text(
            self.tr(
                "Paste the text of the notice, or a list with a date, 放假 or 上班 and a name per "
                "line. Nothing is saved before you save the calendar."
            )
        )
        self.text.setAccessibleName(self.tr("Text of the notice"))
        self.file_button.setText(self.tr("From a file"))
        self.days.setAccessibleName(self.tr("Days that were understood"))
        self._read()

    def _ask_for_file(self) -> None:
        title = self.tr("Choose a file")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", f"({_PATTERNS})")
        if chosen:
            self.load(Path(chosen))

    def _read(self) -> None:
        try:
            self._reading = read_notice(self.text.text(), self._year)
        except InvalidInput as error:
            self._reading = NoticeReading((), ())
            self.set_error(sentence(error))
        days = self._reading.days
        self._found.setText(self.tr("{number} days understood").format(number=len(days)))
        self.days.clear()
        for row in days:
            kind = said(KINDS[row.kind])
            self.days.addItem(f"{date_words(row.day)}  {kind}  {day_words(row)}")
        told = "\n".join(map(trouble_words, self._reading.troubles))
        self._troubles.setText(told)
        self._troubles.setVisible(bool(told))
        self.confirm_button.setText(self.tr("Take over {number} days").format(number=len(days)))
        self.confirm_button.setEnabled(bool(days))

    def _take(self) -> None:
        if self._reading.days:
            self.taken.emit(self._reading)
            self.finish()
