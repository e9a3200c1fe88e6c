"""Commands of the till: money taken and given back between intake and pickup or after it, and the day's sheet."""

from pathlib import Path
from typing import Any

from servicedesk.console import answers
from servicedesk.console.command import Command, chosen, told_sum
from servicedesk.console.exit_codes import OK
from servicedesk.console.plain import columns, harmless
from servicedesk.console.session import Session, told_day
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import grouped
from servicedesk.domain.money import NOTHING
from servicedesk.domain.payment import Method
from servicedesk.services.lists.table import worded
from servicedesk.services.till.day_sheet_records import DaySheet
from servicedesk.services.till.day_table import day_table, method_lines
from servicedesk.services.till.till_records import Balance, Booked, RefundRequest, TakeRequest


def _takes_money(parser: Parser, *, needed: bool) -> None:
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("pay.number_help"))
    shape: dict[str, Any] = {} if needed else {"nargs": "?"}
    parser.add_argument("amount", metavar=parser.word("common.sum"), help=parser.word("pay.amount"), **shape)
    methods = "|".join(method.value for method in Method)
    parser.add_argument("--method", default=Method.CASH.value, metavar=methods, help=parser.word("hand_over.method"))


def _configure_pay(parser: Parser) -> None:
    _takes_money(parser, needed=False)


def _pay(session: Session) -> int:
    asked = session.asked
    if asked.amount is None:
        with session.open(read_only=True) as parts:
            balance = parts.till.balance(asked.number)
        session.answer(_balance(balance), _balance_lines(session, balance))
        return OK
    method = chosen(Method, asked.method, "method", session.wording)
    request = TakeRequest(asked.number, told_sum(asked.amount, "amount"), method)
    with session.open(must_exist=True) as parts:
        done = parts.till.take(request)
    return _tell(session, done, "taken", "hand_over.taken")


def _configure_refund(parser: Parser) -> None:
    _takes_money(parser, needed=True)
    text = parser.word("common.text")
    parser.add_argument("--reason", default="", metavar=text, help=parser.word("refund.reason"))
    parser.add_argument("--second-person", default="", metavar=text, help=parser.word("refund.second_person"))


def _refund(session: Session) -> int:
    asked = session.asked
    request = RefundRequest(
        asked.number,
        told_sum(asked.amount, "amount"),
        chosen(Method, asked.method, "method", session.wording),
        asked.reason,
        asked.second_person,
    )
    with session.open(must_exist=True) as parts:
        done = parts.till.refund(request)
    return _tell(session, done, "returned", "hand_over.returned")


def _tell(session: Session, done: Booked, name: str, word: str) -> int:
    facts = {name: str(done.amount), "orders": [answers.number(order) for order in done.orders]}
    lines = [session.word(word, sum=done.amount), *_balance_lines(session, done.balance)]
    session.answer({**facts, **_balance(done.balance)}, lines)
    return OK


def _balance(balance: Balance) -> dict[str, Any]:
    return {
        "receipt": answers.number(balance.receipt),
        "balance": str(balance.total),
        "paid": str(balance.paid),
        "lines": [
            {
                **answers.number(line.order),
                "state": line.status.value,
                "works": str(line.works),
                "storage": str(line.storage),
                "paid": str(line.paid),
                "balance": str(line.balance),
                "priced": line.priced,
            }
            for line in balance.lines
        ],
    }


def _balance_lines(session: Session, balance: Balance) -> list[str]:
    table = []
    for line in balance.lines:
        word = "pay.owed" if line.balance >= NOTHING else "pay.held"
        owed = (
            session.word(word, sum=abs(line.balance)) if line.priced or line.balance else session.word("pay.unpriced")
        )
        table.append((grouped(line.order), session.wording.word(line.status), line.device, owed))
    return columns(table, (0, 0, 40, 0), session.screen)


def _configure_day_sheet(parser: Parser) -> None:
    word = parser.word
    parser.add_argument("day", nargs="?", metavar=word("day_sheet.day"), help=word("day_sheet.day_help"))
    parser.add_argument("--of", default="", metavar=word("common.name"), help=word("day_sheet.of"))
    parser.add_argument("--out", metavar=word("common.file"), help=word("day_sheet.out"))


def _day_sheet(session: Session) -> int:
    asked = session.asked
    day = None if asked.day is None else told_day(asked.day, "day")
    with session.open(read_only=True) as parts:
        sheet = parts.day_sheets.sheet(day or parts.day_sheets.today(), asked.of)
        if asked.out is not None:
            parts.export.save(day_table(sheet, session.wording.language), Path(asked.out))
    session.answer(_sheet(sheet), _sheet_lines(session, sheet))
    return OK


def _sheet(sheet: DaySheet) -> dict[str, Any]:
    return {
        "day": answers.day(sheet.day),
        "clerk": sheet.clerk,
        "clerks": list(sheet.clerks),
        "total": str(sheet.total),
        "totals": [
            {
                "method": total.method.value,
                "advances": str(total.advances),
                "payments": str(total.payments),
                "refunds": str(-total.given),
                "rest": str(total.rest),
            }
            for total in sheet.totals
        ],
        "entries": [
            {
                "at": answers.moment(entry.at),
                **answers.number(entry.order),
                "receipt": answers.number(entry.receipt),
                "kind": entry.kind.value,
                "method": entry.method.value,
                "amount": str(entry.amount),
                "clerk": entry.who,
            }
            for entry in sheet.entries
        ],
    }


def _sheet_lines(session: Session, sheet: DaySheet) -> list[str]:
    wording = session.wording
    table = day_table(sheet, wording.language)
    rows = [tuple(worded(value, wording) for value in row) for row in table.rows]
    told = [harmless(f"{fact.label}: {fact.value}") for fact in method_lines(sheet, wording)]
    return [*columns(rows, (0, 0, 24, 28, 0, 0, 0, 18), session.screen), *told]


COMMANDS = (
    Command("pay", _configure_pay, _pay),
    Command("refund", _configure_refund, _refund),
    Command("day-sheet", _configure_day_sheet, _day_sheet),
)
