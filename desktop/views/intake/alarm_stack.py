"""The alarms of the draft above everything else in the rail."""

from functools import partial

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.triage.assessment import Fired
from desktop.views.intake.alarm_card import AlarmCard
from desktop.views.intake.triage_desk import TriageDesk
from desktop.views.theme.look import Look

CONFIRM_KEY, DISMISS_KEY = "Alt+Q", "Alt+X"


class AlarmStack(QWidget):
    """One card per alarm, those about life first; the keys belong to the first one unanswered."""

    def __init__(self, look: Look, triage: TriageDesk) -> None:
        super().__init__()
        self._look = look
        self._triage = triage
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.cards: dict[str, AlarmCard] = {}
        self._first: AlarmCard | None = None
        # The keys stay here: cards handing one over would both have it for a moment.
        QShortcut(CONFIRM_KEY, self, self._confirm_first)
        QShortcut(DISMISS_KEY, self, self._dismiss_first)
        triage.told.connect(self._follow)
        self._follow()

    def has_open(self) -> bool:
        """Tell whether an alarm waits for an answer."""
        return any(self._triage.verdict(fired) is None for fired in self._triage.alarms())

    def _follow(self) -> None:
        alarms = self._triage.alarms()
        for code in set(self.cards) - {fired.trigger.code for fired in alarms}:
            card = self.cards.pop(code)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._first = None
        for place, fired in enumerate(alarms):
            card = self._card(fired)
            self._column.insertWidget(place, card)
            verdict = self._triage.verdict(fired)
            card.show_fired(fired, verdict, self._triage.why(fired.trigger.code))
            first = verdict is None and self._first is None
            self._first = card if first else self._first
            card.set_keys(*((CONFIRM_KEY, DISMISS_KEY) if first else ("", "")))
        self.setVisible(bool(alarms))

    def _confirm_first(self) -> None:
        if self._first is not None:
            self._first.confirm()

    def _dismiss_first(self) -> None:
        if self._first is not None:
            self._first.dismiss()

    def _card(self, fired: Fired) -> AlarmCard:
        code = fired.trigger.code
        if code not in self.cards:
            card = AlarmCard(self._look, second=self._triage.needs_second(fired))
            card.confirmed.connect(partial(self._answer, code, None))
            card.dismissed.connect(partial(self._answer, code))
            card.reopened.connect(partial(self._triage.take_back, code))
            self.cards[code] = card
        return self.cards[code]

    def _answer(self, code: str, why: str | None) -> None:
        """Answer to the words that fire now, not to those when the card was made."""
        fired = next(one for one in self._triage.alarms() if one.trigger.code == code)
        if why is None:
            self._triage.confirm(fired)
        else:
            self._triage.dismiss(fired, why)
