"""The page of shops: one is kept, its month adds up, is printed and goes by."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.delivery.shops_page import ShopsPage
from servicedesk.desktop.desk import Desk
from servicedesk.services.intake_records import Accepted
from tests.desktop.bench import Bench
from tests.desktop.keys import press
from tests.services.deliveries.trips import SHOP, arrival, one_out


@pytest.fixture
def page(bench: Bench, desk: Desk, accepted: Accepted, stage: Callable[..., QWidget]) -> ShopsPage:
    bench.desk.deliveries.delivered(arrival(one_out(bench.desk, accepted), accepted))
    made = ShopsPage(desk)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    bench.rest()
    return made


def choose(bench: Bench, page: ShopsPage) -> None:
    page.ui.shop_list.select(1)
    bench.rest()


def test_a_new_shop_is_kept_and_a_second_of_its_name_is_not(bench: Bench, page: ShopsPage) -> None:
    page.new_button.click()
    page.ui.name_edit.setText("М.Видео")
    page.keep_button.click()
    bench.rest()
    assert [row.title for row in page.ui.shop_list.rows()] == ["М.Видео", SHOP]
    assert page.ui.head_label.text() == "М.Видео"
    page.new_button.click()
    page.ui.name_edit.setText("м.видео")
    page.keep_button.click()
    bench.rest()
    assert page.ui.name_frame.error()
    assert page.ui.name_edit.text() == "м.видео"


def test_the_month_of_the_chosen_shop_is_shown_and_goes_by(bench: Bench, page: ShopsPage) -> None:
    page.new_button.click()
    assert page.print_button.isHidden()
    choose(bench, page)
    assert "1\u00a0500,00" in page.ui.total_value.value()
    assert [row.title for row in page.ui.sheet_list.rows()] == ["Холодильник Бирюса 133"]
    page.ui.before_button.click()
    bench.rest()
    assert page.ui.sheet_list.rows() == ()
    assert page.ui.month_label.text() == "октябрь 2026"
    page.ui.after_button.click()
    bench.rest()
    assert len(page.ui.sheet_list.rows()) == 1


def test_the_sheet_is_printed(bench: Bench, page: ShopsPage) -> None:
    choose(bench, page)
    with bench.qtbot.waitSignal(page.printed):
        page.print_button.click()


def test_a_shop_is_let_go_and_stays_on_record(bench: Bench, page: ShopsPage) -> None:
    choose(bench, page)
    page.ui.active_segments.set_value("")
    page.ui.phone_edit.setText("нет")
    page.keep_button.click()
    bench.rest()
    assert page.ui.phone_frame.error()
    page.ui.phone_edit.setText("8 383 222-33-45")
    page.keep_button.click()
    bench.rest()
    (shop,) = bench.desk.shops.all()
    assert (shop.active, shop.phone) == (False, "8 383 222-33-45")
    assert page.ui.shop_list.rows()[0].pill is not None


def test_the_page_opens_on_the_first_shop_and_its_month(bench: Bench, page: ShopsPage) -> None:
    assert page.ui.head_label.text() == SHOP
    assert page.print_button.isVisible()
    page.new_button.click()
    page.refresh()
    bench.rest()
    assert page.ui.name_edit.text() == ""  # a new one that was asked for is not taken away
    assert page.print_button.isHidden()


def test_enter_is_the_next_field(page: ShopsPage) -> None:
    page.ui.name_edit.setFocus()
    press(Qt.Key.Key_Return)
    assert page.ui.phone_edit.hasFocus()
