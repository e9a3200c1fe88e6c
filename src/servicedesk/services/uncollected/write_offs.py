"""Write-offs: after the year the director and a second person let a device pass to the centre, or be sold."""

from collections.abc import Callable
from dataclasses import replace

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.money import NOTHING
from servicedesk.domain.notice import Warned, warned
from servicedesk.domain.order import Order
from servicedesk.domain.uncollected_refusals import NotWarned
from servicedesk.domain.write_off import Disposal, WriteOff
from servicedesk.services.checks import demand_within
from servicedesk.services.endings import call_off_deliveries
from servicedesk.services.issuing import issue
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.staff.entitlement import demand_director, demand_second
from servicedesk.services.uncollected.papers import unclaimed_act
from servicedesk.services.uncollected.records import WriteOffRequest, WriteOffView
from servicedesk.services.uncollected.waiting import of_this_wait_only, view_of_act
from servicedesk.services.zone import refusing_in

_LONGEST = 500


class WriteOffs:
    """Write a device off, once."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def write_off(self, request: WriteOffRequest) -> WriteOffView:
        """Write the device off and put the act on the print queue; all of it or nothing.

        Raises OrderUnknown, HeldByCase, TooEarlyToWriteOff, why what is not ready cannot go, DirectorNeeded,
        SecondPersonNeeded, PersonUnknown, NotWarned unless ``without_notice``, and what WriteOff.check raises.
        """
        for field in ("ground", "deposited"):
            demand_within(getattr(request, field), field, _LONGEST)
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            order = work.orders.get(request.order)
            order.demand_may_be_written_off(hand.at.date())
            act = self._act(work, order, request, hand)
            work.write_offs.add(act)
            why = grouped(act.number)
            work.ledger.record(order.write_off(hand, f"{act.director}, {act.second}", why))
            call_off_deliveries(work, [order], hand)
            issue(work, unclaimed_act(work, order, act, hand), hand)
            return view_of_act(act, hand.at.tzinfo)

    @staticmethod
    def _act(work: Work, order: Order, request: WriteOffRequest, hand: Hand) -> WriteOff:
        director = demand_director(work, request.director)
        second = demand_second(work, replace(hand, who=director), request.second_person, grouped(order.number))
        disposal = request.disposal or work.centre().disposal
        sold = disposal is Disposal.SOLD
        stated = order.stated_value or NOTHING
        notices = of_this_wait_only(work.notices.of_order(order.number), order, hand.at.tzinfo)
        told, until = warned(notices, hand.at.date())
        act = WriteOff(
            number=Code(CodeKind.UNCLAIMED, 0, 1).number,
            order_number=order.number,
            at=hand.at,
            who=hand.who,
            workstation=hand.workstation,
            director=director,
            second=second,
            ground=request.ground.strip(),
            value=stated if request.value is None else request.value,
            disposal=disposal,
            price=request.price if sold else NOTHING,
            kept=request.kept if sold else NOTHING,
            deposited=request.deposited.strip() if sold else "",
            warned=told is Warned.DULY,
        )
        act.check()
        if not act.warned and not request.without_notice:
            raise NotWarned(field="without_notice", number=grouped(order.number), warned=told, until=until)
        act.number = work.next_number(CodeKind.UNCLAIMED).number
        return act
