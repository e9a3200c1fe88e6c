"""Commands of deliveries home and of the shops that pay for them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from servicedesk.console import answers_delivery as answers
from servicedesk.console.command import Command, chosen, told_sum
from servicedesk.console.exit_codes import OK
from servicedesk.console.parts import Parts
from servicedesk.console.plain import columns
from servicedesk.console.session import Session, told_day
from servicedesk.console.usage import Parser, add_several, nested
from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.delivery import DayPart
from servicedesk.domain.input_refusals import ChoiceUnknown, DayNotUnderstood
from servicedesk.domain.money import NOTHING
from servicedesk.domain.payment import Method
from servicedesk.services.deliveries.records import (
    ArrivalRequest,
    DeliveryFacts,
    PlanRequest,
    SendRequest,
    ShopRequest,
)
from servicedesk.services.deliveries.sheet_table import sheet_table
from servicedesk.services.lists.table import Table, worded
from servicedesk.services.lookup_records import Accessory
from servicedesk.services.numbers import of_kind, order_code

_MONTH_SHAPES = "2026-12"
_MOST_DAYS, _EVERY = 3660, 10_000_000
_Configure = Callable[[Parser], None]
_Run = Callable[[Session], int]


def _text(parser: Parser, option: str, key: str, *, required: bool = False) -> None:
    word = parser.word("common.text")
    parser.add_argument(option, default="", required=required, metavar=word, help=parser.word(key))


def _second(parser: Parser) -> None:
    _text(parser, "--second-person", "deliver.second_person")
    _text(parser, "--reason", "deliver.reason")


def _takes_number(parser: Parser) -> None:
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("deliver.number"))


def _configure_plan(parser: Parser) -> None:
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("move.number_help"))
    for name in ("shop", "address", "day"):
        _text(parser, f"--{name}", f"deliver.{name}", required=True)
    for name in ("phone", "floor"):
        _text(parser, f"--{name}", f"deliver.{name}")
    parts = "|".join(part.value for part in DayPart)
    parser.add_argument("--part", default=DayPart.ANY.value, metavar=parts, help=parser.word("deliver.part"))
    parser.add_argument("--lift", action="store_true", help=parser.word("deliver.lift"))
    add_several(parser, "--crew", parser.word("common.name"), parser.word("deliver.crew"))
    parser.add_argument("--cost", metavar=parser.word("common.sum"), help=parser.word("deliver.cost"))
    parser.add_argument("--new-shop", action="store_true", help=parser.word("deliver.new_shop"))


def _plan(session: Session) -> int:
    asked = session.asked
    order = order_code(asked.number).number
    with session.open(must_exist=True) as parts:
        request = PlanRequest(
            order=order,
            shop=asked.shop,
            address=asked.address,
            phone=asked.phone or next(iter(parts.lookup.card(order).facts.phones), ""),
            day=told_day(asked.day, "day"),
            part=chosen(DayPart, asked.part, "part", session.wording),
            floor=asked.floor,
            lift=asked.lift,
            crew=tuple(asked.crew),
            cost=NOTHING if asked.cost is None else told_sum(asked.cost, "cost"),
            new_shop=asked.new_shop,
        )
        return _tell(session, parts, parts.deliveries.plan(request))


def _configure_send(parser: Parser) -> None:
    parser.add_argument("--label", default="", metavar=parser.word("hand_over.code"), help=parser.word("deliver.label"))
    parser.add_argument("--number", metavar=parser.word("common.number"), help=parser.word("deliver.without_label"))
    add_several(parser, "--crew", parser.word("common.name"), parser.word("deliver.crew"))
    _second(parser)


def _send(session: Session) -> int:
    asked = session.asked
    number = None if asked.number is None else _number(asked.number)
    request = SendRequest(asked.label, number, tuple(asked.crew), asked.second_person, asked.reason)
    with session.open(must_exist=True) as parts:
        return _tell(session, parts, parts.deliveries.send(request))


def _configure_done(parser: Parser) -> None:
    _takes_number(parser)
    parser.add_argument(
        "--receipt", default="", metavar=parser.word("hand_over.code"), help=parser.word("deliver.receipt")
    )
    _text(parser, "--taken-by", "deliver.taken_by", required=True)
    _text(parser, "--condition", "deliver.condition")
    parser.add_argument("--day", metavar=parser.word("common.text"), help=parser.word("deliver.done_day"))
    parser.add_argument("--paid", metavar=parser.word("common.sum"), help=parser.word("hand_over.paid"))
    methods = "|".join(method.value for method in Method)
    parser.add_argument("--method", default=Method.CASH.value, metavar=methods, help=parser.word("hand_over.method"))
    add_several(parser, "--keep", parser.word("common.text"), parser.word("hand_over.keep"))
    parser.add_argument("--on-credit", action="store_true", help=parser.word("hand_over.on_credit"))
    _second(parser)


def _done(session: Session) -> int:
    asked = session.asked
    request = ArrivalRequest(
        number=_number(asked.number),
        taken_by=asked.taken_by,
        receipt=asked.receipt,
        day=None if asked.day is None else told_day(asked.day, "day"),
        condition=asked.condition,
        paid=NOTHING if asked.paid is None else told_sum(asked.paid, "paid"),
        method=chosen(Method, asked.method, "method", session.wording),
        accessories_kept=tuple(Accessory(name) for name in asked.keep),
        debt_allowed=asked.on_credit,
        second_person=asked.second_person,
        reason=asked.reason,
    )
    with session.open(must_exist=True) as parts:
        parts.deliveries.delivered(request)
        return _tell(session, parts, request.number)


def _configure_back(parser: Parser) -> None:
    _takes_number(parser)
    _text(parser, "--place", "move.place", required=True)
    _text(parser, "--reason", "deliver.back_reason", required=True)
    parser.add_argument("--cost", metavar=parser.word("common.sum"), help=parser.word("deliver.back_cost"))


def _back(session: Session) -> int:
    asked = session.asked
    number, cost = _number(asked.number), None if asked.cost is None else told_sum(asked.cost, "cost")
    with session.open(must_exist=True) as parts:
        parts.deliveries.back(number, asked.place, asked.reason, cost)
        return _tell(session, parts, number)


def _configure_cancel(parser: Parser) -> None:
    _takes_number(parser)
    _text(parser, "--reason", "deliver.cancel_reason", required=True)


def _cancel(session: Session) -> int:
    number = _number(session.asked.number)
    with session.open(must_exist=True) as parts:
        parts.deliveries.cancel(number, session.asked.reason)
        return _tell(session, parts, number)


def _configure_list(parser: Parser) -> None:
    parser.add_argument("--ended", type=int, metavar=parser.word("deliver.days"), help=parser.word("deliver.ended"))


def _list(session: Session) -> int:
    ended = session.asked.ended
    if ended is not None and not 0 <= ended <= _MOST_DAYS:
        raise ChoiceUnknown(field="ended", text=str(ended), allowed=f"0–{_MOST_DAYS}")
    with session.open(read_only=True) as parts:
        board = parts.delivery_board
        found = board.open() if ended is None else board.ended(ended, _EVERY)
    lines = [line for each in found for line in _lines(session, each)] or [session.word("deliver.none")]
    session.answer({"deliveries": [answers.delivery(each) for each in found]}, lines)
    return OK


def _configure_sheet(parser: Parser) -> None:
    parser.add_argument("shop", metavar=parser.word("deliver.shop_word"), help=parser.word("deliver.sheet_shop"))
    parser.add_argument("month", nargs="?", metavar=_MONTH_SHAPES, help=parser.word("deliver.month"))
    parser.add_argument("--out", metavar=parser.word("common.file"), help=parser.word("deliver.out"))
    parser.add_argument("--print", action="store_true", dest="on_paper", help=parser.word("deliver.print"))


def _sheet(session: Session) -> int:
    asked = session.asked
    month = None if asked.month is None else _month(asked.month)
    with session.open(read_only=not asked.on_paper, must_exist=True) as parts:
        sheet = parts.delivery_board.sheet(asked.shop, month or parts.delivery_board.today())
        table = sheet_table(sheet, session.wording.language)
        if asked.out is not None:
            parts.export.save(table, Path(asked.out))
        if asked.on_paper:
            parts.tables.print_table(table)
    session.answer(answers.sheet(sheet), _table_lines(session, table))
    return OK


def _table_lines(session: Session, table: Table) -> list[str]:
    rows = (*table.rows, table.totals) if table.totals else table.rows
    told = [tuple(worded(value, session.wording) for value in row) for row in rows]
    heads = [f"{fact.label}: {fact.value}" for fact in table.facts]
    return [*heads, *columns(told, (0, 0, 30, 60, 0), session.screen)]


def _tell(session: Session, parts: Parts, number: int) -> int:
    facts = parts.delivery_board.one(number)
    session.answer(answers.delivery(facts), _lines(session, facts))
    return OK


def _lines(session: Session, facts: DeliveryFacts) -> list[str]:
    wording = session.wording
    first = (
        *(grouped(facts.number), wording.word(facts.state), wording.short_day(facts.day)),
        *(grouped(facts.order), facts.device, facts.address, facts.shop, wording.money(facts.cost)),
    )
    return columns([first], (0, 0, 0, 0, 28, 40, 24, 0), session.screen)


def _number(text: str) -> int:
    return of_kind(text, CodeKind.DELIVERY).number


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise DayNotUnderstood(field="month", text=text, shapes=_MONTH_SHAPES) from None


_ACTS: dict[str, tuple[_Configure, _Run]] = {
    "plan": (_configure_plan, _plan),
    "send": (_configure_send, _send),
    "done": (_configure_done, _done),
    "back": (_configure_back, _back),
    "cancel": (_configure_cancel, _cancel),
    "list": (_configure_list, _list),
    "sheet": (_configure_sheet, _sheet),
}


def _configure(parser: Parser) -> None:
    nested(parser, "deliver", {name: configure for name, (configure, _run) in _ACTS.items()})


def _configure_shop(parser: Parser) -> None:
    nested(parser, "shop", {"add": _configure_shop_add, "list": lambda _parser: None})


def _configure_shop_add(parser: Parser) -> None:
    parser.add_argument("name", metavar=parser.word("deliver.shop_word"), help=parser.word("shop.name"))
    for name in ("phone", "address", "requisites"):
        _text(parser, f"--{name}", f"shop.{name}")


def _shop(session: Session) -> int:
    asked = session.asked
    adding = asked.act == "add"
    with session.open(read_only=not adding) as parts:
        if adding:
            parts.shops.keep(ShopRequest(asked.name, asked.phone, asked.address, asked.requisites))
        shops = parts.shops.all()
    past, phone = session.word("shop.closed"), session.wording.phone
    rows = [(shop.name, phone(shop.phone), shop.address, "" if shop.active else past) for shop in shops]
    lines = columns(rows, (40, 0, 40, 0), session.screen) or [session.word("shop.none")]
    session.answer({"shops": [answers.shop(shop) for shop in shops]}, lines)
    return OK


COMMANDS = (
    Command("deliver", _configure, lambda session: _ACTS[session.asked.act][1](session)),
    Command("shop", _configure_shop, _shop),
)
