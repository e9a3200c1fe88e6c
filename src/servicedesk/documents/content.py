"""What a paper says, in words and in order, before anybody knows how wide the paper is."""

from dataclasses import dataclass
from typing import NamedTuple

from servicedesk.services.papers import CopyMark, Issue
from servicedesk.services.wording import Wording


class Field(NamedTuple):
    """One thing told: its label and its value."""

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One device of the paper: its head, its order's number, the texts told about it and its short fields."""

    title: str
    number: Field
    texts: tuple[Field, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Stub:
    """The part to be torn off, which repeats the code on its side."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyOf:
    """One of the copies a paper is issued in: whose it is, and its stub."""

    name: str
    stub: Stub | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """A whole paper in words. ``digits`` go into the bars, ``number`` is the same for people."""

    title: str
    mark: str
    copies: tuple[CopyOf, ...]
    centre: str
    contacts: tuple[tuple[str, ...], ...]
    digits: str
    number: str
    facts: tuple[Field, ...]
    items: tuple[Item, ...]
    sums: tuple[Field, ...]
    remark: str
    notes: tuple[str, ...]
    agreed: str
    signatures: tuple[Field, ...]
    foot: str


class Words:
    """The wording of papers in one language."""

    def __init__(self, language: str) -> None:
        self.desk = Wording(language)

    def __call__(self, key: str, **facts: object) -> str:
        """The text of papers.toml under ``key`` with its facts."""
        return self.desk.text("papers", key, **facts)

    def mark(self, mark: CopyMark) -> str:
        """«КОПИЯ n», «ДУБЛИКАТ № n», or nothing on an original; before it «ПРОБА» on what is not real."""
        issue = "" if mark.issue is Issue.ORIGINAL else self(f"mark.{mark.issue.value}", number=mark.number)
        return " · ".join(part for part in (self("mark.trial") if mark.trial else "", issue) if part)

    def told(self, *fields: Field) -> tuple[Field, ...]:
        """The fields that have a value."""
        return tuple(field for field in fields if field.value)


def shortened(text: str, longest: int) -> str:
    """The text in one line of at most ``longest`` characters; what was left out is shown by an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
