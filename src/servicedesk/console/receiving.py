"""The command that accepts devices: a request in JSON comes in, numbers go out."""

import json
from typing import Any, TextIO

from servicedesk.console import answers
from servicedesk.console.command import Command
from servicedesk.console.exit_codes import OK
from servicedesk.console.request import RequestReader
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import RequestNotUnderstood

_LARGEST = 10_000_000


class _Twice(ValueError):  # noqa: N818 - it is worded as a refusal
    """A name that stands twice in one object: nobody knows which of the two is meant."""


def _configure_accept(parser: Parser) -> None:
    parser.epilog = parser.word("accept.request")


def _accept(session: Session) -> int:
    document = read_document(session)
    reader = RequestReader(session.wording)
    with session.open() as parts:
        request = reader.read(document, parts.clock().date())
        accepted = parts.intake.accept(request)
    orders = tuple(order.number for order in accepted.orders)
    lines = [f"{session.word('status.receipt')}  {grouped(accepted.receipt)}"]
    lines += [f"{session.word('status.order')}  {grouped(order.number)}  {order.device}" for order in accepted.orders]
    session.answer(answers.visit(accepted.receipt, orders), lines)
    return OK


def read_document(session: Session) -> Any:
    """The request as plain values; raises RequestNotUnderstood for what is not one JSON document."""
    stream = session.streams.stdin
    if stream.isatty():
        session.say(session.word("accept.waiting"))
    try:
        text = _text(stream)
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as fault:
        detail = session.word("accept.not_json", line=fault.lineno, column=fault.colno)
    except _Twice as fault:
        detail = session.word("accept.twice", name=str(fault))
    except RecursionError:
        detail = session.word("accept.too_deep")
    except ValueError:
        detail = session.word("accept.not_text")
    raise RequestNotUnderstood(detail=detail)


def _text(stream: TextIO) -> str:
    """Everything that is sent, as UTF-8 whatever the terminal speaks; raises ValueError for other bytes or too many."""
    raw = getattr(stream, "buffer", None)
    read: bytes | str = stream.read(_LARGEST + 1) if raw is None else raw.read(_LARGEST + 1)
    if len(read) > _LARGEST:
        raise ValueError
    return read.removeprefix("\ufeff") if isinstance(read, str) else read.decode("utf-8-sig")


def _once(entries: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in entries:
        if name in found:
            raise _Twice(name)
        found[name] = value
    return found


def _no_constant(_name: str) -> Any:
    raise ValueError


COMMANDS = (Command("accept", _configure_accept, _accept),)
