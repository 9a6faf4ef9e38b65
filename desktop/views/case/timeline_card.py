"""What happened to the case, newest first, and the three things people write into it."""

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.actions import Action
from desktop.domain.rows.case import CaseDetail
from desktop.views.case.entry_words import EntryWords
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput
from desktop.views.widgets.timeline import Timeline
from desktop.views.widgets.timeline_item import TimelineItem, TimelineKind

_ALL = "all"
_NOTE_LIMIT = 2_000
_FILTERS = (_ALL, TimelineKind.CONTACT, TimelineKind.MEASURE, TimelineKind.CHANGE)


class TimelineCard(Speaking, Card):
    """History with a filter, a line for a quick note, and buttons for contact and measure."""

    note_entered = Signal(str)
    action_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, icon="history")
        self._items: tuple[TimelineItem, ...] = ()
        self._case_id = 0
        self.filter = Segment(look, ())
        self.filter.set_height(24)
        self.filter.changed.connect(self._show)
        self.add_action(self.filter)
        self.note = TextInput(look, _NOTE_LIMIT)
        self.note.returnPressed.connect(self._enter_note)
        self.contact_button = KeyButton(look, icon="phone")
        self.measure_button = KeyButton(look, icon="wrench")
        self.contact_button.set_key("Alt+L", listen=False)
        self.measure_button.set_key("Alt+M", listen=False)
        self.contact_button.clicked.connect(self._choose_contact)
        self.measure_button.clicked.connect(self._choose_measure)
        self.timeline = Timeline(look)
        self._entering = QWidget()
        self._lay()
        self.retranslate()
        self.filter.set_value(_ALL)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("History"))
        names = (self.tr("All"), self.tr("Contacts"), self.tr("Measures"), self.tr("Changes"))
        pairs = zip(_FILTERS, names, strict=True)
        self.filter.set_choices([Choice(str(value), name) for value, name in pairs])
        self.filter.setAccessibleName(self.tr("Show in the history"))
        self.note.setPlaceholderText(self.tr("Note down: what was done, what came of it   N"))
        self.note.setAccessibleName(self.tr("Quick note"))
        self.contact_button.setText(self.tr("Contact"))
        self.measure_button.setText(self.tr("Measure"))
        self.timeline.setAccessibleName(self.tr("History"))
        self._say_count()

    def put_note(self, text: str) -> None:
        """Put text into the note's line without telling."""
        with QSignalBlocker(self.note):
            self.note.setText(text)

    def show_case(self, detail: CaseDetail, words: EntryWords, now: datetime) -> None:
        """Show the history of a case; what is typed in the note stays for the same case."""
        if self._case_id != detail.head.id:
            self._case_id = detail.head.id
            self.put_note("")
        offered = {state.action for state in detail.actions if not state.blocked}
        self.note.setVisible(Action.ADD_NOTE in offered)
        self.contact_button.setVisible(Action.LOG_CONTACT in offered)
        self.measure_button.setVisible(Action.LOG_MEASURE in offered)
        writable = offered & {Action.ADD_NOTE, Action.LOG_CONTACT, Action.LOG_MEASURE}
        self._entering.setVisible(bool(writable))
        self._items = tuple(words.item(entry, now) for entry in reversed(detail.entries))
        self._show()

    def _lay(self) -> None:
        self.set_flush()
        row = QHBoxLayout(self._entering)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.contact_button)
        row.addWidget(self.measure_button)
        self.body.addWidget(self._entering)
        self.body.addWidget(self.timeline, 1)
        self.timeline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _show(self) -> None:
        wanted = self.filter.value() or _ALL
        shown = [item for item in self._items if wanted in {_ALL, item.kind.value}]
        self.timeline.set_items(shown)
        self._say_count()

    def _say_count(self) -> None:
        said = self.tr("{number} lines")
        self.set_count(said.format(number=len(self._items)))

    def _enter_note(self) -> None:
        if self.note.text().strip():
            self.note_entered.emit(self.note.text())

    def _choose_contact(self) -> None:
        self.action_chosen.emit(Action.LOG_CONTACT.value)

    def _choose_measure(self) -> None:
        self.action_chosen.emit(Action.LOG_MEASURE.value)
