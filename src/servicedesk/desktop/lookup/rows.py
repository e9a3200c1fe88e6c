"""Orders as rows of a list: number and person, device and fault, state, and what the clerk looks for next."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.states import pill_of
from servicedesk.desktop.widgets.rows import Row
from servicedesk.domain.codes import serial_part
from servicedesk.domain.status import GONE, OPEN, Status
from servicedesk.domain.text import short_name
from servicedesk.services.lookup_records import OrderRow
from servicedesk.services.wording import Wording


def row_of(order: OrderRow, wording: Wording) -> Row:
    """One order as a row; its serial part leads, since that is what people say on the phone."""
    fault = " ".join(order.declared_fault.split())
    return Row(
        key=order.number,
        lead=serial_part(order.number),
        title=short_name(order.customer),
        line=" · ".join(part for part in (order.device, fault) if part),
        pill=pill_of(order.status, wording),
        note=_note(order, wording),
    )


def _note(order: OrderRow, wording: Wording) -> str:
    if order.status is Status.READY:
        return order.place
    if order.status in GONE:
        return wording.short_day(order.since.date())
    if order.overdue:
        return QCoreApplication.translate("LookupRows", "late")
    if order.status in OPEN and order.technician:
        return order.technician
    return QCoreApplication.translate("LookupRows", "since {day}").format(day=wording.day(order.since.date()))
