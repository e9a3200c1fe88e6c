"""The store at one glance: how many devices await repair, are in repair, are ready ...; each figure opens its list."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_store_page import Ui_StorePage
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.lists.order_table import OrderTableView
from servicedesk.desktop.page import Page
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.figure_cards import Figure
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.services.storeroom.records import FIGURES, Count, StoreFigures

_TONES = {
    OrderList.READY: Tone.GREEN,
    OrderList.OVERDUE: Tone.RED,
    OrderList.IN_REPAIR: Tone.VIOLET,
    OrderList.AWAITING: Tone.BLUE,
    OrderList.OUT_FOR_DELIVERY: Tone.AMBER,
    OrderList.HELD: Tone.AMBER,
}


class StorePage(Page):
    """Figures above, kinds or places at the left, the list that was chosen at the right."""

    help_topic = "store"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        parts = desk.parts
        self._storeroom, self._clock, self._wording = parts.procedures.storeroom, parts.procedures.clock, parts.wording
        self._figures: StoreFigures | None = None
        self._which, self._text = OrderList.AWAITING, ""
        self.ui = Ui_StorePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.list = OrderTableView(parts, desk.work, desk.reading, self)
        place = QVBoxLayout(self.ui.list_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.list)
        self._reading = Latest(desk.reading, lambda _now: self._storeroom.figures(), self, pause_ms=60)
        self._build()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (self.tr("←→ — figures"), *self.list.hints())

    def begin(self) -> None:
        """The page came in sight; the list that was open is read anew."""
        self._reading.ask_now(None)
        self._ask()
        focused = QApplication.focusWidget()
        if focused is None or not self.list.isAncestorOf(focused):
            self.ui.figures.setFocus()

    def refresh(self) -> None:
        """Somebody changed the database."""
        if self.isVisible():  # what is out of sight is read when it comes in sight
            self._reading.ask(None)
            self.list.refresh()

    def _build(self) -> None:
        ui, words = self.ui, self._words()
        ui.figures.set_figures([Figure(which.value, words[which], _TONES.get(which)) for which in FIGURES])
        ui.figures.set_value(self._which.value)
        ui.figures.chosen.connect(self._show_figure)
        ui.by_segments.set_options(
            [Choice(OrderList.OF_KIND.value, self.tr("By kind")), Choice(OrderList.AT_PLACE.value, self.tr("By place"))]
        )
        ui.by_segments.chosen.connect(self._show_counts)
        ui.by_list.setAccessibleName(self.tr("Devices in store by kind or by place"))
        ui.by_list.set_empty(self.tr("The store is empty"), self.tr("Accept a device with F2."))
        ui.by_list.chosen.connect(self._show_count)
        self.list.set_empty(self.tr("Nothing here"), self.tr("Choose another figure above, or a kind at the left."))
        self.list.message.connect(self.message)
        self.list.printed.connect(self.printed)
        self.list.order_asked.connect(self.order_asked)
        self._reading.answered.connect(self._take)
        self._reading.refused.connect(self._refuse)

    def _words(self) -> dict[OrderList, str]:
        """What stands under the figures; the lists themselves say it at more length."""
        return {
            OrderList.AWAITING: self.tr("Await repair"),
            OrderList.IN_REPAIR: self.tr("In repair"),
            OrderList.READY: self.tr("Ready and waiting"),
            OrderList.OVERDUE: self.tr("Overdue"),
            OrderList.OUT_FOR_DELIVERY: self.tr("Out for delivery"),
            OrderList.HELD: self.tr("Held by a case"),
            OrderList.HERE: self.tr("All in store"),
        }

    @Slot(object, object)
    def _take(self, _question: object, figures: StoreFigures) -> None:
        self._figures = figures
        for which in FIGURES:
            self.ui.figures.set_count(which.value, figures.of(which))
        self.counted.emit(figures.overdue)
        self._show_counts()

    @Slot(object, object)
    def _refuse(self, _question: object, refusal: Refusal) -> None:
        self.say(self._wording, refusal)

    @Slot()
    def _show_counts(self) -> None:
        if self._figures is None:
            return
        by_place = self.ui.by_segments.value() == OrderList.AT_PLACE.value
        counts = self._figures.by_place if by_place else self._figures.by_kind
        shown = [Row((self.ui.by_segments.value(), one.name), self._named(one), note=str(one.count)) for one in counts]
        self.ui.by_list.set_rows(shown)

    def _named(self, count: Count) -> str:
        return count.name or self.tr("no place")

    @Slot(str)
    def _show_figure(self, key: str) -> None:
        self.ui.by_list.select(None)
        self._which, self._text = OrderList(key), ""
        self._ask()

    @Slot(object)
    def _show_count(self, key: tuple[str, str] | None) -> None:
        if key is None:
            return
        self.ui.figures.set_value("")
        self._which, self._text = OrderList(key[0]), key[1]
        self._ask()

    def _ask(self) -> None:
        self.list.ask(ListQuestion(self._which, self._clock().date(), text=self._text))
