"""The first start: five short pages in the window, until the centre has a name; Enter alone leads through them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.forms.ui_setup_first_start import Ui_FirstStart
from servicedesk.desktop.print_room import PrintRoom
from servicedesk.desktop.setup.centre_page import CentrePage
from servicedesk.desktop.setup.done_page import DonePage
from servicedesk.desktop.setup.language_page import LanguagePage
from servicedesk.desktop.setup.papers_page import PapersPage
from servicedesk.desktop.setup.people_page import PeoplePage
from servicedesk.desktop.setup.record import Setup, SetupPage, SetupStore, turn_to
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.spans import soft
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.wording import Wording

_WIDTH, _WIDE = 640, 1000
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstStart(QWidget):
    """``kept(Setup)`` when everything is kept and the clerk wants to begin, ``sample_asked`` to try things first.

    ``look_chosen(WorkstationSettings)`` and ``language_chosen(str)`` follow choices that are to be seen at once.
    """

    kept = Signal(object)
    sample_asked = Signal()
    look_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self,
        store: SetupStore,
        prints: PrintRoom,
        queues: Callable[[], Sequence[str]],
        wording: Wording,
        work: Work,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._prints, self._queues = store, prints, queues
        self._wording, self._work = wording, work
        self._before: Setup | None = None
        self._setup: Setup | None = None
        self._names: tuple[str, ...] = ()
        self._busy = False
        self._at = 0
        self.ui = Ui_FirstStart()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self._build_bar()
        self.pages: list[SetupPage] = []
        prints.queues_found.connect(self._show_queues)

    def begin(self) -> None:
        """Read what there is, then show the first page."""
        self._work.start(self, self._store.load, self._loaded, self._refuse)
        self._prints.find_queues(self._queues)

    def at(self) -> int:
        """The index of the page in sight."""
        return self._at

    @Slot(str)
    def take_scan(self, text: str) -> None:
        """Something was scanned: only the page of papers has a use for it."""
        if self.pages and self.pages[self.at()] is self.papers:
            self.papers.take_scan(text)

    @Slot(str)
    def tell_defect(self, log_file: str) -> None:
        """The program has a fault, and the banner is behind this page."""
        text = self.tr("Send this file to whoever looks after the program: {file}").format(file=log_file)
        self.ui.trouble_box.set_note(self.tr("The program has a fault."), text, Tone.RED)

    @Slot()
    def go_on(self) -> None:
        """To the next page, if everything on this one can be taken; the last but one keeps it all."""
        if self._busy or self._setup is None or not self.pages[self.at()].check():
            return
        self._setup = self.pages[self.at()].save(self._setup)
        if self.at() == len(self.pages) - 1:
            self.kept.emit(self._setup)
        elif self.at() == len(self.pages) - 2:
            self._keep()
        else:
            self._show(self.at() + 1)

    @Slot()
    def go_back(self) -> None:
        """To the page before; what is typed here stays typed."""
        if not self._busy and self._setup is not None and self.at() > 0:
            self._setup = self.pages[self.at()].save(self._setup)
            self._show(self.at() - 1)

    def _build_bar(self) -> None:
        bar = self.ui.bottom_bar
        self.back_button = KeyButton(bar)
        self.back_button.set_key("Esc", live=False)
        self.next_button = KeyButton(bar, primary=True)
        self.next_button.set_key("Enter", live=False)
        bar.add_right(self.back_button)
        bar.add_right(self.next_button)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        for keys, act in (("Ctrl+Return", self.go_on), ("Ctrl+Enter", self.go_on), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _build_pages(self) -> None:
        for page in self.pages:
            page.hide()
            page.deleteLater()
        language = LanguagePage(at_once=True)
        language.chosen.connect(self._choose_look)
        self.papers = PapersPage(self._prints, self._wording)
        done = DonePage()
        done.sample_asked.connect(self.sample_asked)
        centre, people = CentrePage(self._wording, brief=True), PeoplePage(self._wording, brief=True)
        self.pages = [language, centre, people, self.papers, done]
        for page in self.pages:
            self.ui.pages_column.addWidget(page)
            for edit in page.findChildren(QLineEdit):
                edit.installEventFilter(self)
        self.papers.set_queues(self._names)

    def _loaded(self, setup: Setup) -> None:
        self._before = self._setup = setup
        self._build_pages()
        self._show(0)

    @Slot(object)
    def _show_queues(self, names: tuple[str, ...]) -> None:
        self._names = names
        if self.pages:
            self.papers.set_queues(self._names)

    def _show(self, at: int) -> None:
        page, setup = self.pages[at], self._setup
        if setup is None:
            return
        page.load(setup)
        self._at = at
        turn_to(self.pages, page)
        step = self.tr("Step {at} of {count}").format(at=at + 1, count=len(self.pages))
        self.ui.step_label.set_spans(soft(step))
        self.ui.title_label.setText(page.title())
        self.ui.lead_label.setText(page.lead())
        self.ui.trouble_box.set_note("")
        self.ui.sheet.setMaximumWidth(theme.current().px(_WIDE if page is self.papers else _WIDTH))
        last = at == len(self.pages) - 1
        self.next_button.setText(self.tr("Begin to work") if last else self.tr("Next"))
        self.back_button.setText(self.tr("Back"))
        self.back_button.setVisible(at > 0)
        self.ui.hint_bar.set_left(self.tr("Enter — on"), self.tr("Esc — back"), self.tr("Tab — from field to field"))
        self.setFocus()
        page.begin()

    @Slot()
    def _choose_look(self) -> None:
        page, setup = self.pages[0], self._setup
        if setup is None:
            return
        self._setup = page.save(setup)
        self.look_chosen.emit(self._setup.workstation)
        if self._setup.workstation.language != setup.workstation.language:
            self.language_chosen.emit(self._setup.workstation.language)
            self._build_pages()
            self._show(0)

    def _keep(self) -> None:
        before, after = self._before, self._setup
        if before is not None and after is not None:
            self._busy = True
            self.next_button.setEnabled(False)
            self._work.start(
                self, lambda: self._store.keep(before, after), self._done, self._refuse, settled=self._settle
            )

    def _settle(self) -> None:
        self._busy = False
        self.next_button.setEnabled(True)

    def _done(self, kept: Setup) -> None:
        self._before = self._setup = kept
        self._show(self.at() + 1)

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self.ui.trouble_box.set_note(sentence.head, sentence.text, Tone.RED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Esc that nothing on the page wanted."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTERS and plain:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape and plain:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in a field goes to the next field to write in, and from the last one to the next page."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTERS and plain:
                self._enter(watched)
                return True
        return super().eventFilter(watched, event)

    def _enter(self, edit: QLineEdit) -> None:
        page = self.pages[self.at()]
        edits = [one for one in page.findChildren(QLineEdit) if one.isVisible() and one.isEnabled()]
        rest = edits[edits.index(edit) + 1 :] if edit in edits and page is not self.papers else []
        if rest:
            rest[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()
