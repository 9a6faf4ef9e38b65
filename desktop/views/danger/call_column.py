"""The right half of the card: numbers, what to say to them, who knows, what was stamped."""

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.domain.danger import NUMBERS, Danger
from desktop.domain.danger_acts import DangerActs
from desktop.domain.rows.danger import Seen
from desktop.views.danger.call_box import CallBox
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.danger_words import stamp_words

_LAST = 8


class CallColumn(Speaking, QScrollArea):
    """`called` gives the number a person says they reached."""

    called = Signal(str)

    def __init__(self, look: Look, acts: DangerActs) -> None:
        super().__init__()
        self._acts = acts
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes = [CallBox(look, number, f"Alt+{key}") for key, number in enumerate(NUMBERS, 1)]
        self._head = PlainLabel(role="strong")
        self._tell_head = PlainLabel(role="strong")
        self._tell = PlainLabel(role="body")
        self._tell.setWordWrap(True)
        self._seen = PlainLabel(role="success")
        self._seen.setWordWrap(True)
        self._past_head = PlainLabel(role="strong")
        self._past = PlainLabel(role="caption")
        self._past.setWordWrap(True)
        self._lay()
        for box in self.boxes:
            box.button.clicked.connect(partial(self.called.emit, box.number))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the column's own words in the language in force."""
        self._head.setText(self.tr("Please dial on the desk telephone"))
        self._tell_head.setText(self.tr("Tell them"))
        self._tell.setText(
            self.tr("Where, which window, what happens, how many people, which door to come in by.")
        )
        self._past_head.setText(self.tr("So far (written by itself, cannot be changed)"))

    def show_danger(self, danger: Danger, seen: Sequence[Seen], zone: tzinfo) -> None:
        """Show what is stamped and who at another screen has said that they know."""
        due = self._acts.calls(danger.kinds)
        for box in self.boxes:
            calls = danger.calls(box.number)
            box.show_calls(calls, zone, due=box.number in due, on=danger.is_running)
        known = self.tr("Received: {who} {time}")
        self._seen.setText(
            "\n".join(
                known.format(who=one.by, time=f"{one.at.astimezone(zone):%H:%M:%S}") for one in seen
            )
        )
        self._seen.setVisible(bool(seen))
        self._past.setText(
            "\n".join(
                f"{one.at.astimezone(zone):%H:%M:%S}  {stamp_words(self._acts, one.what, one.key)}"
                for one in reversed(danger.stamps[-_LAST:])
            )
        )
        self._past_head.setVisible(bool(danger.stamps))

    def _lay(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        for box in self.boxes:
            column.addWidget(box)
        for widget in (self._tell_head, self._tell, self._seen, self._past_head, self._past):
            column.addWidget(widget)
        column.addStretch()
        self.viewport().setAutoFillBackground(False)
        self.setWidget(body)
        body.setAutoFillBackground(False)
