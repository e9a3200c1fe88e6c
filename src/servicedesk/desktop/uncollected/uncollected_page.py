"""The page of what nobody collects: what nears and passes the month and the year, and what is done about each."""

from datetime import date

from PySide6.QtCore import Slot

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_uncollected_page import Ui_UncollectedPage
from servicedesk.desktop.lists.order_table import OrderTableView
from servicedesk.desktop.lookup.order_panel import OrderPanel
from servicedesk.desktop.page import Page
from servicedesk.desktop.uncollected.looks import UncollectedLooks
from servicedesk.desktop.uncollected.notice_panel import NoticePanel
from servicedesk.desktop.uncollected.waiver_panel import WaiverPanel
from servicedesk.desktop.uncollected.write_off_panel import WriteOffPanel
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.scrolled import let_scroll
from servicedesk.domain.notice import NoticeKind
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.services.uncollected.ports import ClockJump
from servicedesk.services.uncollected.records import Waiting

LISTS = (
    OrderList.NEAR_MONTH,
    OrderList.PAST_MONTH,
    OrderList.NEAR_YEAR,
    OrderList.PAST_YEAR,
    OrderList.WRITTEN_OFF,
)
_NEAR_MONTH, _NEAR_YEAR = 7, 60
"""How many days before its end a term is near."""

_KIND = {
    OrderList.NEAR_MONTH: NoticeKind.READY,
    OrderList.PAST_MONTH: NoticeKind.STORAGE,
    OrderList.NEAR_YEAR: NoticeKind.UNCLAIMED,
    OrderList.PAST_YEAR: NoticeKind.UNCLAIMED,
}


