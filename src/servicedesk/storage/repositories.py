"""The entities of one transaction, found and kept through SQLAlchemy's session.

New entities wait in the session, so that an import writes hundreds of them at once; whoever could miss one of them by
asking the database writes them out first.
"""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, bindparam, literal_column, or_, select
from sqlalchemy.orm import Session

from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import CustomerUnknown, OrderUnknown, ReceiptUnknown
from servicedesk.domain.status import GONE, Status
from servicedesk.domain.text import serial_key
from servicedesk.storage import schema
from servicedesk.storage.clock_watch import ClockWatch
from servicedesk.storage.mapping import CustodyEvent, Customer, Device, Order, Payment, Receipt
from servicedesk.storage.numbering import Numbering

_phone, _device, _receipt, _orders = schema.phone.c, schema.device.c, schema.receipt.c, schema.orders.c

_WITH_PHONE = (
    select(Customer)
    .where(schema.customer.c.id.in_(select(_phone.customer_id).where(_phone.digits == bindparam("digits"))))
    .order_by(schema.customer.c.id)
)
_WITH_SERIAL = (
    select(Device)
    .where(_device.serial_key == bindparam("key"), _device.customer_id == bindparam("customer"))
    .order_by(_device.id.desc())
    .limit(1)
)
_WITH_KEY = select(Receipt).where(_receipt.key == bindparam("key"))
_OF_RECEIPT = select(Order).where(_orders.receipt_number == bindparam("receipt")).order_by(_orders.number)
_HERE = select(Order).where(_orders.device_id == bindparam("device"), _orders.status.not_in(GONE)).limit(1)


# As the partial index has it: for a bound value SQLite would read every device.
_NO_SERIAL: ColumnElement[str] = literal_column("''")
_of_device = _orders.device_id == bindparam("device")
_of_serial = _orders.device_id.in_(
    select(_device.id).where(_device.serial_key == bindparam("key"), _device.serial_key != _NO_SERIAL)
)
_HANDED_OVER = (
    select(Order)
    .where(or_(_of_device, _of_serial), _orders.status == Status.HANDED_OVER)
    .order_by(_orders.number.desc())
    .limit(1)
)


class SqlCustomers:
    """Customers by id and by phone."""

    def __init__(self, session: Session, numbering: Numbering) -> None:
        self._session = session
        self._numbering = numbering
        self._new: dict[int, Customer] = {}
        self._new_phones: set[str] = set()

    def get(self, customer_id: int) -> Customer:
        """The customer; raises CustomerUnknown."""
        customer = self._new.get(customer_id) or self._session.get(Customer, customer_id)
        if customer is None:
            raise CustomerUnknown
        return customer

    def with_phone(self, digits: str) -> Sequence[Customer]:
        """Everybody who has exactly this phone."""
        if digits in self._new_phones:
            self._session.flush()
        return self._session.scalars(_WITH_PHONE, {"digits": digits}).all()

    def add(self, customer: Customer) -> int:
        """Keep a new customer; its id."""
        customer.id = self._numbering.next_id("customer")
        self._session.add(customer)
        self._new[customer.id] = customer
        self._new_phones.update(phone.digits for phone in customer.phones)
        return customer.id


class SqlDevices:
    """Devices by id and by serial number."""

    def __init__(self, session: Session, numbering: Numbering) -> None:
        self._session = session
        self._numbering = numbering
        self._new: dict[int, Device] = {}
        self._new_serials: set[tuple[int, str]] = set()

    def get(self, device_id: int) -> Device:
        """The device; raises CustomerUnknown."""
        device = self._new.get(device_id) or self._session.get(Device, device_id)
        if device is None:
            raise CustomerUnknown
        return device

    def of_customer_with_serial(self, customer_id: int, serial: str) -> Device | None:
        """The customer's device with this serial number (compared by ``serial_key``)."""
        key = serial_key(serial)
        if not key:
            return None
        if (customer_id, key) in self._new_serials:
            self._session.flush()
        return self._session.scalars(_WITH_SERIAL, {"key": key, "customer": customer_id}).first()

    def add(self, device: Device) -> int:
        """Keep a new device; its id."""
        device.id = self._numbering.next_id("device")
        self._session.add(device)
        self._new[device.id] = device
        self._new_serials.add((device.customer_id, serial_key(device.serial)))
        return device.id


class SqlReceipts:
    """Receipts by number and by the client's key."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._new: dict[int, Receipt] = {}
        self._new_keys: dict[str, Receipt] = {}

    def get(self, number: int) -> Receipt:
        """The receipt; raises ReceiptUnknown."""
        receipt = self._new.get(number) or self._session.get(Receipt, number)
        if receipt is None:
            raise ReceiptUnknown(number=grouped(number))
        return receipt

    def with_key(self, key: str) -> Receipt | None:
        """The receipt that a repeated request already made."""
        return self._new_keys.get(key) or self._session.scalars(_WITH_KEY, {"key": key}).first()

    def add(self, receipt: Receipt) -> None:
        """Keep a new receipt."""
        self._session.add(receipt)
        self._new[receipt.number] = self._new_keys[receipt.key] = receipt


class SqlOrders:
    """Orders by number and by receipt."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._new: dict[int, Order] = {}
        self._new_receipts: set[int] = set()
        self._new_devices: set[int] = set()

    def get(self, number: int) -> Order:
        """The order; raises OrderUnknown."""
        order = self._new.get(number) or self._session.get(Order, number)
        if order is None:
            raise OrderUnknown(number=grouped(number))
        return order

    def of_receipt(self, receipt_number: int) -> Sequence[Order]:
        """The receipt's orders by number."""
        if receipt_number in self._new_receipts:
            self._session.flush()
        return self._session.scalars(_OF_RECEIPT, {"receipt": receipt_number}).all()

    def open_of_device(self, device_id: int) -> Order | None:
        """The order under which the device is in the centre now, if it is."""
        if device_id in self._new_devices:
            self._session.flush()
        return self._session.scalars(_HERE, {"device": device_id}).first()

    def last_handed_over(self, device_id: int, serial: str) -> Order | None:
        """The last stay, handed over, of this device or of any with this serial number (``serial_key``)."""
        asked = {"device": device_id, "key": serial_key(serial)}
        return self._session.scalars(_HANDED_OVER, asked).first()

    def add(self, order: Order) -> None:
        """Keep a new order."""
        self._session.add(order)
        self._new[order.number] = order
        self._new_receipts.add(order.receipt_number)
        self._new_devices.add(order.device_id)


class SqlLedger:
    """What is appended and never changed: custody events and payments."""

    def __init__(self, session: Session, numbering: Numbering, watch: ClockWatch) -> None:
        self._session = session
        self._numbering = numbering
        self._watch = watch
        self._new_payments: set[int] = set()

    def record(self, event: CustodyEvent) -> None:
        """Append an event."""
        self._watch.look(event)
        event.sequence = self._numbering.next_id("custody_event")
        self._session.add(event)

    def book(self, payment: Payment) -> None:
        """Append a payment."""
        payment.sequence = self._numbering.next_id("payment")
        self._session.add(payment)
        self._new_payments.add(payment.order_number)

    def payments(self, order_numbers: Sequence[int]) -> Sequence[Payment]:
        """The payments of these orders by sequence."""
        if self._new_payments.intersection(order_numbers):
            self._session.flush()
        payment = schema.payment.c
        wanted = select(Payment).where(payment.order_number.in_(order_numbers)).order_by(payment.sequence)
        return self._session.scalars(wanted).all()
