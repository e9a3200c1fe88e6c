"""Small tabs for the devices of one visit, and the chip that adds one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from servicedesk.desktop.widgets.chip import Chip
from servicedesk.desktop.widgets.flow import FlowLayout
from servicedesk.desktop.widgets.roving import Roving


class PillTabs(QWidget):
    """``chosen(index)`` when the clerk chooses a tab; ``more`` when the last chip or its key is pressed."""

    chosen = Signal(int)
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8)
        self._tabs: list[Chip] = []
        self._more: Chip | None = None
        self._chosen = -1
        self._roving = Roving(self, chooses=True)

    def set_tabs(self, texts: Sequence[str], current: int = 0) -> None:
        """Show these. Emits nothing."""
        for tab in self._tabs:
            self._flow.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._tabs = [Chip(self, text=text, filled=True) for text in texts]
        if self._more is not None:
            self._flow.removeWidget(self._more)
        for index, tab in enumerate(self._tabs):
            tab.clicked.connect(lambda _on, at=index: self._choose(at))
            self._flow.addWidget(tab)
            tab.show()
        if self._more is not None:
            self._flow.addWidget(self._more)
        buttons: list[QAbstractButton] = list(self._tabs)
        self._roving.set_buttons(buttons)
        self.set_current(current)
        self.updateGeometry()

    def set_more(self, text: str, key: str) -> None:
        """The chip that adds a tab, and its key."""
        if self._more is not None:
            self._flow.removeWidget(self._more)
            self._more.deleteLater()
        self._more = Chip(self, text=text, filled=True, key=key)
        self._more.setCheckable(False)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(self.more)
        shortcut = QShortcut(key, self._more)
        shortcut.activated.connect(self._more.click)
        self._flow.addWidget(self._more)
        self._more.show()

    def current(self) -> int:
        """The chosen tab; -1 while there is none."""
        return self._chosen if self._tabs else -1

    def set_current(self, index: int) -> None:
        """Choose a tab. Emits nothing."""
        self._chosen = index
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == index)
            if at == index:
                self._roving.reach(tab)

    def _choose(self, index: int) -> None:
        changed = index != self._chosen
        self.set_current(index)
        if changed:
            self.chosen.emit(index)
