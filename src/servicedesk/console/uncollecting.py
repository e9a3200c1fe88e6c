"""Commands about devices nobody collects: notices with their proof, storage fees let off, write-offs."""

from collections.abc import Callable
from typing import Any

from servicedesk.console.answers import day, moment, number
from servicedesk.console.command import Command, chosen, told_sum
from servicedesk.console.exit_codes import OK
from servicedesk.console.plain import columns, pairs
from servicedesk.console.session import Session, told_day
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.money import NOTHING
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.write_off import Disposal
from servicedesk.services.numbers import of_kind, order_code
from servicedesk.services.uncollected.records import (
    NoticeRequest,
    NoticeView,
    Waiting,
    WaiverRequest,
    WriteOffRequest,
    WriteOffView,
)
from servicedesk.services.uncollected.telling import said_of
from servicedesk.services.wording import Wording


def _text(parser: Parser, command: str, *names: str) -> None:
    for name in names:
        about = parser.word(f"{command}.{name.replace('-', '_')}")
        parser.add_argument(f"--{name}", default="", metavar=parser.word("common.text"), help=about)


def _takes_number(parser: Parser) -> None:
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("move.number_help"))


def _configure_notice(parser: Parser) -> None:
    parser.add_argument("act", choices=list(_ACTS), metavar="|".join(_ACTS), help=parser.word("notice.act"))
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("notice.number"))
    kinds = "|".join(kind.value for kind in NoticeKind)
    ways = "|".join(way.value for way in NoticeWay)
    parser.add_argument("--kind", default=NoticeKind.READY.value, metavar=kinds, help=parser.word("notice.kind"))
    parser.add_argument("--way", default=NoticeWay.CALL.value, metavar=ways, help=parser.word("notice.way"))
    _text(parser, "notice", "what", "whom", "address", "given-on", "tracking", "received-on")
    parser.add_argument("--reached", action="store_true", help=parser.word("notice.reached"))


def _notice(session: Session) -> int:
    return _ACTS[session.asked.act](session)


def _tell(session: Session) -> int:
    asked, wording = session.asked, session.wording
    request = NoticeRequest(
        order=order_code(asked.number).number,
        kind=chosen(NoticeKind, asked.kind, "kind", wording),
        way=chosen(NoticeWay, asked.way, "way", wording),
        what=asked.what,
        whom=asked.whom,
        given_on=told_day(asked.given_on, "given_on") if asked.given_on else None,
        tracking=asked.tracking,
        received_on=told_day(asked.received_on, "received_on") if asked.received_on else None,
        reached=asked.reached,
        address=asked.address,
    )
    with session.open(must_exist=True) as parts:
        told = parts.uncollected.notices.tell(request)
    session.answer(_notice_facts(told), [_notice_line(told, wording)])
    return OK


def _received(session: Session) -> int:
    asked = session.asked
    if not asked.received_on:
        raise ValueMissing(field="received_on")
    code, on = of_kind(asked.number, CodeKind.UNCLAIMED).number, told_day(asked.received_on, "received_on")
    with session.open(must_exist=True) as parts:
        told = parts.uncollected.notices.receive(code, on, asked.tracking)
    session.answer(_notice_facts(told), [_notice_line(told, session.wording)])
    return OK


def _list(session: Session) -> int:
    with session.open(read_only=True) as parts:
        waiting = parts.uncollected.notices.waiting(order_code(session.asked.number).number)
    session.answer(_waiting_facts(waiting), _waiting_lines(waiting, session))
    return OK


def _sheet(session: Session) -> int:
    with session.open(must_exist=True) as parts:
        waiting = parts.uncollected.notices.print_sheet(order_code(session.asked.number).number)
    session.answer(_waiting_facts(waiting), [session.word("notice.sheet_queued")])
    return OK


_ACTS: dict[str, Callable[[Session], int]] = {"tell": _tell, "list": _list, "received": _received, "sheet": _sheet}


def _configure_waive(parser: Parser) -> None:
    _takes_number(parser)
    many = parser.add_mutually_exclusive_group(required=True)
    many.add_argument("--amount", metavar=parser.word("common.sum"), help=parser.word("waive.amount"))
    many.add_argument("--all", action="store_true", help=parser.word("waive.all"))
    _text(parser, "waive", "director", "reason")


def _waive(session: Session) -> int:
    asked = session.asked
    amount = None if asked.all else told_sum(asked.amount, "amount")
    request = WaiverRequest(order_code(asked.number).number, asked.director, asked.reason, amount)
    with session.open(must_exist=True) as parts:
        done = parts.uncollected.waivers.waive(request)
    facts = {**number(done.order), "let_off": str(done.let_off), "owed": str(done.owed)}
    money = session.wording.money
    session.answer(facts, [session.word("waive.done", sum=money(done.let_off), owed=money(done.owed))])
    return OK


