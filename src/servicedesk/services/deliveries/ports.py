"""What deliveries need from the store: the entities of one transaction, and reads for lists and sheets."""

from datetime import date, datetime
from typing import Protocol

from servicedesk.domain.delivery import Delivery
from servicedesk.domain.shop import Shop
from servicedesk.services.deliveries.records import DeliveryFacts, RepairFacts, ShopFacts


class Shops(Protocol):
    """The shops of one transaction."""

    def get(self, shop_id: int) -> Shop:
        """The shop; raises ShopUnknown."""

    def named(self, name: str) -> Shop | None:
        """The shop of this name, however it is written."""

    def working(self) -> tuple[Shop, ...]:
        """The shops that are worked with, by name."""

    def add(self, shop: Shop) -> int:
        """Keep a new shop; its id."""


class DeliveryBook(Protocol):
    """The deliveries of one transaction."""

    def get(self, number: int) -> Delivery:
        """The delivery; raises DeliveryUnknown."""

    def last_address_of(self, customer_id: int) -> str:
        """Where this customer's last delivery went or goes, empty without one."""

    def open_of(self, order_number: int) -> Delivery | None:
        """The order's delivery that is planned, or out."""

    def add(self, delivery: Delivery) -> None:
        """Keep a new delivery."""


class DeliveryReads(Protocol):
    """What lists, cards and sheets read."""

    def facts(self, number: int) -> DeliveryFacts | None:
        """One delivery."""

    def of_order(self, order_number: int) -> tuple[DeliveryFacts, ...]:
        """The deliveries of an order, the newest first."""

    def open(self) -> tuple[DeliveryFacts, ...]:
        """What is planned or out, the earliest day first."""

    def ended(self, first: date, last: date, limit: int) -> tuple[DeliveryFacts, ...]:
        """What was delivered or came back from ``first`` to ``last``, the newest first."""

    def charged(self, shop_id: int, first: date, last: date) -> tuple[DeliveryFacts, ...]:
        """The shop's trips from ``first`` to ``last`` by day."""

    def repairs(self, shop: str, since: datetime, until: datetime) -> tuple[RepairFacts, ...]:
        """Repairs that this shop (by name) pays for, of devices handed over from ``since`` until before ``until``."""

    def shops(self) -> tuple[ShopFacts, ...]:
        """Every shop, those that are worked with first, by name."""

    def payers(self, prefix: str, limit: int) -> tuple[str, ...]:
        """Names of shops and of earlier payers that begin with the prefix, however it is written."""
