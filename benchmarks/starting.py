"""P1, P3, P12: from the start of the process to the sign-in window, and what it weighs."""

import os
import subprocess
import sys

from benchmarks.harness import Figure, interleaved

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv[:1]); w = QWidget(); w.resize(1366, 768); w.show(); app.processEvents()
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.app import surroundings, backstage
from desktop.domain.clock import SystemClock
from desktop.settings import Preferences
from desktop.views.main_window import MainWindow
app = QApplication(sys.argv[:1])
around = surroundings(app, Preferences(), SystemClock(), Path("unused"))
w = MainWindow(around, backstage(around, "unused.db")); w.show(); app.processEvents()
import os; os._exit(0)
"""


def figures() -> list[Figure]:
    """Measure whole processes in turn."""
    found = interleaved({"ours": lambda: _run(_OURS), "empty": lambda: _run(_EMPTY)}, rounds=9)
    return [
        Figure("P1 sign-in painted / empty window", found["ours"] / found["empty"], "<= 1.5", found)
    ]


def _run(code: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
