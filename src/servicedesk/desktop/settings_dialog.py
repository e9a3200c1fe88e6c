"""The settings: everything that the first start asked, and the rest, in one window that holds nobody up."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.forms.ui_setup_settings import Ui_SettingsDialog
from servicedesk.desktop.print_room import PrintRoom
from servicedesk.desktop.setup.centre_page import CentrePage
from servicedesk.desktop.setup.language_page import LanguagePage
from servicedesk.desktop.setup.papers_page import PapersPage
from servicedesk.desktop.setup.people_page import PeoplePage
from servicedesk.desktop.setup.phrases_page import PhrasesPage
from servicedesk.desktop.setup.record import Setup, SetupPage, SetupStore, turn_to
from servicedesk.desktop.setup.storage_page import StoragePage
from servicedesk.desktop.setup.workstation_page import WorkstationPage
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.row_painter import ONE_LINE, RowPainter
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.wording import Wording

_SIZE = (1120, 660)
_LIST = 220


class SettingsDialog(QDialog):
    """``kept(Setup)`` when OK has kept what was changed."""

    kept = Signal(object)

    def __init__(
        self,
        store: SetupStore,
        prints: PrintRoom,
        queues: Callable[[], Sequence[str]],
        wording: Wording,
        work: Work,
        parent: QWidget | None = None,
        *,
        database: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._store, self._prints, self._queues = store, prints, queues
        self._wording, self._work = wording, work
        self._before: Setup | None = None
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.papers = PapersPage(prints, wording)
        self.people = PeoplePage(wording)
        self.pages: list[SetupPage] = [
            CentrePage(wording),
            self.people,
            self.papers,
            StoragePage(),
            PhrasesPage(wording),
            LanguagePage(),
            WorkstationPage(wording, database),
        ]
        self._build()
        prints.queues_found.connect(self.papers.set_queues)

    def open_now(self) -> None:
        """Show the settings as they are kept now; a window that is open already only comes to the front."""
        if not self.isVisible():
            self._work.start(self, self._store.load, self._load, self._refuse)
            self._prints.find_queues(self._queues)
            self.ui.trouble_box.set_note("")
            self.ok_button.setEnabled(False)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_page(self, page: SetupPage) -> None:
        """Bring a page in sight."""
        at = self.pages.index(page)
        self.ui.sections_list.select(at)
        self._turn(at)

    def take_scan(self, text: str) -> bool:
        """Whether a scan was meant for the page of papers, which is being looked at."""
        trying = self.isActiveWindow() and self.papers.isVisible()
        if trying:
            self.papers.take_scan(text)
        return trying

    @Slot()
    def keep(self) -> None:
        """Keep what was changed, if all of it can be taken; else its page comes in sight with the sentence."""
        before = self._before
        if before is None or not self.ok_button.isEnabled():
            return
        after = before
        for page in self.pages:
            if not page.check():
                self.show_page(page)
                page.check()
                return
            after = page.save(after)
        self.ok_button.setEnabled(False)
        self._work.start(self, lambda: self._store.keep(before, after), self._kept, self._refuse, settled=self._settle)

    def _build(self) -> None:
        look = theme.current()
        self.resize(look.px(_SIZE[0]), look.px(_SIZE[1]))
        sections = self.ui.sections_list
        sections.shape_of_row = ONE_LINE
        sections.setItemDelegate(RowPainter(sections, ONE_LINE))
        sections.setFixedWidth(look.px(_LIST))
        sections.setAccessibleName(self.windowTitle())
        for page in self.pages:
            self.ui.pages_column.addWidget(page)
        sections.set_rows([Row(at, page.title()) for at, page in enumerate(self.pages)], select_first=True)
        sections.chosen.connect(self._turn)
        sections.taken.connect(lambda at: self.pages[at].begin())
        bar = self.ui.bottom_bar
        self.close_button = KeyButton(bar, text=self.tr("Close"), key="Esc")
        self.ok_button = KeyButton(bar, text=self.tr("Keep"), key="Ctrl+Enter", primary=True)
        bar.add_right(self.close_button)
        bar.add_right(self.ok_button)
        self.close_button.clicked.connect(self.close)
        self.ok_button.clicked.connect(self.keep)
        EnterMovesOn(self)
        self._turn(0)

    @Slot(object)
    def _turn(self, at: int | None) -> None:
        page = self.pages[at or 0]
        turn_to(self.pages, page)
        self.ui.title_label.setText(page.title())
        self.ui.lead_label.setText(page.lead())
        self.ui.scroll_area.ensureVisible(0, 0)

    def _load(self, setup: Setup) -> None:
        self._before = setup
        for page in self.pages:
            page.load(setup)
        self.ok_button.setEnabled(True)
        self.ui.sections_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        self.ok_button.setEnabled(True)

    def _kept(self, setup: Setup) -> None:
        self.close()
        self.kept.emit(setup)

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self.ui.trouble_box.set_note(sentence.head, sentence.text, Tone.RED)
