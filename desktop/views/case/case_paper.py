"""A paper of a case: look at it, print it, save it, make it again, record its delivery."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.actions import Action
from desktop.domain.rows.case import ActionState
from desktop.tasks import TaskRunner
from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.paper_panel import PaperPanel


class CasePaper(PaperPanel):
    """Adds what this person may do with the paper of a case."""

    again_requested = Signal()
    handed_over = Signal()

    def __init__(
        self, look: Look, parent: QWidget, tasks: TaskRunner, offered: Sequence[ActionState]
    ) -> None:
        self.again_button = KeyButton(look, icon="repeat")
        self.hand_over_button = KeyButton(look, icon="mail")
        super().__init__(look, parent, tasks)
        self.offer(offered)
        self.again_button.clicked.connect(self.again_requested)
        self.hand_over_button.clicked.connect(self.handed_over)
        for button in (self.again_button, self.hand_over_button):
            self.add_action(button)

    def offer(self, offered: Sequence[ActionState]) -> None:
        """Show what may be done with the paper now: one just made can be handed over at once."""
        possible = {state.action for state in offered if not state.blocked}
        self.again_button.setVisible(Action.REPRINT in possible)
        self.hand_over_button.setVisible(Action.HAND_OVER in possible)

    def retranslate(self) -> None:
        """Name the buttons in the language in force."""
        super().retranslate()
        self.again_button.setText(self.tr("Make again"))
        self.hand_over_button.setText(self.tr("Record delivery"))
