"""The page of papers and printers: each paper with its printer and a test print, and a place to try the scanner."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_papers import Ui_PapersPage
from servicedesk.desktop.print_room import PrintRoom, Tested
from servicedesk.desktop.setup.deliveries import Answer, delivered, scanned
from servicedesk.desktop.setup.paper_row import PaperRow
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.services.papers import PaperKind
from servicedesk.services.paperwork import requisites
from servicedesk.services.printing import PrinterChoice
from servicedesk.services.wording import Wording

_CODE_DIGITS = 10


class PapersPage(SetupPage):
    """A test print goes through the print room, as every paper does; nothing of it is kept."""

    def __init__(self, prints: PrintRoom, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = prints
        self._wording = wording
        self._loaded: Setup | None = None
        self._tests: dict[PaperKind, PrinterChoice] = {}
        self.ui = Ui_PapersPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.rows: dict[PaperKind, PaperRow] = {
            PaperKind.RECEIPT: self.ui.receipt_row,
            PaperKind.LABEL: self.ui.label_row,
            PaperKind.ACT: self.ui.act_row,
        }
        for kind, row in self.rows.items():
            row.set_paper(kind, wording)
            row.test_asked.connect(partial(self._test, kind))
        prints.tested.connect(self._tested)
        self.ui.scan_edit.setMaxLength(200)
        self.ui.scan_edit.textEdited.connect(self._typed)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("Papers and printers")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("Without a printer every paper becomes a PDF in a folder. A test print shows what comes out.")

    @Slot(object)
    def set_queues(self, queues: Sequence[str]) -> None:
        """The printers that the system knows."""
        for row in self.rows.values():
            row.set_queues(queues)

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        self._loaded = setup
        for kind, row in self.rows.items():
            row.load(setup.printers[kind])

    def check(self) -> bool:
        """See SetupPage."""
        return all(row.check() for row in self.rows.values())

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        return replace(setup, printers={kind: row.choice() for kind, row in self.rows.items()})

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.receipt_row.ui.kind_segments.setFocus()

    def take_scan(self, text: str) -> None:
        """A code was scanned while the page was in sight."""
        self.ui.scan_edit.clear()
        self._show_scan(scanned(text))

    @Slot(str)
    def _typed(self, text: str) -> None:
        """A scanner too slow to be told from a person types here; so does a person who reads the digits."""
        digits = "".join(text.split())
        self._show_scan(scanned(digits) if len(digits) >= _CODE_DIGITS else Answer())

    def _show_scan(self, answer: Answer) -> None:
        self.ui.scan_answer_box.set_note("", answer.line, answer.tone)

    def _test(self, kind: PaperKind, choice: PrinterChoice) -> None:
        if self._loaded is not None:
            self._tests[kind] = choice
            self._prints.test(kind, choice, requisites(self._loaded.centre), self._loaded.centre.paper_language)

    @Slot(object)
    def _tested(self, tested: Tested) -> None:
        choice = self._tests.pop(tested.kind, None)
        if choice is not None:
            self.rows[tested.kind].show_answer(delivered(tested.delivery, choice, self._wording))
