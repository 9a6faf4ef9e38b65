"""P1: from the start of the process to a sign-in window that is painted and takes a key.

Both processes run the same interpreter with warm caches and the same platform, in turn. The
program goes its whole way: `main.py`'s own call by somebody who chose a look before. Either
tells the moment itself by a byte on its output; what ending a process costs is nobody's figure.
"""

import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from benchmarks.harness import Figure, interleaved

_ROUNDS = 15
_EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget

class Empty(QWidget):
    is_painted = False

    def paintEvent(self, event):
        self.is_painted = True

app = QApplication(sys.argv[:1])
window = Empty()
window.resize(1366, 768)
window.show()
while not window.is_painted:
    app.processEvents()
os.write(1, b"1")
os._exit(0)
"""
_OURS = """
import os, sys
from desktop.cli import commands, run

load_qt = commands.load_qt

def load():
    load_qt()
    from PySide6.QtWidgets import QApplication

    QApplication.exec = drive

def drive(*_nothing):
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

    app = QApplication.instance()
    window = next(top for top in app.topLevelWidgets() if isinstance(top, QMainWindow))
    painted = []
    window.painted.disconnect()
    window.painted.connect(lambda: painted.append(1))
    while not painted:
        app.processEvents()
    field = app.focusWidget()
    app.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.NoModifier, "1"))
    assert isinstance(field, QLineEdit) and field.text() == "1"
    os.write(1, b"1")
    os._exit(0)

commands.load_qt = load
run(sys.argv[1:])
"""


def figures() -> list[Figure]:
    """Measure whole processes in turn."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        kept = home / "jisu-desk" / "preferences.toml"
        kept.parent.mkdir()
        kept.write_text('language = "zh_CN"\ntheme = "light"\nscale = 100\n', encoding="utf-8")
        ways = {
            "ours": partial(_until_told, _OURS, home),
            "empty": partial(_until_told, _EMPTY, home),
        }
        found = interleaved(ways, _ROUNDS)
    ratio = found["ours"] / found["empty"]
    return [Figure("P1 sign-in painted, key taken / empty window", ratio, "<= 1.5", found)]


def empty_window(home: Path) -> float:
    """Return the milliseconds from the start of a process to an empty window."""
    began = time.perf_counter()
    _until_told(_EMPTY, home)
    return (time.perf_counter() - began) * 1000


def _until_told(code: str, home: Path) -> None:
    folders = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home))
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code]
    reader, writer = os.pipe()
    with subprocess.Popen(command, env=environment, stdout=writer) as process:
        os.close(writer)
        told = os.read(reader, 1)
    os.close(reader)
    if told != b"1":
        raise RuntimeError(process.returncode)
