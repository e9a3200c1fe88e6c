"""The Intake tab on a real file, by real keys: who comes, what they bring, what is refused, what is printed."""

from PySide6.QtCore import Qt

from tests.desktop.intake.counter import Counter

K = Qt.Key


def test_the_cursor_waits_in_the_phone(counter: Counter) -> None:
    assert counter.customer.phone_edit.hasFocus()
    assert counter.device.kind_edit.text() == ""


def test_a_new_customer_with_a_device_goes_from_the_first_key_to_the_print(counter: Counter) -> None:
    counter.tell("9134567890")
    counter.settle()
    assert counter.customer.phone_edit.text() == "+7 913 456-78-90"
    assert counter.customer.name_edit.hasFocus()
    counter.tell("Фёдоров Пётр")
    counter.press(K.Key_Return)
    for words in ("Телевизор", "Samsung", "UE42F5000", "0AB13LX", "чёрный"):
        counter.tell(words)
    counter.write("нет звука")
    accepted = counter.accept()

    card = counter.desk.lookup.card(accepted.orders[0].number)
    assert (card.facts.customer, card.facts.kind, card.facts.serial) == ("Фёдоров Пётр", "Телевизор", "0AB13LX")
    assert card.facts.declared_fault == "нет звука"


def test_a_returning_customers_new_device_takes_at_most_twelve_keys_besides_the_words(known: Counter) -> None:
    known.strokes = 0
    known.tell("7890")
    for words in ("Ноутбук", "Asus", "X550C", "E1N0CV", "серый"):
        known.tell(words)
    known.write("не включается")
    known.accept()

    assert known.strokes <= 12
    assert known.desk.intake.customers("7890")[0].orders == 2


def test_completing_every_word_from_the_list_still_keeps_within_twelve_keys(known: Counter) -> None:
    known.strokes = 0
    known.tell("7890")
    known.settle()
    for words, edit in (("Теле", known.device.kind_edit), ("Sam", known.device.brand_edit)):
        known.write(words)
        known.until(lambda edit=edit: edit.offered() != ())
        known.press(K.Key_Down)
        known.press(K.Key_Return)
    known.tell("UE32")
    known.press(K.Key_Return)
    known.press(K.Key_Return)
    known.write("нет звука")
    known.accept()

    assert known.strokes <= 12
    title = known.desk.lookup.card(known.accepted[0].orders[0].number).facts
    assert (title.kind, title.brand, title.model) == ("Телевизор", "Samsung", "UE32")
