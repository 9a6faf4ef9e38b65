"""The reply: answer point by point, see the letter, mend the wording, hand in or approve."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.domain.actions import Action
from desktop.domain.errors import Conflict
from desktop.domain.numbers import grouped
from desktop.views.actions.facts import FormFacts
from desktop.views.case.action_order import NEXT_KEY
from desktop.views.case.deadline_words import figure, next_clock_words
from desktop.views.case.eliding_label import ElidingLabel
from desktop.views.case.reply.answer import Answer
from desktop.views.case.reply.answer_keeper import AnswerKeeper
from desktop.views.case.reply.cures import cured, replacement
from desktop.views.case.reply.findings import Found, findings, to_mend
from desktop.views.case.reply.letter_card import LetterCard
from desktop.views.case.reply.points_card import ReplyPointsCard
from desktop.views.case.reply.wording_card import WordingCard
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.speaking import Speaking

_DECIDING = (Action.ASK_CLOSE, Action.APPROVE_REPLY, Action.SEND_BACK)


class ReplyView(Speaking, QWidget):
    """Keys: Alt+Up and Alt+Down change the point, F7 goes to the next finding.

    `keep_requested` carries a tuple of answers to be kept; `action_chosen` an action's value,
    after everything typed was kept.
    """

    left = Signal()
    keep_requested = Signal(object)
    action_chosen = Signal(str)
    crossed = Signal(object)
    """Somebody else answered a point meanwhile, and differently (Crossing)."""

    def __init__(self, look: Look, desk: Desk, kept: KeptText) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._facts: FormFacts | None = None
        self._found: tuple[Found, ...] = ()
        self._place = -1
        self.keeper = AnswerKeeper(kept)
        self.points = ReplyPointsCard(look)
        self.wording = WordingCard(look, self._mend_word)
        self.letter = LetterCard(look, desk)
        self.back_button = KeyButton(look, key="Alt+Left", icon="arrow-left")
        self._title = PlainLabel(role="title")
        self._badge = PriorityBadge(look, "P4")
        self._name = ElidingLabel("strong")
        self._time = PlainLabel(role="strong")
        self._blocked = PlainLabel(role="warning")
        self._blocked.set_wrapping()
        self.next_button = KeyButton(look, key="F7", icon="arrow-down")
        self.buttons = {action: KeyButton(look) for action in _DECIDING}
        self._lay()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.back_button.setText(self.tr("Case"))
        self._title.setText(self.tr("Reply"))
        self.next_button.setText(self.tr("Next finding"))
        self.buttons[Action.ASK_CLOSE].setText(self.tr("Hand in"))
        self.buttons[Action.APPROVE_REPLY].setText(self.tr("Approve"))
        self.buttons[Action.SEND_BACK].setText(self.tr("Send back"))
        if self._facts is not None:
            self._show_head(self._facts)
            self._show_buttons()

    def show_case(self, facts: FormFacts) -> None:
        """Show the case's answers; what is being typed stays."""
        if self._facts is not None:
            self.keeper.put(self.points.answers())
            if self._facts.detail.head.id != facts.detail.head.id:
                self.points.close_open()
        self._facts = facts
        crossed = self.keeper.take(facts.detail)
        self._show_head(facts)
        may_edit = self._offers(Action.ANSWER_POINT)
        self.points.show_answers(facts, self.keeper.answers(), may_edit=may_edit)
        if may_edit and not self.points.open_position():
            self.points.open(self._first_open())
        self._check()
        for crossing in crossed:
            self.crossed.emit(crossing)

    def put(self, answer: Answer) -> None:
        """Put an answer in place of what stands in the fields of its point."""
        self.keeper.put((answer,))
        if self._facts is not None:
            may_edit = self._offers(Action.ANSWER_POINT)
            self.points.show_answers(self._facts, self.keeper.answers(), may_edit=may_edit)
            self._check()

    def unsaved(self) -> tuple[Answer, ...]:
        """Return what has to be kept before the screen is left."""
        self.keeper.put(self.points.answers())
        return self.keeper.unsaved()

    def next_finding(self) -> None:
        """Go to the next finding of a point, from the first again after the last."""
        of_points = [found for found in self._found if found.position]
        if of_points:
            self._place = (self._place + 1) % len(of_points)
            self._go_to(of_points[self._place])

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.next_button.clicked.connect(self.next_finding)
        self.points.edited.connect(self._edited)
        self.points.left.connect(self._point_left)
        self.wording.chosen.connect(self._mend)
        for action, button in self.buttons.items():
            button.clicked.connect(partial(self.action_chosen.emit, action.value))

    def _edited(self) -> None:
        self.keeper.put(self.points.answers())
        self._check()

    def _point_left(self, _answer: Answer) -> None:
        self._check()
        if self.unsaved():
            self.keep_requested.emit(self.unsaved())

    def _check(self) -> None:
        answers = tuple(self.keeper.answers().values())
        self._found = findings(answers)
        self.wording.show_findings(self._found, checked=any(a.is_complete for a in answers))
        if self._facts is not None:
            self.letter.follow(self._facts.detail.head.id, answers)
        self._show_buttons()

    def _show_head(self, facts: FormFacts) -> None:
        head = facts.detail.head
        self._badge.set_priority(head.priority)
        self._name.setText(f"{grouped(head.number)}　{head.subject}")
        left = f"{next_clock_words(facts.detail, facts.now)} {figure(facts.detail, facts.now)}"
        self._time.setText(left)

    def _show_buttons(self) -> None:
        if self._facts is None:
            return
        why = self._why_not()
        self._blocked.setText(why)
        self.next_button.setEnabled(any(found.position for found in self._found))
        states = {state.action: state for state in self._facts.detail.actions}
        for action, button in self.buttons.items():
            state = states.get(action)
            button.setVisible(state is not None or action is self._next())
            button.set_reason(why if action is not Action.SEND_BACK else "")
        filled = self._next()
        self.buttons[filled].set_variant(Variant.PRIMARY)
        if self.buttons[filled].key != NEXT_KEY:
            self.buttons[filled].set_key(NEXT_KEY)

    def _next(self) -> Action:
        writing = self._offers(Action.ANSWER_POINT)
        return Action.ASK_CLOSE if writing else Action.APPROVE_REPLY

    def _why_not(self) -> str:
        """Return what keeps the reply from going on, empty if nothing does."""
        if self._facts is None:
            return ""
        answers = self.keeper.answers().values()
        missing = sum(not answer.is_complete for answer in answers)
        if missing:
            return self.tr("Answers missing: {number}").format(number=missing)
        must = to_mend(self._found)
        if must:
            return self.tr("Wordings to mend first: {number}").format(number=must)
        state = next((s for s in self._facts.detail.actions if s.action is self._next()), None)
        if state is None:
            return self.tr("Not for you to decide.")
        unkept = state.blocked == "points_open"  # they are written here and not yet kept
        return sentence(Conflict(state.blocked)) if state.blocked and not unkept else ""

    def _offers(self, action: Action) -> bool:
        if self._facts is None:
            return False
        actions = self._facts.detail.actions
        return any(state.action is action and not state.blocked for state in actions)

    def _first_open(self) -> int:
        answers = self.keeper.answers()
        unfinished = (p for p, answer in answers.items() if not answer.is_complete)
        return next(unfinished, next(iter(answers), 0))

    def _mend_word(self, found: Found) -> str | None:
        instead = self._instead(found)
        if instead is None:
            return None
        return self.tr("Replace") if instead else self.tr("Delete")

    def _instead(self, found: Found) -> str | None:
        answer = self.keeper.answers().get(found.position)
        if answer is None or not self._offers(Action.ANSWER_POINT):
            return None
        return replacement(found, answer, self._desk.moments.zone)

    def _mend(self, found: Found) -> None:
        instead = self._instead(found)
        self._go_to(found)
        if instead is not None and self.points.editor is not None:
            answer = self.keeper.answers()[found.position]
            text = getattr(answer, found.part.value)
            self.points.editor.put(found.part, cured(text, found, instead))

    def _go_to(self, found: Found) -> None:
        self.points.open(found.position)
        if self.points.editor is not None:
            self.points.editor.go_to(found)

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.back_button, self._title, self._badge):
            head.addWidget(widget)
        head.addWidget(self._name, 1)
        head.addWidget(self._time)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._blocked, 1)
        foot.addWidget(self.next_button)
        for button in reversed(list(self.buttons.values())):
            foot.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.points, 9)
        column.addWidget(self.wording, 4)
        column.addLayout(foot)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.letter)
        split.setSizes([712, 622])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
