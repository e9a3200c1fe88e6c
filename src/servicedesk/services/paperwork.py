"""What each paper says of a visit or a hand-over: entities in, paper records out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from servicedesk.domain.codes import Code
from servicedesk.domain.custody import Hand
from servicedesk.domain.customer import Customer
from servicedesk.domain.device import Device
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.order import Order
from servicedesk.domain.payment import Method
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.text import short_name
from servicedesk.services.centre import Centre
from servicedesk.services.lookup_records import Accessory
from servicedesk.services.papers import ActDevice, ActPaper, LabelPaper, ReceiptDevice, ReceiptPaper, Requisites


@dataclass(frozen=True, slots=True)
class Stay:
    """An order with its device."""

    order: Order
    device: Device


@dataclass(frozen=True, slots=True)
class Settlement:
    """The money side of one hand-over, and what of it is said on the act."""

    advance: Money
    paid: Money
    method: Method | None
    storage_days: dict[int, int]
    accessories_kept: tuple[Accessory, ...] = ()
    staying: int = 0
    decision: str = ""
    received_by: str = ""


def receipt_paper(
    centre: Centre,
    receipt: Receipt,
    customer: Customer,
    stays: Sequence[Stay],
    advance: Money,
    zone: tzinfo | None,
    position: str = "",
) -> ReceiptPaper:
    """The acceptance receipt; ``zone`` is the centre's, ``position`` what the clerk is there."""
    return ReceiptPaper(
        centre=requisites(centre),
        code=Code.parse(str(receipt.number)),
        issued_at=receipt.accepted_at.astimezone(zone).replace(tzinfo=None),
        customer=customer.name,
        phone=customer.phones[0].text if customer.phones else "",
        devices=tuple(_receipt_device(stay) for stay in stays),
        clerk=receipt.clerk,
        clerk_position=position,
        advance=advance,
        storage=stays[0].order.terms,
        kept_months=stays[0].order.terms.kept_months,
        guarantee_days=stays[0].order.guarantee_days,
    )


def label_paper(stay: Stay, customer: Customer, zone: tzinfo | None) -> LabelPaper:
    """The sticker for one device; ``zone`` is the centre's."""
    device = stay.device
    return LabelPaper(
        code=Code.parse(str(stay.order.number)),
        device=device.title,
        owner=short_name(customer.name),
        accepted_on=stay.order.accepted_at.astimezone(zone).date(),
        place=stay.order.place,
        urgent=stay.order.urgent,
    )


def act_paper(
    centre: Centre,
    receipt: Receipt,
    customer: Customer,
    stays: Sequence[Stay],
    settlement: Settlement,
    hand: Hand,
    position: str = "",
) -> ActPaper:
    """The act of one hand-over, by the hand that let the devices go, of somebody in this position."""
    return ActPaper(
        centre=requisites(centre),
        code=Code.parse(str(receipt.number)),
        handed_over_at=hand.at.replace(tzinfo=None),
        customer=customer.name,
        phone=customer.phones[0].text if customer.phones else "",
        devices=tuple(_act_device(stay, settlement) for stay in stays),
        clerk=hand.who,
        clerk_position=position,
        accepted_on=receipt.accepted_at.astimezone(hand.at.tzinfo).date(),
        advance=settlement.advance,
        paid=settlement.paid,
        method=settlement.method,
        staying=settlement.staying,
        decision=settlement.decision,
        received_by=settlement.received_by,
        guarantee_days=max(stay.order.guarantee_days for stay in stays),
    )


def requisites(centre: Centre) -> Requisites:
    """The centre as it introduces itself on papers."""
    return Requisites(name=centre.name, address=centre.address, phone=centre.phone, legal=centre.requisites)


def device_facts(order: Order, device: Device) -> dict[str, Any]:
    """What every paper about a device tells of it: its code, what it is called, what its owner said of it."""
    return {
        "code": Code.parse(str(order.number)),
        "kind": device.kind,
        "brand": device.brand,
        "model": device.model,
        "colour": device.colour,
        "serial": device.serial,
        "fault": order.declared_fault,
    }


def _receipt_device(stay: Stay) -> ReceiptDevice:
    order, device = stay.order, stay.device
    return ReceiptDevice(
        **device_facts(order, device),
        accessories=tuple(order.accessories),
        appearance=order.appearance,
        value=order.stated_value,
        warranty=order.warranty,
        payer=order.payer,
        estimate=order.estimate,
        promised=order.promised,
        urgent=order.urgent,
        place=order.place,
        storage=order.terms,
    )


def _act_device(stay: Stay, settlement: Settlement) -> ActDevice:
    order, device = stay.order, stay.device
    days = settlement.storage_days.get(order.number, 0)
    kept = {one.name for one in settlement.accessories_kept if one.order in (None, order.number)}
    return ActDevice(
        **device_facts(order, device),
        outcome=order.outcome,
        technician=order.technician,
        warranty=order.warranty,
        payer=order.payer,
        works=order.works,
        storage_days=days,
        storage_fee=order.storage_fee,
        storage_let_off=max(order.terms.fee_of(days) - order.storage_fee, NOTHING),
        accessories=tuple(name for name in order.accessories if name not in kept),
        accessories_missing=tuple(name for name in order.accessories if name in kept),
    )
