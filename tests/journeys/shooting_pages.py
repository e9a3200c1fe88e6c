"""The pictures of the store's and of the director's pages; see shooting.py, which takes the others."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from servicedesk.desktop.lists.grid import Grid
from servicedesk.desktop.main_window import DIRECTOR, STORE
from servicedesk.desktop.page import Page
from servicedesk.desktop.paged_tab import PagedTab
from servicedesk.desktop.program import Program
from servicedesk.desktop.widgets.row_list import RowList
from servicedesk.services.lists.orders import ListQuestion, OrderList
from tests.desktop.keys import press, write

if TYPE_CHECKING:
    from tests.journeys.shooting import Shooting

Act = Callable[["Shooting", Program, Path], None]

Key = Qt.Key


def page_of(shooting: "Shooting", program: Program, index: int, name: str) -> Page:
    """A page of the store's or of the director's tab, in sight and read."""
    program.window.frame.banner.clear()
    program.window.activateWindow()  # a dialog was closed before
    tab: PagedTab = {STORE: program.counter.store, DIRECTOR: program.counter.director}[index]
    program.window.frame.show_page(index)
    page = tab.show_page(name)
    shooting.rest(0.8)
    return page


def shown(index: int, name: str, picture: str) -> Act:
    """Takes the picture of a page as it opens."""

    def act(shooting: "Shooting", program: Program, folder: Path) -> None:
        page_of(shooting, program, index, name)
        shooting.keep(folder, picture, program.window)

    act.__name__ = picture
    return act


def my_orders(shooting: "Shooting", program: Program, folder: Path) -> None:
    """A technician with urgent and late work."""
    page = page_of(shooting, program, STORE, "mine")
    page.who_edit.setFocus()  # type: ignore[attr-defined]
    write("Ларин")
    press(Key.Key_Escape)
    grid = page.findChild(Grid)
    shooting.until(lambda: grid.model().rowCount() > 1, "the technician's orders")
    grid.setFocus()
    shooting.rest(0.8)
    shooting.keep(folder, "my-orders", program.window)


def places(shooting: "Shooting", program: Program, folder: Path) -> None:
    """The tree of places, one of them chosen."""
    page = page_of(shooting, program, STORE, "places")
    choose(page, "Б-03")
    shooting.rest()
    shooting.keep(folder, "places", program.window)


def count(shooting: "Shooting", program: Program, folder: Path) -> None:
    """A count under way: a rack whose devices are scanned one after another."""
    page = page_of(shooting, program, STORE, "count")
    write("Стеллаж Б")
    page.bar.act_button.click()  # type: ignore[attr-defined]
    shooting.until(partial(_counts, page), "the count")
    parts = program.opened.parts.procedures
    listed = parts.lists.page(ListQuestion(OrderList.HERE, parts.clock().date(), limit=200)).rows
    here = [row.number for row in listed if row.place.startswith("Б-")]
    away = [row.number for row in listed if row.place.startswith("А-")]
    for number in (here[0], away[0], here[0], *here[1:-2]):
        program.wedge.scanned.emit(str(number))
        shooting.rest()  # each scan has its own verdict
    shooting.keep(folder, "count", program.window)


def _counts(page: Page) -> bool:
    return page.view == 1  # type: ignore[attr-defined, no-any-return]


def delivery(shooting: "Shooting", program: Program, folder: Path) -> None:
    """The device that is out today."""
    page = page_of(shooting, program, STORE, "delivery")
    found = program.opened.parts.procedures.delivery_board.open()
    out = next(each for each in found if each.out_at is not None)
    program.wedge.scanned.emit(str(out.number))
    shooting.rest(1)
    program.window.frame.banner.clear()
    assert page.isVisible()
    shooting.keep(folder, "delivery", program.window)


def lost_receipts(shooting: "Shooting", program: Program, folder: Path) -> None:
    """The case that waits for the director."""
    page = page_of(shooting, program, DIRECTOR, "cases")
    choose(page, "Щукина")
    shooting.rest(0.8)
    shooting.keep(folder, "lost-receipts", program.window)


def uncollected(shooting: "Shooting", program: Program, folder: Path) -> None:
    """What is past the year, the one whose owner was warned."""
    page = page_of(shooting, program, DIRECTOR, "uncollected")
    page._turn(OrderList.PAST_YEAR.value)  # type: ignore[attr-defined]
    page.ui.list_segments.set_value(OrderList.PAST_YEAR.value)  # type: ignore[attr-defined]
    shooting.until(lambda: page.findChild(Grid).model().rowCount() > 0, "the list")
    shooting.rest(0.8)
    shooting.keep(folder, "uncollected", program.window)


def shops(shooting: "Shooting", program: Program, folder: Path) -> None:
    """What a shop pays for this month."""
    page = page_of(shooting, program, DIRECTOR, "shops")
    choose(page, "Техноград")
    shooting.rest(1)
    shooting.keep(folder, "shops", program.window)


def choose(page: Page, word: str) -> None:
    """Choose the row of a list that says so."""
    for rows in page.findChildren(RowList):
        for row in rows.rows():
            if word in row.title or word in row.lead:
                rows.select(row.key)
                return


ACTS: tuple[Act, ...] = (
    shown(STORE, "store", "store"),
    my_orders,
    places,
    count,
    delivery,
    lost_receipts,
    uncollected,
    shown(DIRECTOR, "till", "till"),
    shops,
)
"""In the order of the tabs."""
