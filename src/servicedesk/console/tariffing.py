"""The command of the storage tariffs: which versions there are, and a new one from a day on."""

from dataclasses import replace
from typing import Any

from servicedesk.console import answers
from servicedesk.console.command import Command, told_sum, told_whole
from servicedesk.console.exit_codes import OK
from servicedesk.console.plain import columns
from servicedesk.console.session import Session, told_day
from servicedesk.console.usage import Parser, nested
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import ChoiceUnknown
from servicedesk.domain.terms import Tariff, tariff_on
from servicedesk.services.tariffs import MOST_MONTHS, with_tariff

_SUMS = ("small", "medium", "large")
_MONTHS = ("free_months", "kept_months")
_NO_CAP = "none"
_CLOCKS = ("ready", "told")


def _configure(parser: Parser) -> None:
    nested(parser, "tariff", {"list": lambda _parser: None, "add": _configure_add})


def _configure_add(parser: Parser) -> None:
    day, amount = parser.word("common.day"), parser.word("common.sum")
    parser.add_argument("--from", dest="since", metavar=day, help=parser.word("tariff.since"))
    for name in _SUMS:
        parser.add_argument(f"--{name}", metavar=amount, help=parser.word(f"tariff.{name}"))
    for name in _MONTHS:
        parser.add_argument(f"--{name.replace('_', '-')}", metavar="N", help=parser.word(f"tariff.{name}"))
    parser.add_argument("--cap", metavar=f"{amount}|{_NO_CAP}", help=parser.word("tariff.cap"))
    parser.add_argument("--clock", metavar="|".join(_CLOCKS), help=parser.word("tariff.clock"))


def _tariff(session: Session) -> int:
    return _add(session) if session.asked.act == "add" else _list(session)


def _list(session: Session) -> int:
    with session.open(read_only=True) as parts:
        tariffs, today = parts.office.centre().tariffs, parts.office.today()
    return _tell(session, tariffs, tariff_on(tariffs, today))


def _add(session: Session) -> int:
    """What is not told stays as it is on that day."""
    told, since = _told(session), session.asked.since
    with session.open(must_exist=True) as parts:
        centre, today = parts.office.centre(), parts.office.today()
        begins = today if since is None else told_day(since, "from")
        new = replace(tariff_on(centre.tariffs, begins), **told, holds_from=begins)
        kept = parts.office.keep(replace(centre, tariffs=with_tariff(centre.tariffs, new)))
    return _tell(session, kept.tariffs, tariff_on(kept.tariffs, today))


def _told(session: Session) -> dict[str, Any]:
    asked = session.asked
    told: dict[str, Any] = {}
    for name in (*_SUMS, *_MONTHS):
        text = getattr(asked, name)
        if text is not None:
            told[name] = told_sum(text, name) if name in _SUMS else told_whole(text, name, MOST_MONTHS)
    if asked.cap is not None:
        told["cap"] = None if asked.cap == _NO_CAP else told_sum(asked.cap, "cap")
    if asked.clock is not None:
        if asked.clock not in _CLOCKS:
            raise ChoiceUnknown(field="clock", text=asked.clock, allowed=", ".join(_CLOCKS))
        told["from_told"] = asked.clock == "told"
    return told


def _tell(session: Session, tariffs: tuple[Tariff, ...], now: Tariff) -> int:
    session.answer({"tariffs": [_facts(each, now) for each in tariffs]}, _lines(session, tariffs, now))
    return OK


def _facts(tariff: Tariff, now: Tariff) -> dict[str, Any]:
    return {
        "holds_from": answers.day(tariff.holds_from),
        "holds_today": tariff is now,
        **{name: str(getattr(tariff, name)) for name in _SUMS},
        "cap": None if tariff.cap is None else str(tariff.cap),
        "free_months": tariff.free_months,
        "kept_months": tariff.kept_months,
        "clock": "told" if tariff.from_told else "ready",
    }


def _lines(session: Session, tariffs: tuple[Tariff, ...], now: Tariff) -> list[str]:
    """What holds today is marked."""
    word, wording = session.word, session.wording
    heads = [word(f"tariff.head_{name}") for name in ("since", *_SUMS, *_MONTHS, "cap", "clock")]
    rows = [
        (
            "*" if tariff is now else "",
            wording.short_day(tariff.holds_from),
            *(wording.money(getattr(tariff, name)) for name in _SUMS),
            *(str(getattr(tariff, name)) for name in _MONTHS),
            _cap(session, tariff.cap),
            word("tariff.from_told" if tariff.from_told else "tariff.from_ready"),
        )
        for tariff in tariffs
    ]
    return columns([("", *heads), *rows], (0,) * 9, session.screen)


def _cap(session: Session, cap: Money | None) -> str:
    return session.word("tariff.no_cap") if cap is None else session.wording.money(cap)


COMMANDS = (Command("tariff", _configure, _tariff),)
