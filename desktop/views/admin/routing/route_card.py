"""A text to try on the table in force: where it would go and why, and what triage suggests."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.rows.organisation import Choices
from desktop.domain.rows.routing import TriedOut
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_area import TextArea
from desktop.views.words.routing_words import listed, verdict_words
from desktop.views.words.subtypes import subtype_word

_LIMIT = 4_000
_PAUSE_MS = 200
_LINES = 3
_PICK = 190


class RouteCard(Speaking, Card):
    """Nothing of the text is kept; `asked` comes after a pause in typing."""

    asked = Signal(str, object, object)
    """The text, the window and the matter (int | None)."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ", "search")
        self._look = look
        self._found: TriedOut | None = None
        self.text = TextArea(look, _LIMIT, _LINES)
        self.window_pick, self.item_pick = PickInput(look), PickInput(look)
        self.told, self.suggested = PlainLabel(role="body"), PlainLabel(role="caption")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay()
        self._pause.timeout.connect(self.ask_now)
        self.text.textChanged.connect(self._pause.start)
        self.window_pick.changed.connect(self.ask_now)
        self.item_pick.changed.connect(self.ask_now)
        self.offer(Choices((), (), (), ()))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("What would happen to this text?"))
        self.text.setAccessibleName(self.tr("Text to try"))
        self.text.setPlaceholderText(self.tr("What a person might say at the counter"))
        for pick, name in (
            (self.window_pick, self._no_window()),
            (self.item_pick, self._no_item()),
        ):
            pick.setAccessibleName(name)
            pick.setItemText(0, name)
        self._tell()

    def offer(self, choices: Choices) -> None:
        """Offer these windows and matters."""
        windows = [Choice(str(one.id), f"{one.code} {one.name}") for one in choices.windows]
        items = [Choice(str(one.id), f"{one.code} {one.name}") for one in choices.items]
        self.window_pick.set_choices([Choice("", self._no_window()), *windows])
        self.item_pick.set_choices([Choice("", self._no_item()), *items])

    def ask_now(self) -> None:
        """Ask without waiting for a pause; an empty text has no answer."""
        self._pause.stop()
        text = self.text.text()
        if text.strip():
            window, item = self.window_pick.value(), self.item_pick.value()
            self.asked.emit(text, int(window) if window else None, int(item) if item else None)
        else:
            self._found = None
            self._tell()

    def answer(self, found: TriedOut) -> None:
        """Show what would happen."""
        self._found = found if self.text.text().strip() else None
        self._tell()

    def say(self, sentence: str) -> None:
        """Say why there is no answer."""
        self._found = None
        self.told.setText(sentence)
        self.suggested.setText("")

    def _lay(self) -> None:
        for pick in (self.window_pick, self.item_pick):
            pick.set_size("inline")
            pick.setFixedWidth(self._look.px(_PICK))
        picks = QVBoxLayout()
        picks.setSpacing(4)
        picks.addWidget(self.window_pick)
        picks.addWidget(self.item_pick)
        picks.addStretch()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addLayout(picks)
        self.body.addLayout(row)
        for label in (self.told, self.suggested):
            label.setWordWrap(True)
            self.body.addWidget(label)

    def _tell(self) -> None:
        found = self._found
        if found is None:
            self.told.setText(self.tr("The answer stands here: department, row, words."))
            self.suggested.setText("")
            return
        self.told.setText(verdict_words(found.verdict, dict(found.units)))
        types = [
            f"{sub.code} {subtype_word(sub.code)}"
            for kind in found.assessment.suggestions
            for sub in kind.subtypes
        ]
        suggested = self.tr("Triage suggests: {level}; types {types}")
        said = suggested.format(
            level=found.assessment.priority, types=listed(types) or self.tr("none")
        )
        self.suggested.setText(said)

    def _no_window(self) -> str:
        return self.tr("any window")

    def _no_item(self) -> str:
        return self.tr("any matter")
