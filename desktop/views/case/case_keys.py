"""Ties keys to calls: they act while the page they belong to is in sight."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.actions import Action
from desktop.views.widgets.keys import key_sequences

ACTION_KEYS = {
    "Alt+L": (Action.LOG_CONTACT,),
    "Alt+M": (Action.LOG_MEASURE,),
    "Alt+J": (Action.ASK_JOINT,),
    "Alt+Y": (Action.ASK_EXTENSION,),
    "Alt+Z": (Action.SUSPEND, Action.ASK_SUSPENSION, Action.RESUME),
    "Alt+U": (Action.REMIND,),
    "Alt+G": (Action.ESCALATE,),
    "Alt+X": (Action.ANSWER_ALARM,),
    "Alt+D": (Action.SET_PRIORITY, Action.PROPOSE_PRIORITY),
}
"""Keys that begin the first action of theirs that is offered."""


def bind_keys(page: QWidget, calls: Mapping[str, Callable[[], object]]) -> None:
    """Tie every key to its call; a panel over the page silences them all."""
    for key, call in calls.items():
        shortcut = QShortcut(page)
        shortcut.setKeys(key_sequences(key))
        shortcut.activated.connect(call)
