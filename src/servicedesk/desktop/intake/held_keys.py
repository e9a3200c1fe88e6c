"""Keys typed while an answer is on its way: held back, then typed where the answer has put the cursor."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_LONGEST_MS = 1500


class HeldKeys(QObject):
    """Holds the keys of one field between ``hold()`` and ``let_go()``, but never long: a lost answer loses no key."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._keys: list[QKeyEvent] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONGEST_MS)
        self._patience.timeout.connect(self.let_go)

    @property
    def holding(self) -> bool:
        """Whether keys are held back now."""
        return self._patience.isActive()

    def hold(self) -> None:
        """Hold back what is typed into the field from now on."""
        if not self.holding:
            self._field.installEventFilter(self)  # the newest filter comes first
            self._patience.start()

    @Slot()
    def let_go(self) -> None:
        """Type the held keys into whatever has the focus now."""
        self._patience.stop()
        self._field.removeEventFilter(self)
        keys, self._keys = self._keys, []
        for key in keys:
            QCoreApplication.sendEvent(QApplication.focusWidget() or self._field, key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keep the keys in their order."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._keys.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
            return True
        return super().eventFilter(watched, event)
