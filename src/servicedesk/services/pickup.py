"""Pickup: a scanned receipt and scanned labels let devices go, the money is settled, the act is put on the print
queue.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from servicedesk.domain.charges import obstacle
from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.device import title
from servicedesk.domain.lost_case import LostCase
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.order import Order
from servicedesk.domain.payment import PaymentKind, Share
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.refusals import (
    ChoiceUnknown,
    LabelOfAnotherReceipt,
    NothingScanned,
    OrderUnknown,
    ReceiptSpent,
    ReceiptUnknown,
    ReceiptVoid,
    Refusal,
    SecondPersonNeeded,
    SumNotUnderstood,
)
from servicedesk.domain.status import GONE, Status
from servicedesk.domain.write_off import Sale
from servicedesk.services.cases.passage import NoVault, Passage, free
from servicedesk.services.cases.ports import Vault
from servicedesk.services.endings import call_off_deliveries, spend
from servicedesk.services.issuing import issue
from servicedesk.services.lookup_records import (
    Accessory,
    CaseClaim,
    Claim,
    ClaimLine,
    HandedOver,
    HandOverRequest,
    OrderFacts,
)
from servicedesk.services.numbers import of_kind
from servicedesk.services.paperwork import Settlement, Stay, act_paper
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.reads import OrderReads
from servicedesk.services.settling import settle_going
from servicedesk.services.staff.entitlement import demand_second
from servicedesk.services.staff.position import position_of
from servicedesk.services.sums import sums_of
from servicedesk.services.zone import all_in_zone, in_zone, refusing_in

_CLAIMING = frozenset({CodeKind.RECEIPT, CodeKind.LOST_CASE})


@dataclass(frozen=True, slots=True)
class _Going:
    """What goes now: its orders, the fee of each, and the whole receipt it belongs to."""

    receipt: Receipt
    orders: tuple[Order, ...]
    family: tuple[Order, ...]
    fees: dict[int, Money]
    case: LostCase | None = None


class Pickup:
    """Two scans let a device go: the customer's receipt and the label on the device."""

    def __init__(
        self, store: Store, reads: OrderReads, clock: Clock, desk: Callable[[], Desk], vault: Vault | None = None
    ) -> None:
        """``vault`` opens the passports of those who come without their receipt."""
        self._store = store
        self._reads = reads
        self._clock = clock
        self._desk = desk
        self._passage = Passage(store, vault or NoVault(), clock, desk)

    def claim(self, text: str) -> Claim:
        """What a scanned receipt, or the approved case of a lost one, gives a right to: its orders, each with what is
        owed or what keeps it here.

        Raises ForeignCode, CodeSpoiled, WrongPaper, ReceiptUnknown, ReceiptSpent, ReceiptVoid, CaseUnknown,
        CaseUndecided, CaseRefused, CaseWithdrawn, CaseClosed.
        """
        paper, now = _claiming(text), self._clock()
        case = self._passage.shown(paper)
        code = paper if case is None else Code.parse(str(case.receipt))
        family = all_in_zone(self._reads.facts_of_receipt(code.number), now.tzinfo)
        if not family:
            raise ReceiptUnknown(number=code.grouped)
        if family[0].receipt_spent_at is not None:
            raise ReceiptSpent(number=code.grouped, at=family[0].receipt_spent_at)
        if family[0].receipt_void_since is not None and case is None:
            raise ReceiptVoid(number=code.grouped, at=family[0].receipt_void_since)
        return Claim(
            receipt=code.number,
            customer=family[0].customer,
            phones=family[0].phones,
            clerk=family[0].clerk,
            accepted_at=family[0].receipt_accepted_at,
            lines=tuple(ClaimLine(facts, sums_of(facts, now), _obstacle(facts, case)) for facts in family),
            today=now.date(),
            case=case,
        )

    def scan(self, text: str, paper: int | None, *, seen: bool = True) -> Claim | ClaimLine:
        """Whatever was scanned while the claim of ``paper`` (or nothing) is shown: a receipt or a case gives a claim, a
        label its line. ``seen``: somebody really holds the paper; that a void receipt was presented is put on record.

        Raises as ``claim`` and ``label`` do.
        """
        if paper is not None and Code.parse(text).kind not in _CLAIMING:
            return self.label(text, paper)
        try:
            return self.claim(text)
        except ReceiptVoid:
            if seen:
                self._passage.presented(Code.parse(text).number)
            raise

    def label(self, text: str, paper: int) -> ClaimLine:
        """The order of a scanned device label on the receipt, or by the case, that is shown.

        Raises what ``claim`` raises for codes, LabelOfAnotherReceipt, and why a device of this receipt cannot go.
        """
        code = of_kind(text, CodeKind.DEVICE_LABEL)
        now = self._clock()
        facts = self._reads.facts(code.number)
        if facts is None:
            raise OrderUnknown(number=code.grouped)
        facts = in_zone(facts, now.tzinfo)
        case = self._passage.shown(Code.parse(str(paper)))
        receipt = paper if case is None else case.receipt
        if facts.receipt != receipt:
            raise LabelOfAnotherReceipt(label=code.grouped, receipt=grouped(receipt), device=_named(facts))
        obstacle = _obstacle(facts, case)
        if obstacle is not None:
            raise obstacle
        return ClaimLine(facts, sums_of(facts, now), None)

    def hand_over(self, request: HandOverRequest) -> HandedOver:
        """Let the scanned devices go, settle the money, and put the act on the print queue; all of it or nothing.

        Raises what ``claim`` and ``label`` raise, NothingScanned, SecondPersonNeeded, ChoiceUnknown for an
        accessory that did not come, Unpaid, Overpaid, ChangedMeanwhile, PersonUnknown; by a case also PassportDiffers,
        PassportNotUnderstood, KeyMissing.
        """
        paper = _claiming(request.receipt)
        try:
            return self._hand_over(request, paper)
        except ReceiptVoid:
            self._passage.presented(paper.number)
            raise

    def _hand_over(self, request: HandOverRequest, paper: Code) -> HandedOver:
        if request.paid < NOTHING:
            raise SumNotUnderstood(field="paid", text=str(request.paid))
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            now, desk = self._clock(), self._desk()
            hand = desk.hand(now)
            case = self._passage.checked(work, paper, request.passport)
            code = paper if case is None else Code.parse(str(case.receipt_number))
            second = self._demand_second_person(work, request, code, hand)
            request = replace(request, second_person=second)
            going = self._going(work, code, request, hand, case)
            _demand_accessories(going, request.accessories_kept)
            shares = self._settle(work, going, request, hand)
            for order in going.orders:
                why, second = request.reason.strip(), request.second_person.strip()
                work.ledger.record(order.hand_over(going.fees[order.number], hand, second, why))
            staying = tuple(order for order in going.family if order.status not in GONE)
            spend(going.receipt, going.family, hand)
            call_off_deliveries(work, going.orders, hand)
            if case is not None and not staying:
                case.close(hand, work.centre().passport_days)
            self._issue_act(work, going, request, shares, len(staying), hand)
            return _handed_over(going, shares, staying)

    def _going(self, work: Work, code: Code, request: HandOverRequest, hand: Hand, case: LostCase | None) -> _Going:
        now = hand.at
        receipt = work.receipts.get(code.number)
        if receipt.spent_at is not None:
            raise ReceiptSpent(number=code.grouped, at=receipt.spent_at.astimezone(now.tzinfo))
        if receipt.void_since is not None and case is None:
            raise ReceiptVoid(number=code.grouped, at=receipt.void_since.astimezone(now.tzinfo))
        family = tuple(work.orders.of_receipt(code.number))
        numbers = [of_kind(label, CodeKind.DEVICE_LABEL).number for label in request.labels]
        wanted = list(dict.fromkeys([*numbers, *request.without_label]))
        if not wanted:
            raise NothingScanned(receipt=code.grouped)
        by_number = {order.number: order for order in family}
        for number in wanted:
            if number not in by_number:
                raise self._stranger(number, code)
            free(work, case, by_number[number], hand)
            by_number[number].demand_can_go(_sale(work, by_number[number]))
        orders = tuple(by_number[number] for number in sorted(wanted))
        fees = {order.number: order.fee(now.date()) for order in orders}
        return _Going(receipt, orders, family, fees, case)

    def _stranger(self, number: int, receipt: Code) -> Refusal:
        facts = self._reads.facts(number)
        if facts is None:
            return OrderUnknown(number=grouped(number))
        return LabelOfAnotherReceipt(label=grouped(number), receipt=receipt.grouped, device=_named(facts))

    @staticmethod
    def _demand_second_person(work: Work, request: HandOverRequest, code: Code, hand: Hand) -> str:
        """No path to a hand-over without both scans or a second person's decision (rules of the desk, section 6); the
        name as kept.
        """
        if not request.without_label and not request.debt_allowed:
            return ""  # nothing was decided, and nobody asked whether it is a second one
        if not request.reason.strip():
            raise SecondPersonNeeded(number=code.grouped)
        return demand_second(work, hand, request.second_person, code.grouped)

    @staticmethod
    def _settle(work: Work, going: _Going, request: HandOverRequest, hand: Hand) -> tuple[Share, ...]:
        allowed = request.debt_allowed
        return settle_going(work, going.family, going.fees, request.paid, request.method, hand, debt_allowed=allowed)

    @staticmethod
    def _issue_act(
        work: Work, going: _Going, request: HandOverRequest, shares: Sequence[Share], staying: int, hand: Hand
    ) -> None:
        stays = [Stay(order, work.devices.get(order.device_id)) for order in going.orders]
        earlier = work.ledger.payments([order.number for order in going.orders])
        changed_hands = _fresh(shares)
        settlement = Settlement(
            advance=sum((payment.amount for payment in earlier), start=NOTHING)
            - sum((share.amount for share in shares if share.order_number in going.fees), start=NOTHING),
            paid=changed_hands,
            method=request.method if changed_hands else None,
            storage_days={
                order.number: order.terms.paid_days(order.storage_from, hand.at.date()) for order in going.orders
            },
            accessories_kept=request.accessories_kept,
            staying=staying,
            decision=request.second_person.strip(),
            received_by="" if going.case is None else going.case.applicant,
        )
        customer = work.customers.get(going.receipt.customer_id)
        position = position_of(work, hand.who)
        issue(work, act_paper(work.centre(), going.receipt, customer, stays, settlement, hand, position), hand)


