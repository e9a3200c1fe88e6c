"""The columns of a list of orders: what each is called, what stands in it, which are seen until others are chosen."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from servicedesk.domain.codes import grouped
from servicedesk.domain.device import title
from servicedesk.services.lists.orders import ListedOrder, ListQuestion, OrderList
from servicedesk.services.lists.table import CellKind, Cells, Phone, Table, TableColumn, TableFact, Value, sums
from servicedesk.services.wording import Wording
from servicedesk.services.zone import in_zone


@dataclass(frozen=True, slots=True)
class _Shown:
    """A column: its kind, its usual width in digits, and what stands in it on a day."""

    kind: CellKind
    width: int
    value: Callable[[ListedOrder, date], Value]


def _days_here(order: ListedOrder, today: date) -> int:
    until = order.closed_at.date() if order.closed_at else today
    return max(0, (until - order.accepted_at.date()).days)


_TEXT, _DAY, _MOMENT, _NUMBER = CellKind.TEXT, CellKind.DAY, CellKind.MOMENT, CellKind.NUMBER
_COLUMNS: dict[str, _Shown] = {
    "number": _Shown(_TEXT, 13, lambda order, _: grouped(order.number)),
    "customer": _Shown(_TEXT, 24, lambda order, _: order.customer),
    "phone": _Shown(_TEXT, 17, lambda order, _: Phone(order.phone)),
    "device": _Shown(_TEXT, 28, lambda order, _: title(order.kind, order.brand, order.model)),
    "serial": _Shown(_TEXT, 16, lambda order, _: order.serial),
    "fault": _Shown(_TEXT, 28, lambda order, _: " ".join(order.declared_fault.split())),
    "state": _Shown(CellKind.STATE, 18, lambda order, _: order.status),
    "outcome": _Shown(_TEXT, 20, lambda order, _: order.outcome),
    "place": _Shown(_TEXT, 9, lambda order, _: order.place),
    "technician": _Shown(_TEXT, 13, lambda order, _: order.technician),
    "accepted": _Shown(_DAY, 11, lambda order, _: order.accepted_at.date()),
    "promised": _Shown(_DAY, 11, lambda order, _: order.promised),
    "ready": _Shown(_DAY, 11, lambda order, _: order.ready_at.date() if order.ready_at else None),
    "told": _Shown(_DAY, 11, lambda order, _: order.told_at.date() if order.told_at else None),
    "gone": _Shown(_DAY, 11, lambda order, _: order.closed_at.date() if order.closed_at else None),
    "days": _Shown(_NUMBER, 6, _days_here),
    "free_until": _Shown(_DAY, 11, lambda order, _: order.fee_from),
    "passes": _Shown(_DAY, 11, lambda order, _: order.passes_on),
    "fee": _Shown(CellKind.MONEY, 11, lambda order, _: order.storage),
    "to_pay": _Shown(CellKind.MONEY, 11, lambda order, _: order.to_pay),
    "warranty": _Shown(_TEXT, 16, lambda order, _: order.warranty),
    "size": _Shown(_TEXT, 10, lambda order, _: order.size),
    "came_back": _Shown(_NUMBER, 8, lambda order, _: order.came_back_after),
    "previous": _Shown(_TEXT, 13, lambda order, _: grouped(order.previous) if order.previous else None),
    "receipt": _Shown(_TEXT, 13, lambda order, _: grouped(order.receipt)),
}

KEYS = tuple(_COLUMNS)
"""Every column there is, in the order in which they are offered."""

_WORKSHOP = ("number", "device", "fault", "state", "technician", "place", "promised", "days")
_WAITING = ("number", "customer", "phone", "fee", "free_until", "told", "device", "place", "ready", "to_pay")
_LATE = ("number", "customer", "phone", "fee", "passes", "told", "device", "place", "ready", "to_pay")
_HERE = ("number", "customer", "device", "state", "place", "technician", "accepted", "days")
_USUAL: dict[OrderList, tuple[str, ...]] = {
    OrderList.AWAITING: _WORKSHOP,
    OrderList.IN_REPAIR: _WORKSHOP,
    OrderList.OVERDUE: ("number", "customer", "phone", "device", "state", "technician", "promised", "days"),
    OrderList.READY: _WAITING,
    OrderList.NEAR_MONTH: _WAITING,
    OrderList.PAST_MONTH: _WAITING,
    OrderList.NEAR_YEAR: _LATE,
    OrderList.PAST_YEAR: _LATE,
    OrderList.OUT_FOR_DELIVERY: ("number", "customer", "phone", "device", "ready", "to_pay"),
    OrderList.CAME_BACK: ("number", "device", "serial", "fault", "technician", "accepted", "came_back", "previous"),
    OrderList.WRITTEN_OFF: ("number", "customer", "phone", "device", "ready", "gone", "fee"),
}


def usual_columns(which: OrderList) -> tuple[str, ...]:
    """The columns that a list shows until others are chosen."""
    return _USUAL.get(which, _HERE)


def order_columns(wording: Wording, keys: Sequence[str] = KEYS) -> tuple[TableColumn, ...]:
    """The columns of these keys, headed in the user's language; unknown keys are left out."""
    return tuple(
        TableColumn(key, wording.text("lists", f"column.{key}"), _COLUMNS[key].kind, _COLUMNS[key].width)
        for key in keys
        if key in _COLUMNS
    )


def order_cells(order: ListedOrder, today: date, zone: tzinfo | None, keys: Sequence[str] = KEYS) -> Cells:
    """The cells of one order under these columns; ``zone`` is the centre's."""
    told = in_zone(order, zone)
    return tuple(_COLUMNS[key].value(told, today) for key in keys if key in _COLUMNS)


def list_title(question: ListQuestion, wording: Wording) -> str:
    """What a list is called, with the place, the kind or the technician that it goes by."""
    named = wording.word(question.which)
    return f"{named}: {question.text}" if question.text else named


def order_table(
    orders: Iterable[ListedOrder],
    question: ListQuestion,
    wording: Wording,
    zone: tzinfo | None,
    keys: Sequence[str] = (),
) -> Table:
    """Orders as a table; without ``keys`` the usual columns of the list."""
    chosen = tuple(keys) or usual_columns(question.which)
    columns = order_columns(wording, chosen)
    rows = tuple(order_cells(order, question.today, zone, chosen) for order in orders)
    facts = (
        TableFact(wording.text("lists", "fact.on"), wording.full_day(question.today)),
        TableFact(wording.text("lists", "fact.orders"), str(len(rows))),
    )
    return Table(
        title=list_title(question, wording),
        columns=columns,
        rows=rows,
        facts=facts,
        totals=sums(columns, rows, wording.text("lists", "fact.total")),
        language=wording.language,
    )
