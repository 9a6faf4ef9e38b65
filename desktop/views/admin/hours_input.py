"""Opening hours in one line, read back at once."""

from datetime import time, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.calendar import Period
from desktop.domain.errors import InvalidInput
from desktop.domain.opening_hours import hours_text, parse_hours
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.moments import span

_LONGEST = 80


class HoursInput(QWidget):
    """What was typed is either read back with its length, or told to be unreadable."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.input = TextInput(look, _LONGEST)
        self._read = PlainLabel(role="caption")
        self._read.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.input)
        column.addWidget(self._read)
        self.setFocusProxy(self.input)
        self.input.textChanged.connect(self._typed)

    def value(self) -> str:
        """Return what was typed."""
        return self.input.text()

    def set_value(self, text: str) -> None:
        """Show hours as they are kept."""
        self.input.setText(text)

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw as wrong, or as usual."""
        self.input.set_invalid(invalid)

    def said(self) -> str:
        """Return how the hours were read, or why they could not be."""
        return self._read.text()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language in force."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _typed(self, _text: str) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        text = self.input.text()
        if not text.strip():
            self._read.setText("")
            return
        try:
            periods = parse_hours(text)
        except InvalidInput as error:
            self._read.set_role("error")
            self._read.setText(sentence(error))
            return
        told = self.tr("Open {hours}: {length} a day.")
        hours = hours_text(periods).replace("-", "–").replace(",", ", ")
        self._read.set_role("caption")
        self._read.setText(told.format(hours=hours, length=span(_length(periods))))


def _length(periods: tuple[Period, ...]) -> timedelta:
    return timedelta(minutes=sum(_minutes(one.closes) - _minutes(one.opens) for one in periods))


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
