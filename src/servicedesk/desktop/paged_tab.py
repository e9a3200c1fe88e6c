"""A tab that holds several pages; each is made when it is first asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.page import Page
from servicedesk.desktop.widgets.pill_tabs import PillTabs
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal

_MARGIN = 16
_GAP = 12


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page that may be made: the name it is asked for by, what its tab says, and what makes it.

    ``waiting`` counts what waits there for somebody, off the GUI thread, as long as the page itself was never made.
    """

    name: str
    title: str
    make: Callable[[], Page]
    waiting: Callable[[], int] | None = None


class PagedTab(QWidget):
    """Passes on the signals of its pages; ``counted`` is the sum of what waits on them, ``page_turned`` comes before
    another page of the tab is shown.
    """

    message = Signal(object, str, str)
    order_asked = Signal(object)
    printed = Signal()
    counted = Signal(int)
    hints_changed = Signal()
    page_turned = Signal()

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._pages: dict[str, Page] = {}
        self._counts: dict[str, int] = {}
        self._current = ""
        look = theme.current()
        self.tabs = PillTabs(self)
        self.stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(_GAP), 0, 0)
        column.setSpacing(look.px(_GAP))
        row = QVBoxLayout()
        row.setContentsMargins(look.px(_MARGIN), 0, look.px(_MARGIN), 0)
        row.addWidget(self.tabs)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.tabs.set_tabs([entry.title for entry in self._entries])
        self.tabs.chosen.connect(self._choose)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(key, self).activated.connect(partial(self._step, step))

    def page(self, name: str) -> Page:
        """A page, made now if it was not made before."""
        if name not in self._pages:
            entry = next(entry for entry in self._entries if entry.name == name)
            page = self._pages[name] = entry.make()
            self.stack.addWidget(page)
            page.message.connect(self.message)
            page.order_asked.connect(self.order_asked)
            page.printed.connect(self.printed)
            page.hints_changed.connect(self.hints_changed)
            page.counted.connect(partial(self._count, name))
        return self._pages[name]

    def show_page(self, name: str) -> Page:
        """Bring a page in sight."""
        page = self.page(name)
        if self._current not in {"", name}:
            self.page_turned.emit()
        self._current = name
        self.tabs.set_current([entry.name for entry in self._entries].index(name))
        self.stack.setCurrentWidget(page)
        page.begin()
        self.hints_changed.emit()
        return page

    def current(self) -> Page | None:
        """The page in sight; None before any was."""
        return self._pages.get(self._current)

    def topic(self) -> str:
        """The page of the manual that belongs to what is in sight."""
        page = self.current()
        return page.help_topic if page is not None else ""

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        page = self.current()
        own = page.hints() if page is not None else ()
        return (*own, *((self.tr("Ctrl+PgDn — next page"),) if len(self._entries) > 1 else ()), self.tr("F1 — help"))

    def begin(self) -> None:
        """The tab came in sight."""
        self.show_page(self._current or self._entries[0].name)

    def count_unseen(self, reading: Work) -> None:
        """Count what waits on pages that are not in sight."""
        for entry in self._entries:
            if entry.waiting is not None and not self._sees(entry.name):
                reading.start(self, entry.waiting, partial(self._count_unseen, entry.name), _leave_it)

    def _count_unseen(self, name: str, count: int) -> None:
        if not self._sees(name):  # in sight meanwhile, it counts for itself
            self._count(name, count)

    def _sees(self, name: str) -> bool:
        return name in self._pages and self._pages[name].isVisible()

    def refresh(self) -> None:
        """Somebody changed the database. A page out of sight reads nothing: it reads anew when it comes in sight."""
        page = self.current()
        if page is not None and page.isVisible():
            page.refresh()

    def take_scan(self, text: str) -> bool:
        """Whether the page in sight took a scan."""
        page = self.current()
        return page is not None and page.take_scan(text)

    def leave(self) -> None:
        """The window is being closed."""
        for page in self._pages.values():
            page.leave()

    def _step(self, by: int) -> None:
        """To the next page, or to the one before; after the last comes the first."""
        names = [entry.name for entry in self._entries]
        if names:
            self.show_page(names[(names.index(self._current) + by) % len(names)] if self._current else names[0])

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.show_page(self._entries[index].name)

    def _count(self, name: str, count: int) -> None:
        self._counts[name] = count
        self.counted.emit(sum(self._counts.values()))


def _leave_it(_refusal: Refusal) -> None:
    """A database that does not answer is told of elsewhere; the number stays as it was."""
