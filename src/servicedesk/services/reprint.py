"""Reprint: an issued paper goes on the print queue once more, and will say that it is a duplicate."""

from collections.abc import Callable

from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.refusals import PaperUnknown
from servicedesk.services.issuing import issue
from servicedesk.services.made_now import paper_made_now
from servicedesk.services.papers import Paper, PaperKind
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.reissue import Reissue


class Reprint:
    """Prints a paper of an order again, on record."""

    def __init__(self, store: Store, reissue: Reissue, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._reissue = reissue
        self._clock = clock
        self._desk = desk

    def again(self, number: int, kind: PaperKind) -> Paper:
        """Queue the paper of this order; what an import brought is issued now, for the first time.

        Raises OrderUnknown, and PaperUnknown for an act of what was not handed over.
        """
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            order = work.orders.get(number)
            subject = number if kind is PaperKind.LABEL else order.receipt_number
            issued = work.papers.latest(kind, subject, number)
            if issued is not None:
                work.papers.enqueue(issued.id, hand, duplicate=True)
                work.ledger.record(_noted(number, kind, hand))
                return issued.paper
            return self._first(work, number, subject, kind, hand)

    def paper(self, number: int, kind: PaperKind) -> Paper:
        """The paper as it was issued, to be looked at. Raises as ``again`` does."""
        return self._reissue.paper(str(number), kind).paper

    @staticmethod
    def _first(work: Work, number: int, subject: int, kind: PaperKind, hand: Hand) -> Paper:
        made = paper_made_now(work, subject, kind, hand.at.tzinfo)
        if made is None:
            raise PaperUnknown(number=grouped(number), kind=kind)
        issue(work, made, hand)
        work.ledger.record(_noted(number, kind, hand))
        return made


def _noted(number: int, kind: PaperKind, hand: Hand) -> CustodyEvent:
    return CustodyEvent(number, Act.REPRINTED, hand.who, hand.workstation, hand.at, why=kind.value)
