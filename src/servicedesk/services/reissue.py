"""Reissue: the paper of an order or a receipt as it was issued, for whoever needs it in a file."""

from dataclasses import dataclass

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.refusals import PaperUnknown, WrongPaper
from servicedesk.services.made_now import paper_made_now
from servicedesk.services.numbers import any_code
from servicedesk.services.papers import Paper, PaperKind
from servicedesk.services.ports import Clock, Store, Work


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A paper that was issued, or would have been: ``language`` is the one it was issued in."""

    paper: Paper
    language: str


class Reissue:
    """Finds the paper that was issued last; what came in by an import was issued none, so it is made from the order."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def paper(self, number: str, kind: PaperKind) -> KeptPaper:
        """The paper of this kind for an order's or a receipt's number; a receipt is found through its order as well.

        Raises what numbers raise, OrderUnknown, ReceiptUnknown, WrongPaper for a label asked by a receipt with several
        orders, and PaperUnknown for an act of what was not handed over.
        """
        code = any_code(number)
        with self._store.reading() as work:
            subject = self._subject(work, code, kind)
            order = code.number if code.kind is CodeKind.DEVICE_LABEL else None
            issued = work.papers.latest(kind, subject, order)
            if issued is not None:
                return KeptPaper(issued.paper, issued.language)
            made = paper_made_now(work, subject, kind, self._clock().tzinfo)
            if made is None:
                raise PaperUnknown(number=code.grouped, kind=kind)
            return KeptPaper(made, work.centre().paper_language)

    @staticmethod
    def _subject(work: Work, code: Code, kind: PaperKind) -> int:
        """The number under which the paper is kept: the order's for a label, the receipt's for the others."""
        if code.kind is CodeKind.DEVICE_LABEL:
            order = work.orders.get(code.number)
            return order.number if kind is PaperKind.LABEL else order.receipt_number
        receipt = work.receipts.get(code.number)
        if kind is not PaperKind.LABEL:
            return receipt.number
        family = work.orders.of_receipt(receipt.number)
        if len(family) != 1:
            raise WrongPaper(number=code.grouped, kind=int(code.kind), wanted=int(CodeKind.DEVICE_LABEL))
        return family[0].number
