"""What is asked for on this case and waits for an answer."""

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.domain.actions import Action
from desktop.domain.codes import RequestKind
from desktop.domain.rows.case import RequestRow
from desktop.domain.wishes import is_in_force
from desktop.views.actions.facts import FormFacts
from desktop.views.case.request_box import RequestBox
from desktop.views.case.wish_words import wish_lines
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.change_words import ChangeWords
from desktop.views.words.moments import Moments

GRANT_KEY, REFUSE_KEY = "Alt+P", "Alt+B"

_OTHERWISE = {
    RequestKind.PRIORITY.value: (Action.SET_PRIORITY,),
    RequestKind.DISPATCH.value: (Action.DISPATCH, Action.REDISTRIBUTE),
}
"""What sets anew what holds already; it cannot be refused after the event."""


class RequestsCard(Speaking, Card):
    """Stays away while nothing waits. The first that can be decided answers to the keys."""

    granted = Signal(int)
    """Id of the request."""
    refused = Signal(int)
    chosen = Signal(str)
    """An action that decides it in another place: the reply, another level, another handler."""

    def __init__(self, look: Look, moments: Moments) -> None:
        super().__init__(look, icon="gavel")
        self._moments = moments
        self._facts: FormFacts | None = None
        self._shown: tuple[RequestRow, ...] = ()
        self.boxes: list[RequestBox] = []
        self._rules: list[QFrame] = []
        self.body.setSpacing(8)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Waiting for a decision"))
        self._shown = ()
        if self._facts is not None:
            self.show_case(self._facts)

    def show_case(self, facts: FormFacts) -> None:
        """Show what waits; what is shown already only tells the time."""
        self._facts = facts
        waiting = tuple(one for one in facts.detail.requests if one.granted is None)
        if waiting != self._shown:
            self._shown = waiting
            self._build(facts, waiting)
        for box in self.boxes:
            box.tell_time(facts.now)
        self.setVisible(bool(waiting))

    @property
    def decides(self) -> bool:
        """Tell whether the reader has anything to decide here."""
        return self._first() is not None

    def grant_first(self) -> None:
        """Grant what the grant key stands at."""
        box = self._first()
        if box is not None and box.grant_button.isEnabled():
            box.grant_button.click()

    def refuse_first(self) -> None:
        """Refuse what the refuse key stands at."""
        box = self._first()
        if box is not None and box.decides:
            box.refuse_button.click()

    def _build(self, facts: FormFacts, waiting: tuple[RequestRow, ...]) -> None:
        for old in self.boxes:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        words = ChangeWords(self._moments, facts.choices)
        for rule in self._rules:
            self.body.removeWidget(rule)
            rule.deleteLater()
        self.boxes = [self._box(facts, words, request) for request in _pressing(waiting)]
        self._rules = [_rule() for _box in self.boxes[1:]]
        for box, rule in zip_longest(self.boxes, self._rules):
            self.body.addWidget(box)
            if rule is not None:
                self.body.addWidget(rule)
        first = self._first()
        if first is not None:
            first.set_keys(GRANT_KEY, REFUSE_KEY)

    def _box(self, facts: FormFacts, words: ChangeWords, request: RequestRow) -> RequestBox:
        lines = wish_lines(request, facts.detail, words)
        box = RequestBox(self._look, self._moments, request, lines)
        box.build(facts.now)
        box.granted.connect(partial(self.granted.emit, request.id))
        box.refused.connect(partial(self._refuse, request))
        box.read.connect(partial(self.chosen.emit, Action.APPROVE_REPLY.value))
        return box

    def _refuse(self, request: RequestRow) -> None:
        if not is_in_force(request.payload) or self._facts is None:
            self.refused.emit(request.id)
            return
        offered = {state.action for state in self._facts.detail.actions if not state.blocked}
        for action in _OTHERWISE.get(request.kind, ()):
            if action in offered:
                self.chosen.emit(action.value)
                return

    def _first(self) -> RequestBox | None:
        return next((box for box in self.boxes if not box.request.blocked), None)


def _pressing(waiting: Sequence[RequestRow]) -> list[RequestRow]:
    """Return the oldest first, but a call for the supervisor before everything else."""
    return sorted(waiting, key=lambda one: (one.kind != RequestKind.ESCALATION, one.id))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule
