"""Commands of the storeroom: what is in store, every list of orders, places and what is put there."""

from collections.abc import Iterator
from pathlib import Path

from servicedesk.console import store_answers
from servicedesk.console.command import Command, chosen
from servicedesk.console.exit_codes import OK
from servicedesk.console.parts import Parts
from servicedesk.console.plain import columns, harmless
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import grouped
from servicedesk.domain.input_refusals import ChoiceUnknown, ValueMissing
from servicedesk.domain.place import read_capacity
from servicedesk.domain.place_refusals import PlaceUnknown
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.text import norm
from servicedesk.services.lists.order_table import order_table
from servicedesk.services.lists.orders import ListedOrder, ListQuestion, OrderList
from servicedesk.services.numbers import order_code
from servicedesk.services.storeroom.records import FIGURES, PlaceRow, PlaceSeen

_PAGE = 500
_MOST_DAYS = 3660
_USUAL_DAYS = {OrderList.NEAR_MONTH: 7, OrderList.NEAR_YEAR: 30, OrderList.CAME_BACK: 30}
_WITH_TEXT = {OrderList.AT_PLACE, OrderList.OF_KIND, OrderList.OF_TECHNICIAN}
_ACTS = ("list", "add", "put", "rename", "hold", "close", "open", "label")
_WIDEST_ORDER = (0, 0, 0, 14, 26, 34, 60)


def _configure_store(parser: Parser) -> None:
    lists = ", ".join(which.value for which in OrderList)
    parser.add_argument("--list", metavar=parser.word("store.list"), help=f"{parser.word('store.list_help')} {lists}")
    parser.add_argument("--text", default="", metavar=parser.word("common.text"), help=parser.word("store.text_help"))
    parser.add_argument("--days", type=int, metavar="N", help=parser.word("store.days_help"))
    parser.add_argument("--out", metavar=f"{parser.word('common.file')}.xlsx|.csv", help=parser.word("store.out_help"))


def _store(session: Session) -> int:
    asked = session.asked
    if asked.list is None:
        return _figures(session)
    which = chosen(OrderList, asked.list, "list")
    if which in _WITH_TEXT and not asked.text.strip():
        raise ValueMissing(field="text")
    days = _USUAL_DAYS.get(which, 0) if asked.days is None else asked.days
    if not 0 <= days <= _MOST_DAYS:
        raise ChoiceUnknown(field="days", text=str(days), allowed=f"0–{_MOST_DAYS}")
    with session.open(read_only=True) as parts:
        question = ListQuestion(which, parts.clock().date(), text=asked.text.strip(), days=days, limit=_PAGE)
        rows = list(_every(parts, question))
        if asked.out is not None:
            table = order_table(rows, question, session.wording, parts.clock().tzinfo)
            parts.export.save(table, Path(asked.out))
    lines = columns([_order_cells(row, session) for row in rows], _WIDEST_ORDER, session.screen)
    facts = {"list": which.value, "count": len(rows), "orders": [store_answers.listed(row) for row in rows]}
    session.answer(facts, [*lines, session.word("store.count", count=len(rows))])
    return OK


def _every(parts: Parts, question: ListQuestion) -> Iterator[ListedOrder]:
    """Every row, page by page: a list of a hundred thousand is never held by the database at once."""
    after: int | None = None
    while True:
        page = parts.lists.page(
            ListQuestion(question.which, question.today, question.text, question.days, after, question.limit)
        )
        yield from page.rows
        if page.after is None:
            return
        after = page.after


def _figures(session: Session) -> int:
    with session.open(read_only=True) as parts:
        figures = parts.storeroom.figures()
    word = session.wording.word
    lines = columns([(word(which), str(figures.of(which))) for which in FIGURES], (0, 0))
    for key, counts in (("store.by_kind", figures.by_kind), ("store.by_place", figures.by_place)):
        if counts:
            named = [(one.name or session.word("store.nameless"), str(one.count)) for one in counts]
            lines += ["", session.word(key), *columns(named, (60, 0))]
    session.answer(store_answers.figures(figures), lines)
    return OK


