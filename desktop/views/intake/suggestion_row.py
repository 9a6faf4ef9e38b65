"""One line of the suggestions: what, the words it rests on, and the key that takes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import plain_tooltip


class SuggestionRow(Speaking, QWidget):
    """`taken` is emitted by its button and key; what is in the draft already says so instead."""

    taken = Signal()

    def __init__(self, look: Look, key: str, before: QWidget | None = None) -> None:
        super().__init__()
        self._what = PlainLabel(role="strong")
        self._what.setWordWrap(True)
        self._words = PlainLabel(role="label")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setWordWrap(True)
        self._done = PlainLabel(role="success")
        self._take = KeyButton(look, "", key)
        self._take.set_size(ButtonSize.SMALL)
        self._take.clicked.connect(self.taken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if before is not None:
            row.addWidget(before)
        row.addWidget(self._what, 1)
        row.addWidget(self._words, 1)
        row.addWidget(self._done)
        row.addWidget(self._take)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._take.setText(self.tr("Take"))
        self._done.setText(self.tr("✓ taken"))

    def show_suggestion(self, what: str, words: str, *, taken: bool) -> None:
        """Show what is suggested and why."""
        self._what.setText(what)
        self._words.setText(words)
        self._words.setToolTip(plain_tooltip(words))
        self._take.setVisible(not taken)
        self._done.setVisible(taken)
        self._take.setAccessibleName(f"{self._take.text()} {what}")

    def text(self) -> str:
        """Return what is suggested and why."""
        return f"{self._what.text()} {self._words.text()}"
