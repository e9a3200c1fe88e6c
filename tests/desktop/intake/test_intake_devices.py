"""Several devices in one visit: added, switched, removed and had back; refused beside the right one."""

import pytest
from PySide6.QtCore import Qt

from tests.desktop.intake.counter import CTRL, SHIFT, Counter

K = Qt.Key


def tell_device(counter: Counter, kind: str, fault: str = "") -> None:
    counter.device.kind_edit.setFocus()
    counter.write(kind)
    counter.device.fault_edit.setFocus()
    counter.write(fault)


@pytest.fixture
def two(counter: Counter) -> Counter:
    """Иванова with a television in the first tab and a remote control in the second, which is in front."""
    counter.customer.phone_edit.setFocus()
    counter.write("9130000000")
    counter.settle()
    counter.customer.name_edit.setFocus()
    counter.write("Иванова")
    tell_device(counter, "Телевизор", "нет звука")
    counter.press(K.Key_N, CTRL)
    tell_device(counter, "Пульт", "не реагирует")
    return counter


def kinds(counter: Counter) -> list[str]:
    return [device.kind for device in counter.tab.form().devices]


def test_one_receipt_covers_both_and_each_gets_its_order(two: Counter) -> None:
    accepted = two.accept()

    assert [order.device for order in accepted.orders] == ["Телевизор", "Пульт"]
    assert two.tab.form().empty


def test_a_new_device_begins_empty_with_the_cursor_in_its_kind(two: Counter) -> None:
    two.press(K.Key_N, CTRL)
    assert two.device.kind_edit.hasFocus()
    assert two.device.kind_edit.text() == two.device.fault_edit.value() == ""
    assert kinds(two) == ["Телевизор", "Пульт", ""]

    two.press(K.Key_N, CTRL)
    assert kinds(two) == ["Телевизор", "Пульт", ""]


def test_control_and_a_digit_bring_a_device_in_front_as_it_was_left(two: Counter) -> None:
    two.press(K.Key_1, CTRL)
    assert (two.device.kind_edit.text(), two.device.fault_edit.value()) == ("Телевизор", "нет звука")
    assert two.device.fault_edit.hasFocus()
    two.press(K.Key_2, CTRL)
    assert two.device.kind_edit.text() == "Пульт"
    two.press(K.Key_9, CTRL)
    assert two.device.kind_edit.text() == "Пульт"


def test_the_tabs_are_titled_while_kind_and_brand_are_typed(two: Counter) -> None:
    two.device.brand_edit.setFocus()
    two.write("LG")
    assert two.tab.deck.titles() == ("1 · Телевизор", "2 · Пульт LG")
    assert two.device.brand_edit.hasFocus()


def test_a_removed_device_can_be_had_back_where_it_was(two: Counter) -> None:
    two.press(K.Key_1, CTRL)
    two.press(K.Key_W, CTRL)
    assert kinds(two) == ["Пульт"]

    two.press(K.Key_W, CTRL | SHIFT)
    assert kinds(two) == ["Телевизор", "Пульт"]
    assert two.device.fault_edit.value() == "нет звука"


def test_the_only_device_removed_leaves_an_empty_one_and_comes_back_alone(counter: Counter) -> None:
    counter.press(K.Key_W, CTRL)
    assert kinds(counter) == [""]
    tell_device(counter, "Утюг")
    counter.press(K.Key_W, CTRL)
    assert kinds(counter) == [""]
    counter.press(K.Key_W, CTRL | SHIFT)
    assert kinds(counter) == ["Утюг"]


def test_a_refusal_brings_its_device_in_front_with_the_cursor_in_the_field(two: Counter) -> None:
    two.press(K.Key_1, CTRL)
    two.device.fault_edit.selectAll()
    two.press(K.Key_Delete)
    two.press(K.Key_2, CTRL)
    two.press(K.Key_Return, CTRL)
    two.until(lambda: two.device.fault_frame.error() != "")

    assert two.device.kind_edit.text() == "Телевизор"
    assert two.device.fault_edit.hasFocus()
    two.write("шумит")
    assert two.device.fault_frame.error() == ""
    assert len(two.accept().orders) == 2


def test_a_device_of_which_nothing_was_told_is_not_accepted(two: Counter) -> None:
    two.press(K.Key_N, CTRL)
    assert len(two.accept().orders) == 2


def test_a_sum_that_is_none_is_refused_beside_it_before_the_desk_is_asked(two: Counter) -> None:
    two.device.value_edit.setFocus()
    two.write("дорогой")
    two.press(K.Key_1, CTRL)
    two.press(K.Key_Return, CTRL)

    assert two.device.kind_edit.text() == "Пульт"
    assert "дорогой" in two.device.value_frame.error()
    assert two.device.value_edit.text() == "дорогой"
    assert two.device.value_edit.hasFocus()


