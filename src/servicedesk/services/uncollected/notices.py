"""Notices: the customer is told that a device waits, and it is put on record with its proof."""

from collections.abc import Callable
from datetime import date, datetime, time

from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.notice import WRITTEN, Notice, NoticeKind, NoticeWay
from servicedesk.domain.order import Order
from servicedesk.domain.status import Status
from servicedesk.domain.uncollected_refusals import NotWaiting
from servicedesk.services.checks import demand_within
from servicedesk.services.issuing import issue
from servicedesk.services.papers import PaperKind
from servicedesk.services.papers.uncollected import NoticePaper
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.uncollected.papers import notice_paper, storage_sheet
from servicedesk.services.uncollected.records import NoticeRequest, NoticeView, Waiting
from servicedesk.services.uncollected.telling import said_of
from servicedesk.services.uncollected.waiting import of_this_wait_only, views_of, waiting_of
from servicedesk.services.wording import Wording

_LONGEST = {"what": 1000, "whom": 200, "tracking": 40, "address": 300}


class Notices:
    """Tell a customer, note what proves it, and look at what waits."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def waiting(self, number: int) -> Waiting:
        """A device's storage clock, fee, notices and act; raises OrderUnknown."""
        with self._store.reading() as work:
            return waiting_of(work, number, self._clock())

    def tell(self, request: NoticeRequest) -> NoticeView:
        """Put a notice on record; a written one goes on the print queue.

        A letter goes to the customer's last address unless it tells one. Raises OrderUnknown, NotWaiting,
        NoticeDatesWrong, ValueMissing, ValueTooLong, TextUnreadable.
        """
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            order = work.orders.get(request.order)
            if order.status is not Status.READY:
                raise NotWaiting(number=grouped(order.number), status=order.status)
            notice = _notice(work, order, request, hand)
            address = _address(work, order, request)
            notice.number = work.next_number(CodeKind.UNCLAIMED).number
            heard = _heard(notice, hand)
            work.ledger.record(order.tell(_said(work, notice), hand, reached=heard is not None, heard_at=heard))
            work.notices.add(notice)
            if notice.way in WRITTEN:
                issue(work, notice_paper(work, order, notice, hand, address), hand)
            return views_of([notice], hand.at.tzinfo)[0]

    def address(self, number: int) -> str:
        """The postal address of the order's customer, as their last letter or delivery has it; raises OrderUnknown."""
        with self._store.reading() as work:
            return _known_address(work, work.orders.get(number))

    def ready_told(self, number: int, what: str) -> NoticeView:
        """A call that the device is ready and that was heard. Raises as ``tell`` does."""
        return self.tell(NoticeRequest(number, NoticeKind.READY, NoticeWay.CALL, what, reached=True))

    def receive(self, number: int, on: date, tracking: str = "") -> NoticeView:
        """The notice of this number was received, with the number of the post if it was not known before.

        Raises NoticeUnknown, NotALetter, NoticeDatesWrong, ValueMissing.
        """
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            notice = work.notices.get(number)
            notice.tracking = tracking.strip() or notice.tracking
            notice.receive(on, hand.at.date())
            order = work.orders.get(notice.order_number)
            # A letter about an earlier wait, before the repair was done again, does not tell of this one.
            of_this_wait = notice in of_this_wait_only([notice], order, hand.at.tzinfo)
            heard_at = _heard(notice, hand)
            work.ledger.record(order.tell(_said(work, notice), hand, reached=of_this_wait, heard_at=heard_at))
            return views_of([notice], hand.at.tzinfo)[0]

    def print_sheet(self, number: int) -> Waiting:
        """Put the calculation of the storage fee on the print queue; raises OrderUnknown."""
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            waiting = waiting_of(work, number, hand.at)
            issue(work, storage_sheet(work.centre(), waiting, hand), hand)
            return waiting


def _notice(work: Work, order: Order, request: NoticeRequest, hand: Hand) -> Notice:
    today, zone = hand.at.date(), hand.at.tzinfo
    texts = {"what": request.what, "whom": request.whom, "tracking": request.tracking, "address": request.address}
    for field, text in texts.items():
        demand_within(text, field, _LONGEST[field])
    receipt = work.receipts.get(order.receipt_number)
    notice = Notice(
        number=0,
        order_number=order.number,
        kind=request.kind,
        way=request.way,
        who=hand.who,
        whom=request.whom.strip() or work.customers.get(receipt.customer_id).name,
        what=request.what.strip(),
        workstation=hand.workstation,
        at=hand.at,
        given_on=request.given_on or today,
        tracking=request.tracking.strip(),
        received_on=request.received_on,
        reached=request.received_on is not None or (request.reached and request.way is not NoticeWay.LETTER),
    )
    notice.check(None if order.ready_at is None else order.ready_at.astimezone(zone).date(), today)
    return notice


def _said(work: Work, notice: Notice) -> str:
    """What the ledger keeps of it, in the language of the centre's papers."""
    wording = Wording(work.centre().paper_language)
    said = said_of(notice.way, notice.received_on, notice.tracking, wording, reached=notice.reached)
    return f"{said}: {notice.what}"


def _address(work: Work, order: Order, request: NoticeRequest) -> str:
    """Where a letter goes; nothing for a notice of another way."""
    if request.way is not NoticeWay.LETTER:
        return ""
    address = " ".join(request.address.split()) or _known_address(work, order)
    if not address:
        raise ValueMissing(field="postal_address")
    return address


def _known_address(work: Work, order: Order) -> str:
    customer = work.receipts.get(order.receipt_number).customer_id
    for number in work.notices.letters_to(customer):
        issued = work.papers.latest(PaperKind.NOTICE, number)
        if issued is not None and isinstance(issued.paper, NoticePaper) and issued.paper.address:
            return issued.paper.address
    return work.deliveries.last_address_of(customer)


def _heard(notice: Notice, hand: Hand) -> datetime | None:
    """When the customer learned of it: now, or at the end of an earlier day."""
    on = notice.heard_on
    if on is None or on == hand.at.date():
        return None if on is None else hand.at
    return datetime.combine(on, time(23, 59), tzinfo=hand.at.tzinfo)
