"""Importing: bring the orders of another book of records in, each once, without papers and without promises."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.customer import Customer
from servicedesk.domain.device import Device
from servicedesk.domain.money import NOTHING
from servicedesk.domain.order import Order
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.refusals import DeviceHere, InputRefused
from servicedesk.domain.status import GONE, Status
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.text import norm, serial_key
from servicedesk.services.importing_records import Brought, ImportRow, RowRefused
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.rehearsal import rehearsal
from servicedesk.services.returns import follow

BATCH = 200
"""Rows of one transaction: long enough to be quick, short enough for a counter to get its turn in between."""

_Stay = tuple[int, datetime]
"""The number of an order and when its device was handed over."""

_NOTHING_PROMISED = StorageTerms(fee_per_day=NOTHING)


class Importing:
    """Takes understood rows in, batch by batch. What is in stays in; the same row asked again adds nothing."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def bring_in(
        self, rows: Sequence[ImportRow], done: Callable[[Brought], None] | None = None, *, keep_nothing: bool = False
    ) -> Brought:
        """Take the rows in by the order of their acceptance, so that numbers grow with time; answers what was done.

        ``done`` hears of every batch that is through, ``keep_nothing`` only rehearses. Raises what the store raises;
        the batches before stay.
        """
        in_time = sorted(rows, key=lambda row: row.accepted_at)
        whole = Brought()
        known = _Known()
        for start in range(0, len(in_time), BATCH):
            if keep_nothing:
                known = _Known()
            part = self._batch(in_time[start : start + BATCH], known, keep_nothing)
            whole += part
            if done is not None:
                done(part)
        return whole

    def _batch(self, rows: Sequence[ImportRow], known: "_Known", keep_nothing: bool) -> Brought:
        with rehearsal(self._store) if keep_nothing else self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            return sum((_attempt(work, row, known, hand) for row in rows), start=Brought())


@dataclass(frozen=True, slots=True)
class _Known:
    """What this import brought in, to be asked instead of the store: customers by who they are, and by its serial
    number the last stay of a device that was handed over.
    """

    people: dict[tuple[str, str], int] = field(default_factory=dict)
    stays: dict[str, _Stay] = field(default_factory=dict)


def _attempt(work: Work, row: ImportRow, known: _Known, hand: Hand) -> Brought:
    if work.receipts.with_key(row.key) is not None:
        return Brought(known=1)
    try:
        _bring(work, row, known, hand)
    except InputRefused as refusal:
        return Brought(refused=(RowRefused(row.line, refusal),))
    return Brought(imported=1)


def _bring(work: Work, row: ImportRow, known: _Known, hand: Hand) -> None:
    """Everything that may be refused comes before the first thing that is kept: a row is whole or absent."""
    customer = Customer.new(row.name, row.phone)
    customer_id = _person_here(work, customer, known.people)
    # A new customer has no id yet; a device that is refused must not leave its customer behind.
    device = Device.new(customer_id or 0, row.kind, row.brand, row.model, row.serial, row.colour)
    if customer_id is None:
        customer_id = device.customer_id = known.people[_who(customer)] = work.customers.add(customer)
    else:
        device = _device_here(work, row, customer_id) or device
    device_id = device.id if device.id is not None else work.devices.add(device)
    receipt = _receipt(work, row, customer_id, hand)
    work.receipts.add(receipt)
    order = _order(work, row, receipt.number, device_id)
    _follow(work, order, device, known.stays)
    work.orders.add(order)
    work.ledger.record(order.imported(hand, row.told))


def _follow(work: Work, order: Order, device: Device, stays: dict[str, _Stay]) -> None:
    """Link a stay to the one before it, which only a serial number tells; one that ended later is none before."""
    key = serial_key(device.serial)
    if not key:
        return
    before = stays.get(key) or _last_stay(work, order.device_id, device.serial)
    if before is not None and before[1] <= order.accepted_at:
        follow(order, *before, order.accepted_at)
    if order.status is Status.HANDED_OVER and order.closed_at is not None:
        stays[key] = order.number, order.closed_at


def _last_stay(work: Work, device_id: int, serial: str) -> _Stay | None:
    last = work.orders.last_handed_over(device_id, serial)
    return None if last is None or last.closed_at is None else (last.number, last.closed_at)


def _who(customer: Customer) -> tuple[str, str]:
    return customer.phones[0].digits, norm(customer.name)


def _person_here(work: Work, customer: Customer, people: dict[tuple[str, str], int]) -> int | None:
    who = _who(customer)
    if who not in people:
        for known in work.customers.with_phone(who[0]):
            if norm(known.name) == who[1] and known.id is not None:
                people[who] = known.id
    return people.get(who)


def _device_here(work: Work, row: ImportRow, customer_id: int) -> Device | None:
    """The customer's device with this serial number; raises DeviceHere when it is in the centre now, under an order."""
    if not row.serial:
        return None
    known = work.devices.of_customer_with_serial(customer_id, row.serial)
    if known is None or known.id is None:
        return None
    here = work.orders.open_of_device(known.id)
    if here is not None and row.status not in GONE:
        raise DeviceHere(field="serial", number=grouped(here.number))
    return known


def _receipt(work: Work, row: ImportRow, customer_id: int, hand: Hand) -> Receipt:
    return Receipt(
        number=work.next_number(CodeKind.RECEIPT).number,
        customer_id=customer_id,
        accepted_at=row.accepted_at,
        clerk=hand.who,
        workstation=hand.workstation,
        key=row.key,
        spent_at=row.accepted_at if row.status in GONE else None,
    )


def _order(work: Work, row: ImportRow, receipt_number: int, device_id: int) -> Order:
    return Order(
        number=work.next_number(CodeKind.DEVICE_LABEL).number,
        receipt_number=receipt_number,
        device_id=device_id,
        declared_fault=row.fault,
        accepted_at=row.accepted_at,
        status=row.status,
        outcome=row.outcome,
        note=row.note,
        price=row.price,
        place=work.directory.place(row.place),
        technician=work.directory.technician(row.technician),
        terms=_NOTHING_PROMISED,
        ready_at=row.accepted_at if row.status is Status.READY else None,
        closed_at=row.accepted_at if row.status in GONE else None,
    )
