"""An act that was asked for while the list is still being searched: it waits for the order that is meant."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from servicedesk.desktop.latest import Latest

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Afterwards(QObject):
    """Keeps at most one act; a newer one takes its place. What is typed into one of the ``fields`` of the search while
    the act waits is meant for what the act opens, and goes there.
    """

    def __init__(self, finding: Latest, showing: Latest, fields: tuple[QWidget, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._finding, self._showing = finding, showing
        self._fields = fields
        self._act: Callable[[], None] | None = None
        self._typed: list[QKeyEvent] = []
        for latest in (finding, showing):
            latest.answered.connect(self.go_on)
            latest.refused.connect(self.forget)
        for field in fields:
            field.installEventFilter(self)

    @property
    def searching(self) -> bool:
        """Whether the order in sight may not be the one that is meant."""
        return self._finding.busy or self._showing.busy

    @property
    def waiting(self) -> bool:
        """Whether an act waits."""
        return self._act is not None and self.searching

    def put_off(self, act: Callable[[], None], hurry: Callable[[], None]) -> bool:
        """Whether the act has to wait; then it is done when the order is there. A search still in its pause is
        hurried.
        """
        if self._finding.busy:
            hurry()
        self._act = act if self.searching else None
        self._typed.clear()
        return self._act is not None

    @Slot()
    def forget(self) -> None:
        """The words changed, or no answer came: whatever was asked for was about another order."""
        self._act = None
        self._typed.clear()

    @Slot()
    def go_on(self) -> None:
        """Do what waited, then hand on what was typed for it."""
        if self._act is not None and not self.searching:
            act, self._act = self._act, None
            typed, self._typed = self._typed, []
            act()
            for event in typed:
                field = QApplication.focusWidget()
                if field is not None and field not in self._fields:
                    QCoreApplication.sendEvent(field, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys of the search's fields; Esc gives the act up."""
        if self.waiting and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.forget()
                return True
            if not event.modifiers() & _CHORDS:
                self._typed.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
                return True
        return super().eventFilter(watched, event)
