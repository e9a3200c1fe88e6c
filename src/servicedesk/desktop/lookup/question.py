"""What the list of orders is asked for, and which rows stay when the first page of it is read anew."""

from dataclasses import dataclass

from servicedesk.desktop.widgets.rows import Row
from servicedesk.services.reads import Filter


@dataclass(frozen=True, slots=True)
class Question:
    """What the list is asked for; ``again`` when the rows in sight are only to be brought up to date."""

    text: str
    only: Filter = Filter.ALL
    after: int | None = None
    again: bool = False


def rows_after(page: list[Row], rows: list[Row]) -> list[Row]:
    """The rows of later pages that were read already, if they follow this one: numbers fall from page to page."""
    last = page[-1].key
    return [row for row in rows if row.key < last] if rows and rows[0].key >= last else []
