"""Who comes: found by phone while it is typed, taken by Enter, asked about when the number is somebody's already."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.desktop.intake.counter import CTRL, Counter

K = Qt.Key


def test_nobody_is_looked_for_before_the_fourth_digit(known: Counter) -> None:
    known.write("789")
    known.settle()
    assert known.customer.matches_list.rows() == ()

    known.write("0")
    known.until(lambda: len(known.customer.matches_list.rows()) == 1)
    assert known.customer.matches_list.rows()[0].title == "Фёдоров Пётр Ильич"


def test_enter_pressed_before_the_answer_loses_no_key_of_what_follows(known: Counter) -> None:
    known.tell("7890")
    known.tell("Ноутбук")
    known.write("Asus")
    known.settle()

    assert known.tab.form().customer_id is not None
    assert (known.device.kind_edit.text(), known.device.brand_edit.text()) == ("Ноутбук", "Asus")
    assert known.customer.phone_edit.text() == "+7 913 456-78-90"


def test_without_an_answer_the_held_keys_are_typed_where_they_were_meant_for(known: Counter) -> None:
    known.tell("5550000")
    known.write("Иванова")
    known.settle()

    assert known.customer.name_edit.text() == "Иванова"
    assert known.customer.phone_edit.text() == "5550000"


def test_a_number_pasted_as_digits_is_grouped_and_corrected_in_the_middle_without_a_fight(counter: Counter) -> None:
    edit = counter.customer.phone_edit
    QApplication.clipboard().setText("89134567890")
    counter.press(K.Key_V, CTRL)
    assert edit.text() == "+7 913 456-78-90"

    edit.setCursorPosition(6)
    counter.press(K.Key_Backspace)
    counter.write("5")
    assert edit.cursorPosition() == 6
    assert edit.text() == "+7 915 456-78-90"


def test_down_and_enter_take_one_of_the_customers_devices_with_all_that_is_known_of_it(known: Counter) -> None:
    known.tell("7890")
    known.settle()
    known.press(K.Key_Down)
    known.press(K.Key_Return)
    known.settle()

    (device,) = known.tab.form().devices
    assert (device.kind, device.brand, device.model) == ("Телевизор", "Samsung", "UE42F5000")
    assert (device.serial, device.colour) == ("0AB13LX900123", "чёрный")
    assert device.device_id is not None
    assert known.device.fault_edit.hasFocus()


def test_an_earlier_stay_of_the_chosen_device_is_announced(known: Counter) -> None:
    known.tell("7890")
    known.settle()
    known.press(K.Key_Down)
    known.press(K.Key_Return)
    known.until(known.customer.stay_box.isVisible)

    words = known.customer.stay_box.words()
    assert words.startswith("Was here 192")
    assert "пропадает изображение через 10 минут" in words
    assert "Кузнецов" in words


def test_an_earlier_stay_is_announced_by_the_typed_serial_number_too(known: Counter) -> None:
    known.device.serial_edit.setFocus()
    known.write("0ab13lx-900123")
    known.until(known.customer.stay_box.isVisible)
    assert "192" in known.customer.stay_box.words()

    known.write("7")
    known.until(known.customer.stay_box.isHidden)


def test_a_known_phone_under_another_name_is_asked_about_and_another_person_can_be_meant(known: Counter) -> None:
    known.write("9134567890")
    known.settle()
    known.customer.name_edit.setFocus()
    known.write("Сидоров")
    known.device.kind_edit.setFocus()
    known.tell("Утюг")
    known.device.fault_edit.setFocus()
    known.write("не греет")
    known.press(K.Key_Return, CTRL)
    known.until(lambda: known.customer.phone_frame.error() != "")

    assert "Фёдоров Пётр Ильич" in known.customer.phone_frame.error()
    assert known.customer.phone_edit.hasFocus()
    assert [row.title for row in known.customer.matches_list.rows()] == ["Фёдоров Пётр Ильич", "Another person"]
    known.press(K.Key_Down)
    known.press(K.Key_Return)
    assert known.customer.phone_frame.error() == ""
    known.accept()
    assert [one.name for one in known.desk.intake.customers("9134567890")] == ["Сидоров", "Фёдоров Пётр Ильич"]


def test_the_asked_customer_can_be_chosen_instead(known: Counter) -> None:
    known.write("9134567890")
    known.settle()
    known.customer.name_edit.setFocus()
    known.write("Сидоров")
    known.device.kind_edit.setFocus()
    known.write("Утюг")
    known.device.fault_edit.setFocus()
    known.write("не греет")
    known.press(K.Key_Return, CTRL)
    known.until(lambda: known.customer.phone_frame.error() != "")
    known.press(K.Key_Return)
    known.accept()

    (customer,) = known.desk.intake.customers("9134567890")
    assert (customer.name, customer.orders) == ("Фёдоров Пётр Ильич", 2)


def test_escape_takes_back_what_was_said_to_be_wrong_and_then_the_choice(known: Counter) -> None:
    known.press(K.Key_Return, CTRL)
    known.until(lambda: known.customer.name_frame.error() != "")
    known.press(K.Key_Escape)
    assert known.customer.name_frame.error() == ""

    known.customer.phone_edit.setFocus()
    known.tell("7890")
    known.settle()
    known.customer.phone_edit.setFocus()
    known.press(K.Key_Escape)
    assert known.tab.form().customer_id is None
    assert known.customer.phone_edit.text() == "+7 913 456-78-90"
    known.press(K.Key_Escape)
    assert known.customer.phone_edit.text() == ""
    known.press(K.Key_Z, CTRL)
    assert known.customer.phone_edit.text() == "+7 913 456-78-90"


def test_keys_pressed_before_the_devices_are_listed_still_take_one(known: Counter) -> None:
    known.tell("7890")
    known.press(K.Key_Down)
    known.press(K.Key_Return)
    known.settle()
    known.until(lambda: known.tab.form().devices[0].device_id is not None)

    assert known.device.kind_edit.text() == "Телевизор"
    known.write("шумит")
    known.accept()
    assert known.accepted[0].orders[0].device == "Телевизор Samsung UE42F5000"


def test_a_customer_without_devices_lets_the_kind_be_typed_at_once(counter: Counter) -> None:
    counter.desk.accept(name="Петрова", phone="+7 923 000-00-01")
    counter.tell("0001")
    counter.tell("Фен")
    counter.write("Braun")
    counter.settle()
    assert (counter.device.kind_edit.text(), counter.device.brand_edit.text()) == ("Фен", "Braun")


def test_the_hint_to_write_a_name_goes_once_a_name_is_written(counter: Counter) -> None:
    counter.tell("79135550000")
    counter.settle()
    assert counter.tab.customer.frame("phone").hint
    counter.write("Иванова")
    assert not counter.tab.customer.frame("phone").hint
