"""The hours of each weekday; whoever leaves a day empty closes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.calendar_plan import USUAL, WEEKDAYS
from desktop.views.admin.calendar.calendar_words import weekday_words
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_LIMIT = 60


class WeekForm(Speaking, QWidget):
    """Seven lines; the hall's usual hours stand as they are and follow it when they change."""

    changed = Signal(object)
    """The week as a plan keeps it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._usual = ""
        self._names = [PlainLabel(role="label") for _ in range(WEEKDAYS)]
        self.lines = [TextInput(look, _LIMIT) for _ in range(WEEKDAYS)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, (name, line) in enumerate(zip(self._names, self.lines, strict=True)):
            grid.addWidget(name, place, 0)
            grid.addWidget(line, place, 1)
            line.set_size("inline")
            line.textEdited.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        closed = self.tr("closed")
        words = zip(self._names, self.lines, weekday_words(), strict=True)
        for name, line, word in words:
            name.setText(self.tr("{day}", "weekday").format(day=word))
            line.setAccessibleName(name.text())
            line.setPlaceholderText(closed)

    def show_week(self, week: tuple[str, ...], usual: str) -> None:
        """Show a week, without telling."""
        self._usual = usual
        for line, text in zip(self.lines, week, strict=True):
            shown = usual if text == USUAL else text
            if line.text().strip() != shown:
                line.setText(shown)

    def set_editable(self, *, editable: bool) -> None:
        """Let the hours be changed, or only be read."""
        for line in self.lines:
            line.setReadOnly(not editable)

    def set_invalid(self, *, invalid: bool) -> None:
        """Draw the lines as wrong, or as usual."""
        for line in self.lines:
            line.set_invalid(invalid)

    def _tell(self, _text: str) -> None:
        typed = (line.text().strip() for line in self.lines)
        self.changed.emit(tuple(USUAL if text == self._usual else text for text in typed))
