"""Putting devices to places by scanning: labels and the place in either order, each scan answered at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from servicedesk.domain.codes import LENGTH, Code, CodeKind, compact, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.order import Order
from servicedesk.domain.place import Place
from servicedesk.domain.place_refusals import PlaceClosed, PlaceUnknown, WithCourier
from servicedesk.domain.refusals import AlreadyHandedOver, ForeignCode, WrongPaper
from servicedesk.domain.status import Status
from servicedesk.services.numbers import order_code
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.storeroom.records import DeviceSeen, PlaceSeen, PutDown, Putting
from servicedesk.services.zone import refusing_in


@dataclass(frozen=True, slots=True)
class Answer:
    """What a scan did. ``place`` is the one that the devices go to next; ``waiting`` devices want a place; ``put`` were
    put down by this scan; ``device`` is the one that was scanned.
    """

    what: Putting
    place: PlaceSeen | None = None
    waiting: tuple[DeviceSeen, ...] = ()
    put: tuple[DeviceSeen, ...] = ()
    device: DeviceSeen | None = None


class PuttingAway:
    """Reads scans and puts devices down; it remembers nothing between two calls."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def round(self) -> "Round":
        """A round of scans."""
        return Round(self)

    def read(self, text: str) -> PlaceSeen | DeviceSeen:
        """The place or the device that a scan, or what was typed, names.

        Raises ForeignCode, CodeSpoiled, WrongPaper for another paper of ours, PlaceUnknown, PlaceClosed, OrderUnknown,
        AlreadyHandedOver, WithCourier.
        """
        with refusing_in(self._clock().tzinfo), self._store.reading() as work:
            place = _place_named(work, text)
            if place is not None:
                return _place_seen(work, place)
            order = work.orders.get(_order_number(text))
            _demand_here(order)
            return _device_seen(work, order)

    def put(self, numbers: tuple[int, ...], place: int) -> PutDown:
        """Put these devices to the place, all or none; one that stands there already is left as it is.

        Raises as ``read`` does.
        """
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            wanted = work.places.get(place)
            if wanted.closed:
                raise PlaceClosed(field="place", name=wanted.name)
            hand = self._desk().hand(self._clock())
            before = work.places.holding(wanted.name)
            moved = [seen for number in numbers if (seen := _put(work, number, wanted, hand)) is not None]
            return PutDown(PlaceSeen(wanted.number, wanted.name, before + len(moved), wanted.capacity), tuple(moved))


class Round:
    """One round of scans: the first scan decides whether the place comes first or the labels do.

    Place first: every label after it is put there, until another place is scanned. Labels first: they wait for a place,
    which is then forgotten, so that the next label belongs to the next place. A full place is asked for twice: the same
    scan again, or Enter, agrees. Scans are answered in the order in which they are given, on one thread.
    """

    def __init__(self, putting: PuttingAway) -> None:
        self._putting = putting
        self._place: PlaceSeen | None = None
        self._waiting: tuple[DeviceSeen, ...] = ()
        self._asked: PlaceSeen | DeviceSeen | None = None
        self._agreed = False

    def scan(self, text: str) -> Answer:
        """Take a scan, or what was typed; raises as ``PuttingAway.read`` and ``put`` do, and changes nothing then."""
        seen = self._putting.read(text)
        again = self._asked is not None and self._asked.number == seen.number
        self._asked = None
        if isinstance(seen, PlaceSeen):
            return self._take_place(seen, agreed=again)
        return self._take_device(seen, agreed=again)

    def agree(self) -> Answer | None:
        """Put into the full place that was asked about; None when nothing was."""
        asked, self._asked = self._asked, None
        if asked is None:
            return None
        return (
            self._take_place(asked, agreed=True)
            if isinstance(asked, PlaceSeen)
            else self._take_device(asked, agreed=True)
        )

    def clear(self) -> None:
        """Begin anew; nothing that was put down is taken back."""
        self._place, self._waiting, self._asked, self._agreed = None, (), None, False

    def _take_place(self, place: PlaceSeen, *, agreed: bool) -> Answer:
        if place.full and not agreed:
            self._asked = place
            return self._answer(Putting.FULL, place=place)
        if not self._waiting:
            self._place, self._agreed = place, agreed
            return self._answer(Putting.PLACE_CHOSEN)
        down = self._putting.put(tuple(device.number for device in self._waiting), place.number)
        self.clear()
        return Answer(Putting.PUT, down.place, put=down.devices)

    def _take_device(self, device: DeviceSeen, *, agreed: bool) -> Answer:
        if self._place is None:
            if any(one.number == device.number for one in self._waiting):
                return self._answer(Putting.TWICE, device=device)
            self._waiting = (*self._waiting, device)
            return self._answer(Putting.DEVICE_WAITS, device=device)
        self._agreed = self._agreed or agreed
        if device.place == self._place.name:
            return self._answer(Putting.STANDS_THERE, device=device)
        if self._place.full and not self._agreed:
            self._asked = device
            return self._answer(Putting.FULL, device=device)
        down = self._putting.put((device.number,), self._place.number)
        self._place = down.place
        return replace(self._answer(Putting.PUT, device=device), put=down.devices)

    def _answer(self, what: Putting, *, place: PlaceSeen | None = None, device: DeviceSeen | None = None) -> Answer:
        return Answer(what, place or self._place, self._waiting, device=device)


def _order_number(text: str) -> int:
    """Raises what belongs to a code that is no device label's; typed words are the name of no place."""
    try:
        return order_code(text).number
    except ForeignCode:
        if any(character.isalpha() for character in text) and "/" not in text:
            raise PlaceUnknown(place=f"«{text.strip()}»") from None
        raise


def _place_named(work: Work, text: str) -> Place | None:
    """The place that this is the code or the name of; raises PlaceUnknown for a code of ours on no place."""
    digits = compact(text)
    if len(digits) == LENGTH and digits.isascii() and digits.isdigit():
        code = Code.parse(text)
        if code.kind not in {CodeKind.PLACE, CodeKind.DEVICE_LABEL}:
            raise WrongPaper(number=code.grouped, kind=int(code.kind), wanted=int(CodeKind.DEVICE_LABEL))
        return work.places.get(code.number) if code.kind is CodeKind.PLACE else None
    return work.places.named(text)


def _place_seen(work: Work, place: Place) -> PlaceSeen:
    if place.closed:
        raise PlaceClosed(field="place", name=place.name)
    return PlaceSeen(place.number, place.name, work.places.holding(place.name), place.capacity)


def _demand_here(order: Order) -> None:
    if order.status is Status.HANDED_OVER:
        raise AlreadyHandedOver(number=grouped(order.number), at=order.closed_at)
    if order.status is Status.OUT_FOR_DELIVERY:
        raise WithCourier(number=grouped(order.number), courier=order.place)


def _device_seen(work: Work, order: Order) -> DeviceSeen:
    return DeviceSeen(order.number, work.devices.get(order.device_id).title, order.place)


def _put(work: Work, number: int, place: Place, hand: Hand) -> DeviceSeen | None:
    order = work.orders.get(number)
    _demand_here(order)
    seen = _device_seen(work, order)
    if order.place == place.name:
        return None
    work.ledger.record(order.put(place.name, hand))
    return seen
