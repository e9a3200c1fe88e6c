"""The tree of places as a table: for a list on paper, in a file, on the clipboard."""

from collections.abc import Sequence
from types import MappingProxyType

from servicedesk.domain.codes import grouped
from servicedesk.services.lists.table import CellKind, Cells, Table, TableColumn
from servicedesk.services.storeroom.records import PlaceRow
from servicedesk.services.wording import Wording

_COLUMNS = MappingProxyType(
    {
        "place": (CellKind.TEXT, 24),
        "within": (CellKind.TEXT, 18),
        "place_code": (CellKind.TEXT, 13),
        "occupied": (CellKind.NUMBER, 9),
        "capacity": (CellKind.NUMBER, 9),
        "free": (CellKind.NUMBER, 9),
        "sizes": (CellKind.TEXT, 22),
        "closed": (CellKind.TEXT, 9),
    }
)


def place_table(places: Sequence[PlaceRow], wording: Wording) -> Table:
    """Every place as a row, in the order of the tree; its figures are those of the place and all its parts."""
    names = {row.place.number: row.place.name for row in places}
    columns = tuple(
        TableColumn(key, wording.text("lists", f"column.{key}"), kind, width) for key, (kind, width) in _COLUMNS.items()
    )
    rows = tuple(_cells(row, names, wording) for row in places)
    return Table(wording.text("lists", "title.places"), columns, rows, language=wording.language)


def _cells(row: PlaceRow, names: dict[int, str], wording: Wording) -> Cells:
    place = row.place
    return (
        place.name,
        names.get(place.parent or 0, ""),
        grouped(place.number),
        row.occupied,
        place.capacity,
        row.free,
        ", ".join(wording.word(size) for size in place.sizes),
        wording.text("lists", "closed") if place.closed else "",
    )