def test_the_estimates_upper_end_is_where_a_call_is_due_unless_declined(counter: Counter) -> None:
    tell_device(counter, "Утюг")
    counter.device.estimate_edit.setFocus()
    counter.write("2500-4000")
    assert counter.tab.form().devices[0].call_above == "4\u00a0000"

    counter.device.call_above_edit.setFocus()
    counter.press(K.Key_Backspace)
    assert counter.tab.form().devices[0].call_above == ""
    counter.press(K.Key_N, CTRL)
    counter.press(K.Key_1, CTRL)
    assert counter.tab.form().devices[0].call_above == ""


def test_a_declared_fault_is_put_together_from_phrases_and_words(counter: Counter) -> None:
    counter.device.fault_edit.setFocus()
    counter.write("гудит")
    chips = counter.device.fault_chips
    counter.press(K.Key_Return)
    counter.press(K.Key_Space)
    counter.press(K.Key_Right)
    counter.press(K.Key_Space)
    assert counter.device.fault_edit.value() == "гудит, does not switch on, no picture"
    assert chips.selected() == ("does not switch on", "no picture")

    counter.press(K.Key_Space)
    assert counter.device.fault_edit.value() == "гудит, does not switch on"
    counter.device.fault_edit.set_text("No Sound, гудит")
    assert chips.selected() == ("no sound",)


def test_words_of_ones_own_are_added_to_the_chips(counter: Counter) -> None:
    counter.device.appearance_chips.setFocus()
    counter.write("в")
    counter.write(" пыли")
    counter.press(K.Key_Return)
    assert counter.tab.form().devices[0].appearance == ("в пыли",)


def test_the_usual_day_is_offered_in_soft_ink_and_chips_count_from_today(counter: Counter) -> None:
    edit, chips = counter.device.promised_edit, counter.device.term_chips
    assert (edit.text(), edit.suggestion()) == ("", "24 ноября, вт")
    assert chips.selected() == ("9",)
    assert counter.tab.form().devices[0].promised == ""

    chips.setFocus()
    counter.press(K.Key_Home)
    counter.press(K.Key_Space)
    assert counter.tab.form().devices[0].promised == "2026-11-18"
    assert (edit.text(), chips.selected()) == ("18 ноября, ср", ("3",))
    counter.press(K.Key_Space)
    assert (edit.text(), chips.selected()) == ("", ("9",))
    edit.setFocus()
    counter.press(K.Key_Backspace)
    assert edit.suggestion() == "24 ноября, вт"
    counter.write("послезавтра к обеду")
    assert counter.tab.form().devices[0].promised == "послезавтра к обеду"
    assert chips.selected() == ()


@pytest.mark.parametrize(("before", "focused", "taken"), [("", False, True), ("A1", False, False), ("A1", True, True)])
def test_a_foreign_scan_goes_to_an_empty_or_focused_serial_number(
    counter: Counter, before: str, focused: bool, taken: bool
) -> None:
    edit = counter.device.serial_edit
    edit.setText(before)
    (edit if focused else counter.device.kind_edit).setFocus()

    assert counter.tab.take_serial("4601234567893") is taken
    assert edit.text() == ("4601234567893" if taken else before)
    assert counter.device.colour_edit.hasFocus() is focused


def test_another_serial_number_means_another_device_and_so_does_an_emptied_kind(known: Counter) -> None:
    known.tell("7890")
    known.settle()
    for change in (known.device.serial_edit, known.device.kind_edit):
        known.device.kind_edit.setFocus()
        known.device.kind_edit.clear()
        known.press(K.Key_Down)
        known.press(K.Key_Return)
        assert known.tab.form().devices[0].device_id is not None
        change.setFocus()
        change.selectAll()
        known.press(K.Key_Delete)
        assert known.tab.form().devices[0].device_id is None


def test_another_customer_does_not_get_the_devices_of_the_first(known: Counter) -> None:
    known.desk.accept(name="Петрова", phone="+7 923 000-00-01")
    known.tell("7890")
    known.settle()
    known.press(K.Key_Down)
    known.press(K.Key_Return)
    known.customer.phone_edit.setFocus()
    known.customer.phone_edit.selectAll()
    known.tell("0001")
    known.settle()

    assert known.tab.form().devices[0].device_id is None
    assert known.tab.form().devices[0].kind == "Телевизор"
