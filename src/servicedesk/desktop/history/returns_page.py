"""What came back within so many days: the share by technician, brand or model, and the orders themselves."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QIntValidator, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.lists.list_view import ListView
from servicedesk.desktop.lists.order_table import OrderTableView
from servicedesk.desktop.page import Page
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.label import Kind, Label
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.domain.refusals import Refusal
from servicedesk.services.history.records import GroupedBy, Returns
from servicedesk.services.history.telling import returns_table
from servicedesk.services.lists.orders import ListQuestion, OrderList

_MARGIN, _GAP = 16, 12
_USUAL_DAYS = 30
_LARGE_TYPE = 12.0
_MOST_DAYS = 3650

Asked = tuple[GroupedBy, int]


class ReturnsPage(Page):
    """The groups at the left, every return at the right."""

    help_topic = "history"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        parts = desk.parts
        self._history, self._clock, self._wording = parts.procedures.history, parts.procedures.clock, parts.wording
        self.by_segments = Segments(self, options=[Choice(by.value, self._wording.word(by)) for by in GroupedBy])
        self.days_edit = Edit(self)
        self.days_edit.setText(str(_USUAL_DAYS))
        self.days_edit.setValidator(QIntValidator(0, _MOST_DAYS, self))
        self.days_edit.setAccessibleName(self.tr("Came back within, days"))
        self.total_label = Label(self, kind=Kind.HEAD)
        self.groups = ListView(parts, desk.work, desk.reading, self)
        self.orders = OrderTableView(parts, desk.work, desk.reading, self)
        self._reading = Latest(desk.reading, self._read, self, pause_ms=150)
        self._lay_out()
        self._wire()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (*self.orders.hints(), self.tr("F8 — print the list where you are"))

    def begin(self) -> None:
        """The page came in sight."""
        self._ask_now()
        if self.focusWidget() is None:
            self.days_edit.setFocus()
            self.days_edit.selectAll()

    def refresh(self) -> None:
        """Somebody changed the database."""
        if self.isVisible():
            self._reading.ask(self._asked())
            self.orders.refresh()

    def _lay_out(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.setSpacing(look.px(_GAP))
        head.addWidget(Label(self, text=self.tr("Came back within")))
        self.days_edit.setFixedWidth(look.px(72))
        head.addWidget(self.days_edit)
        head.addWidget(Label(self, text=self.tr("days after the hand-over")))
        head.addWidget(self.by_segments)
        head.addStretch(1)
        head.addWidget(self.total_label)
        body = QHBoxLayout()
        body.setSpacing(look.px(_MARGIN))
        body.addWidget(self.groups, 5)
        body.addWidget(self.orders, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(_MARGIN), 0, look.px(_MARGIN), look.px(_MARGIN))
        column.setSpacing(look.px(_GAP))
        column.addLayout(head)
        column.addLayout(body, 1)

    def _wire(self) -> None:
        self.groups.set_empty(self.tr("Nothing was handed over within a year"))
        self.orders.set_empty(self.tr("Nothing came back"), self.tr("Try more days."))
        groups = self.groups
        crowded = theme.current().points > _LARGE_TYPE  # then the keys alone print and save
        for part in (groups.filter_edit, groups.columns_button):
            part.hide()
        for button in (groups.save_button, groups.print_button):
            button.setVisible(not crowded)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._give_keys)
        self._give_keys(None, None)
        for each in (self.groups, self.orders):
            each.message.connect(self.message)
            each.printed.connect(self.printed)
        self.orders.order_asked.connect(self.order_asked)
        self.by_segments.chosen.connect(self._ask_now)
        self.days_edit.textChanged.connect(self._ask)
        self._reading.answered.connect(self._show)
        self._reading.refused.connect(self._refuse)

    @Slot(QWidget, QWidget)
    def _give_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Two lists have the same keys: the one where the clerk is answers them, else that of the orders."""
        in_groups = now is not None and self.groups.isAncestorOf(now)
        for each, live in ((self.groups, in_groups), (self.orders, not in_groups)):
            for shortcut in each.findChildren(QShortcut):
                shortcut.setEnabled(live)

    def _asked(self) -> Asked:
        days = self.days_edit.text()
        return GroupedBy(self.by_segments.value()), int(days) if days.isdigit() else 0

    def _read(self, asked: Asked) -> Returns:
        return self._history.returns(*asked)

    @Slot()
    def _ask(self) -> None:
        self._reading.ask(self._asked())

    @Slot()
    def _ask_now(self) -> None:
        self._reading.ask_now(self._asked())

    @Slot(object, object)
    def _show(self, asked: Asked, told: Returns) -> None:
        by, days = asked
        table = returns_table(told, by, self._wording)
        self.groups.show_table(table, [group.name for group in told.groups], name=f"returns-{by.value}")
        words = self.tr("{back} of {all}, {share} %")
        share = self._wording.share(told.total.share)
        self.total_label.setText(words.format(back=told.total.came_back, all=told.total.handed_over, share=share))
        self.orders.ask(ListQuestion(OrderList.CAME_BACK, self._clock().date(), days=days), table.title)

    @Slot(object, object)
    def _refuse(self, _asked: object, refusal: Refusal) -> None:
        self.say(self._wording, refusal)
