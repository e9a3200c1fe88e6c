"""The waiting device as one record, made from what one transaction holds."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from servicedesk.domain.money import Money
from servicedesk.domain.notice import Notice, warned
from servicedesk.domain.order import Order
from servicedesk.domain.status import Status
from servicedesk.domain.write_off import WriteOff
from servicedesk.services.ports import Work
from servicedesk.services.settling import paid_so_far
from servicedesk.services.uncollected.records import NoticeView, Waiting, WriteOffView


def waiting_of(work: Work, number: int, now: datetime) -> Waiting:
    """The order's clock, fee and notices at a moment in the centre's zone; raises OrderUnknown."""
    order = work.orders.get(number)
    receipt = work.receipts.get(order.receipt_number)
    customer = work.customers.get(receipt.customer_id)
    notices = work.notices.of_order(number)
    today, zone, since = now.date(), now.tzinfo, order.storage_from
    waits = order.status is Status.READY
    full, owed = order.terms.fee(since, today) if waits else order.fee(today), order.fee(today)
    told, until = warned(of_this_wait_only(notices, order, zone), today)
    act = work.write_offs.of_order(number)
    return Waiting(
        order=number,
        customer=customer.name,
        phones=tuple(phone.text for phone in customer.phones),
        device=work.devices.get(order.device_id).title,
        today=today,
        ready_on=None if order.ready_at is None else order.ready_at.astimezone(zone).date(),
        told_on=None if order.told_at is None else order.told_at.astimezone(zone).date(),
        from_told=order.terms.from_told,
        storage_from=since,
        free_until=None if since is None else order.terms.free_until(since),
        fee_from=order.fee_from,
        passes_on=order.passes_on,
        days=order.terms.paid_days(since, today) if waits else 0,
        fee_per_day=order.terms.fee_per_day,
        cap=order.terms.cap,
        full=full,
        waived=full - owed,
        owed=owed,
        debt=debt_of(work, order, owed),
        value=order.stated_value,
        may_write_off=waits and order.held_by is None and order.passes_on is not None and order.passes_on <= today,
        held=order.held_by is not None,
        warned=told,
        warned_until=until,
        usual=work.centre().disposal,
        notices=views_of(notices, zone),
        written_off=None if act is None else view_of_act(act, zone),
    )


def of_this_wait_only(notices: Sequence[Notice], order: Order, zone: tzinfo | None) -> Sequence[Notice]:
    """The notices that were given since the device became ready the last time: a warning of an earlier wait, before
    its repair was done again, warns of this one no more.
    """
    if order.ready_at is None:
        return notices
    ready_on = order.ready_at.astimezone(zone).date()
    return [notice for notice in notices if notice.given_on >= ready_on]


def debt_of(work: Work, order: Order, fee: Money) -> Money:
    """What the customer owes for the order in all; negative when the centre owes it."""
    return order.works + fee - paid_so_far(work, order)


def views_of(notices: Sequence[Notice], zone: tzinfo | None) -> tuple[NoticeView, ...]:
    """The notices as they are shown, newest first."""
    return tuple(
        NoticeView(
            one.number,
            one.order_number,
            one.kind,
            one.way,
            one.who,
            one.whom,
            one.what,
            one.at.astimezone(zone),
            one.given_on,
            one.tracking,
            one.received_on,
            one.reached,
        )
        for one in reversed(notices)
    )


def view_of_act(act: WriteOff, zone: tzinfo | None) -> WriteOffView:
    """A write-off as it is shown."""
    return WriteOffView(
        act.number,
        act.order_number,
        act.at.astimezone(zone),
        act.director,
        act.second,
        act.ground,
        act.value,
        act.disposal,
        act.price,
        act.kept,
        act.remainder,
        act.deposited,
        act.warned,
    )
