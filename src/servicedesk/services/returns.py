"""Returns: what an order has to do with the stay of the same device before it, and whether our guarantee holds."""

from datetime import datetime

from servicedesk.domain.custody import Hand
from servicedesk.domain.device import Device
from servicedesk.domain.history_refusals import GuaranteeUnproven
from servicedesk.domain.order import Order
from servicedesk.domain.warranty import Warranty
from servicedesk.services.ports import Work


def follow(order: Order, before: int, gone: datetime, at: datetime) -> None:
    """Tell an order that came in ``at`` a moment which stay of its device ended before it, ``gone`` so many days."""
    order.previous = before
    order.came_back_after = max(0, (at.date() - gone.astimezone(at.tzinfo).date()).days)


def link(work: Work, order: Order, device: Device, hand: Hand) -> None:
    """Tell a new order which handed-over stay of its device came before, and after how many days it came back.

    Raises GuaranteeUnproven when our guarantee is claimed though no earlier repair of the device is within its term;
    a reason in the note lets it through, because a repair may be older than this database.
    """
    before = work.orders.last_handed_over(order.device_id, device.serial)
    if before is not None and before.closed_at is not None:
        follow(order, before.number, before.closed_at, hand.at)
    if order.warranty is not Warranty.OURS or order.note:
        return
    until = None if before is None else before.guarantee_until
    if until is None or until < hand.at.date():
        raise GuaranteeUnproven(field="warranty", ended=until)
