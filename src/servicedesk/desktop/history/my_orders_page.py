"""My orders: what a technician has to do, what burns first; each step is one key, and asks only what is missing."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from servicedesk.desktop import theme
from servicedesk.desktop.completion import Completion
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.history.step_fields import StepFields, missing
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.lists.list_view import ListView
from servicedesk.desktop.page import Page
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Label
from servicedesk.domain.codes import grouped
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.status import NEXT, Status
from servicedesk.services.lists.order_table import order_columns, order_table
from servicedesk.services.lists.orders import ListedOrder, ListQuestion, OrderList
from servicedesk.services.reads import Column
from servicedesk.services.workshop import MoveRequest, Step

_MARGIN, _GAP = 16, 12
_COLUMNS = ("number", "device", "fault", "state", "place", "promised", "days")
_STEPS = (
    (Status.DIAGNOSIS, "Ctrl+D"),
    (Status.AWAITING_APPROVAL, "Ctrl+O"),
    (Status.AWAITING_PART, "Ctrl+P"),
    (Status.IN_REPAIR, "Ctrl+R"),
    (Status.READY, "Ctrl+G"),
)

Mine = tuple[ListedOrder, ...]


class MyOrdersPage(Page):
    """The technician is who works now when that is one; without a name the orders that nobody has are shown."""

    help_topic = "my-orders"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        parts = desk.parts
        self._parts, self._wording, self._work, self._desk = parts, parts.wording, desk.work, desk
        self._orders: dict[int, ListedOrder] = {}
        self._begun = False
        self.who_edit, self.to_edit = CompletingEdit(self), CompletingEdit(self)
        self.who_edit.setPlaceholderText(self.tr("technician; empty: orders that nobody has"))
        self.to_edit.setPlaceholderText(self.tr("to whom"))
        for edit in (self.who_edit, self.to_edit):
            edit.setAccessibleName(edit.placeholderText())
            Completion(edit, Column.TECHNICIAN, parts.intake, desk.reading)
        self.list = ListView(parts, desk.work, desk.reading, self)
        self.list.noun = "order"
        self.fields = StepFields(desk, self)
        self.step_buttons = {
            status: KeyButton(self, text=self._wording.word(status), key=key, primary=status is Status.READY)
            for status, key in _STEPS
        }
        self.undo_button = KeyButton(self, text=self.tr("Take the step back"), key="Ctrl+Z")
        self.assign_button = KeyButton(self, text=self.tr("Give to"), key="Ctrl+T")
        self._last: int | None = None
        self._reading = Latest(desk.reading, self._read, self, pause_ms=120)
        self._lay_out()
        self._wire()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (self.tr("↑↓ — orders"), self.tr("Shift+↑↓ — several"), self.tr("Enter — open"))

    def begin(self) -> None:
        """The page came in sight; at first it asks who works now."""
        if not self._begun:
            self._begun = True
            self._desk.reading.start(self, self._who_works, self._show_who, self._refuse)
        self._reading.ask_now(self.who_edit.text())
        self.list.setFocus()

    def refresh(self) -> None:
        """Somebody changed the database."""
        if self.isVisible():
            self._reading.ask(self.who_edit.text())

    def chosen(self) -> list[ListedOrder]:
        """The orders that are selected, or the one where the cursor stands."""
        model, rows = self.list.grid.lines, self.list.grid.chosen_rows()
        lines = [model.line_at(row) for row in rows]
        keys = [line.key for line in lines if line is not None] or [self.list.current_key()]
        return [self._orders[key] for key in keys if key in self._orders]

    def _who_works(self) -> str:
        clerk = self._parts.settings.load().clerk
        people = self._parts.procedures.staff.people()
        return next((one.name for one in people if one.name == clerk and one.may_be(Role.TECHNICIAN)), "")

    def _show_who(self, name: str) -> None:
        if name and not self.who_edit.text():
            self.who_edit.setText(name)

    def _lay_out(self) -> None:
        look = theme.current()
        head, bar = QHBoxLayout(), BottomBar(self)
        head.setSpacing(look.px(_GAP))
        head.addWidget(Label(self, text=self.tr("Technician")))
        head.addWidget(self.who_edit, 2)
        head.addStretch(3)
        head.addWidget(self.to_edit, 1)
        head.addWidget(self.assign_button)
        bar.add_left(self.undo_button)
        for button in self.step_buttons.values():
            bar.add_right(button)
        whole, column = QVBoxLayout(self), QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(_GAP))
        whole.addLayout(column, 1)
        whole.addWidget(bar)
        column.setContentsMargins(look.px(_MARGIN), 0, look.px(_MARGIN), 0)
        column.setSpacing(look.px(_GAP))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.fields)

    def _wire(self) -> None:
        self.list.set_empty(self.tr("No orders to work on"), self.tr("Write a technician's name above."))
        self.list.message.connect(self.message)
        self.list.printed.connect(self.printed)
        self.list.row_asked.connect(self.order_asked)
        self.list.row_chosen.connect(self._tell_buttons)
        self.who_edit.textChanged.connect(self._reading.ask)
        for status, button in self.step_buttons.items():
            button.clicked.connect(partial(self._step, status))
        self.undo_button.clicked.connect(self._undo)
        self.assign_button.clicked.connect(self._assign)
        self.to_edit.returnPressed.connect(self._assign)
        self.fields.told.connect(self._move)
        self.fields.closed.connect(self._end_step)
        self._reading.answered.connect(self._show)
        self._reading.refused.connect(lambda _asked, refusal: self._refuse(refusal))
        self._tell_buttons()

    def _read(self, name: str) -> Mine:
        mine = self._parts.procedures.my_orders
        return mine.of(name) if name.strip() else mine.unassigned()

    @Slot(object, object)
    def _show(self, name: str, orders: Mine) -> None:
        self._orders = {order.number: order for order in orders}
        now, which = self._parts.procedures.clock(), OrderList.OF_TECHNICIAN
        question = ListQuestion(which, now.date(), text=name.strip() or self.tr("nobody"))
        every = tuple(column.key for column in order_columns(self._wording))
        table = order_table(orders, question, self._wording, now.tzinfo, every)
        self.list.show_table(table, [order.number for order in orders], name="my-orders", usual=_COLUMNS)
        self._tell_buttons()

    @Slot()
    def _tell_buttons(self) -> None:
        chosen = self.chosen()
        for status, button in self.step_buttons.items():
            button.setEnabled(len(chosen) == 1 and status in NEXT[chosen[0].status])
        self.assign_button.setEnabled(bool(chosen))
        self.undo_button.setEnabled(self._last is not None)

    def _step(self, wanted: Status) -> None:
        chosen = self.chosen()
        if len(chosen) != 1:
            return
        order, facts = chosen[0], missing(chosen[0], wanted)
        if facts or wanted is Status.READY:
            self._show_steps(shown=False)
            self.fields.ask(order, wanted, facts)
        else:
            self._move(MoveRequest(order.number, wanted))

    @Slot()
    def _end_step(self) -> None:
        self._show_steps(shown=True)
        self.list.setFocus()

    def _show_steps(self, *, shown: bool) -> None:
        """One blue button at a time."""
        for button in (*self.step_buttons.values(), self.undo_button):
            button.setVisible(shown)

    @Slot(object)
    def _move(self, request: MoveRequest) -> None:
        workshop = self._parts.workshop
        self._work.start(self, lambda: workshop.move(request), self._moved, self._refuse_step)

    def _moved(self, step: Step) -> None:
        self.fields.close_panel()
        self._last = step.number
        words = f"{grouped(step.number)} — {self._wording.word(step.status)}. "
        self.message.emit(BannerKind.OK, self.tr("Recorded."), words + self.tr("Ctrl+Z takes it back."))
        self._reading.ask_now(self.who_edit.text())

    @Slot()
    def _undo(self) -> None:
        number, workshop = self._last, self._parts.workshop
        if number is not None:
            self._work.start(self, lambda: workshop.undo(number), self._undone, self._refuse)

    def _undone(self, step: Step) -> None:
        self._last = None
        words = f"{grouped(step.number)} — {self._wording.word(step.status)}"
        self.message.emit(BannerKind.OK, self.tr("Taken back."), words)
        self._reading.ask_now(self.who_edit.text())

    @Slot()
    def _assign(self) -> None:
        numbers, name, workshop = [order.number for order in self.chosen()], self.to_edit.text(), self._parts.workshop
        if not name.strip():
            self.to_edit.setFocus()
        elif numbers:
            self._work.start(self, lambda: workshop.assign_all(numbers, name), self._assigned, self._refuse)

    def _assigned(self, steps: tuple[Step, ...]) -> None:
        words = self.tr("{orders} → {name}").format(
            orders=self._wording.count(len(steps), "order"), name=self.to_edit.text().strip()
        )
        self.message.emit(BannerKind.OK, self.tr("Given."), words)
        self.to_edit.clear()
        self.list.setFocus()
        self._reading.ask_now(self.who_edit.text())

    def _refuse_step(self, refusal: Refusal) -> None:
        if not self.fields.refuse(refusal):
            self._refuse(refusal)

    def _refuse(self, refusal: Refusal) -> None:
        self.say(self._wording, refusal)
