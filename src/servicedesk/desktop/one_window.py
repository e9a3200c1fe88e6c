"""One window a database: a second start raises the window that is there already."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000
_RAISE = b"raise\n"


class OneWindow(QObject):
    """Holds the place of the one window on a database file; ``raised`` asks it to come to the front."""

    raised = Signal()

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The file's own path is hashed: a socket's name has a length limit and must not tell where the database lies.
        self._name = "servicedesk-" + hashlib.sha256(str(database.resolve()).encode()).hexdigest()[:24]
        database.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(database) + ".window")
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._answer)

    def take(self) -> bool:
        """Take the place; False when another window has it, which has then been asked to come to the front."""
        if not self._lock.tryLock(0):
            self._ask()
            return False
        QLocalServer.removeServer(self._name)  # a killed window leaves its socket behind
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.listen(self._name)
        return True

    def leave(self) -> None:
        """Give the place up."""
        self._server.close()
        self._lock.unlock()

    def _ask(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.write(_RAISE)
            socket.waitForBytesWritten(_PATIENCE_MS)
            socket.disconnectFromServer()

    @Slot()
    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raised.emit()
