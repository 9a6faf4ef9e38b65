"""A text to try: what the lists as they stand here would suggest for it."""

from PySide6.QtCore import QTimer, Signal

from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_area import TextArea

_LIMIT = 4_000
_PAUSE_MS = 200


class TryCard(Speaking, Card):
    """Nothing of the text is kept; `asked` comes after a pause in typing."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ", "search")
        self.text = TextArea(look, _LIMIT, lines=4)
        self.answer = PlainLabel(role="label")
        self.answer.setWordWrap(True)
        self.body.addWidget(self.text)
        self.body.addWidget(self.answer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.ask_now)
        self.text.textChanged.connect(self._pause.start)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Try a text"))
        self.text.setAccessibleName(self.tr("Text to try"))
        self.text.setPlaceholderText(self.tr("What would be suggested for these words?"))
        self.ask_now()

    def ask_now(self) -> None:
        """Ask without waiting for a pause; an empty text has no answer."""
        self._pause.stop()
        text = self.text.text()
        if text.strip():
            self.asked.emit(text)
        else:
            self.answer.setText("")
