"""How Qt is loaded: as quickly as it can be, for somebody is waiting for the first window."""

import builtins
import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def load_qt() -> None:
    """Load Qt before anything that stands on it; called once, by whoever opens a window.

    Thousands of objects are made now that all live to the end: looking for garbage among them
    would only take time. The guard's sweeper collects from the first window on.
    """
    gc.disable()
    plain_import = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401

    # PySide6 puts an import of its own in the place of Python's, which reads and keeps the source
    # of every module loaded later, to find `from __feature__ import …`. Nobody says that here.
    builtins.__import__ = plain_import


def make_application() -> "QApplication":
    """Return the application in the style the style sheet is written for."""
    from PySide6.QtWidgets import QApplication

    # Not by `setStyle`: what that returns takes longer to wrap than the style to make.
    return QApplication([*sys.argv[:1], "-style", "Fusion"])
