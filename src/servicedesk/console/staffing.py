"""The command that keeps the people of the centre: who works here, as what, with which badge."""

from collections.abc import Callable
from typing import Any

from servicedesk.console.answers import number
from servicedesk.console.command import Command
from servicedesk.console.exit_codes import OK
from servicedesk.console.parts import Parts
from servicedesk.console.plain import columns
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser, add_several
from servicedesk.domain.codes import grouped
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.person import Role
from servicedesk.services.staff.staff import PersonRecord, PersonTold, roles_of

_Act = Callable[[Parts, Session], PersonRecord]


def _add(parts: Parts, session: Session) -> PersonRecord:
    return parts.staff.add(session.asked.name, *(roles_of(session.asked.role) or (Role.CLERK,)))


def _change(parts: Parts, session: Session) -> PersonRecord:
    """Another name or other roles; what is not told stays."""
    asked = session.asked
    person = parts.staff.named(asked.name)
    return parts.staff.keep(PersonTold(asked.to or person.name, roles_of(asked.role) or person.roles, person.id))


def _retire(parts: Parts, session: Session) -> PersonRecord:
    return parts.staff.retire(session.asked.name)


def _badge(parts: Parts, session: Session) -> PersonRecord:
    return parts.staff.issue_badge(session.asked.name)


_ACTS: dict[str, _Act] = {"add": _add, "change": _change, "retire": _retire, "badge": _badge}


def _configure(parser: Parser) -> None:
    name = parser.word("common.name")
    acts = "|".join(_ACTS)
    parser.add_argument("act", nargs="?", choices=list(_ACTS), metavar=acts, help=parser.word("people.act"))
    parser.add_argument("name", nargs="?", default="", metavar=name, help=parser.word("people.name"))
    add_several(parser, "--role", "|".join(role.value for role in Role), parser.word("people.role"))
    parser.add_argument("--to", default="", metavar=name, help=parser.word("people.to"))


def _people(session: Session) -> int:
    asked = session.asked
    if asked.act is None:
        with session.open(read_only=True) as parts:
            people = parts.staff.people()
        session.answer({"people": [_facts(person) for person in people]}, _lines(session, people))
        return OK
    if not asked.name.strip():
        raise ValueMissing(field="name")
    with session.open() as parts:
        person = _ACTS[asked.act](parts, session)
    session.answer(_facts(person), _lines(session, (person,)))
    return OK


def _facts(person: PersonRecord) -> dict[str, Any]:
    return {
        "name": person.name,
        "roles": [role.value for role in person.roles],
        "badge": number(person.badge) if person.badge else None,
    }


def _lines(session: Session, people: tuple[PersonRecord, ...]) -> list[str]:
    table = [
        (
            person.name,
            ", ".join(session.wording.word(role) for role in person.roles),
            grouped(person.badge) if person.badge else "",
        )
        for person in people
    ]
    return columns(table, (40, 60, 0), session.screen) or [session.word("people.nobody")]


COMMANDS = (Command("people", _configure, _people),)
