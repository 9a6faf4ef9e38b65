"""The case as it stands: head above, facts left, history in the middle, what to do at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.views.actions.facts import FormFacts
from desktop.views.case.actions_card import ActionsCard
from desktop.views.case.around_card import AroundCard
from desktop.views.case.entry_words import EntryWords
from desktop.views.case.facts_card import FactsCard
from desktop.views.case.head_card import HeadCard
from desktop.views.case.papers_card import PapersCard
from desktop.views.case.people_card import PeopleCard
from desktop.views.case.points_card import PointsCard
from desktop.views.case.requests_card import RequestsCard
from desktop.views.case.timeline_card import TimelineCard
from desktop.views.case.triage_card import TriageCard
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import Pieces
from desktop.views.widgets.stops import first_stop
from desktop.views.words.change_words import ChangeWords
from desktop.views.words.moments import Moments

_LEFT, _RIGHT = 404, 282
_NARROW = 1_180
"""Below this width the three columns do not fit; the side pane key brings the right one."""


class CasePage(QWidget):
    """Lays the parts out and hands them what they show; `pane_shown` is for narrow windows."""

    def __init__(
        self, look: Look, actor: Actor, moments: Moments, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._actor = actor
        self._moments = moments
        self._pane_wanted = False

    def pieces(self) -> Pieces:
        """Make the head, then the columns from left to right."""
        look, actor, moments = self._look, self._actor, self._moments
        self.head = HeadCard(look, moments)
        yield
        self.people = PeopleCard(look)
        self.triage = TriageCard(look)
        self.facts = FactsCard(look)
        self.points = PointsCard(look, moments)
        self._left = _column(self, self.triage, self.people, self.facts, self.points)
        yield
        self.history = TimelineCard(look)
        yield
        self.requests = RequestsCard(look, moments)
        self.todo = ActionsCard(look, actor)
        self.papers = PapersCard(look, actor, moments)
        self.around = AroundCard(look, moments)
        yield
        self._right = _column(self, self.requests, self.todo, self.papers, self.around)
        yield
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        below = QHBoxLayout()
        column.addLayout(below, 1)
        below.setSpacing(8)
        below.addWidget(self._left)
        below.addWidget(self.history, 1)
        below.addWidget(self._right)
        look.changed.connect(self._dress)
        self._dress()
        yield

    def show_case(self, facts: FormFacts) -> None:
        """Show the case; scroll positions, selections and typed text stay where they are."""
        detail, now = facts.detail, facts.now
        words = EntryWords(self._moments, ChangeWords(self._moments, facts.choices))
        self.head.show_case(facts)
        self.requests.show_case(facts)
        self.todo.show_case(detail)
        self._place_requests()
        self.people.show_case(detail, may_reveal=self.todo.offers(Action.REVEAL))
        self.triage.show_case(facts)
        self.facts.show_case(detail)
        self.points.show_case(detail)
        self.history.show_case(detail, words, now)
        self.papers.show_case(detail, facts.papers, now)
        self.around.show_case(detail, now)

    def _place_requests(self) -> None:
        """Put what waits above what can be done for who decides it, below for everybody else."""
        sheet = self.todo.parentWidget()
        column = sheet.layout() if sheet is not None else None
        place = 0 if self.requests.decides else 1
        if isinstance(column, QVBoxLayout) and column.indexOf(self.requests) != place:
            column.removeWidget(self.requests)
            column.insertWidget(place, self.requests)

    @property
    def is_narrow(self) -> bool:
        """Tell whether the three columns do not fit beside one another."""
        return self.width() < self._look.px(_NARROW)

    def toggle_pane(self) -> None:
        """Bring the right column in place of the left one, or take it away again."""
        self._pane_wanted = not self._pane_wanted
        self._arrange()

    def next_pane(self) -> None:
        """Move the focus to the next column."""
        panes = [pane for pane in (self._left, self.history, self._right) if pane.isVisible()]
        focused = QApplication.focusWidget()
        here = [pane for pane in panes if focused is not None and pane.isAncestorOf(focused)]
        place = panes.index(here[0]) + 1 if here else 0
        pane = panes[place % len(panes)]
        (first_stop(pane) or pane).setFocus(Qt.FocusReason.TabFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Ask for what the narrow arrangement needs: the right column folds away."""
        width = self._left.minimumWidth() + 8 + self.history.minimumSizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow
        self._right.setVisible(not narrow or self._pane_wanted)
        self._left.setVisible(not narrow or not self._pane_wanted)

    def _dress(self) -> None:
        self._left.setFixedWidth(self._look.px(_LEFT))
        self._right.setFixedWidth(self._look.px(_RIGHT))
        self._arrange()


def _column(parent: QWidget, *cards: QWidget) -> QScrollArea:
    scroll = QScrollArea(parent)
    sheet = QWidget(scroll)
    scroll.setWidget(sheet)
    sheet.setProperty("role", "rail")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
