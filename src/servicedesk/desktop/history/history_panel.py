"""The history of a device beside the list of orders: how often it came, with what, who repaired it, each stay."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from servicedesk.desktop import theme
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.lists.list_view import ListView
from servicedesk.desktop.lookup.order_panel import OrderPanel
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Kind, Label
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.domain.refusals import Refusal
from servicedesk.services.history.records import DeviceHistory
from servicedesk.services.history.telling import history_table, told_lines
from servicedesk.services.lookup_records import OrderCard

_GAP = 8
_DEVICE, _MODEL = "device", "model"


class HistoryPanel(OrderPanel):
    """One device's stays, or those of every device of its model."""

    help_topic = "history"

    def __init__(self, desk: Desk, card: OrderCard) -> None:
        super().__init__()
        self._history, self._wording = desk.parts.procedures.history, desk.parts.wording
        self._reading, self._card = desk.reading, card
        self.head_label = Label(self, kind=Kind.HEAD)
        self.told_label = Label(self)
        self.told_label.setWordWrap(True)
        self.scope_segments = Segments(
            self, options=(Choice(_DEVICE, self.tr("This device")), Choice(_MODEL, self.tr("Every one of this model")))
        )
        self.scope_segments.setVisible(bool(card.facts.model))
        self.list = ListView(desk.parts, desk.work, desk.reading, self)
        self.list.noun = "stay"
        self.close_button = KeyButton(self, text=self.tr("Close"), key="Esc")
        self._lay_out()
        self.list.message.connect(self.message)
        self.list.printed.connect(self.printed)
        self.scope_segments.chosen.connect(self._ask)
        self.close_button.clicked.connect(self.closed)

    def begin(self) -> None:
        """See OrderPanel."""
        self._ask()
        self.list.setFocus()

    def _lay_out(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.setSpacing(look.px(_GAP))
        head.addWidget(self.head_label, 1)
        head.addWidget(self.scope_segments)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(_GAP), 0, 0)
        column.setSpacing(look.px(_GAP))
        column.addLayout(head)
        column.addWidget(self.told_label)
        column.addWidget(self.list, 1)

    @Slot()
    def _ask(self) -> None:
        facts, history = self._card.facts, self._history
        if self.scope_segments.value() == _MODEL:
            self._reading.start(self, lambda: history.of_model(facts.model, facts.brand), self._show, self._refuse)
        else:
            self._reading.start(self, lambda: history.of_order(facts.number), self._show, self._refuse)

    def _show(self, told: DeviceHistory) -> None:
        self.head_label.setText(told.title)
        self.told_label.setText("\n".join(told_lines(told, self._wording)))
        table = history_table(told, self._wording)
        keys = tuple(column.key for column in table.columns if column.key != "number")
        self.list.show_table(table, [stay.order for stay in told.stays], name="history", usual=keys)

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)
