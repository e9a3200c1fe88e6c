"""A field that offers what was written before: a list under it that never takes the focus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.row_list import CardList
from servicedesk.desktop.widgets.row_painter import ONE_LINE
from servicedesk.desktop.widgets.rows import Row

_MOST = 8
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to complete with; ``record`` is whatever the caller wants back."""

    text: str
    note: str = ""
    record: Any = None


Answer = Callable[[Sequence[Suggestion]], None]
Source = Callable[[str, Answer], None]


class CompletingEdit(Edit):
    """Asks its source while the clerk types and offers the answers. Down and Up choose, Enter or Tab takes, Esc closes.

    ``taken(suggestion)`` follows a choice. An answer to a text that has changed since is not shown.
    """

    taken = Signal(object)
    _list: CardList | None = None  # events arrive while Qt still constructs the field

    def __init__(self, parent: QWidget | None = None, *, main: bool = False) -> None:
        super().__init__(parent, main=main)
        self._source: Source | None = None
        self._offers: list[Suggestion] = []
        self._turn = 0
        self.textEdited.connect(self._ask)

    def set_source(self, source: Source) -> None:
        """Where suggestions come from: called with the text and a function to be called, then or later, with them."""
        self._source = source

    def offered(self) -> tuple[Suggestion, ...]:
        """What the open list offers; empty while it is closed."""
        return tuple(self._offers) if self._is_open() else ()

    @Slot()
    def close_list(self) -> None:
        """Close the list and forget what is still being asked."""
        self._turn += 1
        if self._list is not None:
            self._list.hide()

    @Slot(str)
    def _ask(self, text: str) -> None:
        self._turn += 1
        if self._source is None or not text.strip():
            self.close_list()
            return
        turn = self._turn
        self._source(text, lambda offers: self._offer(turn, offers))

    def _offer(self, turn: int, offers: Sequence[Suggestion]) -> None:
        if turn != self._turn or not self.hasFocus():
            return
        self._offers = [offer for offer in offers if offer.text != self.text()][:_MOST]
        if not self._offers:
            if self._list is not None:
                self._list.hide()
            return
        shown = self._popup()
        shown.set_rows([Row(at, offer.text, note=offer.note) for at, offer in enumerate(self._offers)])
        shown.select(None)
        self._place(shown)
        shown.show()
        shown.raise_()

    def _popup(self) -> CardList:
        # A plain child of the window: a popup window would take the keyboard, and a scan with it.
        window = self.window()
        if self._list is None or self._list.parent() is not window:
            self._list = CardList(window, shape=ONE_LINE)
            self._list.set_most(_MOST)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setAccessibleName(self.accessibleName())
            self._list.clicked.connect(self._take_current)
            window.installEventFilter(self)
        return self._list

    def _place(self, shown: CardList) -> None:
        window = self.window()
        width = max(self.width(), theme.current().px(200))
        height = shown.sizeHint().height()
        at = self.mapTo(window, QPoint(0, self.height() + theme.current().px(2)))
        if at.y() + height > window.height():
            at.setY(max(self.mapTo(window, QPoint(0, 0)).y() - height - theme.current().px(2), 0))
        shown.setGeometry(min(at.x(), max(window.width() - width, 0)), at.y(), width, height)

    def _is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    @Slot()
    def _take_current(self) -> bool:
        key = self._list.current_key() if self._list is not None else None
        if key is None:
            return False
        offer = self._offers[key]
        self.close_list()
        self.setText(offer.text)
        self._forget_problem()
        self.taken.emit(offer)
        return True

    def event(self, event: QEvent) -> bool:
        """Qt: Tab is a key of the open list before it is a way to the next field; so are Esc and Enter."""
        if self._is_open() and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Escape, *_MOVES):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                self._take_current()
                self.close_list()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: keys of the open list."""
        if not self._is_open() or self._list is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in _MOVES:
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() in _TAKES and self._take_current():
            self.tidy()
            event.ignore()  # taken; the form above may move on to the next field
        else:
            if event.key() in _TAKES:
                self.close_list()
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        if self._list is None:
            return
        now = self._list.current_key()
        wanted = (0 if step > 0 else len(self._offers) - 1) if now is None else now + step
        self._list.select(wanted if 0 <= wanted < len(self._offers) else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the list goes with the cursor."""
        self.close_list()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window moved its parts; the list would hang in the wrong place."""
        if event.type() is QEvent.Type.Resize:
            self.close_list()
        return super().eventFilter(watched, event)
