"""The right rail: what to say, the level and the promise, what is missing, who this is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.views.desk import Desk
from desktop.views.intake.alarm_stack import AlarmStack
from desktop.views.intake.coaching_panel import CoachingPanel
from desktop.views.intake.completeness_card import CompletenessCard
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.earlier_card import EarlierCard
from desktop.views.intake.level_card import LevelCard
from desktop.views.intake.read_back_card import ReadBackCard
from desktop.views.intake.suggestion_card import SuggestionCard
from desktop.views.intake.triage_desk import TriageDesk
from desktop.views.theme.look import Look
from desktop.views.widgets.count_tabs import CountTabs
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tab_item import TabItem

WIDTH = 430
NARROW_WIDTH = 320

_FILLS = 1000
"""Against the stretch at the end: the earlier cases take the height that is left."""

_COACH, _LEVEL, _EARLIER = "coach", "level", "earlier"


@dataclass(frozen=True, slots=True)
class RailCards:
    """The cards of the rail."""

    alarms: AlarmStack
    suggestions: SuggestionCard
    coaching: CoachingPanel
    level: LevelCard
    read_back: ReadBackCard
    completeness: CompletenessCard
    earlier: EarlierCard


def rail_cards(look: Look, desk: Desk, editor: DraftEditor, triage: TriageDesk) -> RailCards:
    """Make the cards of the rail."""
    return RailCards(
        AlarmStack(look, triage),
        SuggestionCard(look, editor, triage),
        CoachingPanel(look, editor, desk.actor.name),
        LevelCard(look, desk, editor),
        ReadBackCard(look, editor),
        CompletenessCard(look, editor),
        EarlierCard(look, desk),
    )


class Rail(Speaking, QWidget):
    """Cards under one another; in a narrow window three tabs show some of them at a time.

    From emotion 3 the coaching card stands first, and its tab is taken.
    """

    def __init__(self, look: Look, editor: DraftEditor, cards: RailCards, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._cards = cards
        self._urgent = False
        self._narrow = False
        self._tabs = CountTabs(look, self._items())
        self._tabs.changed.connect(self._choose)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for card in (
            cards.alarms,
            cards.suggestions,
            cards.level,
            cards.read_back,
            cards.completeness,
        ):
            self._column.addWidget(card)
        self._column.addWidget(cards.earlier, _FILLS)
        self._column.addWidget(cards.coaching)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self._tabs)
        outer.addWidget(self._scroll(), 1)
        editor.changed.connect(self._follow)
        editor.replaced.connect(self._follow)
        self.retranslate()
        self._arrange()

    def retranslate(self) -> None:
        """Name the tabs in the language in force."""
        self._tabs.set_items(self._items())

    def set_narrow(self, *, narrow: bool) -> None:
        """Choose between all cards and tabs."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._cards.coaching.set_narrow(narrow=narrow)
            self._arrange()

    def order(self) -> tuple[QWidget, ...]:
        """Return the cards from top to bottom, without those that have nothing to say."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if widget and not widget.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards as wide as the rail."""
        super().resizeEvent(event)
        self._inside.setMaximumWidth(self.width())

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        return scroll

    def _items(self) -> tuple[TabItem, ...]:
        return (
            TabItem(_COACH, self.tr("Coach")),
            TabItem(_LEVEL, self.tr("Suggestions")),
            TabItem(_EARLIER, self.tr("Earlier")),
        )

    def _choose(self, _key: str) -> None:
        self._arrange()

    def _follow(self, *_: object) -> None:
        urgent = self._cards.coaching.is_urgent()
        if urgent == self._urgent:
            return
        self._urgent = urgent
        self._column.removeWidget(self._cards.coaching)
        place = 1 if urgent else self._column.count() - 1  # an alarm stands before everything
        self._column.insertWidget(place, self._cards.coaching)
        if urgent:
            self._tabs.set_current(_COACH)
        self._arrange()

    def _arrange(self) -> None:
        """Show all, or what belongs to the current tab."""
        cards = self._cards
        groups: dict[str, tuple[QWidget, ...]] = {
            _COACH: (cards.coaching, cards.read_back),
            _LEVEL: (cards.level, cards.completeness),
            _EARLIER: (cards.earlier,),
        }
        self._tabs.setVisible(self._narrow)
        cards.suggestions.set_offered(offered=not self._narrow or self._tabs.current() == _LEVEL)
        for key, widgets in groups.items():
            for widget in widgets:
                widget.setVisible(not self._narrow or key == self._tabs.current())