def _demand_accessories(going: _Going, kept: Sequence[Accessory]) -> None:
    """A mistyped name would say on the act that everything went."""
    for one in kept:
        came = {name for order in going.orders if one.order in (None, order.number) for name in order.accessories}
        if one.name not in came:
            raise ChoiceUnknown(field="keep", text=one.name, allowed=", ".join(sorted(came)))


def _claiming(text: str) -> Code:
    """The code of a paper against which devices go: a receipt's, or that of a lost receipt's case."""
    code = Code.parse(text)
    return code if code.kind is CodeKind.LOST_CASE else of_kind(text, CodeKind.RECEIPT)


def _obstacle(facts: OrderFacts, case: CaseClaim | None) -> Refusal | None:
    """Why the order cannot go, as the domain says it; the case by which it goes does not hold it."""
    held_by = None if case is not None and facts.held_by == case.number else facts.held_by
    state = (facts.status, facts.promised, facts.closed_at, facts.reason)
    return obstacle(facts.number, *state, held_by, facts.sale)


def _sale(work: Work, order: Order) -> Sale | None:
    act = work.write_offs.of_order(order.number) if order.status is Status.WRITTEN_OFF else None
    return None if act is None else act.sale


def _named(facts: OrderFacts) -> str:
    return title(facts.kind, facts.brand, facts.model)


def _fresh(shares: Sequence[Share]) -> Money:
    """Money that changed hands: payments and refunds, without what was carried between orders."""
    return sum((share.amount for share in shares if share.kind is not PaymentKind.CARRY), start=NOTHING)


def _handed_over(going: _Going, shares: Sequence[Share], staying: Sequence[Order]) -> HandedOver:
    taken = sum((share.amount for share in shares if share.kind is PaymentKind.PAYMENT), start=NOTHING)
    refunded = -sum((share.amount for share in shares if share.kind is PaymentKind.REFUND), start=NOTHING)
    return HandedOver(
        receipt=going.receipt.number,
        orders=tuple(order.number for order in going.orders),
        paid=taken,
        refunded=refunded,
        staying=tuple(order.number for order in staying),
    )