class UncollectedPage(Page):
    """A list on the left; on the right the chosen order's clock and notices, or the form of what is being done."""

    help_topic = "uncollected"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._wording = desk, desk.parts.wording
        self._procedures = desk.parts.procedures
        self._uncollected = self._procedures.uncollected
        self._which = OrderList.PAST_MONTH
        self._number: int | None = None
        self._waiting: Waiting | None = None
        self._panel: OrderPanel | None = None
        self.ui = Ui_UncollectedPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.looks = UncollectedLooks(self.ui, self._wording, self)
        self.list = OrderTableView(desk.parts, desk.work, desk.reading, self)
        self.notice_button = KeyButton(self, text=self.tr("Tell the customer"), key="Ctrl+L")
        self.received_button = KeyButton(self, text=self.tr("Letter received"), key="Ctrl+R")
        self.waive_button = KeyButton(self, text=self.tr("Lower the fee"), key="Ctrl+W")
        self.sheet_button = KeyButton(self, text=self.tr("Print the fee"), key="Ctrl+P")
        self.write_off_button = KeyButton(self, text=self.tr("Write off"), key="Ctrl+Enter", primary=True)
        self._build()
        self._choose(None)

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return self.list.hints()

    def begin(self) -> None:
        """The page came in sight."""
        self._ask()
        self._read_counts()
        if self._number is not None:
            self._read(self._number)
        if self._panel is None:  # what is being written goes on
            self.list.setFocus()

    def refresh(self) -> None:
        """Somebody changed the database."""
        self.list.refresh()
        self._read_counts()
        if self._number is not None:
            self._read(self._number)

    def question(self, which: OrderList) -> ListQuestion:
        """The question of one of the lists, today."""
        days = {OrderList.NEAR_MONTH: _NEAR_MONTH, OrderList.NEAR_YEAR: _NEAR_YEAR}.get(which, 0)
        return ListQuestion(which, self._today(), days=days)

    def _today(self) -> date:
        return self._procedures.clock().date()

    def _build(self) -> None:
        ui, bar = self.ui, self.ui.bottom_bar
        for button in (self.notice_button, self.received_button, self.waive_button, self.sheet_button):
            bar.add_left(button)
        bar.add_right(self.write_off_button)
        ui.left.addWidget(self.list, 1)
        let_scroll(ui.body, ui.side)  # large type needs more height than there is
        ui.list_segments.set_options(self._options({}))
        ui.list_segments.set_value(self._which.value)
        ui.list_segments.chosen.connect(self._turn)
        self.list.message.connect(self.message)
        self.list.printed.connect(self.printed)
        self.list.order_asked.connect(self.order_asked)
        self.list.row_chosen.connect(self._choose)
        self.notice_button.clicked.connect(self._tell)
        self.received_button.clicked.connect(self._receive)
        self.waive_button.clicked.connect(self._waive)
        self.sheet_button.clicked.connect(self._print_sheet)
        self.write_off_button.clicked.connect(self._write_off)
        ui.notice_list.chosen.connect(lambda _key: self._tell_buttons())

    def _options(self, counts: dict[OrderList, int]) -> list[Choice]:
        words = {
            OrderList.NEAR_MONTH: self.tr("Free term ends soon"),
            OrderList.PAST_MONTH: self.tr("Storage costs money"),
            OrderList.NEAR_YEAR: self.tr("Year ends soon"),
            OrderList.PAST_YEAR: self.tr("Year is over"),
            OrderList.WRITTEN_OFF: self.tr("Written off"),
        }
        return [Choice(one.value, f"{words[one]} {counts[one]}" if one in counts else words[one]) for one in LISTS]

    def _read_counts(self) -> None:
        lists, jumps = self._procedures.lists, self._uncollected.jumps
        questions = {which: self.question(which) for which in LISTS}

        def read() -> tuple[dict[OrderList, int], tuple[ClockJump, ...]]:
            return {which: lists.count(asked) for which, asked in questions.items()}, jumps.latest(1)

        self._desk.reading.start(self, read, self._show_counts, self._say)

    def _show_counts(self, told: tuple[dict[OrderList, int], tuple[ClockJump, ...]]) -> None:
        counts, jumps = told
        self.ui.list_segments.set_options(self._options(counts))
        self.counted.emit(counts[OrderList.PAST_YEAR])
        self.looks.show_jump(jumps, self._procedures.clock())

    @Slot(str)
    def _turn(self, which: str) -> None:
        self._which = OrderList(which)
        self._close()
        self._choose(None)
        self._ask()

    def _ask(self) -> None:
        self.list.ask(self.question(self._which))

    @Slot(object)
    def _choose(self, number: int | None) -> None:
        if number is not None and number == self._number:
            return
        self._close()
        self._number, self._waiting = number, None
        self.looks.show(None)
        self._tell_buttons()
        if number is not None:
            self._read(number)

    def _read(self, number: int) -> None:
        notices = self._uncollected.notices
        self._desk.reading.start(self, lambda: notices.waiting(number), self._show, self._say)

    def _show(self, waiting: Waiting) -> None:
        if waiting.order == self._number:
            self._waiting = waiting
            self.looks.show(waiting)
            self._tell_buttons()

    def _tell_buttons(self) -> None:
        waiting, free = self._waiting, self._panel is None
        waits = waiting is not None and waiting.written_off is None and free
        self.notice_button.setEnabled(waits)
        self.waive_button.setEnabled(waits and waiting is not None and bool(waiting.owed))
        self.received_button.setEnabled(waits and self.looks.sent() is not None)
        self.sheet_button.setEnabled(waiting is not None and free)
        self.write_off_button.setEnabled(waits and waiting is not None and waiting.may_write_off)
        self.ui.bottom_bar.setVisible(free)

    def _open(self, panel: OrderPanel) -> None:
        self._close()
        self._panel = panel
        panel.closed.connect(self._close)
        panel.changed.connect(self.refresh)
        panel.message.connect(self.message)
        panel.printed.connect(self.printed)
        self.ui.order_panel.hide()
        self.ui.side.addWidget(panel)
        self._tell_buttons()
        panel.begin()

    @Slot()
    def _close(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self.ui.side.removeWidget(self._panel)
            self._panel.deleteLater()
            self._panel = None
            self.ui.order_panel.show()
            self._tell_buttons()
            self.list.setFocus()

    @Slot()
    def _tell(self) -> None:
        if self._number is not None:
            self._open(NoticePanel(self._desk, self._number, _KIND.get(self._which, NoticeKind.READY)))

    @Slot()
    def _receive(self) -> None:
        sent = self.looks.sent()
        if self._number is not None and sent is not None:
            self._open(NoticePanel(self._desk, self._number, sent=sent))

    @Slot()
    def _waive(self) -> None:
        if self._number is not None:
            self._open(WaiverPanel(self._desk, self._number))

    @Slot()
    def _write_off(self) -> None:
        if self._waiting is not None:
            self._open(WriteOffPanel(self._desk, self._waiting))

    @Slot()
    def _print_sheet(self) -> None:
        notices, number = self._uncollected.notices, self._number
        if number is not None:
            self._desk.work.start(self, lambda: notices.print_sheet(number), lambda _done: self._printed(), self._say)

    def _printed(self) -> None:
        self.message.emit(BannerKind.OK, self.tr("The storage fee"), self.tr("Its calculation is being printed."))
        self.printed.emit()

    def _say(self, refusal: Refusal) -> None:
        self.say(self._wording, refusal)
