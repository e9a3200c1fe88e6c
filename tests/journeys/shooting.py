"""One round of pictures: the real program in one language and one look, on a day that never ends.

    python -m tests.journeys.shooting FOLDER LANGUAGE LOOK POINTS [NAME ...]

The other half of screenshots.py, which sets the screen up for it.
"""

import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import Self
from unittest.mock import patch
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from servicedesk.cases import sample_on
from servicedesk.desktop.first_start import FirstStart
from servicedesk.desktop.main_window import INTAKE, LOOKUP, PICKUP
from servicedesk.desktop.preview import PreviewDialog
from servicedesk.desktop.program import Program
from servicedesk.desktop.widgets.row_list import RowList
from servicedesk.services.office import Office
from servicedesk.services.papers import PaperKind, PaperSize
from servicedesk.services.printing import PrinterChoice, PrinterKind, PrinterLanguage, to_table
from servicedesk.services.workstation import LookChoice, WorkstationSettings
from servicedesk.window import start_of
from servicedesk.workplace import Folders, Workplace, clock_of
from tests.desktop.keys import press, write
from tests.journeys.screenshots import HEIGHT, WIDTH
from tests.journeys.shooting_pages import ACTS as PAGES

NOON = datetime(2026, 11, 22, 14, 30, tzinfo=ZoneInfo("Asia/Novosibirsk"))
PATIENCE_S = 20.0
PAPERS = Path("/home/olga/Documents/Servicedesk")
"""What the first start offers; nothing is printed while the pictures are made."""

Key = Qt.Key


