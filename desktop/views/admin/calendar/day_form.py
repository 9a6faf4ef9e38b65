"""What one day is: ordinary, closed, worked instead, or open at other hours."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.calendar import DayKind
from desktop.domain.calendar_plan import CalendarDayRow
from desktop.views.admin.calendar.calendar_words import KINDS, said
from desktop.views.admin.hours_input import HoursInput
from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_KEYS = ("Alt+Q", "Alt+W", "Alt+E", "Alt+R")


class DayForm(Speaking, QWidget):
    """Tells every change; an ordinary day is told as None."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._day = date.min
        self._loading = False
        self.kind = Segment(look, ())
        self.zh, self.en = TextInput(look, 40), TextInput(look, 60)
        self.hours = HoursInput(look)
        self._rows = (
            FormRow(look, "", self.kind),
            FormRow(look, "", self.zh, required=True),
            FormRow(look, "", self.en),
            FormRow(look, "", self.hours),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in self._rows:
            column.addWidget(row)
        self.kind.changed.connect(self._tell)
        self.zh.textEdited.connect(self._tell)
        self.en.textEdited.connect(self._tell)
        self.hours.changed.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        choices = [
            Choice(kind, said(word), key=key)
            for (kind, word), key in zip(KINDS.items(), _KEYS, strict=True)
        ]
        self.kind.set_choices(choices)
        words = (self.tr("The day"), self.tr("Name"), self.tr("English"), self.tr("Hours"))
        for row, word in zip(self._rows, words, strict=True):
            row.set_label(word)
        self._dress()

    def show_day(self, day: date, row: CalendarDayRow | None) -> None:
        """Show what a day is, without telling."""
        self._loading = True
        self._day = day
        self.kind.set_value(row.kind if row else "")
        for line, text in ((self.zh, row.zh if row else ""), (self.en, row.en if row else "")):
            if line.text() != text:
                line.setText(text)
        if self.hours.value() != (row.hours if row else ""):
            self.hours.set_value(row.hours if row else "")
        self._loading = False
        self._dress()

    def set_editable(self, *, editable: bool) -> None:
        """Let the day be changed, or only be read."""
        for field in (self.kind, self.zh, self.en, self.hours):
            field.setEnabled(editable)

    def set_error(self, sentence: str) -> None:
        """Say below the choice what is wrong with the day; an empty sentence clears it."""
        self._rows[0].set_error(sentence)

    def _dress(self) -> None:
        kind = self.kind.value()
        for row in self._rows[1:3]:
            row.setVisible(bool(kind))
        self._rows[3].setVisible(kind in {DayKind.MAKEUP, DayKind.SHORT})

    def _tell(self, *_: object) -> None:
        self._dress()
        if self._loading:
            return
        kind = self.kind.value()
        if not kind:
            self.changed.emit(None)
            return
        hours = "" if kind == DayKind.HOLIDAY else self.hours.value()
        row = CalendarDayRow(self._day, DayKind(kind), self.zh.text(), self.en.text(), hours)
        self.changed.emit(row)
