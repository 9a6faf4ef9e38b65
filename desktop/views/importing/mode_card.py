"""What the rows are to the hall: new, in progress or history."""

from PySide6.QtCore import Signal

from desktop.services.importing.service import ImportMode
from desktop.views.importing.import_words import mode_sentence, mode_word
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking


class ModeCard(Speaking, Card):
    """Three choices, and what the chosen one does."""

    changed = Signal(object)
    """The `ImportMode` a person chose."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ")
        self.segment = Segment(look, _choices())
        self.segment.set_value(ImportMode.NEW.value)
        self._said = PlainLabel(role="label")
        self._said.setWordWrap(True)
        self.body.addWidget(self.segment)
        self.body.addWidget(self._said)
        self.segment.changed.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("2  What these rows are"))
        self.segment.set_choices(_choices())
        self.segment.setAccessibleName(self.tr("What these rows are"))
        self._say()

    def mode(self) -> ImportMode:
        """Return the chosen mode."""
        return ImportMode(self.segment.value() or ImportMode.NEW)

    def _choose(self, _value: str) -> None:
        self._say()
        self.changed.emit(self.mode())

    def _say(self) -> None:
        self._said.setText(mode_sentence(self.mode()))
        self.segment.setAccessibleDescription(self._said.text())


def _choices() -> tuple[Choice, ...]:
    keys = ("Alt+1", "Alt+2", "Alt+3")
    return tuple(
        Choice(mode.value, mode_word(mode), key=key)
        for mode, key in zip(ImportMode, keys, strict=True)
    )
