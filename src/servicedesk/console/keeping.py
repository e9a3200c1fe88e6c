"""Commands for whoever sets the program up: the centre's own particulars and terms, and the sample centre."""

from dataclasses import replace
from typing import Any

from servicedesk.console.command import Command, chosen, told_whole
from servicedesk.console.exit_codes import OK
from servicedesk.console.plain import harmless, pairs
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser, add_several
from servicedesk.domain.refusals import ChoiceUnknown, RequestNotUnderstood
from servicedesk.domain.write_off import Disposal
from servicedesk.services.centre import Centre
from servicedesk.services.office import MOST_DAYS

_TEXTS = ("name", "address", "phone", "requisites", "director", "time_zone", "paper_language")
_FIELDS = (*_TEXTS, *MOST_DAYS, "disposal")


def _configure_centre(parser: Parser) -> None:
    pair = parser.word("centre.pair")
    about = f"{parser.word('centre.set')} {', '.join(_FIELDS)}"
    add_several(parser, "--set", pair, about)


def _centre(session: Session) -> int:
    told = _told(session)
    with session.open(read_only=not told) as parts:
        centre = parts.office.centre()
        if told:
            centre = parts.office.keep(replace(centre, **told))
    session.answer(_facts(centre), _lines(session, centre))
    return OK


def _told(session: Session) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for pair in session.asked.set:
        field, sign, value = pair.partition("=")
        if not sign:
            raise RequestNotUnderstood(field="set", detail=session.word("centre.bad_pair", pair=harmless(pair)))
        if field not in _FIELDS:
            raise ChoiceUnknown(field="set", text=field, allowed=", ".join(_FIELDS))
        told[field] = _value(session, field, value)
    return told


def _value(session: Session, field: str, text: str) -> Any:
    if field in MOST_DAYS:
        return told_whole(text, field, MOST_DAYS[field])
    return chosen(Disposal, text, field, session.wording) if field == "disposal" else text


def _facts(centre: Centre) -> dict[str, Any]:
    """Terms of days as numbers, everything else as text."""
    return {name: getattr(centre, name) for name in _FIELDS}


def _lines(session: Session, centre: Centre) -> list[str]:
    named = {name: str(getattr(centre, name)) for name in _FIELDS}
    named["disposal"] = session.wording.word(centre.disposal)
    return pairs((session.word(f"centre.{name}"), value) for name, value in named.items())


def _configure_demo(parser: Parser) -> None:
    parser.add_argument("--no-window", action="store_true", help=parser.word("demo.no_window"))


def _demo(session: Session) -> int:
    address = session.asked.database or session.house.sample_database()
    with session.open(database=address) as parts:
        parts.fill_sample()
        database = parts.database
    if session.asked.no_window:
        session.answer({"database": database}, [database])
        return OK
    return session.house.show(address)


COMMANDS = (
    Command("centre", _configure_centre, _centre),
    Command("demo", _configure_demo, _demo),
)
