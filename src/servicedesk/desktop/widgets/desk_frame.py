"""The inside of the window: tabs at the top, the banner under them, the page, the hints at the bottom."""

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.banner import Banner
from servicedesk.desktop.widgets.bars import HintBar
from servicedesk.desktop.widgets.tab_bar import TabBar

_DEMO = 4
_PAGE = 280


class DeskFrame(QWidget):
    """Parts: ``tabs`` (TabBar), ``banner`` (Banner), ``hints`` (HintBar). ``page_shown(index)`` after a change.

    A page brings its own margins and its own BottomBar; each page keeps its own hints.
    """

    page_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._demo = False
        self._hints: dict[int, tuple[str, ...]] = {}
        self.tabs = TabBar(self)
        self.banner = Banner(self)
        self.hints = HintBar(self)
        self._pages = QStackedWidget(self)
        self._pages.setMinimumHeight(theme.current().px(_PAGE))  # a banner must not make the window grow
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._under_tabs = QVBoxLayout()
        self._under_tabs.addWidget(self.banner)
        self._column.addWidget(self.tabs)
        self._column.addLayout(self._under_tabs)
        self._column.addWidget(self._pages, 1)
        self._column.addWidget(self.hints)
        self.tabs.chosen.connect(self.show_page)
        self.banner.said.connect(self._leave_room)
        self.banner.cleared.connect(self._leave_room)

    def add_page(self, page: QWidget, text: str, key: str, hints: tuple[str, ...] = ()) -> int:
        """A tab with its page; returns its index."""
        index = self.tabs.add_tab(text, key)
        self._pages.addWidget(page)
        self._hints[index] = hints
        if index == 0:
            self.hints.set_left(*hints)
        return index

    def set_hints(self, index: int, *hints: str) -> None:
        """The keys that work on a page."""
        self._hints[index] = hints
        if index == self.current():
            self.hints.set_left(*hints)

    def current(self) -> int:
        """The index of the page in sight."""
        return self._pages.currentIndex()

    def page(self) -> QWidget | None:
        """The page in sight."""
        return self._pages.currentWidget()

    @Slot(int)
    def show_page(self, index: int) -> None:
        """Bring a page in sight; news about the one before go with it."""
        if index != self.current():
            self.banner.turn_page()
        self.tabs.set_current(index)
        self._pages.setCurrentIndex(index)
        self.hints.set_left(*self._hints.get(index, ()))
        self.page_shown.emit(index)

    def set_demo(self, demo: bool) -> None:
        """Put a coloured frame around everything: these are made-up people."""
        self._demo = demo
        edge = theme.current().px(_DEMO) if demo else 0
        self._column.setContentsMargins(edge, edge, edge, edge)
        self.update()

    @Slot()
    def _leave_room(self) -> None:
        look = theme.current()
        if self.banner.isHidden():
            self._under_tabs.setContentsMargins(0, 0, 0, 0)
        else:
            self._under_tabs.setContentsMargins(look.px(16), look.px(12), look.px(16), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the frame of the sample centre."""
        if self._demo:
            look = theme.current()
            area = QRect(self.rect())
            paint.box(QPainter(self), area, border=look.colours.demo, radius=0, width=_DEMO)
