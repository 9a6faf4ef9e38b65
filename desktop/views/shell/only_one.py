"""One window per database on a workstation: a second start raises the first and leaves."""

import sys
import time
from pathlib import Path
from tempfile import gettempdir
from typing import IO, TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # the first window is not kept waiting for the network's modules
    from PySide6.QtNetwork import QLocalServer

PATIENCE_SECONDS = 3.0
"""How long a second start tries to reach the first, which may only just have begun."""

_TRY_MS = 300


class OnlyOne(QObject):
    """Holds a lock and listens under a name made from the database's place, however written."""

    raised = Signal()
    """A second start asked for the window."""

    def __init__(self, location: str) -> None:
        super().__init__()
        place = Path(location).expanduser().absolute().resolve()
        told = [str(Path.home()), str(place)]
        self._name = "-".join(["jisu-desk", *(f"{crc32(part.encode()):08x}" for part in told)])
        self._lock: IO[bytes] | None = None
        self._server: QLocalServer | None = None

    def is_first(self, patience: float = PATIENCE_SECONDS) -> bool:
        """Tell whether no other window is open; if one is, ask it to come to the front.

        Where nobody answers, or the system refuses a lock, the window opens all the same: two
        windows are better than none.
        """
        try:
            self._lock = Path(gettempdir(), f"{self._name}.lock").open("ab")  # noqa: SIM115
        except OSError:
            return True
        if _hold(self._lock):
            return True
        self._lock.close()
        ends = time.monotonic() + patience
        while not self._reach():
            if time.monotonic() >= ends:
                return True
            time.sleep(_TRY_MS / 1000)
        return False

    def listen(self) -> None:
        """Hear from now on when somebody starts the program a second time."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        # What a killed program left behind answers nobody and blocks the name.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        """Give the name back."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.close()

    def _reach(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(_TRY_MS)
        socket.abort()
        return reached

    def _called(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
        self.raised.emit()


def _hold(file: IO[bytes]) -> bool:
    """Lock a file until it is closed or the process ends, however it ends; False if it is taken.

    Not `QLockFile`: it waits for the disk, and a process number used again misleads it.
    """
    try:
        if sys.platform == "win32":
            from msvcrt import LK_NBLCK, locking

            locking(file.fileno(), LK_NBLCK, 1)
        else:
            from fcntl import LOCK_EX, LOCK_NB, flock

            flock(file, LOCK_EX | LOCK_NB)
    except OSError:
        return False
    return True
