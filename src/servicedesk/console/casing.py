"""The command of lost receipts: an application comes in as JSON, cases are listed, decided and erased."""

from collections.abc import Callable
from datetime import date
from typing import Any

from servicedesk.console.answers import day, moment, number
from servicedesk.console.command import Command, chosen
from servicedesk.console.exit_codes import OK
from servicedesk.console.parts import Parts
from servicedesk.console.plain import columns, pairs
from servicedesk.console.receiving import read_document
from servicedesk.console.session import Session, told_day
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import grouped
from servicedesk.domain.input_refusals import RequestNotUnderstood, ValueMissing
from servicedesk.domain.lost_case import Described, Relation
from servicedesk.domain.text import demand_text
from servicedesk.services.cases.records import Application, CaseCard, CaseRow

_DESCRIBED = ("device", "colour", "model", "marks", "circumstances")
_FIELDS = ("applicant", "phone", "relation", *_DESCRIBED, "passport", "issued_by", "issued_on", "born_on")


def _configure(parser: Parser) -> None:
    text = parser.word("common.text")
    parser.add_argument("act", choices=list(_ACTS), metavar="|".join(_ACTS), help=parser.word("case.act"))
    parser.add_argument(
        "number", nargs="?", default="", metavar=parser.word("common.number"), help=parser.word("case.number")
    )
    parser.add_argument("--director", default="", metavar=parser.word("common.name"), help=parser.word("case.director"))
    parser.add_argument("--reason", default="", metavar=text, help=parser.word("case.reason"))
    parser.add_argument("--ended", action="store_true", help=parser.word("case.ended"))
    parser.epilog = parser.word("case.request")


def _case(session: Session) -> int:
    return _ACTS[session.asked.act](session)


def _open(session: Session) -> int:
    told = _application(session, _number(session))
    return _answered(session, lambda parts: parts.lost_receipts.open(told))


def _list(session: Session) -> int:
    with session.open(read_only=True) as parts:
        rows = _ended(parts) if session.asked.ended else parts.lost_receipts.cases()
    session.answer({"cases": [_row(row) for row in rows]}, _table(rows, session) or [session.word("case.none")])
    return OK


def _ended(parts: Parts) -> tuple[CaseRow, ...]:
    """Every case that has ended, page by page."""
    rows: list[CaseRow] = []
    while page := parts.lost_receipts.cases(ended=True, before=rows[-1].number if rows else None):
        rows += page
    return tuple(rows)


def _show(session: Session) -> int:
    code = _number(session)
    with session.open(read_only=True) as parts:
        card = parts.lost_receipts.case(code)
    session.answer(_facts(card), _lines(card, session))
    return OK


def _approve(session: Session) -> int:
    code, director = _number(session), session.asked.director
    return _answered(session, lambda parts: parts.lost_receipts.approve(code, director))


def _refuse(session: Session) -> int:
    code, asked = _number(session), session.asked
    return _answered(session, lambda parts: parts.lost_receipts.refuse(code, asked.director, asked.reason))


def _withdraw(session: Session) -> int:
    code, reason = _number(session), session.asked.reason
    return _answered(session, lambda parts: parts.lost_receipts.withdraw(code, reason))


def _erase(session: Session) -> int:
    with session.open(must_exist=True) as parts:
        erased = parts.passports.erase_due()
    lines = [session.word("case.erased", number=grouped(each)) for each in erased]
    session.answer({"erased": [number(each) for each in erased]}, lines or [session.word("case.nothing_erased")])
    return OK


_ACTS: dict[str, Callable[[Session], int]] = {
    "open": _open,
    "list": _list,
    "show": _show,
    "approve": _approve,
    "refuse": _refuse,
    "withdraw": _withdraw,
    "erase": _erase,
}


def _number(session: Session) -> str:
    told: str = session.asked.number
    if not told.strip():
        raise ValueMissing(field="number")
    return told


def _answered(session: Session, act: Callable[[Parts], CaseCard]) -> int:
    with session.open(must_exist=True) as parts:
        card = act(parts)
    session.answer(_facts(card), _lines(card, session))
    return OK


