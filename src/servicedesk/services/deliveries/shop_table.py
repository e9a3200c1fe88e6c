"""The shops that pay, as a table: for a list on paper, in a file, on the clipboard."""

from collections.abc import Sequence
from types import MappingProxyType

from servicedesk.services.deliveries.records import ShopFacts
from servicedesk.services.lists.table import CellKind, Phone, Table, TableColumn
from servicedesk.services.wording import Wording

_WIDTHS = MappingProxyType({"shop": 24, "phone": 18, "address": 30, "requisites": 34, "closed": 9})


def shop_table(shops: Sequence[ShopFacts], wording: Wording) -> Table:
    """Every shop as a row, in the order told; one that pays no more says so."""
    columns = tuple(
        TableColumn(key, wording.text("lists", f"column.{key}"), CellKind.TEXT, width) for key, width in _WIDTHS.items()
    )
    past = wording.text("lists", "past")
    rows = tuple(
        (shop.name, Phone(shop.phone), shop.address, shop.requisites, "" if shop.active else past) for shop in shops
    )
    return Table(wording.text("lists", "title.shops"), columns, rows, language=wording.language)
