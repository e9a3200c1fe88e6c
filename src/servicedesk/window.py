"""The window's half of the composition root: what stands behind the window, and what it is started with."""

import gc
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from servicedesk.late import late
from servicedesk.workplace import Workplace, clock_of, drafts_of, remove_database

if TYPE_CHECKING:
    from servicedesk.cases import Cases
    from servicedesk.desktop.parts import Procedures, WindowParts
    from servicedesk.desktop.program import Start
    from servicedesk.late_renderer import LateRenderer
    from servicedesk.services.ports import Clock
    from servicedesk.services.printing import Printer, PrinterChoice, Printing
    from servicedesk.storage.database import Database

_SWITCH_SECONDS = 0.001
_DATABASE, _SANDBOX, _TODAY = "--database", "--sandbox", "--today"


@dataclass(frozen=True, slots=True)
class WindowCall:
    """What a window is asked for on the command line: the database (empty: the usual one), whether it is a sandbox,
    which is made when it is not there, and what day is today in the sample or in a sandbox.
    """

    database: str = ""
    today: date | None = None
    sandbox: bool = False


USUAL = WindowCall()
"""The usual database, as it is today."""


def window_call(told: list[str]) -> WindowCall | None:
    """What a window is asked for; None when a command was given, or what only the command line can refuse."""
    options = {_DATABASE: "", _SANDBOX: "", _TODAY: ""}
    left = list(told)
    while left:
        name, is_one, value = left.pop(0).partition("=")
        if name not in options or not (is_one or left):
            return None
        options[name] = value if is_one else left.pop(0)
    try:
        today = date.fromisoformat(options[_TODAY]) if options[_TODAY] else None
    except ValueError:
        return None
    if options[_DATABASE] and options[_SANDBOX]:
        return None
    return WindowCall(options[_SANDBOX] or options[_DATABASE], today, bool(options[_SANDBOX]))


def window_parts(workplace: Workplace, database: "Database", clock: "Clock | None" = None) -> "WindowParts":
    """The use cases as the window wants them; ``clock`` stands in for the real one."""
    from servicedesk.cases import cases_on
    from servicedesk.desktop.parts import WindowParts
    from servicedesk.devices.sound import ScanSounds, Silence
    from servicedesk.services.drafts import Drafts
    from servicedesk.services.wording import Wording
    from servicedesk.storage.drafts import DraftFiles

    cases, settings = cases_on(workplace, database, clock=clock), workplace.settings
    renderer = _renderer(database)

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
        procedures=procedures_of(cases),
        printing=late(lambda: _printing(workplace, database, renderer, cases)),
        reprint=cases.reprint,
        office=cases.office,
        previewer=renderer,
        wording=Wording(settings.language),
        sound=ScanSounds() if settings.sounds else Silence(),
        settings=workplace.settings_file,
        printer_for=workplace.printer_for,
        queues=_queues,
        interrupt=database.interrupt,
        changes=database.changes,
        close=database.close,
        database=str(database.path),
        warm_up=warm_up,
        unwritable=database.unwritable,
    )


def procedures_of(cases: "Cases") -> "Procedures":
    """The use cases of the store, the till, the director and the courier, as the window wants them."""
    from servicedesk.desktop.parts import Procedures

    return Procedures(
        clock=cases.clock,
        lists=cases.lists,
        deliveries=cases.deliveries,
        delivery_board=cases.delivery_board,
        shops=cases.shops,
        tables=cases.tables,
        export=cases.export,
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
    )


def _renderer(database: "Database") -> "LateRenderer":
    from servicedesk.late_renderer import LateRenderer
    from servicedesk.services.sandbox import is_sandbox

    return LateRenderer(trial=is_sandbox(database.centre_reads.centre()))


def _queues() -> list[str]:
    from servicedesk.devices.discover import system_printers  # start-up

    return [printer.name for printer in system_printers()]


def _printing(workplace: Workplace, database: "Database", renderer: "LateRenderer", cases: "Cases") -> "Printing":
    from servicedesk.services.printing import Printing

    station, complete = workplace.settings.workstation, cases.passports.completed
    printer_for = workplace.trial_printer_for if renderer.trial else workplace.printer_for
    place = (_open_printer, printer_for, station)
    return Printing(database.print_jobs, renderer, *place, cases.clock, complete=complete)


def _open_printer(choice: "PrinterChoice") -> "Printer":
    from servicedesk.devices.printers import open_printer  # start-up

    return open_printer(choice)


def show_window(workplace: Workplace, call: WindowCall) -> int:
    """Run the window on a database; the exit code of the program."""
    gc.disable()  # start-up: nothing that is being loaded is garbage; see desktop.litter for what is later
    # A worker that computes keeps the interpreter for so long: the window asks for it at every call between Python and
    # Qt, and would wait each time.
    sys.setswitchinterval(_SWITCH_SECONDS)
    from PySide6.QtWidgets import QApplication

    from servicedesk.desktop.program import Next, Program

    app = QApplication([sys.argv[0]])
    while True:
        program = Program(app, start_of(workplace, call))
        if not program.take_place():
            return 0
        program.show()
        code = app.exec()
        if program.next is None:
            return code
        if program.next is Next.REMOVE_SAMPLE:
            remove_database(workplace.folders.sample)
        sample = program.next is Next.SAMPLE
        call = WindowCall(str(workplace.folders.sample) if sample else workplace.database)


def start_of(workplace: Workplace, call: WindowCall = USUAL) -> "Start":
    """What a window on this database is started with; when it opens it raises TodayRefused where days are real, and
    NotASandbox for a database that was there and bears no mark.
    """
    from servicedesk.desktop.program import Start

    address = call.database or workplace.database

    def open_parts(read_only: bool) -> "WindowParts":
        from servicedesk.domain.refusals import DatabaseReadOnly, Refusal
        from servicedesk.services.sandbox import clock_at, mark_sandbox
        from servicedesk.storage.database import open_store, path_of

        fresh = call.sandbox and not path_of(address).exists()
        try:
            database = open_store(address, read_only=read_only)
        except DatabaseReadOnly:  # what cannot be written can still be searched
            database = open_store(address, read_only=True)
        if database.path == workplace.folders.sample:
            from servicedesk.cases import sample_on

            sample_on(workplace, database, clock_of(database)).fill()
        try:
            if call.sandbox:
                mark_sandbox(database.store, str(database.path), fresh=fresh)
            clock = clock_at(clock_of(database), call.today, database.centre_reads.centre(), str(database.path))
        except Refusal:
            database.close()
            raise
        return window_parts(workplace, database, clock)

    return Start(
        settings=workplace.settings_file,
        database=Path(address.removeprefix("sqlite:///")),
        sample=workplace.folders.sample,
        log_file=workplace.folders.log_file,
        open_parts=open_parts,
        today=call.today,
    )
