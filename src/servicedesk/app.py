"""The composition root: puts the layers together for the command line and for the window."""

import gc
import getpass
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from servicedesk.workplace import LogFile, Workplace, clock_of, drafts_of, remove_database

if TYPE_CHECKING:
    from servicedesk.cases import Cases
    from servicedesk.console.parts import Opening, Parts
    from servicedesk.desktop.parts import WindowParts
    from servicedesk.desktop.program import Start
    from servicedesk.documents.renderer import PaperRenderer
    from servicedesk.services.papers import Renderer
    from servicedesk.services.ports import Clock
    from servicedesk.services.printing import Printer, PrinterChoice, Printing
    from servicedesk.services.sample import Sample
    from servicedesk.storage.database import Database

DATABASE = "--database"
_SWITCH_SECONDS = 0.001


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program; its exit code. Without a command it opens the window.

    Layers are imported where they are needed: the command line needs no Qt, and the window is painted before the
    database is loaded (start-up time).
    """
    told = list(sys.argv[1:] if arguments is None else arguments)
    workplace = Workplace()
    window_on = _window_database(told)
    if window_on is not None:
        return House(workplace).show(window_on or workplace.database)
    from servicedesk.console.main import main as console  # start-up
    from servicedesk.console.session import Streams  # start-up

    logging.getLogger("servicedesk").addHandler(LogFile(workplace.folders.log_file))
    with Path(os.devnull).open("r+", encoding="utf-8") as nowhere:
        # Whoever closed a stream sends nothing by it, or wants to hear nothing.
        return console(
            told, House(workplace), Streams(sys.stdin or nowhere, sys.stdout or nowhere, sys.stderr or nowhere)
        )


def _window_database(told: list[str]) -> str | None:
    """The database to open a window on: empty for the usual one; None when a command was given."""
    if not told:
        return ""
    if len(told) == 2 and told[0] == DATABASE:
        return told[1]
    if len(told) == 1 and told[0].startswith(f"{DATABASE}="):
        return told[0].partition("=")[2]
    return None


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
            centre = database.intake_reads.centre()
            clock = clock_at(clock_of(database), opening.today, centre, str(database.path))
            yield console_parts(self._workplace, database, opening.clerk, clock)

    def show(self, database: str) -> int:
        """Open the window on a database and stay until it is closed."""
        return show_window(self._workplace, database)


def console_parts(workplace: Workplace, database: "Database", clerk: str, clock: "Clock | None" = None) -> "Parts":
    """The use cases as the command line wants them; ``clock`` stands in for the real one."""
    from servicedesk.cases import cases_on

    # A script acts for whoever runs it, unless this workstation or the call names a clerk: the ledger needs a name.
    cases = cases_on(workplace, database, clerk or workplace.settings.clerk or login_name(), clock)
    return parts_of(database, cases)


def parts_of(database: "Database", cases: "Cases") -> "Parts":
    """The use cases as the command line wants them."""
    from servicedesk.console.parts import Parts
    from servicedesk.documents.spreadsheet import XlsxSpreadsheet
    from servicedesk.services.importing import Importing
    from servicedesk.services.lists.export import Export
    from servicedesk.services.sample import Sample
    from servicedesk.storage.durable import write_bytes_durably

    store = database.store
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
        export=Export(XlsxSpreadsheet(), write_bytes_durably),
        tables=cases.tables,
        lists=database.order_lists,
        deliveries=cases.deliveries,
        delivery_board=cases.delivery_board,
        shops=cases.shops,
        storeroom=cases.storeroom,
        shelves=cases.shelves,
        putting=cases.putting,
        importing=Importing(store, cases.clock, cases.desk),
        lost_receipts=cases.lost_receipts,
        passports=cases.passports,
        reissue=cases.reissue,
        renderer=_renderer,
        check=database.check,
        fill_sample=lambda: _fill(Sample(store, database.intake_reads, database.order_reads, cases.clock)),
    )


def login_name() -> str:
    """The name under which the operating system knows the user, empty when it tells none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def window_parts(workplace: Workplace, database: "Database") -> "WindowParts":
    """The use cases as the window wants them."""
    from servicedesk.cases import cases_on
    from servicedesk.desktop.parts import Procedures, WindowParts
    from servicedesk.devices.sound import ScanSounds, Silence
    from servicedesk.documents.spreadsheet import XlsxSpreadsheet
    from servicedesk.late_renderer import LateRenderer
    from servicedesk.services.drafts import Drafts
    from servicedesk.services.lists.export import Export
    from servicedesk.services.wording import Wording
    from servicedesk.storage.drafts import DraftFiles
    from servicedesk.storage.durable import write_bytes_durably

    cases, settings, renderer = cases_on(workplace, database), workplace.settings, LateRenderer()

    def warm_up() -> None:
        database.warm_up()
        _ = renderer.real
        cases.begin_day()

    return WindowParts(
        intake=cases.intake,
        drafts=Drafts(DraftFiles(drafts_of(workplace, database.path)), cases.clock),
        lookup=cases.lookup,
        workshop=cases.workshop,
        pickup=cases.pickup,
        procedures=Procedures(
            clock=cases.clock,
            lists=database.order_lists,
            deliveries=cases.deliveries,
            delivery_board=cases.delivery_board,
            shops=cases.shops,
            tables=cases.tables,
            export=Export(XlsxSpreadsheet(), write_bytes_durably),
            staff=cases.staff,
            lost_receipts=cases.lost_receipts,
            passports=cases.passports,
            till=cases.till,
            history=cases.history,
            my_orders=cases.my_orders,
            uncollected=cases.uncollected,
            counts=cases.counts,
            day_sheets=cases.day_sheets,
            storeroom=cases.storeroom,
            shelves=cases.shelves,
            putting=cases.putting,
        ),
        printing=_printing(workplace, database, renderer, cases),
        reprint=cases.reprint,
        office=cases.office,
        previewer=renderer,
        wording=Wording(settings.language),
        sound=ScanSounds() if settings.sounds else Silence(),
        settings=workplace.settings_file,
        printer_for=workplace.printer_for,
        queues=_queues,
        interrupt=database.order_reads.interrupt,
        changes=database.changes,
        close=database.close,
        database=str(database.path),
        warm_up=warm_up,
        unwritable=database.unwritable,
    )