def _application(session: Session, about: str) -> Application:
    """The application from the standard input: in the arguments every program of the machine could read a passport.

    Raises RequestNotUnderstood, ValueMissing, ChoiceUnknown, DayNotUnderstood.
    """
    document = read_document(session)
    if type(document) is not dict:
        raise RequestNotUnderstood(detail=session.word("request.not_object"))
    told = {name: _text(session, name, value) for name, value in document.items()}
    for name in told:
        if name not in _FIELDS:
            detail = session.word("request.unknown_name", allowed=", ".join(_FIELDS))
            raise RequestNotUnderstood(field=name, detail=detail)
    return Application(
        number=about,
        applicant=told.get("applicant", ""),
        phone=told.get("phone", ""),
        relation=chosen(Relation, told.get("relation") or Relation.SELF, "relation", session.wording),
        described=Described(*(told.get(name, "") for name in _DESCRIBED)),
        passport=told.get("passport", ""),
        issued_by=told.get("issued_by", ""),
        issued_on=_day(told.get("issued_on", ""), "issued_on"),
        born_on=_day(told.get("born_on", ""), "born_on"),
    )


def _text(session: Session, name: str, value: Any) -> str:
    if value is None:
        return ""
    if type(value) is not str:
        raise RequestNotUnderstood(field=name, detail=session.word("request.not_text"))
    demand_text(value, name)
    return value


def _day(text: str, field: str) -> date | None:
    return told_day(text.strip(), field) if text.strip() else None


def _row(row: CaseRow) -> dict[str, Any]:
    return {
        **number(row.number),
        "receipt": number(row.receipt),
        "applicant": row.applicant,
        "device": row.device,
        "state": row.state.value,
        "opened": moment(row.opened_at),
        "due": day(row.due),
        "days_left": row.days_left,
        "ended": moment(row.ended_at),
    }


def _facts(card: CaseCard) -> dict[str, Any]:
    """The case whole; of the passport its mask alone."""
    said = card.described
    return {
        **_row(card.row),
        "phone": card.phone,
        "relation": card.relation.value,
        "described": {name: getattr(said, name) for name in _DESCRIBED},
        "passport": card.mask,
        "customer": card.customer,
        "orders": [
            {**number(ours.number), "device": ours.device, "model": ours.model, "colour": ours.colour,
             "serial": ours.serial, "appearance": ours.appearance, "accessories": list(ours.accessories),
             "place": ours.place, "state": ours.status.value}
            for ours in card.devices
        ],
        "opened_by": card.opened_by,
        "decided_by": card.decided_by,
        "decided": moment(card.decided_at),
        "reason": card.reason,
        "erase_on": day(card.erase_on),
        "erased_on": day(card.erased_on),
        "notes": [{"act": note.act.value, "at": moment(note.at), "who": note.who, "why": note.why}
                  for note in card.notes],
    }  # fmt: skip


def _table(rows: tuple[CaseRow, ...], session: Session) -> list[str]:
    wording = session.wording
    table = [
        (grouped(row.number), wording.word(row.state), _left(row, session), row.applicant, row.device) for row in rows
    ]
    return columns(table, (0, 0, 0, 28, 36), session.screen)


def _left(row: CaseRow, session: Session) -> str:
    if row.ended_at is not None:
        return session.wording.short_day(row.ended_at.date())
    return session.word("case.late" if row.days_left < 0 else "case.left", days=abs(row.days_left))


def _lines(card: CaseCard, session: Session) -> list[str]:
    """The applicant's words, then ours."""
    wording, said = session.wording, card.described
    entries = [
        ("number", f"{grouped(card.row.number)} — {wording.word(card.row.state)}, {_left(card.row, session)}"),
        ("applicant", f"{card.row.applicant}, {wording.word(card.relation)}, {wording.phone(card.phone)}"),
        ("passport", card.mask),
        ("described", "; ".join(part for part in (said.device, said.model, said.colour, said.marks) if part)),
        ("circumstances", said.circumstances),
        ("customer", card.customer),
        *(("ours", _ours(ours.device, ours.model, ours.colour, ours.appearance)) for ours in card.devices),
        ("decided_by", card.decided_by),
        ("why", card.reason),
    ]
    return pairs((session.word(f"case.field.{key}"), value) for key, value in entries)


def _ours(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


COMMANDS = (Command("case", _configure, _case),)
