"""What the delivery act says: entities in, a paper record out."""

from servicedesk.domain.codes import Code
from servicedesk.domain.custody import Hand
from servicedesk.domain.delivery import Delivery
from servicedesk.domain.order import Order
from servicedesk.services.papers.delivery import DeliveryActPaper
from servicedesk.services.papers.records import PaperDevice
from servicedesk.services.paperwork import device_facts, requisites
from servicedesk.services.ports import Work
from servicedesk.services.settling import paid_so_far


def delivery_act(work: Work, delivery: Delivery, order: Order, hand: Hand, decision: str = "") -> DeliveryActPaper:
    """The act of a delivery that leaves now; ``decision`` names who let it go without a scan of its label."""
    device = work.devices.get(order.device_id)
    customer = work.customers.get(work.receipts.get(order.receipt_number).customer_id)
    return DeliveryActPaper(
        centre=requisites(work.centre()),
        code=Code.parse(str(delivery.number)),
        sent_at=hand.at.replace(tzinfo=None),
        customer=customer.name,
        phone=delivery.phone,
        address=delivery.address,
        floor=delivery.floor,
        lift=delivery.lift,
        day=delivery.day,
        part=delivery.part,
        shop=work.shops.get(delivery.shop_id).name,
        crew=tuple(delivery.crew),
        cost=delivery.cost,
        device=PaperDevice(**device_facts(order, device)),
        accessories=tuple(order.accessories),
        appearance=order.appearance,
        clerk=hand.who,
        works=order.works,
        storage_fee=order.fee(hand.at.date()),
        paid=paid_so_far(work, order),
        decision=decision,
    )
