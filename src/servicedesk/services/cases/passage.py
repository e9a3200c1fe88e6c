"""The way out by a lost-receipt case: its code in place of the receipt's, and the passport once more."""

from collections.abc import Callable
from contextlib import suppress

from servicedesk.domain.case_refusals import KeyMissing, PassportDiffers
from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.lost_case import LostCase
from servicedesk.domain.order import Order
from servicedesk.domain.refusals import Refusal
from servicedesk.services.cases.ports import Vault
from servicedesk.services.cases.sealing import passport_of
from servicedesk.services.lookup_records import CaseClaim
from servicedesk.services.ports import Clock, Desk, Store, Work


class NoVault:
    """The vault of a place that keeps no key: it seals nothing and opens nothing."""

    def seal(self, text: str) -> bytes:  # noqa: ARG002 - the port's
        """Raises KeyMissing."""
        raise KeyMissing(path="")

    def open(self, sealed: bytes) -> str:  # noqa: ARG002 - the port's
        """Raises KeyMissing."""
        raise KeyMissing(path="")


class Passage:
    """What pickup asks of the cases."""

    def __init__(self, store: Store, vault: Vault, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._vault = vault
        self._clock = clock
        self._desk = desk

    def shown(self, paper: Code) -> CaseClaim | None:
        """The approved case of this code, None for the code of a receipt. Raises CaseUnknown, and why nothing goes by
        the case: CaseUndecided, CaseRefused, CaseWithdrawn, CaseClosed.
        """
        if paper.kind is not CodeKind.LOST_CASE:
            return None
        with self._store.reading() as work:
            case = self._approved(work, paper)
            return CaseClaim(case.number, case.receipt_number, case.applicant, case.relation, case.mask)

    def checked(self, work: Work, paper: Code, passport: str) -> LostCase | None:
        """The case by which devices go now, its passport shown again; None for the code of a receipt.

        Raises as ``shown`` does, PassportNotUnderstood for half a number, PassportDiffers, KeyMissing.
        """
        if paper.kind is not CodeKind.LOST_CASE:
            return None
        case = self._approved(work, paper)
        if not passport_of(case, self._vault).is_of(passport):
            raise PassportDiffers(field="passport", number=grouped(case.number))
        return case

    def presented(self, receipt: int) -> None:
        """Somebody showed the receipt that is said to be lost: the director is to see it in the case.

        Whoever stands there must hear that the receipt is void, whatever becomes of this note.
        """
        with suppress(Refusal), self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            case = work.lost_cases.holding(receipt)
            if case is not None:
                for order in work.orders.of_receipt(receipt):
                    if order.held_by == case.number:
                        work.ledger.record(_presented(order, case, hand))

    def _approved(self, work: Work, paper: Code) -> LostCase:
        case = work.lost_cases.get(paper.number)
        try:
            case.demand_approved()
        except Refusal as refusal:
            at = getattr(refusal, "at", None)
            if at is not None:
                refusal.at = at.astimezone(self._clock().tzinfo)  # type: ignore[attr-defined]
            raise
        return case


def free(work: Work, case: LostCase | None, order: Order, hand: Hand) -> None:
    """The case holds this order no longer: it goes by the case now."""
    if case is not None and order.held_by == case.number:
        work.ledger.record(order.release(hand, grouped(case.number)))


def _presented(order: Order, case: LostCase, hand: Hand) -> CustodyEvent:
    return CustodyEvent(order.number, Act.PRESENTED, hand.who, hand.workstation, hand.at, why=grouped(case.number))
