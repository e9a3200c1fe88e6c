"""A house as the composition root makes it, on a real database, and a console that keeps what was said."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from servicedesk.app import parts_of
from servicedesk.cases import cases_of
from servicedesk.console.main import main
from servicedesk.console.parts import Opening, Parts
from servicedesk.console.session import Streams
from servicedesk.domain.refusals import DatabaseReadOnly, DatabaseUnreachable
from servicedesk.services.ports import Desk
from servicedesk.services.sandbox import clock_at, mark_sandbox
from servicedesk.storage.database import Database, open_store, path_of
from servicedesk.storage.vault import KeyFileVault
from tests.services.desk import MovableClock


@dataclass
class OneCounter:
    """A house with one counter: real storage and papers, a clock that the test moves, and no window."""

    path: Path
    clock: MovableClock = field(default_factory=MovableClock)
    clerk: str = "Ольга"
    opened: list[Opening] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def language(self) -> str:
        return "ru"

    @contextmanager
    def open(self, opening: Opening) -> Iterator[Parts]:
        self.opened.append(opening)
        fresh = opening.sandbox and not path_of(opening.database or "").exists()
        database = _opened(opening, str(self.path))
        try:
            if opening.sandbox:
                mark_sandbox(database.store, str(database.path), fresh=fresh)
            yield self._parts(database, opening)
        finally:
            database.close()

    def _parts(self, database: Database, opening: Opening) -> Parts:
        def desk() -> Desk:
            return Desk(opening.clerk or self.clerk, "1")

        centre = database.intake_reads.centre()
        clock = clock_at(self.clock, opening.today, centre, str(database.path))
        return parts_of(database, cases_of(database, clock, desk, KeyFileVault(self.path.with_name("desk.key"))))

    def sample_database(self) -> str:
        return str(self.path.with_name("sample.db"))

    def show(self, database: str) -> int:
        self.shown.append(database)
        return 0


def _opened(opening: Opening, usual: str) -> Database:
    """A mistyped address is no reason to make a file that nobody asked for; a disk that cannot be written is read."""
    if opening.must_exist and opening.database and not path_of(opening.database).exists():
        raise DatabaseUnreachable(address=opening.database)
    if not opening.read_only:
        return open_store(opening.database or usual)
    try:
        return open_store(opening.database or usual)
    except DatabaseReadOnly:
        return open_store(opening.database or usual, read_only=True)


@dataclass(frozen=True)
class Said:
    """What one call answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer of a call with ``--json``."""
        return json.loads(self.out)


@dataclass
class Console:
    """Calls the command line and keeps what it said."""

    house: OneCounter

    def __call__(self, *arguments: str, stdin: str | bytes = "", language: str = "") -> Said:
        told = stdin.encode() if isinstance(stdin, str) else stdin
        streams = Streams(io.TextIOWrapper(io.BytesIO(told), "utf-8"), io.StringIO(), io.StringIO())
        words = [*arguments, *(["--language", language] if language else [])]
        code = main(words, self.house, streams)
        assert isinstance(streams.stdout, io.StringIO)
        assert isinstance(streams.stderr, io.StringIO)
        return Said(code, streams.stdout.getvalue(), streams.stderr.getvalue())

    def json(self, *arguments: str, stdin: str | bytes = "") -> Any:
        """The answer of a call that must succeed."""
        said = self(*arguments, "--json", stdin=stdin)
        assert (said.code, said.err) == (0, ""), said
        return said.json

    def accept(self, request: dict[str, Any] | None = None, **changes: Any) -> Any:
        """Accept the usual visit, changed."""
        return self.json("accept", stdin=json.dumps({**(request or visit()), **changes}))


def visit() -> dict[str, Any]:
    """The request of the issue: a television with an advance."""
    return {
        "customer": {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90"},
        "devices": [
            {
                "kind": "Телевизор",
                "brand": "Samsung",
                "model": "UE42F5000",
                "serial": "0AB13LX900123",
                "colour": "чёрный",
                "fault": "пропадает изображение через 10 минут",
                "accessories": ["пульт", "подставка"],
                "appearance": "царапины",
                "value": "18000.00",
                "estimate": "3600.00",
                "warranty": "paid",
            },
        ],
        "advance": "500.00",
        "promised": "+9",
    }