def _configure_write_off(parser: Parser) -> None:
    _takes_number(parser)
    _text(parser, "write_off", "director", "second-person", "ground", "deposited")
    disposals = "|".join(disposal.value for disposal in Disposal)
    parser.add_argument("--disposal", metavar=disposals, help=parser.word("write_off.disposal"))
    for name in ("value", "price", "kept"):
        parser.add_argument(f"--{name}", metavar=parser.word("common.sum"), help=parser.word(f"write_off.{name}"))
    parser.add_argument("--without-notice", action="store_true", help=parser.word("write_off.without_notice"))


def _write_off(session: Session) -> int:
    asked = session.asked
    sums = {
        name: None if getattr(asked, name) is None else told_sum(getattr(asked, name), name)
        for name in ("value", "price", "kept")
    }
    request = WriteOffRequest(
        order=order_code(asked.number).number,
        director=asked.director,
        second_person=asked.second_person,
        ground=asked.ground,
        disposal=None if asked.disposal is None else chosen(Disposal, asked.disposal, "disposal", session.wording),
        value=sums["value"],
        price=sums["price"] or NOTHING,
        kept=sums["kept"] or NOTHING,
        deposited=asked.deposited,
        without_notice=asked.without_notice,
    )
    with session.open(must_exist=True) as parts:
        done = parts.uncollected.write_offs.write_off(request)
    word = session.wording.word(done.disposal)
    session.answer(_act_facts(done), [f"{grouped(done.number)}  {grouped(done.order)}  {word}"])
    return OK


def _notice_facts(told: NoticeView) -> dict[str, Any]:
    return {
        **number(told.number),
        "order": number(told.order),
        "kind": told.kind.value,
        "way": told.way.value,
        "who": told.who,
        "whom": told.whom,
        "what": told.what,
        "at": moment(told.at),
        "given_on": day(told.given_on),
        "tracking": told.tracking,
        "received_on": day(told.received_on),
        "reached": told.reached,
    }


def _waiting_facts(waiting: Waiting) -> dict[str, Any]:
    days = {name: getattr(waiting, name) for name in ("storage_from", "free_until", "fee_from", "passes_on")}
    return {
        **number(waiting.order),
        **{name: day(on) for name, on in days.items()},
        "days": waiting.days,
        "fee": str(waiting.full),
        "let_off": str(waiting.waived),
        "owed": str(waiting.owed),
        "debt": str(waiting.debt),
        "warned": waiting.warned.value,
        "may_write_off": waiting.may_write_off,
        "notices": [_notice_facts(told) for told in waiting.notices],
        "written_off": None if waiting.written_off is None else _act_facts(waiting.written_off),
    }


def _waiting_lines(waiting: Waiting, session: Session) -> list[str]:
    wording = session.wording
    days = {"free_until": waiting.free_until, "passes": waiting.passes_on}
    told = [(session.word(f"notice.line_{name}"), wording.full_day(day)) for name, day in days.items() if day]
    told.append((session.word("notice.line_owed"), wording.money(waiting.owed)))
    if waiting.waived:
        told.append((session.word("notice.line_let_off"), wording.money(waiting.waived)))
    told.append((session.word("notice.line_warned"), wording.word(waiting.warned)))
    rows = [_notice_cells(one, wording) for one in waiting.notices]
    return [*pairs(told), *(columns(rows, (0, 0, 0, 0, 60)) if rows else [session.word("notice.none")])]


def _notice_cells(told: NoticeView, wording: Wording) -> tuple[str, ...]:
    day = wording.short_day(told.given_on)
    said = said_of(told.way, told.received_on, told.tracking, wording, reached=told.reached)
    return grouped(told.number), day, wording.word(told.kind), said, told.what


def _notice_line(told: NoticeView, wording: Wording) -> str:
    return columns([_notice_cells(told, wording)], (0, 0, 0, 0, 60))[0]


def _act_facts(done: WriteOffView) -> dict[str, Any]:
    return {
        **number(done.number),
        "order": number(done.order),
        "at": moment(done.at),
        "director": done.director,
        "second_person": done.second,
        "ground": done.ground,
        "value": str(done.value),
        "disposal": done.disposal.value,
        "price": str(done.price),
        "kept": str(done.kept),
        "remainder": str(done.remainder),
        "deposited": done.deposited,
        "warned": done.warned,
    }


COMMANDS = (
    Command("notice", _configure_notice, _notice),
    Command("waive", _configure_waive, _waive),
    Command("write-off", _configure_write_off, _write_off),
)
