"""How much time is left and why: the one line the screen is opened for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.actions.facts import FormFacts
from desktop.views.case.deadline_words import (
    figure,
    next_clock_words,
    promise_words,
    why_sentence,
)
from desktop.views.case.eliding_label import ElidingLabel
from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import set_style_property
from desktop.views.widgets.time_bar import TimeBar
from desktop.views.widgets.time_left import TimeLeft, TimeTone
from desktop.views.words.moments import Moments
from desktop.views.words.time_words import time_left

_HEIGHT = 60
_FIGURE_WIDTH = 176


class DeadlineRow(Speaking, QFrame):
    """Time left at the left, the sentence why and the promised contacts beside it."""

    aloud_requested = Signal()

    def __init__(self, look: Look, moments: Moments) -> None:
        super().__init__()
        self._look = look
        self._moments = moments
        self._shown: FormFacts | None = None
        self._clock = PlainLabel(role="caption")
        self._bar = TimeBar(look, TimeLeft("", 0.0))
        self._figure = PlainLabel(role="figure")
        self._why = PlainLabel(role="strong")
        self._why.set_wrapping()
        self._first = PlainLabel(role="label")
        self._next = ElidingLabel("warning")
        self.aloud_button = KeyButton(look, icon="volume-2")
        self.aloud_button.clicked.connect(self.aloud_requested)
        self._left = QWidget()
        self._lay()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._dress)
        self.retranslate()
        self._dress()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.aloud_button.setText(self.tr("Read to the person"))
        if self._shown is not None:
            self.show_case(self._shown)

    def show_case(self, facts: FormFacts) -> None:
        """Show where the clocks of a case stand."""
        self._shown = facts
        detail, now = facts.detail, facts.now
        left = time_left(detail.head, now, facts.calendar, self._moments)
        self._clock.setText(next_clock_words(detail, now))
        self._figure.setText(figure(detail, now))
        self._bar.setVisible(detail.head.next_due is not None)
        self._bar.set_left(TimeLeft("", left.used, left.tone))
        self._bar.setAccessibleName(left.text)
        self._paint_figure(left.tone)
        self._why.setText(why_sentence(detail))
        first, promised = promise_words(detail, self._moments, now)
        self._first.setText(first)
        self._first.setVisible(bool(first))
        self._next.setText(promised)

    def _lay(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._clock)
        top.addWidget(self._bar)
        top.addStretch()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(top)
        left.addWidget(self._figure)
        rule = QFrame()
        rule.setProperty("role", "vrule")
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self._first)
        below.addWidget(self._next, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._why, 1)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 16, 3)
        row.setSpacing(12)
        row.addWidget(self._left)
        row.addWidget(rule)
        row.addLayout(words, 1)
        row.addWidget(self.aloud_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _paint_figure(self, tone: TimeTone) -> None:
        kind = {TimeTone.OVER: "danger", TimeTone.WARNING: "warning"}.get(tone, "")
        set_style_property(self._figure, "kind", kind)

    def _dress(self) -> None:
        self.setMinimumHeight(self._look.px(_HEIGHT))
        self._left.setMinimumWidth(self._look.px(_FIGURE_WIDTH))
        if self._shown is not None:
            self.show_case(self._shown)
