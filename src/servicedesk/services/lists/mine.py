"""A technician's own orders: everything of theirs that is still to be worked on, what burns first."""

from datetime import date

from servicedesk.domain.status import OPEN, Status
from servicedesk.services.lists.orders import ListedOrder, ListQuestion, OrderList, OrderListReads
from servicedesk.services.ports import Clock

MOST_ORDERS = 500
"""Nobody works on more at once."""

_NEVER = date.max


class MyOrders:
    """What a technician has to do."""

    def __init__(self, lists: OrderListReads, clock: Clock) -> None:
        self._lists = lists
        self._clock = clock

    def of(self, technician: str) -> tuple[ListedOrder, ...]:
        """The open orders of a technician, as the name is kept: urgent ones first, then by the promised day."""
        question = ListQuestion(
            OrderList.OF_TECHNICIAN, self._clock().date(), text=" ".join(technician.split()), limit=MOST_ORDERS
        )
        mine = [order for order in self._lists.page(question).rows if order.status in OPEN]
        return tuple(sorted(mine, key=_burning))

    def unassigned(self) -> tuple[ListedOrder, ...]:
        """Orders that nobody repairs yet, in the same order."""
        question = ListQuestion(OrderList.AWAITING, self._clock().date(), limit=MOST_ORDERS)
        free = [order for order in self._lists.page(question).rows if not order.technician]
        return tuple(sorted(free, key=_burning))


def _burning(order: ListedOrder) -> tuple[bool, date, bool, int]:
    waits = order.status in {Status.AWAITING_APPROVAL, Status.AWAITING_PART}
    return (not order.urgent, order.promised or _NEVER, waits, order.number)
