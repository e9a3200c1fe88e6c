"""The counter: puts the tabs into the window and passes their signals on, scans first of all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from servicedesk.desktop.database_news import DatabaseNews
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.dialog_scans import taken_by_dialog
from servicedesk.desktop.intake_tab import IntakeTab
from servicedesk.desktop.lookup_tab import LookupTab
from servicedesk.desktop.main_window import DIRECTOR, INTAKE, LOOKUP, PICKUP, STORE, MainWindow
from servicedesk.desktop.paged_tab import PagedTab
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.people import Badges, PeopleCompletion
from servicedesk.desktop.pickup.fee_sheet import FeeSheet
from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.desktop.preview import PreviewDialog
from servicedesk.desktop.print_room import PrintRoom
from servicedesk.desktop.printing_words import printing_line
from servicedesk.desktop.procedures import director_pages, order_actions, store_pages
from servicedesk.desktop.scanned import is_place, label_in, looks_ours
from servicedesk.desktop.setup.record import Setup
from servicedesk.desktop.setup_room import SetupRoom
from servicedesk.desktop.uncollected.clock_news import ClockNews
from servicedesk.desktop.unprinted import UnprintedDialog
from servicedesk.desktop.wedge import WedgeFilter
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.centre import Centre
from servicedesk.services.papers import Paper

_COUNT_MS = 600  # after the first look at the desk: nobody waits for these numbers


class Counter(QObject):
    """Everything that happens in one window after the database was opened. ``defect`` carries unexpected exceptions,
    ``setup_kept`` a Setup that was changed in the settings.
    """

    defect = Signal(object)
    setup_kept = Signal(object)

    def __init__(self, window: MainWindow, parts: WindowParts, wedge: WedgeFilter) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._work = Work(self, "desk")
        self._reading = Work(self, "search", shows_busy=False)
        self._prints = PrintRoom(parts.printing, parts.changes, self)
        for work in (self._work, self._reading, self._prints):
            work.defect.connect(self.defect)
        self._wedge = wedge
        self._language = "ru"
        self._news = DatabaseNews(window, parts.wording)
        self._say = self._news.say
        self._preview_dialog: PreviewDialog | None = None
        self._unprinted_dialog: UnprintedDialog | None = None
        self._sample = False

    def build_steps(self, centre: Centre) -> tuple[Callable[[], None], ...]:
        """What is to be done, in steps short enough not to hold the window up."""
        self._language = centre.paper_language
        self._sample = centre.sample
        self.setup = SetupRoom(self._window, self._parts, self._work, self._prints)
        staff = self._parts.procedures.staff
        self._badges = Badges(self._window, staff, self._work, self.setup.clerks.choose, self._say)
        return (self._build_intake, self._build_lookup, self._build_pickup, self._build_procedures, self._open)

    def stop(self) -> None:
        """Finish what was started; the form that is being filled in is kept."""
        if hasattr(self, "intake"):  # not while the first start asks its questions
            self.intake.save_draft()
            self.store.leave()
            self.director.leave()
        for worker in (self._work, self._reading, self._prints):
            worker.stop()

    @property
    def prints(self) -> PrintRoom:
        """The print room of this window."""
        return self._prints

    @property
    def work(self) -> Work:
        """The thread on which use cases run."""
        return self._work

    def _build_intake(self) -> None:
        parts = self._parts
        where = partial(printing_line, parts.printer_for, parts.wording)
        self.intake = IntakeTab(
            parts.intake,
            parts.drafts,
            parts.wording,
            self._work,
            self._reading,
            printed_where=where,
            clerk_known=lambda: self._sample or self.setup.clerks.clerk_known(),
            suggest_place=parts.procedures.storeroom.suggest,
        )
        self.intake.accepted.connect(self._prints.poke)
        self.intake.preview_asked.connect(self._preview)
        self.intake.message.connect(self._window.say)
        self.intake.hints_changed.connect(self._tell_hints)

    def _build_lookup(self) -> None:
        parts = self._parts
        desk = Desk(parts, self._work, self._reading, self._window)
        self.lookup = LookupTab(parts, self._work, self._reading, order_actions(desk))
        self.lookup.message.connect(self._window.say)
        self.lookup.pickup_asked.connect(self._show_pickup_of)
        self.lookup.preview_asked.connect(self._preview)
        self.lookup.reprinted.connect(self._prints.poke)
        PeopleCompletion(self.lookup.ui.second_edit, parts.procedures.staff, self._reading)

    def _build_pickup(self) -> None:
        parts = self._parts
        self.pickup = PickupTab(parts.pickup, parts.wording, parts.sound, self._work)
        self.pickup.message.connect(self._window.say)
        self.pickup.handed_over.connect(self._prints.poke)
        PeopleCompletion(self.pickup.ui.second_edit, parts.procedures.staff, self._reading)
        fee_sheet = FeeSheet(self.pickup, parts.procedures.uncollected.notices.print_sheet, parts.wording, self._work)
        fee_sheet.printed.connect(self._prints.poke)

    def _build_procedures(self) -> None:
        desk = Desk(self._parts, self._work, self._reading, self._window)
        self.store, self.director = PagedTab(store_pages(desk)), PagedTab(director_pages(desk))
        self._clock_news = ClockNews(desk, self._window.say_of_the_house, self)
        for tab in (self.store, self.director):
            tab.message.connect(self._window.say)
            tab.order_asked.connect(self._show_order)
            tab.printed.connect(self._prints.poke)
            tab.hints_changed.connect(self._tell_hints)
            tab.page_turned.connect(self._window.frame.banner.turn_page)
        for index, tab in ((STORE, self.store), (DIRECTOR, self.director)):
            tab.counted.connect(partial(self._count_waiting, index))
        self.setup.set_topic(self._topic)

    def _open(self) -> None:
        window = self._window
        window.add_tabs(self.intake, self.lookup, self.pickup)
        window.add_procedures(self.store, self.director)
        self._tell_hints()
        window.frame.page_shown.connect(self._begin_tab)
        window.unprinted_asked.connect(self._show_unprinted)
        window.refresh_asked.connect(self._refresh)
        self._prints.unprinted.connect(self._count_unprinted)
        self._prints.changed.connect(self._refresh)
        self._prints.lost.connect(self._news.lost)
        self._prints.found.connect(self._news.found)
        self._prints.refused.connect(self._say)
        self._wedge.scanned.connect(self._scanned)
        self._wedge.foreign.connect(self._scanned)
        window.set_database_found(True)
        self.setup.kept.connect(self._take_setup)
        self._count_unprinted(self._prints.waiting())

    def begin(self) -> None:
        """Ask the database what the desk should know, once the clerk can type: what reads it is loaded only now."""
        self._begin_tab(INTAKE)
        self.setup.begin(made_up=self._sample)
        self._prints.poke()
        self._work.start(self, self._parts.unwritable, self._news.tell_unwritable, self._say)
        self._clock_news.look()
        QTimer.singleShot(_COUNT_MS, self, self._count_unseen)

    @Slot()
    def _count_unseen(self) -> None:
        if not self._reading.stopped:
            self.store.count_unseen(self._reading)
            self.director.count_unseen(self._reading)

    @Slot(object)
    def _take_setup(self, setup: Setup) -> None:
        self._language = setup.centre.paper_language
        self.intake.refresh()
        self.setup_kept.emit(setup)

    @Slot()
    def _tell_hints(self) -> None:
        hints = (tab.hints() for tab in (self.intake, self.lookup, self.pickup, self.store, self.director))
        for index, told in enumerate(hints):
            self._window.frame.set_hints(index, *told)

    def _count_waiting(self, index: int, count: int) -> None:
        """How many things wait for somebody on a tab."""
        self._window.frame.tabs.set_badge(index, str(count) if count else "")

    def _topic(self, index: int) -> str:
        if index == LOOKUP:
            return self.lookup.topic()
        return {STORE: self.store, DIRECTOR: self.director}[index].topic() if index >= STORE else ""

    @Slot(int)
    def _begin_tab(self, index: int) -> None:
        (self.intake, self.lookup, self.pickup, self.store, self.director)[index].begin()

    @Slot()
    def _refresh(self) -> None:
        self.lookup.refresh()
        self.pickup.refresh()
        self.store.refresh()
        self.director.refresh()
        self._clock_news.look()
        self._count_unseen()

    @Slot(str)
    def _scanned(self, text: str) -> None:
        """A scan in any tab, field, list or menu goes to pickup (rules of the desk, section 6).

        Only what cannot be a paper of ours may be the serial number that intake waits for. A device's label scanned at
        lookup shows its order there, as a technician at the bench wants it; a receipt goes to pickup from there too.
        """
        close_popups()
        if self.setup.take_scan(text) or taken_by_dialog(text, self._badges, self._wedge):
            return
        self._window.come_forward()
        if self._badges.take(text):
            return
        at_intake = self._window.frame.current() == INTAKE
        if at_intake and not looks_ours(text) and self.intake.take_serial(text):
            return
        if self._taken_by_lookup(text) or self._taken_by_procedure(text):
            return
        if is_place(text):
            where = self.tr("“Put to places” in the store (F6) takes it, after a device's label.")
            self._window.say(BannerKind.INFO, self.tr("This is the code of a place."), where)
            return
        if self._window.frame.current() != PICKUP:
            self.pickup.put_aside()
            self._window.frame.show_page(PICKUP)
        self.pickup.scan(text)

    def _taken_by_lookup(self, text: str) -> bool:
        number = label_in(text)
        if self._window.frame.current() != LOOKUP or number is None:
            return False
        self._parts.sound.ours()
        self.lookup.show_order(number)
        return True

    def _taken_by_procedure(self, text: str) -> bool:
        tabs = {STORE: self.store, DIRECTOR: self.director}
        tab = tabs.get(self._window.frame.current())
        return tab is not None and tab.take_scan(text)

    @Slot(object)
    def _show_order(self, number: int) -> None:
        self._window.frame.show_page(LOOKUP)
        self.lookup.show_order(number)

    @Slot(int)
    def _show_pickup_of(self, receipt: int) -> None:
        self._window.frame.show_page(PICKUP)
        self.pickup.show_receipt(receipt)

    @Slot(object)
    def _count_unprinted(self, waiting: tuple[object, ...]) -> None:
        self._window.set_unprinted(len(waiting))

    @Slot(object)
    def _preview(self, paper: Paper) -> None:
        parts = self._parts
        try:
            printer = parts.printer_for(paper.paper_kind)
        except Refusal as refusal:
            self._say(refusal)
            return
        if self._preview_dialog is None:
            self._preview_dialog = PreviewDialog(parts.previewer, parts.wording, self._reading, self._window)
        self._preview_dialog.show_paper(paper, printer.size, self._language, printer.head)

    @Slot()
    def _show_unprinted(self) -> None:
        if self._unprinted_dialog is None:
            self._unprinted_dialog = UnprintedDialog(self._prints, self._parts.wording, self._window)
        self._unprinted_dialog.show_now()


def close_popups() -> None:
    """Close open lists and menus: what was scanned is more urgent."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
