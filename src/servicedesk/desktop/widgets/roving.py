"""A row of small buttons that is one stop of the Tab key: arrows move inside it, as in a toolbar."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Roving(QObject):
    """Keeps exactly one button of a group reachable by Tab and moves the focus among them by arrows, Home and End."""

    def __init__(self, group: QWidget, *, chooses: bool = False) -> None:
        super().__init__(group)
        self._group = group
        self._buttons: list[QAbstractButton] = []
        self._chooses = chooses

    def set_buttons(self, buttons: list[QAbstractButton]) -> None:
        """The buttons in their order; the one that was reachable stays so if it is still there."""
        for button in buttons:
            if button not in self._buttons:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.installEventFilter(self)
        kept = self.current()
        self._buttons = buttons
        self._follow_the_group(buttons)
        if buttons:
            self.reach(kept if kept in buttons else buttons[0])

    def _follow_the_group(self, buttons: list[QAbstractButton]) -> None:
        """Tab meets the buttons where the group stands: Qt puts a button made late behind the whole window."""
        chain: list[QWidget] = [self._group, *buttons]
        policies = [widget.focusPolicy() for widget in chain]
        # With a proxy Qt would take the button for the group; its stub does not know that None takes the proxy away.
        self._group.setFocusProxy(None)  # type: ignore[arg-type]
        for widget in chain:  # and it gives no place to what has no focus
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, button in pairwise(chain):
            QWidget.setTabOrder(before, button)
        for widget, policy in zip(chain, policies, strict=True):
            widget.setFocusPolicy(policy)

    def current(self) -> QAbstractButton | None:
        """The button that Tab reaches."""
        for button in self._buttons:
            if button.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                return button
        return None

    def reach(self, wanted: QAbstractButton) -> None:
        """Let Tab reach this one."""
        # Reached by Tab only: a click on a chip leaves the cursor in the field that is being filled.
        wanted.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in self._buttons:
            if button is not wanted:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._group.setFocusProxy(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrows, Home and End of the buttons."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._buttons:
            return self._key(self._buttons.index(watched), event)
        return super().eventFilter(watched, event)

    def _key(self, at: int, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            wanted = at + _STEPS[key]
        elif key is Qt.Key.Key_Home:
            wanted = 0
        elif key is Qt.Key.Key_End:
            wanted = len(self._buttons) - 1
        else:
            return False
        self._move(self._buttons[min(max(wanted, 0), len(self._buttons) - 1)])
        return True

    def _move(self, wanted: QAbstractButton) -> None:
        self.reach(wanted)
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        if self._chooses:
            wanted.click()
