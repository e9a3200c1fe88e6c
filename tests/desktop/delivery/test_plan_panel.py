"""The plan beside the order: it knows what the order says, and each refusal stands beside its field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.delivery.offer import delivery_action
from servicedesk.desktop.delivery.plan_panel import PlanPanel
from servicedesk.desktop.desk import Desk
from servicedesk.domain.money import Money
from servicedesk.services.intake_records import Accepted
from tests.desktop.bench import Bench
from tests.desktop.keys import press
from tests.services.deliveries.trips import SHOP, arrival, one_out


@pytest.fixture
def panel(bench: Bench, desk: Desk, accepted: Accepted, stage: Callable[..., QWidget]) -> PlanPanel:
    made = PlanPanel(desk, order=bench.desk.lookup.card(accepted.orders[0].number).facts)
    made.message.connect(bench.hear)
    stage(made, width=700, height=640)
    made.begin()
    return made


def fill(panel: PlanPanel, shop: str = SHOP, day: str = "2026-11-16") -> None:
    panel.ui.shop_edit.setText(shop)
    panel.ui.address_edit.setText("ул. Ленина, 1")
    panel.ui.cost_edit.setText("1500")
    panel.ui.day_edit.setText(day)
    panel.ui.day_edit.textEdited.emit(day)


def send(bench: Bench, panel: PlanPanel) -> None:
    panel.ui.plan_button.click()
    bench.rest()


def test_the_phone_is_the_customer_s(panel: PlanPanel) -> None:
    assert panel.ui.phone_edit.text() == "+7 913 456-78-90"


def test_a_plan_is_recorded_and_the_panel_closes(bench: Bench, panel: PlanPanel) -> None:
    fill(panel)
    with bench.qtbot.waitSignals([panel.changed, panel.closed]):
        panel.ui.plan_button.click()
    (planned,) = bench.desk.delivery_board.open()
    assert (planned.shop, planned.cost, planned.address) == (SHOP, Money(150000), "ул. Ленина, 1")


@pytest.mark.parametrize(
    ("field", "text"), [("address", ""), ("phone", "нет"), ("phone", ""), ("shop", " "), ("day", "2028-01-01")]
)
def test_a_refusal_stands_beside_its_field(bench: Bench, panel: PlanPanel, field: str, text: str) -> None:
    fill(panel)
    edit = getattr(panel.ui, f"{field}_edit")
    edit.setText(text)
    edit.textEdited.emit(text)
    send(bench, panel)
    assert getattr(panel.ui, f"{field}_frame").error()
    assert bench.desk.delivery_board.open() == ()


def test_no_day_is_asked_for(bench: Bench, panel: PlanPanel) -> None:
    fill(panel, day="")
    send(bench, panel)
    assert panel.ui.day_frame.error()


def test_a_new_shop_is_put_on_record_by_the_second_press(bench: Bench, panel: PlanPanel) -> None:
    fill(panel, shop="М.Видео")
    send(bench, panel)
    assert "М.Видео" in panel.ui.note.words()
    assert [shop.name for shop in bench.desk.shops.all()] == [SHOP]
    send(bench, panel)
    assert [shop.name for shop in bench.desk.shops.all()] == ["М.Видео", SHOP]


def test_delivery_is_offered_for_what_is_here_alone(bench: Bench, desk: Desk, accepted: Accepted) -> None:
    action, number = delivery_action(desk), accepted.orders[0].number
    assert action.fits(bench.desk.lookup.card(number))
    delivery = one_out(bench.desk, accepted)
    assert not action.fits(bench.desk.lookup.card(number))
    bench.desk.deliveries.delivered(arrival(delivery, accepted))
    assert not action.fits(bench.desk.lookup.card(number))


def test_an_empty_form_complains_of_its_first_field_and_then_of_the_next(bench: Bench, panel: PlanPanel) -> None:
    ui = panel.ui
    ui.day_edit.setText("")
    for frame, edit, text in (
        (ui.shop_frame, ui.shop_edit, SHOP),
        (ui.address_frame, ui.address_edit, "ул. Ленина, 1"),
        (ui.day_frame, ui.day_edit, "2026-11-16"),
    ):
        assert not frame.error()
        send(bench, panel)
        assert frame.error()
        edit.setText(text)
        edit.textEdited.emit(text)


def test_enter_is_the_next_field(panel: PlanPanel) -> None:
    panel.ui.cost_edit.setFocus()
    press(Qt.Key.Key_Return)
    assert not panel.ui.cost_edit.hasFocus()
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert panel.ui.cost_edit.hasFocus()
