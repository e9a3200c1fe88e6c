"""Deliveries: a device is planned to go home, leaves against its label, and is handed over against the receipt."""

from collections.abc import Callable

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.delivery import Delivery, Plan
from servicedesk.domain.delivery_refusals import DeliveryOpen, NoDeliveryPlanned
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.order import Order
from servicedesk.domain.place import LONGEST_PLACE
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.refusals import (
    ChoiceUnknown,
    LabelOfAnotherReceipt,
    PaperUnknown,
    ReceiptSpent,
    ReceiptVoid,
    SecondPersonNeeded,
    SumNotUnderstood,
    ValueMissing,
)
from servicedesk.domain.status import GONE
from servicedesk.services.checks import demand_told
from servicedesk.services.deliveries.papers import delivery_act
from servicedesk.services.deliveries.records import ArrivalRequest, PlanRequest, SendRequest
from servicedesk.services.deliveries.shops import shop_named
from servicedesk.services.endings import spend
from servicedesk.services.issuing import issue
from servicedesk.services.numbers import of_kind
from servicedesk.services.papers import PaperKind
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.settling import settle_going
from servicedesk.services.staff.entitlement import demand_second
from servicedesk.services.zone import refusing_in


class Deliveries:
    """The acts of a delivery, each one transaction."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def plan(self, request: PlanRequest) -> int:
        """Plan a delivery of what is still here, finished or not; the delivery's number.

        Raises OrderUnknown, DeliveryOpen, HeldByCase, ShopUnknown, why an order that is gone cannot go, and what
        Delivery.arrange raises.
        """
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            hand = self._hand()
            order = work.orders.get(request.order)
            already = work.deliveries.open_of(order.number)
            if already is not None:
                raise DeliveryOpen(number=grouped(order.number), delivery=grouped(already.number))
            if order.status in GONE or order.held_by is not None:
                order.demand_can_go()
            plan = _plan(work, request)
            # Checked before a number is taken; numbers have no gaps.
            Delivery.planned(0, order.number, plan, hand)
            made = Delivery.planned(work.next_number(CodeKind.DELIVERY).number, order.number, plan, hand)
            work.deliveries.add(made)
            return made.number

    def change(self, number: int, request: PlanRequest) -> None:
        """Agree anew on a delivery that has not left; raises as ``plan`` does, DeliveryUnknown, DeliveryPast."""
        with self._store.transaction() as work:
            work.deliveries.get(number).arrange(_plan(work, request), self._hand())

    def send(self, request: SendRequest) -> int:
        """The device leaves with the crew, the delivery act is put on the print queue; the delivery's number.

        Raises what codes raise, NoDeliveryPlanned, DeliveryPast, SecondPersonNeeded without the label, why the device
        cannot go, ValueMissing without a crew.
        """
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            hand = self._hand()
            delivery, second = self._leaving(work, request, hand)
            order = work.orders.get(delivery.order_number)
            delivery.send(request.crew, hand)
            order.demand_can_go()
            event = order.dispatch(", ".join(delivery.crew), hand)
            event.second_person, event.why = second, request.reason.strip()
            work.ledger.record(event)
            issue(work, delivery_act(work, delivery, order, hand, second), hand)
            return delivery.number

    def delivered(self, request: ArrivalRequest) -> Money:
        """The owner has the device: against the receipt, or by a second person's decision; what was paid now.

        Raises what receipts raise, LabelOfAnotherReceipt, SecondPersonNeeded, Unpaid, Overpaid, ChoiceUnknown for an
        accessory that did not come, HeldByCase, and what Delivery.deliver raises.
        """
        if request.paid < NOTHING:
            raise SumNotUnderstood(field="paid", text=str(request.paid))
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            hand = self._hand()
            delivery = work.deliveries.get(request.number)
            order = work.orders.get(delivery.order_number)
            receipt = work.receipts.get(order.receipt_number)
            delivery.deliver(request.day or hand.at.date(), request.taken_by, request.condition, hand)
            second = _proof(work, request, order, receipt, hand)
            _demand_accessories(order, request)
            self._hand_over(work, request, order, receipt, second, hand)
            return request.paid

    def back(self, number: int, place: str, reason: str, cost: Money | None = None) -> None:
        """It came back undelivered and stands at ``place``; ``cost`` None charges the trip as planned.

        Raises DeliveryUnknown, DeliveryPast, ValueMissing, ValueTooLong, TextUnreadable, SumNotUnderstood.
        """
        demand_told(place, "place", LONGEST_PLACE)
        with self._store.transaction() as work:
            hand = self._hand()
            delivery = work.deliveries.get(number)
            delivery.bring_back(reason, cost, hand)
            order = work.orders.get(delivery.order_number)
            work.ledger.record(order.bring_back(work.directory.place(place), hand, delivery.reason))

    def cancel(self, number: int, reason: str) -> None:
        """It will not take place; raises DeliveryUnknown, DeliveryPast, ValueMissing."""
        with self._store.transaction() as work:
            work.deliveries.get(number).cancel(reason, self._hand())

    def act_again(self, number: int) -> None:
        """Print the act of a delivery once more, as a duplicate; raises PaperUnknown before it left."""
        with self._store.transaction() as work:
            issued = work.papers.latest(PaperKind.DELIVERY_ACT, work.deliveries.get(number).number)
            if issued is None:
                raise PaperUnknown(number=grouped(number), kind=PaperKind.DELIVERY_ACT)
            work.papers.enqueue(issued.id, self._hand(), duplicate=True)

    def _hand(self) -> Hand:
        return self._desk().hand(self._clock())

    @staticmethod
    def _leaving(work: Work, request: SendRequest, hand: Hand) -> tuple[Delivery, str]:
        """The delivery that leaves, and the second person who decided when there is no label to scan."""
        if request.label.strip():
            code = of_kind(request.label, CodeKind.DEVICE_LABEL)
            order = work.orders.get(code.number)
            found = work.deliveries.open_of(order.number)
            if found is None or request.number not in {None, found.number}:
                raise NoDeliveryPlanned(number=code.grouped)
            return found, ""
        if request.number is None:
            raise ValueMissing(field="label")
        if not request.reason.strip():
            raise SecondPersonNeeded(number=grouped(request.number))
        return work.deliveries.get(request.number), demand_second(
            work, hand, request.second_person, grouped(request.number)
        )

    @staticmethod
    def _hand_over(
        work: Work, request: ArrivalRequest, order: Order, receipt: Receipt, second: str, hand: Hand
    ) -> None:
        family = work.orders.of_receipt(receipt.number)
        fee = order.fee(hand.at.date())
        settle_going(
            work, family, {order.number: fee}, request.paid, request.method, hand, debt_allowed=request.debt_allowed
        )
        why = "; ".join(part for part in (" ".join(request.taken_by.split()), request.reason.strip()) if part)
        work.ledger.record(order.hand_over(fee, hand, second, why, brought=True))
        spend(receipt, family, hand)


def _plan(work: Work, request: PlanRequest) -> Plan:
    return Plan(
        shop_id=shop_named(work, request.shop, may_be_new=request.new_shop),
        address=request.address,
        phone=request.phone,
        day=request.day,
        part=request.part,
        floor=request.floor,
        lift=request.lift,
        crew=request.crew,
        cost=request.cost,
    )


def _proof(work: Work, request: ArrivalRequest, order: Order, receipt: Receipt, hand: Hand) -> str:
    """Demand the customer's receipt, or a second person's decision; the name of that person (rules of the desk,
    section 6: no path to a hand-over without both scans or a second person).
    """
    if request.receipt.strip():
        code = of_kind(request.receipt, CodeKind.RECEIPT)
        told = work.receipts.get(code.number)
        if told.number != receipt.number:
            device = work.devices.get(order.device_id).title
            raise LabelOfAnotherReceipt(label=grouped(order.number), receipt=code.grouped, device=device)
        _demand_valid(receipt, hand)
        if not request.debt_allowed:
            return ""
    number = grouped(request.number)
    if not request.reason.strip():
        raise SecondPersonNeeded(number=number)
    return demand_second(work, hand, request.second_person, number)


def _demand_valid(receipt: Receipt, hand: Hand) -> None:
    number, zone = Code.parse(str(receipt.number)).grouped, hand.at.tzinfo
    if receipt.spent_at is not None:
        raise ReceiptSpent(number=number, at=receipt.spent_at.astimezone(zone))
    if receipt.void_since is not None:
        raise ReceiptVoid(number=number, at=receipt.void_since.astimezone(zone))


def _demand_accessories(order: Order, request: ArrivalRequest) -> None:
    """A mistyped name would say that everything went."""
    for one in request.accessories_kept:
        if one.name not in order.accessories:
            raise ChoiceUnknown(field="keep", text=one.name, allowed=", ".join(order.accessories))
