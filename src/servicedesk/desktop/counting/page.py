"""The page of the storage count: begin or go on with one, scan, and read its report."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from servicedesk.desktop.counting.count_bar import CountBar
from servicedesk.desktop.counting.count_view import CountView
from servicedesk.desktop.counting.news import closed_news, missing_news, put_news, resumed_news
from servicedesk.desktop.counting.report_view import ReportView
from servicedesk.desktop.counting.scan_queue import ScanQueue
from servicedesk.desktop.counting.start_view import StartView
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_count_page import Ui_CountPage
from servicedesk.desktop.lists.list_acts import ListActs
from servicedesk.desktop.page import Page
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.count_refusals import CountClosed, CountOverlaps
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, Refusal
from servicedesk.services.counting.records import Burst, CountFacts, CountReport, Put
from servicedesk.services.counting.report_table import report_table
from servicedesk.services.lists.table import Table

START, COUNT, REPORT = range(3)
_OF_A_COUNT = (CodeKind.DEVICE_LABEL, CodeKind.PLACE)


class CountPage(Page):
    """Every scan belongs to the count while one is in sight."""

    help_topic = "storage-count"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        parts = desk.parts
        self._counts = parts.procedures.counts
        self._tables = parts.procedures.tables
        self._wording = parts.wording
        self._sound = parts.sound
        self._work, self._reading = desk.work, desk.reading
        self.report: CountReport | None = None
        self._bursts = 0
        self._asking = self._closing = False
        self.ui = Ui_CountPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.start_view = StartView(self.ui, parts.wording, self)
        self.count_view = CountView(self.ui, parts.wording, self)
        self.report_view = ReportView(self.ui, parts.wording, self)
        self.queue = ScanQueue(self._counts, self._work, self)
        self.bar = CountBar(self.ui.bottom_bar)
        self.list_acts = ListActs(self, self.ui.report_list, desk, self.tr("Storage count"), self._asked_table)
        self._wire()
        self._show_view(START)

    def _wire(self) -> None:
        self.bar.back_button.clicked.connect(self._go_back)
        self.bar.print_button.clicked.connect(self._print)
        self.bar.act_button.clicked.connect(self._act)
        self.start_view.opened.connect(self.open)
        self.start_view.told.connect(self._tell_buttons)
        self.count_view.scanned.connect(self.take_scan)
        self.report_view.order_asked.connect(self.order_asked)
        self.queue.kept.connect(self._kept)
        self.queue.refused.connect(self._scan_refused)
        self.queue.waiting_changed.connect(lambda: self.count_view.show_waiting(self.queue.waiting))

    @property
    def view(self) -> int:
        """Which of the three views is in sight."""
        return self.ui.stack.currentIndex()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        if self.view == COUNT:
            return (self.tr("scanner: counts"), self.tr("Ctrl+Enter — close the count"), self.tr("Esc — all counts"))
        if self.view == REPORT:
            return (self.tr("Enter — the order"), self.tr("Ctrl+P — print"), self.tr("Ctrl+Shift+S — to a file"))
        return (self.tr("scanner: a place"), self.tr("Ctrl+Enter — begin"))

    def begin(self) -> None:
        """The page came in sight: a count that was not closed goes on."""
        self.refresh(resume=True)
        self._begin_view()

    def refresh(self, *, resume: bool = False) -> None:
        """Somebody changed the database: another person may count along."""
        if self.report is None:
            self._read_counts(resume=resume)
        elif self.view == COUNT and not self._asking and not self.queue.waiting:
            self._read_report(self.report.facts.number, anew=False)

    def take_scan(self, text: str) -> bool:
        """Everything that is scanned while a count is in sight belongs to it; a place says what is to be counted."""
        if self.view == COUNT and self.report is not None:
            self._set_closing(False)
            self.queue.take(text)
            return True
        if self.view == START:
            return self.start_view.take_scan(text)
        return self._refuse_late(text)

    def leave(self) -> None:
        """The window is being closed."""
        self.queue.flush()

    @Slot(object)
    def open(self, number: int) -> None:
        """Go on with a count, or read the report of a closed one."""
        self._read_report(number, anew=True)

    def _refuse_late(self, text: str) -> bool:
        """A label scanned in front of the report was meant for the count, which is over."""
        report = self.report
        try:
            code = Code.parse(text)
        except (ForeignCode, CodeSpoiled):
            return False
        if report is None or code.kind not in _OF_A_COUNT:
            return False
        self._sound.not_ours()
        facts = report.facts
        self.say(self._wording, CountClosed(number=grouped(facts.number), by=facts.closed_by, at=facts.closed_at))
        return True

    def _read_counts(self, *, resume: bool) -> None:
        def tell(counts: tuple[CountFacts, ...]) -> None:
            self.start_view.show(counts)
            under_way = [count for count in counts if count.closed_at is None]
            self.counted.emit(len(under_way))
            if resume and len(under_way) == 1 and self.report is None:
                self._read_report(under_way[0].number, anew=True, resumed=True)

        self._reading.start(self, self._counts.newest, tell, self._refuse)

    def _read_report(self, number: int, *, anew: bool, resumed: bool = False) -> None:
        self._asking, before = True, self._bursts

        def settle() -> None:
            self._asking = False

        def tell(report: CountReport) -> None:
            if not anew and (before != self._bursts or self.report is None or self.view != COUNT):
                return  # the window knows something newer, or shows something else
            self._show(report, anew=anew)
            if resumed:
                self.message.emit(*resumed_news(report, self._wording))

        self._reading.start(self, lambda: self._counts.report(number), tell, self._refuse, settled=settle)

    def _show(self, report: CountReport, *, anew: bool) -> None:
        self.report = report
        if report.facts.closed_at is None:
            self.queue.scan_into(report.facts.number)
            self.count_view.show(report, anew=anew)
            self._show_view(COUNT)
        else:
            self.report_view.show(report)
            self._show_view(REPORT)

    def _show_view(self, view: int) -> None:
        changed = view != self.view
        self.ui.stack.setCurrentIndex(view)
        self._closing = False
        self._tell_buttons()
        if changed:
            self._begin_view()
            self.hints_changed.emit()

    def _begin_view(self) -> None:
        (self.start_view, self.count_view, self.report_view)[self.view].begin()

    @Slot()
    def _tell_buttons(self) -> None:
        if self.view == START:
            self.bar.show_start(self.start_view.place())
        elif self.view == COUNT:
            self.bar.show_count(self.count_view.totals.left, asked=self._closing)
        elif self.report is not None:
            self.bar.show_report(sum(found.to_put for found in self.report.elsewhere))

    @Slot()
    def _act(self) -> None:
        (self._start, self._close, self._put)[self.view]()

    def _start(self) -> None:
        place = self.start_view.place()
        self.bar.act_button.setEnabled(False)

        def began(facts: CountFacts) -> None:
            self.start_view.clear()
            self.open(facts.number)

        self._work.start(
            self,
            lambda: self._counts.start(place),
            began,
            self._refuse,
            settled=lambda: self.bar.act_button.setEnabled(True),
        )

    def _close(self) -> None:
        """What is missing is asked about once more, in the bar itself: a count is closed for good."""
        if self.report is None:
            return
        if self.count_view.totals.left and not self._closing:
            self._set_closing(True)
            self.message.emit(*missing_news(self.count_view.totals, self._wording))
            return
        number = self.report.facts.number
        self._work.start(self, lambda: self._counts.close(number), self._closed, self._refuse)

    def _closed(self, report: CountReport) -> None:
        self._show(report, anew=True)
        self.message.emit(*closed_news())

    def _set_closing(self, closing: bool) -> None:
        if closing != self._closing:
            self._closing = closing
            self._tell_buttons()

    def _put(self) -> None:
        if self.report is not None:
            number = self.report.facts.number
            self._work.start(self, lambda: self._counts.put_found(number), self._was_put, self._refuse)

    def _was_put(self, put: Put) -> None:
        self.message.emit(*put_news(put, self._wording))
        if self.report is not None:
            self._read_report(self.report.facts.number, anew=True)

    def _asked_table(self) -> Callable[[], Table]:
        report, wording = self.report, self._wording
        return lambda: Table("", (), ()) if report is None else report_table(report, wording)

    @Slot()
    def _print(self) -> None:
        if self.report is not None:
            table = report_table(self.report, self._wording)
            self._work.start(self, lambda: self._tables.print_table(table), self._printed, self._refuse)

    def _printed(self, _paper: object) -> None:
        self.printed.emit()
        self.message.emit(BannerKind.OK, self.tr("The report is being printed."), "")

    @Slot()
    def _go_back(self) -> None:
        """The count stays open; somebody else may go on with it."""
        self.report = None
        self._show_view(START)
        self._read_counts(resume=False)

    @Slot(object)
    def _kept(self, burst: Burst) -> None:
        self._bursts += 1
        if self.count_view.take(burst):
            self._sound.ours()
        else:
            self._sound.not_ours()

    @Slot(object)
    def _scan_refused(self, refusal: Refusal) -> None:
        self._sound.not_ours()
        self.say(self._wording, refusal)
        if isinstance(refusal, CountClosed) and self.report is not None:
            self.open(self.report.facts.number)

    def _refuse(self, refusal: Refusal) -> None:
        self.say(self._wording, refusal)
        self.start_view.refuse(refusal)
        if isinstance(refusal, CountOverlaps):
            self._read_counts(resume=False)
