"""What the use cases read: frozen records straight from the store, each call one short read."""

from datetime import date
from enum import StrEnum
from typing import Protocol

from servicedesk.domain.terms import SizeClass
from servicedesk.services.centre import Centre
from servicedesk.services.intake_records import CustomerMatch, EarlierStay, KnownDevice
from servicedesk.services.lookup_records import Entry, Found, OrderFacts, OrderRow, PlannedDelivery


class Column(StrEnum):
    """The fields that complete themselves from what was accepted before."""

    KIND = "kind"
    BRAND = "brand"
    MODEL = "model"
    COLOUR = "colour"
    PLACE = "place"
    TECHNICIAN = "technician"
    PAYER = "payer"


class Filter(StrEnum):
    """The chips above a list of orders."""

    ALL = "all"
    OPEN = "open"
    READY = "ready"
    GONE = "gone"
    OVERDUE = "overdue"


class IntakeReads(Protocol):
    """What intake looks up while the clerk types."""

    def centre(self) -> Centre:
        """The centre's settings as they hold now."""

    def customers_by_phone(self, digits: str, limit: int) -> tuple[CustomerMatch, ...]:
        """Customers whose phone contains these digits at its end or its beginning, the latest visitor first."""

    def devices_of(self, customer_id: int, limit: int) -> tuple[KnownDevice, ...]:
        """The customer's devices, the latest stay first."""

    def stays(self, *, device_id: int | None = None, serial: str = "", limit: int = 5) -> tuple[EarlierStay, ...]:
        """Stays of one device, the newest first: by id, or by serial number compared with ``serial_key``."""

    def complete(
        self, column: Column, prefix: str, *, kind: str = "", brand: str = "", limit: int = 8
    ) -> tuple[str, ...]:
        """Values used before that begin with the prefix (folded), the most used first; kind and brand narrow it."""

    def size_of_kind(self, kind: str) -> SizeClass | None:
        """The size that was chosen last for a device of this kind, among the latest orders."""


class OrderReads(Protocol):
    """What lookup and pickup read."""

    def find(self, text: str, only: Filter, after: int | None, limit: int, today: date) -> Found:
        """Orders that match every word of the text, in any order, newest first; an empty text matches all.

        A word may be a number or its serial part, the last digits of a phone, a name, a serial number, a brand or
        model, a piece of the fault. ``after`` is the number of the last row of the page before.
        """

    def similar(self, text: str) -> str:
        """The text with words nobody ever used replaced by the nearest that were; the same text when nothing is
        nearer.
        """

    def facts(self, number: int) -> OrderFacts | None:
        """Everything about one order."""

    def facts_of_receipt(self, receipt: int) -> tuple[OrderFacts, ...]:
        """Everything about the receipt's orders by number; empty when there is no such receipt."""

    def events(self, number: int) -> tuple[Entry, ...]:
        """The order's custody events, newest first."""

    def stays_of_device(self, device_id: int, besides: int) -> tuple[OrderRow, ...]:
        """The other orders of the same device or of one with its serial number, newest first."""

    def planned_delivery(self, number: int) -> PlannedDelivery | None:
        """When the order's device is to be brought home; None when that is not planned, or it is on its way."""
