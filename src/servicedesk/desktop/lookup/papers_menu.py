"""Which papers of an order can be printed again or looked at."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from servicedesk.domain.status import Status
from servicedesk.services.lookup_records import OrderCard
from servicedesk.services.papers import OF_ORDER, PaperKind
from servicedesk.services.wording import Wording

Act = Callable[[int, PaperKind], None]
Counted = Callable[[int], None]


def papers_menu(card: OrderCard, wording: Wording, parent: QWidget, again: Act, look: Act, counted: Counted) -> QMenu:
    """First what is printed again, below it what is only looked at; an act there is only of what was handed over.
    Whoever owes for storage may be given how that was ``counted``.
    """
    menu = QMenu(parent)
    gone = card.facts.status is Status.HANDED_OVER
    kinds = [kind for kind in OF_ORDER if kind is not PaperKind.ACT or gone]
    for text, act in (
        (QCoreApplication.translate("PapersMenu", "Print again: {paper}"), again),
        (QCoreApplication.translate("PapersMenu", "Look at: {paper}"), look),
    ):
        for kind in kinds:
            entry = menu.addAction(text.format(paper=wording.word(kind)))
            entry.triggered.connect(partial(_call, act, card.facts.number, kind))
        menu.addSeparator()
    if card.facts.status is Status.READY and card.sums.storage:
        text = QCoreApplication.translate("PapersMenu", "Print: how the storage fee was counted")
        menu.addAction(text).triggered.connect(lambda _checked: counted(card.facts.number))
    return menu


def _call(act: Act, number: int, kind: PaperKind, _checked: bool = False) -> None:
    act(number, kind)
