"""One window a database: a second start raises the window that is there already."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 2000
_RETRY_MS = 50
_RAISE = b"raise\n"


class OneWindow(QObject):
    """Holds the place of the one window on a database file; ``raised`` asks it to come to the front.

    Qt's network half is loaded when it is needed: after the window was painted (start-up time).
    """

    raised = Signal()

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The file's own path is hashed: a socket's name has a length limit and must not tell where the database lies.
        self._name = "servicedesk-" + _hashed(str(database.resolve()))
        database.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(database) + ".window")
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Take the place; False when another window has it, which has then been asked to come to the front.

        Where nothing can be written nobody can hold a place, and any number of windows may look.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        self._ask()
        return False

    def listen(self) -> None:
        """Hear from now on what later starts ask; until then they ask again and again for two seconds."""
        from PySide6.QtNetwork import QLocalServer  # start-up

        QLocalServer.removeServer(self._name)  # a killed window leaves its socket behind
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._answer)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.listen(self._name)

    def leave(self) -> None:
        """Give the place up."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _ask(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # start-up

        socket, patience = QLocalSocket(), QDeadlineTimer(_PATIENCE_MS)
        socket.connectToServer(self._name)
        while not socket.waitForConnected(_PATIENCE_MS):
            if patience.hasExpired():
                return
            QThread.msleep(_RETRY_MS)
            socket.connectToServer(self._name)
        socket.write(_RAISE)
        socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()

    @Slot()
    def _answer(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raised.emit()


def _hashed(text: str) -> str:
    digest = QCryptographicHash.hash(text.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.toHex().data()).decode()[:24]
