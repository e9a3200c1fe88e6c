"""Cases as records: an entity and what stands around it become what a screen or a script is told."""

from collections.abc import Sequence
from datetime import tzinfo

from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act, CustodyEvent
from servicedesk.domain.lost_case import LostCase
from servicedesk.domain.order import Order
from servicedesk.services.cases.records import CaseCard, CaseNote, CaseRow, HeldDevice
from servicedesk.services.ports import Clock, Work
from servicedesk.services.zone import in_zone

_OF_CASE = frozenset({Act.HELD, Act.RELEASED})


def row_of(case: LostCase, clock: Clock) -> CaseRow:
    """The case in a list."""
    now = clock()
    row = CaseRow(
        number=case.number,
        receipt=case.receipt_number,
        applicant=case.applicant,
        device=" ".join(part for part in (case.described.device, case.described.model) if part),
        state=case.state,
        opened_at=case.opened_at,
        due=case.due,
        days_left=case.days_left(now.date()),
        ended_at=case.ended_at,
    )
    return in_zone(row, now.tzinfo)


def card_of(work: Work, case: LostCase, clock: Clock) -> CaseCard:
    """The case whole."""
    zone = clock().tzinfo
    customer = work.customers.get(work.receipts.get(case.receipt_number).customer_id)
    orders = work.orders.of_receipt(case.receipt_number)
    card = CaseCard(
        row=row_of(case, clock),
        phone=case.phone,
        relation=case.relation,
        described=case.described,
        mask=case.mask,
        customer=customer.name,
        phones=tuple(phone.text for phone in customer.phones),
        devices=tuple(_device(work, order, zone) for order in orders),
        opened_by=case.opened_by,
        decided_by=case.decided_by,
        decided_at=case.decided_at,
        reason=case.reason,
        erase_on=case.erase_on,
        erased_on=case.erased_on,
        notes=_notes(case, work.lost_cases.notes([order.number for order in orders]), zone),
    )
    return in_zone(card, zone)


def _device(work: Work, order: Order, zone: tzinfo | None) -> HeldDevice:
    device = work.devices.get(order.device_id)
    shown = HeldDevice(
        number=order.number,
        device=" ".join(part for part in (device.kind, device.brand) if part),
        colour=device.colour,
        model=device.model,
        serial=device.serial,
        appearance=order.appearance,
        accessories=tuple(order.accessories),
        place=order.place,
        status=order.status,
        accepted_at=order.accepted_at,
    )
    return in_zone(shown, zone)


def _notes(case: LostCase, events: Sequence[CustodyEvent], zone: tzinfo | None) -> tuple[CaseNote, ...]:
    """What the ledger tells of this case, once though it is told of each device; an earlier case of the same receipt
    has its own.
    """
    notes = [
        in_zone(CaseNote(event.act, event.at, event.who, event.workstation, event.why), zone)
        for event in events
        if event.act not in _OF_CASE and event.at >= case.opened_at and _names(event, case)
    ]
    return tuple(dict.fromkeys(notes))


def _names(event: CustodyEvent, case: LostCase) -> bool:
    """The reason begins with the number of the case that it is about."""
    return event.why.startswith(grouped(case.number))
