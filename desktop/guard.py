"""What stands between a bug and the clerk: hooks, crash reports without personal data, gc.

A report names the kind of error and the lines of the program it passed through. It never holds a
message, a value or a local of an unknown error, since any of these may carry a citizen's words.
"""

import faulthandler
import gc
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6 import __version__ as qt_version
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

from desktop.domain.clock import Clock
from desktop.domain.crash_report import describe, scrub

KEPT_REPORTS = 20
LOG_BYTES = 256 * 1024
"""A log longer than this is put aside as `.1` at the next line; one old log is kept."""

_SWEEP_MS = 1_000
_FULL_SWEEP_MS = 300_000


class Guard(QObject):
    """Catches what nobody caught, writes it down and lets the program live on."""

    crashed = Signal(str)
    """A bug was written down; the path of the report. Once per kind of bug and start."""

    def __init__(self, folder: Path, clock: Clock, version: str) -> None:
        super().__init__()
        self._folder = folder
        self._clock = clock
        self._version = version
        self._known: set[str] = set()
        self._faults: IO[bytes] | None = None

    def install(self) -> None:
        """Take over the hooks of Python and Qt; a folder that cannot be written is put up with."""
        sys.excepthook = self.take
        threading.excepthook = self._take_thread
        qInstallMessageHandler(self._take_message)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._faults = (self._folder / "fault.log").open("ab")
        except OSError:
            return
        faulthandler.enable(self._faults)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    @Slot(object)
    def take_error(self, error: BaseException) -> None:
        """Write down an error that arrived as a value, such as one of a worker thread."""
        self.take(type(error), error, error.__traceback__)

    def take(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Write down an error nobody caught and tell about it once."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        report = describe(error)
        place = "\n".join(report)
        again = place in self._known
        self._known.add(place)
        self.log(f"crash {report[-1]}" + (" (again)" if again else ""))
        if not again:
            self.crashed.emit(str(self._write(report)))

    def log(self, line: str) -> None:
        """Add a line to the log; the caller vouches that it holds nothing personal."""
        file = self._folder / "jisu.log"
        try:
            if file.exists() and file.stat().st_size > LOG_BYTES:
                file.replace(file.with_suffix(".log.1"))
            with file.open("a", encoding="utf-8") as log:
                log.write(f"{self._clock.now():%Y-%m-%dT%H:%M:%SZ} {line}\n")
        except OSError:
            return

    def _write(self, report: list[str]) -> Path:
        import platform

        file = self._folder / f"crash-{self._clock.now():%Y%m%d-%H%M%S-%f}.txt"
        head = [
            f"program {self._version}",
            f"python {platform.python_version()}, qt {qt_version}, {platform.system()}",
        ]
        try:
            file.write_text("\n".join([*head, "", *report, ""]), encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-KEPT_REPORTS]:
                old.unlink()
        except OSError:
            self.log("crash report could not be written")
        return file

    def _take_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.take(told.exc_type, told.exc_value, told.exc_traceback)

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        self.log(f"qt {kind.name} {context.category or ''} {scrub(message)}")


class Sweeper(QObject):
    """Collects cyclic garbage on the GUI thread only; elsewhere it would destroy widgets there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        self._young = QTimer(self)
        self._young.setInterval(_SWEEP_MS)
        self._young.timeout.connect(self.sweep)
        self._full = QTimer(self)
        self._full.setInterval(_FULL_SWEEP_MS)
        self._full.timeout.connect(self.rest)

    def start(self) -> None:
        """Stop the automatic collection; from here on the timers do it."""
        gc.disable()
        self._young.start()
        self._full.start()

    def settle(self) -> None:
        """Set aside all that lives once the first window is shown, so that sweeps stay short."""
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Hand the collection back to Python."""
        self._young.stop()
        self._full.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def sweep(self) -> None:
        """Collect the young generations when enough was made since the last time."""
        if gc.get_count()[0] > self._limits[0]:
            gc.collect(1)

    @Slot()
    def rest(self) -> None:
        """Collect everything; called when nobody is working: idle, locked, in the background."""
        gc.collect()
