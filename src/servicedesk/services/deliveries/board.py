"""The board of deliveries: what is to be done, what was done, what a scan means, and what a shop pays for a month."""

from datetime import date, datetime, timedelta

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.delivery import OPEN
from servicedesk.domain.delivery_refusals import DeliveryUnknown, NoDeliveryPlanned, ShopUnknown
from servicedesk.domain.refusals import OrderUnknown, WrongPaper
from servicedesk.domain.terms import months_later
from servicedesk.services.deliveries.naming import the_one
from servicedesk.services.deliveries.ports import DeliveryReads
from servicedesk.services.deliveries.records import DeliveryFacts, Due, ShopFacts, ShopSheet
from servicedesk.services.ports import Clock
from servicedesk.services.reads import OrderReads
from servicedesk.services.sums import sums_of
from servicedesk.services.zone import all_in_zone, in_zone

_MOST = 200
_WEEK = timedelta(days=7)


class DeliveryBoard:
    """Deliveries to be looked at."""

    def __init__(self, reads: DeliveryReads, orders: OrderReads, clock: Clock) -> None:
        self._reads = reads
        self._orders = orders
        self._clock = clock

    def today(self) -> date:
        """The day in the centre's zone."""
        return self._clock().date()

    def open(self) -> tuple[DeliveryFacts, ...]:
        """What is planned or out, the earliest day first."""
        return self._told(self._reads.open())

    def ended(self, days: int = _WEEK.days, most: int = _MOST) -> tuple[DeliveryFacts, ...]:
        """What was delivered or came back within these days, the newest first, ``most`` of them."""
        today = self.today()
        return self._told(self._reads.ended(today - timedelta(days=days), today, most))

    def of_order(self, order: int) -> tuple[DeliveryFacts, ...]:
        """The order's deliveries, the newest first."""
        return self._told(self._reads.of_order(order))

    def one(self, number: int) -> DeliveryFacts:
        """One delivery; raises DeliveryUnknown."""
        facts = self._reads.facts(number)
        if facts is None:
            raise DeliveryUnknown(number=grouped(number))
        return in_zone(facts, self._clock().tzinfo)

    def scanned(self, text: str) -> DeliveryFacts:
        """The delivery that a scan means: a device label's, while it is planned or out, or the act's own.

        Raises ForeignCode, CodeSpoiled, WrongPaper, OrderUnknown, NoDeliveryPlanned, DeliveryUnknown.
        """
        code = Code.parse(text)
        if code.kind is CodeKind.DELIVERY:
            return self.one(code.number)
        if code.kind is not CodeKind.DEVICE_LABEL:
            raise WrongPaper(number=code.grouped, kind=int(code.kind), wanted=int(CodeKind.DEVICE_LABEL))
        if self._orders.facts(code.number) is None:
            raise OrderUnknown(number=code.grouped)
        found = next((each for each in self.of_order(code.number) if each.state in OPEN), None)
        if found is None:
            raise NoDeliveryPlanned(number=code.grouped)
        return found

    def due(self, number: int) -> Due:
        """What the customer owes for the device of a delivery now; raises DeliveryUnknown."""
        facts = self._orders.facts(self.one(number).order)
        if facts is None:
            raise DeliveryUnknown(number=grouped(number))
        sums = sums_of(facts, self._clock())
        return Due(sums.works, sums.storage, sums.paid)

    def sheet(self, shop: str, month: date) -> ShopSheet:
        """What a shop, told by name or by a part of it, pays for the calendar month of a day; raises ShopUnknown,
        SeveralShops.
        """
        found = the_one(shop, self._reads.shops())
        if found is None:
            raise ShopUnknown(field="shop", name=shop.strip())
        return self._sheet(found, month.replace(day=1))

    def _sheet(self, shop: ShopFacts, first: date) -> ShopSheet:
        beyond, zone = months_later(first, 1), self._clock().tzinfo
        since, until = (datetime(day.year, day.month, day.day, tzinfo=zone) for day in (first, beyond))
        trips = self._told(self._reads.charged(shop.id, first, beyond - timedelta(days=1)))
        repairs = all_in_zone(self._reads.repairs(shop.name, since, until), zone)
        return ShopSheet(shop, first, trips, repairs)

    def _told(self, found: tuple[DeliveryFacts, ...]) -> tuple[DeliveryFacts, ...]:
        return all_in_zone(found, self._clock().tzinfo)
