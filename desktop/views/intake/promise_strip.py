"""What the receipt will promise, in three columns under the express form."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.permissions import Role
from desktop.domain.rows.intake import Promise
from desktop.views.desk import Desk
from desktop.views.intake.spoken_moment import spoken_moment
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label
from desktop.views.words.language import is_chinese

_COLUMNS = 3
_SHARES = (3, 3, 5)


class PromiseStrip(Speaking, Card):
    """Who is responsible, when the person hears from us, when it is done at the latest."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, icon="file-text")
        self._desk = desk
        self._promise: Promise | None = None
        self._heads = tuple(PlainLabel(role="caption") for _ in range(_COLUMNS))
        self._values = tuple(PlainLabel("…", "statement") for _ in range(_COLUMNS))
        self._hints = tuple(PlainLabel(role="hint") for _ in range(_COLUMNS))
        self.set_flush()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place in range(_COLUMNS):
            if place:
                rule = QFrame()
                rule.setProperty("role", "vrule")
                row.addWidget(rule)
            row.addLayout(self._lay_column(place), _SHARES[place])
        self.body.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.set_title(self.tr("The receipt will promise"))
        self.set_count(self.tr("fixed at registration"))
        heads = (self.tr("Responsible"), self.tr("Next contact"), self.tr("Done at the latest"))
        for head, word in zip(self._heads, heads, strict=True):
            head.setText(word)
        self._hints[0].setText(self.tr("until a handler has signed for it"))
        self._hints[1].setText(self.tr("otherwise ask at any window"))
        self.show_promise(self._promise)

    def show_promise(self, promise: Promise | None) -> None:
        """Show what was computed last."""
        self._promise = promise
        if promise is None:
            return
        moments, now = self._desk.moments, self._desk.clock.now()
        texts = (
            f"{label(Role.SUPERVISOR)} {promise.responsible}",
            spoken_moment(moments, promise.next_contact, now),
            spoken_moment(moments, promise.close_due, now),
        )
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)
        self._hints[2].setText(promise.why_zh if is_chinese() else promise.why_en)

    def _lay_column(self, place: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(4)
        for label_ in (self._heads[place], self._values[place], self._hints[place]):
            label_.setWordWrap(True)
            column.addWidget(label_)
        column.addStretch()
        return column
