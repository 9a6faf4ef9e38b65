"""Ties keys to calls: they act while the page they belong to is in sight."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.keys import key_sequences


def bind_keys(page: QWidget, calls: Mapping[str, Callable[[], object]]) -> None:
    """Tie every key to its call; a panel over the page silences them all."""
    for key, call in calls.items():
        shortcut = QShortcut(page)
        shortcut.setKeys(key_sequences(key))
        shortcut.activated.connect(call)
