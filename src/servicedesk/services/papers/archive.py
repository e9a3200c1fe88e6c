"""Papers kept as issued: a record becomes JSON and comes back as the same record, whichever version wrote it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import partial
from types import UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

from servicedesk.domain.codes import Code
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import Refusal
from servicedesk.services.papers.paper import EVERY_PAPER, Paper

_VERSION = 1
_PAPERS: dict[str, type[Paper]] = {paper.paper_kind.value: paper for paper in EVERY_PAPER}


@dataclass(eq=False)
class PaperNotUnderstood(Refusal):
    """A kept paper that this program cannot read: written by a newer one, or damaged."""

    version: str = ""


def to_json(paper: Paper) -> str:
    """The record as one line of JSON; sums as kopecks, codes as ten digits, moments in ISO 8601."""
    kept = {"paper": paper.paper_kind.value, "version": _VERSION, "facts": _plain(paper)}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Paper:
    """The record that ``to_json`` wrote; raises PaperNotUnderstood."""
    try:
        kept = json.loads(text)
        version = kept["version"]
        paper: Paper | None = _record(_PAPERS[kept["paper"]], kept["facts"]) if version == _VERSION else None
    except (ValueError, KeyError, TypeError, AttributeError, Refusal) as fault:
        raise PaperNotUnderstood from fault
    if paper is None:
        raise PaperNotUnderstood(version=str(version))
    return paper


def _plain(value: object) -> object:
    match value:
        case Money():
            return value.kopecks
        case Code():
            return value.digits
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(part) for part in value]
        case _ if is_dataclass(value):
            return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            return value


def _record(kind: type[Any], facts: dict[str, Any]) -> Any:
    readers = _readers(kind)
    return kind(**{name: readers[name](fact) for name, fact in facts.items()})


def _readers(kind: type[Any]) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: _reader(hints[field.name]) for field in fields(kind)}


def _reader(hint: Any) -> Callable[[Any], Any]:
    """How a plain value of JSON becomes a value of this type again."""
    if get_origin(hint) is UnionType:
        inner = _reader(next(part for part in get_args(hint) if part is not type(None)))
        return lambda fact: None if fact is None else inner(fact)
    if get_origin(hint) is tuple:
        each = _reader(get_args(hint)[0])
        return lambda fact: tuple(each(part) for part in fact)
    if hint is Money:
        return lambda fact: Money(_exactly(int, fact))
    if hint is Code:
        return Code.parse
    if hint in (date, datetime):
        parse: Callable[[Any], Any] = hint.fromisoformat
        return parse
    if is_dataclass(hint):
        return partial(_record, cast("type[Any]", hint))
    if issubclass(hint, Enum):
        choose: Callable[[Any], Any] = hint
        return choose
    return partial(_exactly, hint)


def _exactly(kind: type[Any], fact: object) -> Any:
    if type(fact) is not kind:
        raise TypeError
    return fact
