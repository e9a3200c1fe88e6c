"""An act that was asked for while the list is still being searched: it waits for the order that is meant."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from servicedesk.desktop.latest import Latest


class Afterwards(QObject):
    """Keeps at most one act; a newer one takes its place."""

    def __init__(self, finding: Latest, showing: Latest, parent: QObject) -> None:
        super().__init__(parent)
        self._finding, self._showing = finding, showing
        self._act: Callable[[], None] | None = None
        for latest in (finding, showing):
            latest.answered.connect(self.go_on)

    @property
    def searching(self) -> bool:
        """Whether the order in sight may not be the one that is meant."""
        return self._finding.busy or self._showing.busy

    def put_off(self, act: Callable[[], None], hurry: Callable[[], None]) -> bool:
        """Whether the act has to wait; then it is done when the order is there. A search still in its pause is
        hurried.
        """
        if self._finding.busy:
            hurry()
        self._act = act if self.searching else None
        return self._act is not None

    def forget(self) -> None:
        """The words changed: whatever was asked for was about another order."""
        self._act = None

    def go_on(self) -> None:
        """Do what waited."""
        if self._act is not None and not self.searching:
            act, self._act = self._act, None
            act()
