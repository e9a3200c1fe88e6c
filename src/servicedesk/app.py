"""The composition root: puts the layers together for the command line and for the window."""

import getpass
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from servicedesk.window import WindowCall, show_window, window_call
from servicedesk.workplace import LogFile, Workplace, clock_of

if TYPE_CHECKING:
    from servicedesk.cases import Cases
    from servicedesk.console.parts import Opening, Parts
    from servicedesk.documents.renderer import PaperRenderer
    from servicedesk.services.ports import Clock
    from servicedesk.services.sample import Sample
    from servicedesk.storage.database import Database


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program; its exit code. Without a command it opens the window.

    Layers are imported where they are needed: the command line needs no Qt, and the window is painted before the
    database is loaded (start-up time).
    """
    told = list(sys.argv[1:] if arguments is None else arguments)
    workplace = Workplace()
    call = window_call(told)
    if call is not None:
        return show_window(workplace, call)
    from servicedesk.console.main import main as console  # start-up
    from servicedesk.console.session import Streams  # start-up

    logging.getLogger("servicedesk").addHandler(LogFile(workplace.folders.log_file))
    with Path(os.devnull).open("r+", encoding="utf-8") as nowhere:
        # Whoever closed a stream sends nothing by it, or wants to hear nothing.
        return console(
            told, House(workplace), Streams(sys.stdin or nowhere, sys.stdout or nowhere, sys.stderr or nowhere)
        )


class House:
    """What the command line asks of this workstation; see console.parts.House."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def language(self) -> str:
        """The language of its user."""
        return self._workplace.settings.language

    def sample_database(self) -> str:
        """The address of the sample centre's own database."""
        return str(self._workplace.folders.sample)

    @contextmanager
    def open(self, opening: "Opening") -> "Iterator[Parts]":
        """The use cases on a database for the time of one command."""
        from servicedesk.services.sandbox import clock_at, mark_sandbox
        from servicedesk.storage.database import path_of

        fresh = opening.sandbox and not path_of(opening.database or "").exists()
        choice = {"read_only": opening.read_only, "must_exist": opening.must_exist}
        with self._workplace.opened(opening.database, **choice) as database:
            if opening.sandbox:
                mark_sandbox(database.store, str(database.path), fresh=fresh)
            centre = database.centre_reads.centre()
            clock = clock_at(clock_of(database), opening.today, centre, str(database.path))
            yield console_parts(self._workplace, database, opening.clerk, clock)

    def show(self, database: str) -> int:
        """Open the window on a database and stay until it is closed."""
        return show_window(self._workplace, WindowCall(database))


def console_parts(workplace: Workplace, database: "Database", clerk: str, clock: "Clock | None" = None) -> "Parts":
    """The use cases as the command line wants them; ``clock`` stands in for the real one."""
    from servicedesk.cases import cases_on

    # A script acts for whoever runs it, unless this workstation or the call names a clerk: the ledger needs a name.
    cases = cases_on(workplace, database, clerk or workplace.settings.clerk or login_name(), clock)
    return parts_of(database, cases)


def parts_of(database: "Database", cases: "Cases") -> "Parts":
    """The use cases as the command line wants them."""
    from servicedesk.console.parts import Parts
    from servicedesk.services.importing import Importing
    from servicedesk.services.sandbox import is_sandbox

    return Parts(
        database=str(database.path),
        clock=cases.clock,
        intake=cases.intake,
        lookup=cases.lookup,
        pickup=cases.pickup,
        workshop=cases.workshop,
        office=cases.office,
        staff=cases.staff,
        till=cases.till,
        history=cases.history,
        my_orders=cases.my_orders,
        uncollected=cases.uncollected,
        counts=cases.counts,
        day_sheets=cases.day_sheets,
        export=cases.export,
        tables=cases.tables,
        lists=cases.lists,
        deliveries=cases.deliveries,
        delivery_board=cases.delivery_board,
        shops=cases.shops,
        storeroom=cases.storeroom,
        shelves=cases.shelves,
        putting=cases.putting,
        importing=Importing(database.store, cases.clock, cases.desk),
        lost_receipts=cases.lost_receipts,
        passports=cases.passports,
        reissue=cases.reissue,
        renderer=partial(_renderer, trial=is_sandbox(database.centre_reads.centre())),
        check=database.check,
        fill_sample=lambda: _fill(cases.sample),
    )


def login_name() -> str:
    """The name under which the operating system knows the user, empty when it tells none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _renderer(*, trial: bool) -> "PaperRenderer":
    from servicedesk.documents.renderer import PaperRenderer

    return PaperRenderer(trial=trial)


def _fill(sample: "Sample") -> None:
    sample.fill()
