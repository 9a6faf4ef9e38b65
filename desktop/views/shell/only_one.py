"""One window per database on a workstation: a second start raises the first and leaves."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 300


class OnlyOne(QObject):
    """Listens under a name made from the database's location, however it was written."""

    raised = Signal()
    """A second start asked for the window."""

    def __init__(self, location: str) -> None:
        super().__init__()
        place = str(Path(location).expanduser().absolute().resolve())
        self._name = f"jisu-desk-{hashlib.sha256(place.encode()).hexdigest()[:16]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def is_first(self) -> bool:
        """Tell whether no other window is open; if one is, ask it to come to the front.

        Where the system refuses to listen, the window opens all the same: two windows are better
        than none.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.disconnectFromServer()
            return False
        # What a killed program left behind answers nobody and blocks the name.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Give the name back."""
        self._server.close()

    def _called(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
        self.raised.emit()
