"""The command that hands devices over against a receipt and the labels on the devices."""

from servicedesk.console import answers
from servicedesk.console.command import Command, chosen, told_sum
from servicedesk.console.exit_codes import OK
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser, add_several
from servicedesk.domain.codes import grouped
from servicedesk.domain.money import NOTHING
from servicedesk.domain.payment import Method
from servicedesk.services.lookup_records import Accessory, HandedOver, HandOverRequest
from servicedesk.services.numbers import order_code


def _configure(parser: Parser) -> None:
    code, text = parser.word("hand_over.code"), parser.word("common.text")
    parser.add_argument("--receipt", required=True, metavar=code, help=parser.word("hand_over.receipt"))
    add_several(parser, "--label", code, parser.word("hand_over.label"))
    parser.add_argument("--paid", metavar=parser.word("common.sum"), help=parser.word("hand_over.paid"))
    methods = "|".join(method.value for method in Method)
    parser.add_argument("--method", default=Method.CASH.value, metavar=methods, help=parser.word("hand_over.method"))
    add_several(parser, "--keep", text, parser.word("hand_over.keep"))
    number = parser.word("common.number")
    add_several(parser, "--without-label", number, parser.word("hand_over.without_label"))
    parser.add_argument("--on-credit", action="store_true", help=parser.word("hand_over.on_credit"))
    parser.add_argument("--second-person", default="", metavar=text, help=parser.word("move.second_person"))
    parser.add_argument("--passport", action="store_true", help=parser.word("hand_over.passport"))
    parser.add_argument("--reason", default="", metavar=text, help=parser.word("move.reason"))


def _hand_over(session: Session) -> int:
    asked = session.asked
    request = HandOverRequest(
        receipt=asked.receipt,
        labels=tuple(asked.label),
        paid=NOTHING if asked.paid is None else told_sum(asked.paid, "paid"),
        method=chosen(Method, asked.method, "method", session.wording),
        accessories_kept=tuple(Accessory(name) for name in asked.keep),
        without_label=tuple(order_code(number).number for number in asked.without_label),
        debt_allowed=asked.on_credit,
        second_person=asked.second_person,
        reason=asked.reason,
        # Read and not told as an argument: those stand in the list of processes for everybody.
        passport=session.streams.stdin.readline().strip() if asked.passport else "",
    )
    with session.open(must_exist=True) as parts:
        done = parts.pickup.hand_over(request)
    session.answer(answers.gone(done), _lines(session, done))
    return OK


def _lines(session: Session, done: HandedOver) -> list[str]:
    money = session.wording.money
    lines = [session.word("hand_over.gone", number=grouped(number)) for number in done.orders]
    lines += [session.word("hand_over.stays", number=grouped(number)) for number in done.staying]
    if done.paid:
        lines.append(session.word("hand_over.taken", sum=money(done.paid)))
    if done.refunded:
        lines.append(session.word("hand_over.returned", sum=money(done.refunded)))
    return lines


COMMANDS = (Command("hand-over", _configure, _hand_over),)