def _queues() -> list[str]:
    from servicedesk.devices.discover import system_printers  # start-up

    return [printer.name for printer in system_printers()]


def _printing(workplace: Workplace, database: "Database", renderer: "Renderer", cases: "Cases") -> "Printing":
    from servicedesk.services.printing import Printing

    station, complete = workplace.settings.workstation, cases.passports.completed
    place = (_open_printer, workplace.printer_for, station)
    return Printing(database.print_jobs, renderer, *place, cases.clock, complete=complete)


def _open_printer(choice: "PrinterChoice") -> "Printer":
    from servicedesk.devices.printers import open_printer  # start-up

    return open_printer(choice)


def _renderer() -> "PaperRenderer":
    from servicedesk.documents.renderer import PaperRenderer

    return PaperRenderer()


def _fill(sample: "Sample") -> None:
    sample.fill()


def show_window(workplace: Workplace, address: str) -> int:
    """Run the window on a database; the exit code of the program."""
    gc.disable()  # start-up: nothing that is being loaded is garbage; see desktop.litter for what is later
    # A worker that computes keeps the interpreter for so long: the window asks for it at every call between Python and
    # Qt, and would wait each time.
    sys.setswitchinterval(_SWITCH_SECONDS)
    from PySide6.QtWidgets import QApplication

    from servicedesk.desktop.program import Next, Program

    app = QApplication([sys.argv[0]])
    while True:
        program = Program(app, start_of(workplace, address))
        if not program.take_place():
            return 0
        program.show()
        code = app.exec()
        if program.next is None:
            return code
        if program.next is Next.REMOVE_SAMPLE:
            remove_database(workplace.folders.sample)
        sample = program.next is Next.SAMPLE
        address = str(workplace.folders.sample) if sample else workplace.database


def start_of(workplace: Workplace, address: str) -> "Start":
    """What a window on this database is started with."""
    from servicedesk.desktop.program import Start

    def open_parts(read_only: bool) -> "WindowParts":
        from servicedesk.domain.refusals import DatabaseReadOnly
        from servicedesk.storage.database import open_store

        try:
            database = open_store(address, read_only=read_only)
        except DatabaseReadOnly:  # what cannot be written can still be searched
            database = open_store(address, read_only=True)
        if database.path == workplace.folders.sample:
            from servicedesk.services.sample import Sample

            Sample(database.store, database.intake_reads, database.order_reads, clock_of(database)).fill()
        return window_parts(workplace, database)

    return Start(
        settings=workplace.settings_file,
        database=Path(address.removeprefix("sqlite:///")),
        sample=workplace.folders.sample,
        log_file=workplace.folders.log_file,
        open_parts=open_parts,
    )
