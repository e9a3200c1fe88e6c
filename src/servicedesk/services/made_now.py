"""Papers that were never issued, such as those of imported orders, made from what the ledger holds now."""

from datetime import tzinfo

from servicedesk.domain.money import NOTHING
from servicedesk.domain.payment import PaymentKind
from servicedesk.services.papers import Paper, PaperKind
from servicedesk.services.paperwork import Stay, label_paper, receipt_paper
from servicedesk.services.ports import Work


def paper_made_now(work: Work, subject: int, kind: PaperKind, zone: tzinfo | None) -> Paper | None:
    """The label of an order, or the receipt of a receipt's number; None for an act. ``zone`` is the centre's."""
    if kind is PaperKind.LABEL:
        return _label(work, subject, zone)
    return _receipt(work, subject, zone) if kind is PaperKind.RECEIPT else None


def _label(work: Work, number: int, zone: tzinfo | None) -> Paper:
    order = work.orders.get(number)
    receipt = work.receipts.get(order.receipt_number)
    stay = Stay(order, work.devices.get(order.device_id))
    return label_paper(stay, work.customers.get(receipt.customer_id), zone)


def _receipt(work: Work, number: int, zone: tzinfo | None) -> Paper:
    receipt = work.receipts.get(number)
    orders = work.orders.of_receipt(number)
    booked = work.ledger.payments([order.number for order in orders])
    advance = sum((payment.amount for payment in booked if payment.kind is PaymentKind.ADVANCE), start=NOTHING)
    stays = [Stay(order, work.devices.get(order.device_id)) for order in orders]
    return receipt_paper(work.centre(), receipt, work.customers.get(receipt.customer_id), stays, advance, zone)
