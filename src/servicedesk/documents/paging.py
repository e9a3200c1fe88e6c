"""Rows on pages: nothing is lost, nothing is broken, and a head never stands alone at the foot of a page."""

from collections.abc import Sequence

from servicedesk.documents.flow import Row


def paginate(rows: Sequence[Row], first: int, later: int) -> list[list[Row]]:
    """The rows page by page, for a first page of ``first`` dots and others of ``later``.

    Raises ValueError for a row that is taller than any page.
    """
    if any(row.height > later for row in rows):
        raise ValueError("a row is taller than the page")
    pages: list[list[Row]] = [[]]
    room = first
    for row in rows:
        if row.height > room:
            carried = _loose_end(pages[-1], later - row.height)
            pages.append(carried)
            room = later - sum(kept.height for kept in carried)
        pages[-1].append(row)
        room -= row.height
    return pages


def _loose_end(page: list[Row], room: int) -> list[Row]:
    """Take the tied rows at the end of a page away, to stand before what they belong to, if there is room for them."""
    count = 0
    while count < len(page) and page[-1 - count].tied:
        count += 1
    carried = page[len(page) - count :]
    if count == len(page) or sum(row.height for row in carried) > room:
        return []
    del page[len(page) - count :]
    return carried
