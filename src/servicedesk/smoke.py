"""The shortest proof that an installed program works: opens its window, accepts a device, prints, reads the paper back.

A part of the composition root: it drives the whole program from inside, without a screen, in a folder of its own.
"""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from servicedesk.workplace import Folders, Workplace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from servicedesk.desktop.print_room import PrintRoom
    from servicedesk.services.intake_records import Accepted

_PATIENCE_MS = 60_000
_PDF = b"%PDF-"


def smoke() -> int:
    """Exit code 0 when a device was accepted and its receipt and label lie in the folder as PDFs, 1 otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="servicedesk-smoke-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        workplace = Workplace(Folders(home, home, home / "logs", home / "papers"))
        _settle(workplace)
        code = _run(workplace)
        printed = sorted(path.name for path in workplace.folders.papers.glob("*.pdf") if _is_pdf(path))
    if code == 0 and len(printed) == 2:
        sys.stdout.write(f"accepted one device, printed {', '.join(printed)}\n")
        return 0
    sys.stderr.write(f"the smoke run failed: exit code {code}, printed {printed}\n")
    return 1


def _settle(workplace: Workplace) -> None:
    """Fill in what the pages of the first start would ask."""
    from servicedesk.app import console_parts

    workplace.settings_file.save(replace(workplace.settings, clerk="Smoke"))
    with workplace.opened() as database:
        office = console_parts(workplace, database, "").office
        office.keep(replace(office.centre(), name="Smoke test"))


def _run(workplace: Workplace) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from servicedesk.desktop.counter import Counter
    from servicedesk.desktop.program import Program
    from servicedesk.services.intake_records import DeviceRequest, IntakeRequest
    from servicedesk.window import start_of

    app = QApplication([sys.argv[0]])
    program = Program(app, start_of(workplace))
    visit = IntakeRequest((DeviceRequest("Radio", "silent"),), uuid4().hex, name="Smoke", phone="2223344")
    seen: set[int] = set()

    def accept(counter: Counter) -> None:
        counter.prints.unprinted.connect(lambda waiting: _leave_when_printed(app, seen, waiting))
        counter.work.start(
            counter,
            lambda: program.opened.parts.intake.accept(visit),
            lambda accepted: _watch(accepted, seen, counter.prints),
            lambda _refusal: app.exit(2),
        )

    program.ready.connect(accept)
    program.failed.connect(lambda _refusal: app.exit(3))
    QTimer.singleShot(_PATIENCE_MS, lambda: app.exit(4))
    program.take_place()
    program.show()
    code = app.exec()
    program.window.close()
    return code


def _watch(accepted: "Accepted", seen: set[int], prints: "PrintRoom") -> None:
    seen.add(accepted.receipt)
    prints.poke()


def _leave_when_printed(app: "QApplication", seen: set[int], waiting: tuple[object, ...]) -> None:
    if seen and not waiting:
        app.exit(0)


def _is_pdf(path: Path) -> bool:
    return path.read_bytes().startswith(_PDF)
