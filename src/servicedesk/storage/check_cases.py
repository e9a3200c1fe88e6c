"""Looks over the lost-receipt cases: nothing is held without a case, and no receipt is void without one."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import exists, select, text

from servicedesk.domain.codes import grouped
from servicedesk.domain.lost_case import HOLDING, CaseState
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.storage import schema
from servicedesk.storage.case_tables import lost_case
from servicedesk.storage.queries import Query
from servicedesk.storage.tables import condition

_orders, _receipt, _case = schema.orders.c, schema.receipt.c, lost_case.c

CASE_NUMBERS = Query(select(_case.number).order_by(_case.number))

_holder = select(_case.number).where(_case.number == _orders.held_by, text(condition("state", HOLDING)))
_LOOSE = Query(
    select(_orders.number)
    .where(_orders.held_by.is_not(None), ~exists(_holder.correlate(schema.orders)))
    .order_by(_orders.number)
)
_voiding = select(_case.number).where(
    _case.receipt_number == _receipt.number, _case.state != CaseState.REFUSED, _case.opened_at >= _receipt.void_since
)
_VOID = Query(
    select(_receipt.number)
    .where(_receipt.void_since.is_not(None), ~exists(_voiding.correlate(schema.receipt)))
    .order_by(_receipt.number)
)


def check_cases(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Orders held by no case, receipts made void by none."""
    for query in (_LOOSE, _VOID):
        for (number,) in query.all(connection):
            yield Finding(Trouble.DANGLING, grouped(number))
