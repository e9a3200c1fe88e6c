"""The plan of a delivery: shop, address, day and crew, asked for an order or changed before it leaves."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.delivery.payers import offer_payers
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_delivery_plan import Ui_DeliveryPlan
from servicedesk.desktop.lookup.order_panel import OrderPanel
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.spans import bold, soft
from servicedesk.domain.codes import grouped
from servicedesk.domain.delivery import DayPart
from servicedesk.domain.delivery_refusals import ShopUnknown
from servicedesk.domain.input_refusals import Refusal, ValueMissing
from servicedesk.domain.money import NOTHING
from servicedesk.services.deliveries.records import DeliveryFacts, PlanRequest
from servicedesk.services.lookup_records import OrderFacts

_LIFT = "lift"


class PlanPanel(OrderPanel):
    """Asks for the plan of an order's delivery, or for another plan of one that has not left."""

    help_topic = "delivery"

    def __init__(
        self,
        desk: Desk,
        *,
        order: OrderFacts | None = None,
        planned: DeliveryFacts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._planned = desk, planned
        self._order = planned.order if planned is not None else order.number if order is not None else 0
        self._new_shop = False
        self.ui = Ui_DeliveryPlan()
        self.ui.setupUi(self)
        to_scale(self.ui)
        EnterMovesOn(self)
        self._build()
        if planned is not None:
            self._fill(planned)
        elif order is not None:
            self._suggest(order)

    def begin(self) -> None:
        """See OrderPanel."""
        ui = self.ui
        first = next((edit for edit in (ui.shop_edit, ui.address_edit) if not edit.text()), ui.day_edit)
        first.setFocus()

    def _build(self) -> None:
        ui, wording = self.ui, self._desk.parts.wording
        ui.plan_button.clicked.connect(self._plan)
        ui.close_button.clicked.connect(self.closed)
        ui.lift_segments.set_options([Choice("", self.tr("no")), Choice(_LIFT, self.tr("yes"))])
        ui.part_segments.set_options([Choice(part.value, wording.word(part)) for part in DayPart])
        ui.day_edit.set_today(self._desk.parts.procedures.delivery_board.today)
        ui.shop_edit.textEdited.connect(self._forget_new_shop)
        offer_payers(ui.shop_edit, self._desk.parts.procedures.shops, self._desk.reading)

    def _suggest(self, order: OrderFacts) -> None:
        """What the order says already."""
        ui = self.ui
        ui.head_label.hide()  # the order itself stands above
        ui.shop_edit.setText(order.payer)
        ui.phone_edit.setText(self._desk.parts.wording.phone(next(iter(order.phones), "")))

    def _fill(self, planned: DeliveryFacts) -> None:
        ui = self.ui
        self._tell_head(planned.device, planned.order)
        ui.shop_edit.setText(planned.shop)
        ui.cost_edit.set_money(planned.cost)
        ui.address_edit.setText(planned.address)
        ui.floor_edit.setText(planned.floor)
        ui.lift_segments.set_value(_LIFT if planned.lift else "")
        ui.phone_edit.setText(self._desk.parts.wording.phone(planned.phone))
        ui.day_edit.set_day(planned.day)
        ui.part_segments.set_value(planned.part.value)
        ui.crew_edit.setText(", ".join(planned.crew))
        ui.plan_button.setText(self.tr("Keep the changes"))

    def _tell_head(self, device: str, order: int) -> None:
        self.ui.head_label.set_spans(bold(self.tr("Delivery home"), 15), soft(f"  {device}  {grouped(order)}"))

    @Slot()
    def _forget_new_shop(self) -> None:
        self._new_shop = False
        self.ui.note.set_note("")

    @Slot()
    def _plan(self) -> None:
        ui, planned, deliveries = self.ui, self._planned, self._desk.parts.procedures.deliveries
        day, wrong = ui.day_edit.day(), self._first_wrong()
        if wrong is not None or day is None:
            frame, sentence = wrong or (ui.day_frame, "")
            frame.set_error(frame.error() or sentence)
            frame.setFocus()
            return
        request = PlanRequest(
            order=self._order,
            shop=ui.shop_edit.text(),
            address=ui.address_edit.text(),
            phone=ui.phone_edit.text(),
            day=day,
            part=DayPart(ui.part_segments.value()),
            floor=ui.floor_edit.text(),
            lift=ui.lift_segments.value() == _LIFT,
            crew=tuple(name.strip() for name in ui.crew_edit.text().split(",") if name.strip()),
            cost=ui.cost_edit.money() or NOTHING,
            new_shop=self._new_shop,
        )

        def record() -> None:
            if planned is None:
                deliveries.plan(request)
            else:
                deliveries.change(planned.number, request)

        ui.plan_button.setEnabled(False)
        self._desk.work.start(
            self, record, self._done, self._refuse, settled=lambda: self.ui.plan_button.setEnabled(True)
        )

    def _first_wrong(self) -> tuple[FieldFrame, str] | None:
        """The first field from the top that cannot be read, with its sentence."""
        ui, told = self.ui, self._desk.parts.wording.refusal
        fields = (
            (ui.shop_frame, not ui.shop_edit.text().strip(), told(ValueMissing(field="shop")).text),
            (ui.cost_frame, bool(ui.cost_edit.problem()), ""),
            (ui.address_frame, not ui.address_edit.text().strip(), told(ValueMissing(field="address")).text),
            (ui.day_frame, ui.day_edit.day() is None, self.tr("Write a day such as +3, 1.12 or 1 December.")),
        )
        return next(((frame, sentence) for frame, is_wrong, sentence in fields if is_wrong), None)

    def _done(self, _nothing: None) -> None:
        text = self.tr("The delivery is planned: it stands on the Delivery page of the store.")
        self.message.emit(BannerKind.OK, self.tr("Delivery home"), text)
        self.changed.emit()
        self.closed.emit()

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._desk.parts.wording.refusal(refusal)
        field = str(getattr(refusal, "field", ""))
        frame = getattr(self.ui, f"{'shop' if field == 'name' else field}_frame", None)
        if isinstance(refusal, ShopUnknown):
            self._new_shop = True
            self.ui.note.set_note(
                self.tr("This shop is not on record"),
                self.tr("Ctrl+Enter once more puts «{name}» on record.").format(name=refusal.name),
                Tone.AMBER,
            )
        if frame is not None:
            frame.set_error(sentence.text)
            frame.setFocus()
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)
