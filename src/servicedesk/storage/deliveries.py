"""Deliveries and shops, as one transaction sees them."""

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from servicedesk.domain.codes import grouped
from servicedesk.domain.delivery_refusals import DeliveryUnknown, ShopUnknown
from servicedesk.domain.text import norm
from servicedesk.storage.delivery_tables import IS_OPEN, delivery, shop
from servicedesk.storage.mapping import Delivery, Shop
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.schema import orders, receipt

_NAMED = select(Shop).where(shop.c.folded == bindparam("folded"))
_WORKING = select(Shop).where(shop.c.active).order_by(shop.c.folded)
_OPEN_OF = select(Delivery).where(delivery.c.order_number == bindparam("order"), text(IS_OPEN))
_ADDRESS_OF = (
    select(delivery.c.address)
    .join(orders, orders.c.number == delivery.c.order_number)
    .join(receipt, receipt.c.number == orders.c.receipt_number)
    .where(receipt.c.customer_id == bindparam("customer"))
    .order_by(delivery.c.number.desc())
    .limit(1)
)


class SqlShops:
    """The shops of one transaction."""

    def __init__(self, session: Session, numbering: Numbering) -> None:
        self._session = session
        self._numbering = numbering

    def get(self, shop_id: int) -> Shop:
        """The shop; raises ShopUnknown."""
        found = self._session.get(Shop, shop_id)
        if found is None:
            raise ShopUnknown(field="shop")
        return found

    def named(self, name: str) -> Shop | None:
        """The shop of this name, however it is written."""
        return self._session.scalars(_NAMED, {"folded": norm(name)}).first()

    def working(self) -> tuple[Shop, ...]:
        """The shops that are worked with, by name."""
        return tuple(self._session.scalars(_WORKING))

    def add(self, shop: Shop) -> int:
        """Keep a new shop; its id."""
        shop.id = self._numbering.next_id("shop")
        self._session.add(shop)
        # Written at once: whoever asks for the name next, in this transaction too, has to find it.
        self._session.flush()
        return shop.id


class SqlDeliveries:
    """The deliveries of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, number: int) -> Delivery:
        """The delivery; raises DeliveryUnknown."""
        found = self._session.get(Delivery, number)
        if found is None:
            raise DeliveryUnknown(number=grouped(number))
        return found

    def last_address_of(self, customer_id: int) -> str:
        """Where this customer's last delivery went or goes, empty without one."""
        return self._session.scalars(_ADDRESS_OF, {"customer": customer_id}).first() or ""

    def open_of(self, order_number: int) -> Delivery | None:
        """The order's delivery that is planned, or out."""
        return self._session.scalars(_OPEN_OF, {"order": order_number}).first()

    def add(self, delivery: Delivery) -> None:
        """Keep a new delivery."""
        self._session.add(delivery)
        self._session.flush()
