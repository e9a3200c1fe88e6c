"""How the storage fee was counted, on paper, for a customer who doubts it at pickup."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.wording import Wording


class FeeSheet(QObject):
    """A button below the fee, in sight while somebody owes one. ``print_one`` puts the calculation of an order's fee on
    the print queue; ``printed`` follows the papers.
    """

    printed = Signal()

    def __init__(self, tab: PickupTab, print_one: Callable[[int], object], wording: Wording, work: Work) -> None:
        super().__init__(tab)
        self._tab, self._print_one, self._wording, self._work = tab, print_one, wording, work
        self.button = KeyButton(tab.ui.money_panel, text=self.tr("How it was counted"), key="F8")
        layout = tab.ui.money_panel_layout
        layout.insertWidget(layout.indexOf(tab.ui.storage_value) + 1, self.button)
        self.button.clicked.connect(self._print)
        tab.shown.connect(self._tell)
        self._tell(tab.selection())

    @Slot(object)
    def _tell(self, selection: Selection | None) -> None:
        self.button.setVisible(bool(_charged(selection)))

    @Slot()
    def _print(self) -> None:
        numbers, print_one = _charged(self._tab.selection()), self._print_one
        if numbers:
            self._work.start(self, lambda: [print_one(number) for number in numbers], self._queued, self._refuse)

    def _queued(self, papers: list[object]) -> None:
        text = self.tr("sent to the printer: {count}").format(count=self._wording.count(len(papers), "paper"))
        self._tab.message.emit(BannerKind.OK, self.tr("How the storage fee was counted:"), text)
        self.printed.emit()

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self._tab.message.emit(banner_of(refusal), sentence.head, sentence.text)


def _charged(selection: Selection | None) -> list[int]:
    """The orders of the receipt that may go and cost storage."""
    lines = () if selection is None else selection.claim.lines
    return [line.facts.number for line in lines if line.obstacle is None and line.sums.storage]
