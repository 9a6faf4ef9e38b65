"""The sentence of an error where no window runs: for commands."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import KnownError
from desktop.views.messages import sentence
from desktop.views.shell.speech import ENGLISH, Speech


def spoken(error: KnownError, language: str) -> str:
    """Return what happened and what to do next, in `language`."""
    app = QCoreApplication.instance() or QCoreApplication([])
    speech = Speech(app, language)
    said = sentence(error)
    speech.switch(ENGLISH)
    return said