class ThisDay(datetime):
    """A clock that stands still, so that the same pictures come out every day."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        at = NOON.astimezone(tz)
        return cls(at.year, at.month, at.day, at.hour, at.minute, tzinfo=at.tzinfo)


class Shooting:
    """The program in front of the camera."""

    def __init__(self, app: QApplication, home: Path, language: str, look: str, points: float) -> None:
        self._app = app
        self._name = f"{language}-{look}"
        self.workplace = Workplace(Folders(home, home, home / "logs", PAPERS))
        self.language = language
        self.settings = WorkstationSettings(language=language, look=LookChoice(look), points=points, sounds=False)

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Let the program work until something is so, and then until nothing moves any more."""
        end = time.monotonic() + PATIENCE_S
        while not happened():
            if time.monotonic() > end:
                raise TimeoutError(f"never: {what}")
            self._app.processEvents()
            time.sleep(0.005)
        self.rest()

    def rest(self, seconds: float = 0.3) -> None:
        """Let answers arrive that nobody waits for by name."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.005)

    def start(self, *, sample: bool) -> Program:
        """The program, ready for work on the sample centre, or at its first start."""
        self.workplace.settings_file.save(self.settings)
        if sample:
            printers = {kind.value: to_table(choice) for kind, choice in PRINTERS.items()}
            self.workplace.settings_file.save(replace(self.settings, clerk="Ольга М.", printers=printers))
            with self.workplace.opened(None) as database:
                sample_on(self.workplace, database, clock_of(database)).fill()
                office = Office(database.store, database.intake_reads, clock_of(database))
                office.keep(replace(office.centre(), sample=False))
        program = Program(self._app, start_of(self.workplace))
        ready: list[object] = []
        program.ready.connect(ready.append)
        program.take_place()
        program.show()
        program.window.showNormal()
        program.window.resize(WIDTH, HEIGHT)
        program.window.activateWindow()
        self.until(lambda: ready if sample else hasattr(program, "first_start"), "the program ready for work")
        return program

    def keep(self, folder: Path, name: str, window: QWidget, dialog: QWidget | None = None) -> None:
        """Save what is in sight, a dialog in the middle of its window."""
        self.rest()
        shown = window.grab()
        if dialog is not None:
            lay_over(shown, dialog.grab())
        shown.save(str(folder / f"{name}-{self._name}.png"))


PRINTERS = {
    PaperKind.RECEIPT: PrinterChoice(PrinterKind.SYSTEM, "HP 1102", PaperSize.A4),
    PaperKind.LABEL: PrinterChoice(PrinterKind.SYSTEM, "Xprinter 365", PaperSize.LABEL_58X40, PrinterLanguage.TSPL),
    PaperKind.ACT: PrinterChoice(PrinterKind.SYSTEM, "HP 1102", PaperSize.A5),
}


def lay_over(shown: QPixmap, dialog: QPixmap) -> None:
    """Paint a dialog over its window, with a thin edge as a window manager gives it."""
    painter = QPainter(shown)
    ratio = shown.devicePixelRatio()
    wide, high = shown.width() / ratio, shown.height() / ratio
    area = QRect(0, 0, round(dialog.width() / ratio), round(dialog.height() / ratio))
    area.moveCenter(QPoint(round(wide / 2), round(high / 2)))
    painter.fillRect(QRect(0, 0, round(wide), round(high)), QColor(0, 0, 0, 90))
    painter.fillRect(area.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 120))
    painter.drawPixmap(area.topLeft(), dialog)
    painter.end()


def click(chips: QWidget, word: str) -> None:
    """Click the chip that says so."""
    next(chip for chip in chips.findChildren(QAbstractButton) if chip.text() == word).click()


def go_down_to(word: str, cards: RowList) -> None:
    """Press Down until the row with a word in its title is the current one."""
    wanted = next(row.key for row in cards.rows() if word in row.title)
    for _ in cards.rows():
        if cards.current_key() != wanted:
            press(Key.Key_Down)


def intake(shooting: Shooting, program: Program, folder: Path) -> None:
    """A customer who has come before, with a computer that was here before, and a loudspeaker."""
    tab = program.counter.intake
    customer, device = tab.customer.ui, tab.device.ui
    program.window.frame.show_page(INTAKE)
    write("9134567890")
    shooting.until(lambda: len(customer.matches_list.rows()) > 1, "the customers of that number")
    press(Key.Key_Return)
    shooting.until(lambda: customer.devices_list.rows() and device.kind_edit.hasFocus(), "the customer's devices")
    go_down_to("Asus", customer.devices_list)
    press(Key.Key_Return)
    shooting.until(device.serial_edit.text, "the computer")
    click(device.fault_chips, "не включается")
    device.fault_edit.setFocus()
    press(Key.Key_End)
    write(", утром ещё работал, пахло горелым")
    device.appearance_chips.set_selected(["царапины"])
    device.accessories_chips.set_selected(["кабель", "коробка"])
    for edit, text in (
        (device.estimate_edit, "2500-4000"), (device.advance_edit, "500"), (device.value_edit, "18000"),
        (device.place_edit, "Б-03"), (device.note_edit, "уже открывали в другом сервисе"),
    ):  # fmt: skip
        edit.setFocus()
        write(text)
    tab.deck.add()
    for edit, text in ((device.kind_edit, "Колонка"), (device.brand_edit, "JBL"), (device.fault_edit, "хрипит")):
        edit.setFocus()
        write(text)
    tab.deck.go(0)
    device.fault_edit.setFocus()
    press(Key.Key_End, modifiers=Qt.KeyboardModifier.ControlModifier)
    shooting.keep(folder, "intake", program.window)


def lookup(shooting: Shooting, program: Program, folder: Path) -> None:
    """Somebody calls about a television."""
    tab = program.counter.lookup
    program.window.frame.show_page(LOOKUP)
    write("федоров самс")
    shooting.until(lambda: tab.ui.list.rows() and tab.ui.list.current_key() is not None, "the orders found")
    rows = [row for row in tab.ui.list.rows() if "UE42F5000" in row.line]
    tab.ui.list.select(rows[0].key)
    shooting.until(lambda: "2 0" in tab.ui.number_label.text(), "the order's card")
    shooting.keep(folder, "lookup", program.window)


def pickup(shooting: Shooting, program: Program, folder: Path) -> None:
    """The receipt was scanned, then the label of the television; the customer gives 4000."""
    card = program.opened.parts.lookup.find("ue42f5000 изображение").rows[0]
    tab = program.counter.pickup
    receipt = program.opened.parts.lookup.card(card.number).facts.receipt
    program.wedge.scanned.emit(str(receipt))
    shooting.until(lambda: tab.selection() is not None, "the receipt")
    program.wedge.scanned.emit(str(card.number))
    shooting.until(tab.hand_over_button.isEnabled, "the label")
    press(Key.Key_F9, at=tab)
    tab.ui.received_edit.setFocus()
    write("4000")
    assert program.window.frame.current() == PICKUP
    shooting.keep(folder, "pickup", program.window)


def preview(shooting: Shooting, program: Program, folder: Path) -> None:
    """The papers of the visit that is being filled in."""
    program.window.frame.banner.clear()
    program.window.frame.show_page(INTAKE)
    program.counter.intake.preview()
    shooting.until(lambda: program.window.findChild(PreviewDialog) is not None, "the preview")
    dialog = program.window.findChild(PreviewDialog)
    assert dialog is not None
    shooting.rest(1.5)
    shooting.keep(folder, "preview", program.window, dialog)
    dialog.close()


def is_at(first: FirstStart, page: int) -> bool:
    """Whether that page of the first start, counted from 1, is in sight."""
    return first.at() == page - 1


def first_start(shooting: Shooting, program: Program, folder: Path) -> None:
    """Its five pages, answered."""
    first = program.first_start
    told = {2: ("Сибирская сервисная компания", "Новосибирск, ул. Советская, 1", "383 200-00-00"), 3: ("А. В. Громов",)}
    shooting.until(lambda: first.pages, "the first page")
    for at in range(1, 6):
        shooting.until(partial(is_at, first, at), f"page {at}")
        for place, text in enumerate(told.get(at, ())):
            if place:
                press(Key.Key_Tab)
            write(text)
        shooting.keep(folder, f"first-start-{at}", program.window)
        first.go_on()
        shooting.rest()


def main(folder: Path, language: str, look: str, points: float, *only: str) -> None:
    """Take the pictures that are asked for, or all."""
    app = QApplication(["servicedesk"])
    app.setCursorFlashTime(0)
    for acts, sample in (((intake, lookup, pickup, preview, *PAGES), True), ((first_start,), False)):
        wanted = [act for act in acts if not only or act.__name__ in only]
        if not wanted:
            continue
        with tempfile.TemporaryDirectory() as name, patch("servicedesk.workplace.datetime", ThisDay):
            shooting = Shooting(app, Path(name), language, look, points)
            program = shooting.start(sample=sample)
            for act in wanted:
                act(shooting, program, folder)
            program.window.close()
            shooting.rest()


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], float(sys.argv[4]), *sys.argv[5:])
    except Exception:  # noqa: BLE001 - the program's own last resort would keep it from the screen
        traceback.print_exc()
        sys.exit(1)
