"""Reissue: a paper as it was issued, found by the number that stands on it, for whoever needs it in a file."""

from dataclasses import dataclass
from types import MappingProxyType

from servicedesk.domain.codes import LENGTH, Code, CodeKind, compact
from servicedesk.domain.refusals import PaperUnknown, WrongPaper
from servicedesk.services.made_now import paper_made_now
from servicedesk.services.numbers import any_code
from servicedesk.services.papers import Paper, PaperKind
from servicedesk.services.ports import Clock, Store, Work

_RARER: MappingProxyType[CodeKind, tuple[PaperKind, ...]] = MappingProxyType(
    {
        CodeKind.PLACE: (PaperKind.PLACE_LABEL,),
        CodeKind.BADGE: (PaperKind.PLACE_LABEL,),
        CodeKind.LOST_CASE: (PaperKind.LOST_APPLICATION,),
        CodeKind.DELIVERY: (PaperKind.DELIVERY_ACT,),
        CodeKind.UNCLAIMED: (PaperKind.NOTICE, PaperKind.UNCLAIMED_ACT),
    }
)
"""The papers that bear a number of their own, by what the number is of."""


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

    def paper(self, number: str, kind: PaperKind | None = None) -> KeptPaper:
        """The paper of this kind for an order's or a receipt's number; a receipt is found through its order as well.
        Without a kind it is the receipt, or the one paper that bears the number: of a case, a delivery, a notice, a
        write-off, a place, a badge.

        Raises what numbers raise, OrderUnknown, ReceiptUnknown, WrongPaper for a label asked by a receipt with several
        orders, and PaperUnknown for an act of what was not handed over, or a paper that was never printed.
        """
        rarer = _rarer_code(number)
        if rarer is not None:
            return self._rarer(rarer, kind)
        return self._of_visit(any_code(number), kind or PaperKind.RECEIPT)

    def _rarer(self, code: Code, kind: PaperKind | None) -> KeptPaper:
        with self._store.reading() as work:
            for one in _RARER[code.kind]:
                issued = work.papers.latest(one, code.number) if kind in {None, one} else None
                if issued is not None:
                    return KeptPaper(issued.paper, issued.language)
        raise PaperUnknown(number=code.grouped, kind=kind or _RARER[code.kind][0])

    def _of_visit(self, code: Code, kind: PaperKind) -> KeptPaper:
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


def _rarer_code(text: str) -> Code | None:
    """The code of a rarer paper; None for what is an order's or a receipt's number, or none at all."""
    digits = compact(text)
    wanted = {str(kind.value) for kind in _RARER}
    return Code.parse(text) if len(digits) == LENGTH and digits[0] in wanted else None