def _order_cells(row: ListedOrder, session: Session) -> tuple[str, ...]:
    wording = session.wording
    device = " ".join(part for part in (row.kind, row.brand, row.model) if part)
    state = wording.word(row.status)
    return (
        grouped(row.number),
        state,
        wording.short_day(row.accepted_at.date()),
        row.place,
        row.customer,
        wording.phone(row.phone) if row.phone else "",
        device,
    )


def _configure_place(parser: Parser) -> None:
    parser.add_argument("act", choices=_ACTS, metavar="|".join(_ACTS), help=parser.word("place.act_help"))
    parser.add_argument("place", nargs="?", default="", metavar=parser.word("put.place"), help=parser.word("place.of"))
    parser.add_argument(
        "numbers", nargs="*", metavar=parser.word("place.rest"), help=parser.word("place.rest_help"), default=[]
    )
    parser.add_argument("--within", default="", metavar=parser.word("put.place"), help=parser.word("place.within"))
    parser.add_argument("--capacity", metavar="N", help=parser.word("place.capacity"))
    parser.add_argument("--sizes", default="", metavar=",".join(SizeClass), help=parser.word("place.sizes"))


def _place(session: Session) -> int:
    act = session.asked.act
    if act == "list":
        return _list(session)
    if not session.asked.place.strip():
        raise ValueMissing(field="place")
    with session.open(must_exist=True) as parts:
        if act == "put":
            return _put(session, parts)
        number = _changed(session, parts, act)
        row = next(row for row in parts.shelves.tree() if row.place.number == number)
    session.answer(store_answers.place(row), [_place_line(row, session)])
    return OK


def _changed(session: Session, parts: Parts, act: str) -> int:
    asked, shelves = session.asked, parts.shelves
    sizes = [size.strip() for size in asked.sizes.split(",") if size.strip()]
    if act == "add":
        within = _number_of(parts, asked.within) if asked.within.strip() else None
        return shelves.add(asked.place, within, read_capacity(asked.capacity or ""), sizes)
    number = _number_of(parts, asked.place)
    if act == "rename":
        return shelves.rename(number, " ".join(asked.numbers))
    if act == "hold":
        return shelves.hold(number, read_capacity(asked.capacity or ""), sizes)
    if act == "label":
        return shelves.print_label(number)
    return shelves.close(number, closed=act == "close")


def _put(session: Session, parts: Parts) -> int:
    if not session.asked.numbers:
        raise ValueMissing(field="number")
    number = _number_of(parts, session.asked.place)
    down = parts.putting.put(tuple(order_code(text).number for text in session.asked.numbers), number)
    moved = [(grouped(each.number), each.title, each.place or "—", "→", down.place.name) for each in down.devices]
    lines = columns(moved, (0, 40, 0, 0, 0)) or [session.word("place.there")]
    if down.place.full:
        lines.append(session.word("place.full", place=harmless(down.place.name)))
    session.answer(store_answers.put(down), lines)
    return OK


def _list(session: Session) -> int:
    with session.open(read_only=True) as parts:
        rows = parts.shelves.tree()
    lines = columns([_place_cells(row, session) for row in rows], (0, 0, 0, 0), session.screen)
    session.answer({"places": [store_answers.place(row) for row in rows]}, lines or [session.word("place.none")])
    return OK


def _place_cells(row: PlaceRow, session: Session) -> tuple[str, ...]:
    capacity = row.place.capacity if not row.parts else None
    room = "" if capacity is None else f" / {capacity}"
    note = session.word("place.closed") if row.place.closed else ""
    # Blanks at the beginning of a cell would be swallowed.
    return grouped(row.place.number), f"{'· ' * row.depth}{row.place.name}", f"{row.occupied}{room}", note


def _place_line(row: PlaceRow, session: Session) -> str:
    return "  ".join(harmless(cell) for cell in _place_cells(row, session) if cell)


def _number_of(parts: Parts, text: str) -> int:
    """The number of a place from its code or its name; raises PlaceUnknown for a device's."""
    named = {norm(row.place.name): row.place.number for row in parts.shelves.tree()}
    if norm(text) in named:  # a closed one too, which no scan takes
        return named[norm(text)]
    found = parts.putting.read(text)
    if not isinstance(found, PlaceSeen):
        raise PlaceUnknown(place=grouped(found.number))
    return found.number


COMMANDS = (
    Command("store", _configure_store, _store),
    Command("place", _configure_place, _place),
)
