"""The head of the case screen: which case, how far, until when."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.views.actions.facts import FormFacts
from desktop.views.case.deadline_row import DeadlineRow
from desktop.views.case.head_row import HeadRow
from desktop.views.case.step_items import step_items
from desktop.views.theme.look import Look
from desktop.views.widgets.stepper import Stepper
from desktop.views.words.moments import Moments


class HeadCard(QFrame):
    """Three bands of 44, 60 and 60; it never scrolls away."""

    def __init__(self, look: Look, moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self.setProperty("role", "card")
        self.row = HeadRow(look)
        self.stepper = Stepper(look)
        self.deadline = DeadlineRow(look, moments)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(_rule())
        column.addWidget(self.stepper)
        column.addWidget(_rule())
        column.addWidget(self.deadline)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_case(self, facts: FormFacts) -> None:
        """Show a case as it stands now."""
        self.row.show_case(facts.detail)
        self.stepper.set_steps(step_items(facts.detail, self._moments, facts.now))
        self.deadline.show_case(facts)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule
