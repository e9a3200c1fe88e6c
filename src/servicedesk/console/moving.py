"""Commands that change an order between intake and pickup: its state, its technician, its place; talks noted."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from servicedesk.console import answers
from servicedesk.console.command import Command, chosen, told_sum
from servicedesk.console.exit_codes import OK
from servicedesk.console.parts import Parts
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import grouped
from servicedesk.domain.status import BY_HAND, Outcome, Status
from servicedesk.services.numbers import order_code
from servicedesk.services.workshop import MoveRequest, Step


def _takes_number(parser: Parser) -> None:
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("move.number_help"))


def _configure_move(parser: Parser) -> None:
    _takes_number(parser)
    states = ", ".join(status.value for status in Status if status in BY_HAND)
    parser.add_argument("state", metavar=parser.word("move.state"), help=f"{parser.word('move.state_help')} {states}")
    outcomes = ", ".join(outcome.value for outcome in Outcome)
    word = parser.word("move.outcome")
    parser.add_argument("--outcome", metavar=word, help=f"{parser.word('move.outcome_help')} {outcomes}")
    for name in ("technician", "place", "reason", "second-person"):
        key = name.replace("-", "_")
        parser.add_argument(
            f"--{name}", default="", metavar=parser.word("common.text"), help=parser.word(f"move.{key}")
        )
    parser.add_argument("--price", metavar=parser.word("common.sum"), help=parser.word("move.price"))


def _move(session: Session) -> int:
    asked = session.asked
    request = MoveRequest(
        number=order_code(asked.number).number,
        wanted=chosen(Status, asked.state, "state", session.wording, BY_HAND),
        outcome=None if asked.outcome is None else chosen(Outcome, asked.outcome, "outcome", session.wording),
        reason=asked.reason,
        price=None if asked.price is None else told_sum(asked.price, "price"),
        technician=asked.technician,
        place=asked.place,
        second_person=asked.second_person,
    )
    return _stepped(session, lambda parts: parts.workshop.move(request))


def _configure_assign(parser: Parser) -> None:
    _takes_number(parser)
    parser.add_argument("technician", metavar=parser.word("assign.technician"), help=parser.word("move.technician"))


def _assign(session: Session) -> int:
    number, technician = order_code(session.asked.number).number, session.asked.technician
    return _stepped(session, lambda parts: parts.workshop.assign(number, technician))


def _configure_put(parser: Parser) -> None:
    _takes_number(parser)
    parser.add_argument("place", metavar=parser.word("put.place"), help=parser.word("move.place"))


def _put(session: Session) -> int:
    number, place = order_code(session.asked.number).number, session.asked.place
    return _stepped(session, lambda parts: parts.workshop.put(number, place))


def _configure_note(parser: Parser) -> None:
    _takes_number(parser)
    parser.add_argument("text", metavar=parser.word("common.text"), help=parser.word("note.text_help"))


def _note(session: Session) -> int:
    number, what = order_code(session.asked.number).number, session.asked.text
    return _stepped(session, lambda parts: parts.workshop.note_call(number, what))


def _stepped(session: Session, act: Callable[[Parts], Step]) -> int:
    with session.open(must_exist=True) as parts:
        step = act(parts)
    facts: dict[str, Any] = {**answers.number(step.number), "state": step.status.value}
    lines = [_undone_line(step, session) or f"{grouped(step.number)}  {session.wording.word(step.status)}"]
    if step.new_place:
        facts["new_place"] = step.new_place
        lines.append(session.word("put.made", place=step.new_place))
    if step.undone is not None:
        facts["undone"] = {name: value for name, value in asdict(step.undone).items() if value is not None}
        facts["place"] = step.place
    if step.refunded:
        facts["refunded"] = str(step.refunded)
        lines.append(session.word("hand_over.returned", sum=session.wording.money(step.refunded)))
    session.answer(facts, lines)
    return OK


def _undone_line(step: Step, session: Session) -> str:
    """What an undo took back, and how the order stands again; empty for every other step."""
    undone = step.undone
    if undone is None:
        return ""
    told = (
        ("state", "" if undone.status is None else session.wording.word(undone.status)),
        ("place", undone.place or ""),
        ("technician", undone.technician or ""),
    )
    what = ", ".join(session.word(f"undo.{name}", what=word) for name, word in told if word)
    now = ", ".join(part for part in (step.place, session.wording.word(step.status)) if part)
    return session.word("undo.done", number=grouped(step.number), what=what or session.word("undo.nothing"), now=now)


def _undo(session: Session) -> int:
    number = order_code(session.asked.number).number
    return _stepped(session, lambda parts: parts.workshop.undo(number))


COMMANDS = (
    Command("move", _configure_move, _move),
    Command("assign", _configure_assign, _assign),
    Command("put", _configure_put, _put),
    Command("note", _configure_note, _note),
    Command("undo", _takes_number, _undo),
)
