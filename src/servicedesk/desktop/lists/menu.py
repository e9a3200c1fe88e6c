"""The menu of a list's columns: it stays open while they are ticked."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from servicedesk.services.lists.table import TableColumn

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ColumnsMenu(QMenu):
    """Calls ``chosen`` with the keys of all ticked columns whenever one is ticked; the last one stays."""

    def __init__(
        self,
        columns: Sequence[TableColumn],
        shown: Sequence[str],
        usual: Sequence[str],
        chosen: Callable[[tuple[str, ...]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._ticks: dict[str, QAction] = {}
        self._usual = tuple(usual)
        self._order = (*shown, *(column.key for column in columns if column.key not in shown))
        for column in columns:
            action = self.addAction(column.heading)
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.triggered.connect(partial(self._tick, column.key))
            self._ticks[column.key] = action
        self.addSeparator()
        again = self.addAction(QCoreApplication.translate("ColumnsMenu", "The usual columns"))
        again.triggered.connect(self._begin_again)

    def _tick(self, key: str, _ticked: bool = False) -> None:
        keys = tuple(each for each in self._order if self._ticks[each].isChecked())
        if keys:
            self._chosen(keys)
        else:
            self._ticks[key].setChecked(True)

    def _begin_again(self, _checked: bool = False) -> None:
        self._chosen(self._usual)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a tick leaves the menu open."""
        if not self._tick_current():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: so does a tick by key."""
        if event.key() not in _PRESSES or not self._tick_current():
            super().keyPressEvent(event)

    def _tick_current(self) -> bool:
        """Whether there was something to tick."""
        action: QAction | None = self.activeAction()
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True
