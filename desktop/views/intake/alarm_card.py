"""One alarm of the rules: what fired, whom to dial, the first acts, and the two answers to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.domain.triage.answers import Verdict, words_of
from desktop.domain.triage.assessment import Fired
from desktop.views.intake.why_input import WhyInput
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.painting import paint_control
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.language import is_chinese

_EDGE = 4


class AlarmCard(Speaking, QFrame):
    """Red until it is dismissed; `confirmed`, `dismissed` with a reason, `reopened` are answers."""

    confirmed = Signal()
    dismissed = Signal(str)
    reopened = Signal()

    def __init__(self, look: Look, *, second: bool) -> None:
        super().__init__()
        self._look = look
        self._second = second
        self._fired: Fired | None = None
        self._verdict: Verdict | None = None
        self._reason = ""
        self._icon = QLabel()
        self._title = PlainLabel(role="danger")
        self._words = PlainLabel(role="caption")
        self._calls = PlainLabel(role="strong")
        self._acts = PlainLabel()
        self._state = PlainLabel(role="caption")
        self._confirm = KeyButton(look)
        self._dismiss = KeyButton(look)
        self._reopen = KeyButton(look, variant=Variant.FLAT)
        self.why = WhyInput(look)
        self._lay()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._confirm.setText(self.tr("It is so"))
        self._dismiss.setText(self.tr("Not so …"))
        self._reopen.setText(self.tr("Take back"))
        self._say()

    def show_fired(self, fired: Fired, verdict: Verdict | None, reason: str) -> None:
        """Show a trigger and what was answered to it."""
        self._fired, self._verdict, self._reason = fired, verdict, reason
        self._say()

    def set_keys(self, confirm: str, dismiss: str) -> None:
        """Show the keys of the two answers: only the first open alarm has them."""
        self._confirm.set_key(confirm, listen=False)
        self._dismiss.set_key(dismiss, listen=False)

    def confirm(self) -> None:
        """Press the first answer."""
        self._confirm.click()

    def dismiss(self) -> None:
        """Press the second answer."""
        self._dismiss.click()

    def texts(self) -> tuple[str, ...]:
        """Return what is to be read, from top to bottom."""
        labels = (self._title, self._words, self._calls, self._acts, self._state)
        return tuple(label.text() for label in labels if not label.isHidden())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, frame and edge."""
        tokens, calm = self._look.tokens, self._verdict is Verdict.DISMISSED
        painter = QPainter(self)
        line = tokens.line if calm else tokens.danger_line
        paint_control(painter, self.rect(), tokens.card if calm else tokens.danger_soft, line)
        if not calm:
            painter.fillRect(0, 1, _EDGE, self.height() - 2, tokens.danger)
        painter.end()

    def _lay(self) -> None:
        for button in (self._confirm, self._dismiss, self._reopen):
            button.set_size(ButtonSize.SMALL)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._title)
        head.addWidget(self._calls)
        head.addStretch(1)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self._state, 1)
        for button in (self._confirm, self._dismiss, self._reopen):
            answers.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        for label in (self._words, self._acts):
            label.setWordWrap(True)
            column.addWidget(label)
        self._state.setWordWrap(True)
        column.addLayout(answers)
        column.addWidget(self.why)

    def _connect(self) -> None:
        self._look.changed.connect(self._say)
        self._confirm.clicked.connect(self.confirmed)
        self._dismiss.clicked.connect(self.why.ask)
        self._reopen.clicked.connect(self.reopened)
        self.why.given.connect(self.dismissed)

    def _say(self) -> None:
        fired = self._fired
        if fired is None:
            return
        trigger, chinese = fired.trigger, is_chinese()
        self._title.setText(trigger.zh if chinese else trigger.en)
        words = self.tr(", ").join(words_of(fired.spans))
        self._words.setText(self.tr("Words: {words}").format(words=words))
        calls = self.tr(" or ").join(trigger.calls)
        self._calls.setText(self.tr("Desk phone: {calls}").format(calls=calls))
        acts = (act.zh if chinese else act.en for act in trigger.acts)
        self._acts.setText("\n".join(f"{place} {act}" for place, act in enumerate(acts, 1)))
        self._show_answer(dialled=bool(trigger.calls))

    def _show_answer(self, *, dialled: bool) -> None:
        dismissed = self._verdict is Verdict.DISMISSED
        self._calls.setVisible(dialled and not dismissed)
        self._acts.setVisible(not dismissed)
        self._confirm.setVisible(self._verdict is None)
        self._dismiss.setVisible(self._verdict is None)
        self._reopen.setVisible(self._verdict is not None)
        self._title.set_role("label" if dismissed else "danger")
        self._state.setText(self._told())
        ratio, color = self.devicePixelRatioF(), "text_2" if dismissed else "danger_text"
        self._icon.setPixmap(self._look.pixmap("siren", color, 16, ratio))
        self.setAccessibleName(self._title.text())
        self.update()

    def _told(self) -> str:
        if self._verdict is Verdict.TAKEN:
            return self.tr("Confirmed; kept with the case.")
        if self._verdict is not Verdict.DISMISSED:
            return ""
        told = self.tr("Not so: {reason}.").format(reason=self._reason)
        if self._second:
            told += " " + self.tr("Holds until the supervisor confirms that.")
        return told
