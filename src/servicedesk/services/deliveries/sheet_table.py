"""The month of a shop, and lists of deliveries, as tables: the same for the screen, the paper and the spreadsheet."""

from collections.abc import Sequence
from datetime import date

from servicedesk.domain.codes import grouped
from servicedesk.services.deliveries.records import DeliveryFacts, RepairFacts, ShopSheet
from servicedesk.services.lists.table import CellKind, Cells, Signer, Table, TableColumn, TableFact, sums
from servicedesk.services.wording import Wording

_SHEET = {
    "day": (CellKind.DAY, 11),
    "number": (CellKind.TEXT, 13),
    "device": (CellKind.TEXT, 30),
    "what": (CellKind.TEXT, 40),
    "sum": (CellKind.MONEY, 12),
}
_LIST = {
    "day": (CellKind.DAY, 11),
    "part": (CellKind.STATE, 12),
    "state": (CellKind.STATE, 10),
    "number": (CellKind.TEXT, 13),
    "order": (CellKind.TEXT, 13),
    "device": (CellKind.TEXT, 28),
    "customer": (CellKind.TEXT, 24),
    "address": (CellKind.TEXT, 34),
    "phone": (CellKind.TEXT, 16),
    "crew": (CellKind.TEXT, 20),
    "shop": (CellKind.TEXT, 20),
    "cost": (CellKind.MONEY, 11),
}


def sheet_table(sheet: ShopSheet, language: str) -> Table:
    """Every trip and repair that the shop pays for, the totals, the whole in words and two signatures below."""
    wording = Wording(language)
    columns = _columns(_SHEET, wording)
    rows = tuple(
        sorted(
            (*(_trip(trip, wording) for trip in sheet.trips), *(_repair(repair, wording) for repair in sheet.repairs)),
            key=_day_of,
        )
    )
    return Table(
        title=wording.text("delivery", "sheet.title"),
        columns=columns,
        rows=rows,
        facts=_facts(sheet, wording),
        totals=sums(columns, rows, wording.text("delivery", "sheet.total")),
        amount=sheet.total,
        signers=(
            Signer(wording.text("delivery", "sheet.by_centre")),
            Signer(wording.text("delivery", "sheet.by_shop")),
        ),
        language=language,
    )


def list_table(deliveries: Sequence[DeliveryFacts], language: str) -> Table:
    """Deliveries one to a row, for a list on screen, on paper or in a file."""
    wording = Wording(language)
    return Table(
        title=wording.text("delivery", "list.title"),
        columns=_columns(_LIST, wording),
        rows=tuple(_listed(each, wording) for each in deliveries),
        language=language,
    )


def _columns(shapes: dict[str, tuple[CellKind, int]], wording: Wording) -> tuple[TableColumn, ...]:
    return tuple(
        TableColumn(key, wording.text("delivery", f"column.{key}"), kind, width)
        for key, (kind, width) in shapes.items()
    )


def _facts(sheet: ShopSheet, wording: Wording) -> tuple[TableFact, ...]:
    facts = (
        TableFact(wording.text("delivery", "sheet.shop"), sheet.shop.name),
        TableFact(wording.text("delivery", "sheet.requisites"), sheet.shop.requisites),
        TableFact(wording.text("delivery", "sheet.month"), f"{sheet.month:%m.%Y}"),
        TableFact(wording.text("delivery", "sheet.trips"), _counted(len(sheet.trips), wording.money(sheet.for_trips))),
        TableFact(
            wording.text("delivery", "sheet.repairs"), _counted(len(sheet.repairs), wording.money(sheet.for_repairs))
        ),
    )
    return tuple(fact for fact in facts if fact.value)


def _counted(count: int, sum_: str) -> str:
    return f"{count} · {sum_}"


def _trip(trip: DeliveryFacts, wording: Wording) -> Cells:
    end = trip.taken_by or trip.reason
    what = f"{wording.word(trip.state)}: {trip.address}" + (f" ({end})" if end else "")
    return (trip.ended_on, grouped(trip.number), trip.device, what, trip.cost)


def _repair(repair: RepairFacts, wording: Wording) -> Cells:
    outcome = "" if repair.outcome is None else f", {wording.word(repair.outcome)}"
    what = wording.text("delivery", "sheet.repair") + outcome
    return (repair.closed_at.date(), grouped(repair.order), repair.device, what, repair.price)


def _day_of(cells: Cells) -> date:
    return cells[0] if isinstance(cells[0], date) else date.min


def _listed(each: DeliveryFacts, wording: Wording) -> Cells:
    return (
        each.day,
        each.part,
        each.state,
        grouped(each.number),
        grouped(each.order),
        each.device,
        each.customer,
        each.address,
        wording.phone(each.phone),
        ", ".join(each.crew),
        each.shop,
        each.cost,
    )
