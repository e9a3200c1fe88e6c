"""The papers of the chosen order: printed again, or looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.lookup.papers_menu import papers_menu
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.menus import open_above
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lookup_records import OrderCard
from servicedesk.services.papers import Paper, PaperKind


class PaperActs(QObject):
    """``preview_asked(paper)`` asks for a look, ``reprinted`` follows a paper on the queue."""

    message = Signal(object, str, str)
    refused = Signal(object)
    preview_asked = Signal(object)
    reprinted = Signal()

    def __init__(
        self, parts: WindowParts, work: Work, in_hand: Callable[[], OrderCard | None], button: QWidget, tab: QWidget
    ) -> None:
        super().__init__(tab)
        self._parts, self._work, self._in_hand = parts, work, in_hand
        self._button, self._tab = button, tab

    @Slot()
    def offer(self) -> None:
        """The menu of the papers of the order in sight."""
        if card := self._in_hand():
            menu = papers_menu(card, self._parts.wording, self._tab, self._reprint, self._preview, self._count)
            open_above(menu, self._button)

    def _reprint(self, number: int, kind: PaperKind) -> None:
        self._work.start(self, lambda: self._parts.reprint.again(number, kind), self._reprinted, self._refuse)

    def _reprinted(self, paper: Paper) -> None:
        word = self._parts.wording.word(paper.paper_kind)
        self.message.emit(BannerKind.OK, self.tr("Sent to the printer:"), word)
        self.reprinted.emit()

    def _count(self, number: int) -> None:
        print_sheet = self._parts.procedures.uncollected.notices.print_sheet
        self._work.start(self, lambda: print_sheet(number), lambda _waiting: self._counted(), self._refuse)

    def _counted(self) -> None:
        self.message.emit(BannerKind.OK, self.tr("Sent to the printer:"), self.tr("how the storage fee was counted"))
        self.reprinted.emit()

    def _preview(self, number: int, kind: PaperKind) -> None:
        self._work.start(self, lambda: self._parts.reprint.paper(number, kind), self.preview_asked.emit, self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
