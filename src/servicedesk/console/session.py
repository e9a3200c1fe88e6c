"""One call of the command line: what was asked, where answers go, and in which words."""

import json
import shutil
from argparse import Namespace
from collections.abc import Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TextIO

from servicedesk.console.parts import House, Opening, Parts
from servicedesk.console.plain import harmless
from servicedesk.domain.refusals import DayNotUnderstood, RequestNotUnderstood
from servicedesk.services.wording import Wording


@dataclass(frozen=True, slots=True)
class Streams:
    """The three streams of a process."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO


class Session:
    """Opens the database that was asked for and answers as JSON or as lines for a person."""

    def __init__(self, asked: Namespace, house: House, streams: Streams, wording: Wording) -> None:
        self.asked = asked
        self.house = house
        self.streams = streams
        self.wording = wording

    def open(
        self, *, read_only: bool = False, must_exist: bool = False, database: str | None = None
    ) -> AbstractContextManager[Parts]:
        """The use cases on the database that was asked for; raises the refusals of the store, of a sandbox and of a
        day that is told.
        """
        asked, clerk = self.asked, self.asked.clerk.strip()
        today = None if asked.today is None else told_day(asked.today, "today")
        if asked.sandbox is None:
            address = database or asked.database
            return self.house.open(Opening(address, clerk, read_only, must_exist or read_only, today=today))
        if asked.database is not None:
            raise RequestNotUnderstood(field="sandbox", detail=self.word("common.one_database"))
        return self.house.open(Opening(asked.sandbox, clerk, read_only, sandbox=True, today=today))

    def word(self, key: str, **facts: object) -> str:
        """A text of the command line in the user's language."""
        return self.wording.text("console", key, **facts)

    def answer(self, facts: dict[str, Any], lines: Iterable[str]) -> None:
        """Give the answer: ``facts`` with ``--json``, ``lines`` to a person."""
        encoding = (getattr(self.streams.stdout, "encoding", None) or "utf-8").lower().replace("-", "")
        text = as_json(facts, ascii_only=encoding != "utf8") if self.asked.json else "\n".join(lines)
        if text:
            write_line(self.streams.stdout, text)

    def say(self, text: str) -> None:
        """Tell the person something that is not the answer."""
        write_line(self.streams.stderr, harmless(text))

    @property
    def screen(self) -> int | None:
        """Cells of a line, when somebody looks at a terminal."""
        return shutil.get_terminal_size().columns if self.streams.stdout.isatty() else None


def told_day(text: str, field: str) -> date:
    """A day from an argument, as ISO 8601 or as people here write it; raises DayNotUnderstood."""
    for shape in ("%Y-%m-%d", "%d.%m.%Y"):
        with suppress(ValueError):
            return datetime.strptime(text, shape).date()  # noqa: DTZ007 - a day has no zone
    raise DayNotUnderstood(field=field, text=text, shapes="2026-11-15, 15.11.2026")


def as_json(facts: dict[str, Any], *, ascii_only: bool = False) -> str:
    """One JSON document for people and scripts alike."""
    return json.dumps(facts, ensure_ascii=ascii_only, indent=2)


def write_line(stream: TextIO, text: str) -> None:
    """Write a line and send it off, so that a closed pipe is met here and not at the end of the process.

    A stream that lacks a character shows a mark instead.
    """
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    stream.flush()
