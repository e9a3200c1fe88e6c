"""Intake: take devices in, in one transaction, and put their papers on the print queue."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.customer import Contact, Customer
from servicedesk.domain.device import Device
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.order import Order
from servicedesk.domain.payment import Share, spread
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.refusals import CustomerUnknown, DeviceHere, PhoneKnown
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.text import norm
from servicedesk.services.booking import book
from servicedesk.services.centre import Centre
from servicedesk.services.checks import at_field, check_device, check_visit
from servicedesk.services.intake_records import (
    Accepted,
    AcceptedOrder,
    CustomerMatch,
    DeviceRequest,
    EarlierStay,
    IntakeDefaults,
    IntakeRequest,
    KnownDevice,
)
from servicedesk.services.issuing import issue
from servicedesk.services.papers import ReceiptPaper
from servicedesk.services.paperwork import Stay, label_paper, receipt_paper
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.reads import Column, IntakeReads
from servicedesk.services.rehearsal import rehearsal
from servicedesk.services.returns import link
from servicedesk.services.staff.position import position_of
from servicedesk.services.zone import all_in_zone

_MATCHES = 8
_LEAST_PHONE_DIGITS = 4


@dataclass(frozen=True, slots=True)
class _Visit:
    """A visit as it was just written down, with the receipt that says so."""

    receipt: Receipt
    customer: Customer
    stays: list[Stay]
    paper: ReceiptPaper
    hand: Hand


class Intake:
    """The clerk accepts devices: finds the customer by phone, tells the devices, gets numbers and papers."""

    def __init__(self, store: Store, reads: IntakeReads, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._desk = desk

    def customers(self, phone: str) -> tuple[CustomerMatch, ...]:
        """Customers whose phone fits what is typed so far; nobody before the fourth digit."""
        digits = "".join(character for character in phone if character.isdigit())
        if len(digits) < _LEAST_PHONE_DIGITS:
            return ()
        return all_in_zone(self._reads.customers_by_phone(digits, _MATCHES), self._clock().tzinfo)

    def devices(self, customer_id: int) -> tuple[KnownDevice, ...]:
        """The devices that this customer brought before, the latest first."""
        return all_in_zone(self._reads.devices_of(customer_id, _MATCHES), self._clock().tzinfo)

    def earlier_stays(self, *, device_id: int | None = None, serial: str = "") -> tuple[EarlierStay, ...]:
        """Earlier stays of the chosen device, or of any device with this serial number, the newest first."""
        return all_in_zone(self._reads.stays(device_id=device_id, serial=serial), self._clock().tzinfo)

    def complete(self, column: Column, prefix: str, *, kind: str = "", brand: str = "") -> tuple[str, ...]:
        """What was accepted before and begins like this."""
        return self._reads.complete(column, prefix, kind=kind, brand=brand)

    def usual_size(self, kind: str) -> SizeClass:
        """The size that was chosen last for devices of this kind, the middle one for a new kind."""
        return self._reads.size_of_kind(kind.strip()) or SizeClass.MEDIUM

    def defaults(self) -> IntakeDefaults:
        """What a new form is filled with: the centre's phrases, and the day that is promised unless told otherwise."""
        centre = self._reads.centre()
        today = self._clock().date()
        return IntakeDefaults(centre, today, today + timedelta(days=centre.repair_days))

    def accept(self, request: IntakeRequest) -> Accepted:
        """Take the visit's devices in: all of them, with their papers on the print queue, or none.

        Asked again with the key of a visit that is there, it answers with that visit.
        Raises InputRefused beside a field, PhoneKnown, DeviceHere, CustomerUnknown, or what the store raises.
        """
        with self._store.transaction() as work:
            earlier = work.receipts.with_key(request.key)
            if earlier is not None:
                return self._answer(work, earlier)
            visit = self._take_in(work, request)
            issue(work, visit.paper, visit.hand)
            for stay in visit.stays:
                issue(work, label_paper(stay, visit.customer, visit.hand.at.tzinfo), visit.hand)
            return _accepted(visit.receipt, visit.stays)

    def preview(self, request: IntakeRequest) -> ReceiptPaper:
        """The receipt as it would be printed now; nothing is kept. Raises as ``accept`` does.

        It takes a turn at writing though it keeps nothing: two devices of one visit may collide with each other, which
        shows only when the first is written.
        """
        with rehearsal(self._store) as work:
            return self._take_in(work, request).paper

    def _take_in(self, work: Work, request: IntakeRequest) -> _Visit:
        hand = self._desk().hand(self._clock())
        check_visit(request)
        customer = self._customer(work, request)
        centre = work.centre()
        receipt = Receipt(
            number=work.next_number(CodeKind.RECEIPT).number,
            customer_id=_known(customer.id),
            accepted_at=hand.at,
            clerk=hand.who,
            workstation=hand.workstation,
            key=request.key,
        )
        work.receipts.add(receipt)
        stays = [self._stay(work, receipt, told, index, centre, hand) for index, told in enumerate(request.devices)]
        if request.advance != NOTHING:
            book(work, _advance(stays, request.advance), request.method, hand)
        position = position_of(work, hand.who)
        paper = receipt_paper(centre, receipt, customer, stays, request.advance, hand.at.tzinfo, position)
        return _Visit(receipt, customer, stays, paper, hand)

    def _customer(self, work: Work, request: IntakeRequest) -> Customer:
        if request.customer_id is not None:
            chosen = work.customers.get(request.customer_id)
            chosen.contact = request.contact or chosen.contact
            return chosen
        with at_field("customer"):
            customer = Customer.new(request.name, request.phone, request.contact or Contact.CALL)
        known = work.customers.with_phone(customer.phones[0].digits)
        same = [person for person in known if norm(person.name) == norm(customer.name)]
        if same:
            same[0].contact = request.contact or same[0].contact
            return same[0]
        if known and not request.another_person:
            raise PhoneKnown(field="customer.phone", names=", ".join(person.name for person in known))
        customer.id = work.customers.add(customer)
        return customer

    def _stay(self, work: Work, receipt: Receipt, told: DeviceRequest, index: int, centre: Centre, hand: Hand) -> Stay:
        today = hand.at.date()
        with at_field(f"devices.{index}"):
            check_device(told, today)
            device = self._device(work, receipt.customer_id, told)
            here = work.orders.open_of_device(_known(device.id))
            if here is not None:
                raise DeviceHere(field="serial", number=grouped(here.number))
        order = Order(
            number=work.next_number(CodeKind.DEVICE_LABEL).number,
            receipt_number=receipt.number,
            device_id=_known(device.id),
            declared_fault=told.fault.strip(),
            accepted_at=hand.at,
            appearance=", ".join(told.appearance),
            accessories=list(told.accessories),
            note=told.note.strip(),
            stated_value=told.value,
            size=told.size,
            terms=centre.terms(today, told.size),
            warranty=told.warranty,
            payer=told.payer.strip(),
            guarantee_days=centre.guarantee_days,
            urgent=told.urgent,
            estimate=told.estimate,
            promised=told.promised or today + timedelta(days=centre.repair_days),
            place=work.directory.place(told.place),
        )
        with at_field(f"devices.{index}"):
            link(work, order, device, hand)
        work.orders.add(order)
        work.ledger.record(order.accepted(hand))
        return Stay(order, device)

    @staticmethod
    def _device(work: Work, customer_id: int, told: DeviceRequest) -> Device:
        known: Device | None = None
        if told.device_id is not None:
            known = work.devices.get(told.device_id)
            if known.customer_id != customer_id:
                raise CustomerUnknown
        elif told.serial.strip():
            known = work.devices.of_customer_with_serial(customer_id, told.serial)
        if known is not None:
            known.describe(told.kind, told.brand, told.model, told.serial, told.colour)
            return known
        device = Device.new(customer_id, told.kind, told.brand, told.model, told.serial, told.colour)
        device.id = work.devices.add(device)
        return device

    @staticmethod
    def _answer(work: Work, receipt: Receipt) -> Accepted:
        orders = work.orders.of_receipt(receipt.number)
        return _accepted(receipt, [Stay(order, work.devices.get(order.device_id)) for order in orders])


def _advance(stays: list[Stay], amount: Money) -> tuple[Share, ...]:
    """The advance of a visit, shared over its orders as far as their cost is known; the rest waits on the first whose
    price is still open, or on the first of all.
    """
    known = {stay.order.number: _expected(stay.order) for stay in stays}
    unpriced = [stay.order.number for stay in stays if stay.order.price_is_open]
    heir = next((number for number in unpriced if not known[number]), next(iter(unpriced or known)))
    return spread(amount, known, heir, frozenset(known))


def _expected(order: Order) -> Money:
    """What the work costs at least as far as anybody said: of a range, its lower end."""
    return order.works or (order.estimate.low or NOTHING if order.price_is_open else NOTHING)


def _accepted(receipt: Receipt, stays: list[Stay]) -> Accepted:
    orders = tuple(AcceptedOrder(stay.order.number, stay.device.title, stay.order.place) for stay in stays)
    return Accepted(receipt.number, orders, receipt.customer_id)


def _known(identity: int | None) -> int:
    if identity is None:
        raise AssertionError("kept things have an id")
    return identity
