"""Runs one call of the command line: parses it, lets the command do its work, and words every refusal."""

import logging
import os
from argparse import Namespace
from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any

from servicedesk import __version__
from servicedesk.console import (
    bringing,
    casing,
    counting,
    delivering,
    finding,
    handing,
    keeping,
    moving,
    papering,
    paying,
    receiving,
    remembering,
    staffing,
    storing,
    tariffing,
    uncollecting,
)
from servicedesk.console.command import Command
from servicedesk.console.exit_codes import DEFECT, INTERRUPTED, PIPE_CLOSED, code_of, table
from servicedesk.console.fields import field_words
from servicedesk.console.parts import House
from servicedesk.console.plain import columns
from servicedesk.console.session import Session, Streams, as_json, write_line
from servicedesk.console.usage import Parser, Stop, add_common, language_in
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.text import demand_text
from servicedesk.services.wording import LANGUAGES, Wording

PROGRAM = "servicedesk"

COMMANDS: tuple[Command, ...] = (
    *receiving.COMMANDS,
    *finding.COMMANDS,
    *moving.COMMANDS,
    *remembering.COMMANDS,
    *handing.COMMANDS,
    *paying.COMMANDS,
    *staffing.COMMANDS,
    *casing.COMMANDS,
    *papering.COMMANDS,
    *bringing.COMMANDS,
    *counting.COMMANDS,
    *keeping.COMMANDS,
    *tariffing.COMMANDS,
    *delivering.COMMANDS,
    *storing.COMMANDS,
    *uncollecting.COMMANDS,
)

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str], house: House, streams: Streams) -> int:
    """One call; its exit code (exit_codes.py). Nothing is raised, whatever the input."""
    asked_for = language_in(list(arguments))
    wording = Wording(asked_for if asked_for in LANGUAGES else house.language())
    try:
        return _run(list(arguments), house, streams, wording)
    except Stop as stop:
        return stop.code
    except KeyboardInterrupt:
        write_line(streams.stderr, wording.text("console", "interrupted"))
        return INTERRUPTED
    except BrokenPipeError:
        _leave_pipe(streams)
        return PIPE_CLOSED
    except Exception as defect:  # noqa: BLE001 - the last line of defence: people get a sentence, the log the rest
        _log.exception("a command failed")
        write_line(streams.stderr, wording.text("console", "defect", kind=type(defect).__name__))
        return DEFECT


def _run(arguments: list[str], house: House, streams: Streams, wording: Wording) -> int:
    asked = parser(wording, streams).parse_args(
        arguments, Namespace(database=None, sandbox=None, today=None, json=False, language=None, clerk="")
    )
    session = Session(asked, house, streams, wording)
    try:
        _demand_text(asked)
        command = next(each for each in COMMANDS if each.name == asked.command)
        return command.run(session)
    except Refusal as refusal:
        _refuse(session, refusal)
        return code_of(type(refusal))


def parser(wording: Wording, streams: Streams) -> Parser:
    """The whole command line in one language."""
    whole = Parser(wording=wording, streams=streams, prog=PROGRAM, description=wording.text("console", "about"))
    whole.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help=whole.word("version"))
    add_common(whole)
    word = whole.word("usage.command")
    places = whole.add_subparsers(
        dest="command", required=True, metavar=word, title=whole.word("usage.commands"), parser_class=Parser
    )
    for command in COMMANDS:
        about = whole.word(f"{command.name.replace('-', '_')}.about_short")
        own = places.add_parser(command.name, wording=wording, streams=streams, help=about, description=about)
        command.configure(own)
        add_common(own)
    whole.epilog = _epilog(wording)
    return whole


def _epilog(wording: Wording) -> str:
    codes = columns([(str(code), name) for code, name in table()], (0, 0))
    return "\n".join((wording.text("console", "codes"), *(f"  {line}" for line in codes)))


def _demand_text(asked: Namespace) -> None:
    """Bytes that are no text would fail deep inside; names of files may have them."""
    for name, value in vars(asked).items():
        texts = value if isinstance(value, list) else [value]
        for text in texts:
            if isinstance(text, str):
                demand_text(text, name)


def _refuse(session: Session, refusal: Refusal) -> None:
    """Say the refusal in a sentence to the person, and with ``--json`` its facts to the script."""
    sentence = str(session.wording.refusal(refusal))
    field = str(getattr(refusal, "field", ""))
    if session.asked.json:
        facts = {name: _plain(value) for name, value in refusal.facts().items() if name != "field"}
        told = {"kind": type(refusal).__name__, "field": field, "facts": facts, "sentence": sentence}
        write_line(session.streams.stdout, as_json({"refusal": told}))
    session.say(f"{field_words(field, session.wording)}: {sentence}" if field else sentence)


def _plain(value: object) -> Any:
    match value:
        case Enum():
            return value.value
        case Money():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case tuple():
            return [_plain(each) for each in value]
        case None | bool() | int() | str():
            return value
        case _:
            return str(value)


def _leave_pipe(streams: Streams) -> None:
    """Whoever read the answer has gone; the interpreter must not try to write the rest at its end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, streams.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return
