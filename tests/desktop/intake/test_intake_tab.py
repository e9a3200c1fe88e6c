"""The Intake tab on a real file, by real keys: who comes, what they bring, what is refused, what is printed."""

import sqlite3
from datetime import date

import pytest
from PySide6.QtCore import Qt

from servicedesk.desktop.widgets.spans import SpanLabel
from servicedesk.domain.codes import grouped
from servicedesk.domain.customer import Contact
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty
from tests.desktop.intake.counter import CTRL, Counter

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


def test_a_device_that_is_here_already_is_refused_beside_its_serial_number(counter: Counter) -> None:
    number = counter.desk.accept().orders[0].number
    counter.tell("7890")
    counter.settle()
    counter.press(K.Key_Down)
    counter.press(K.Key_Return)
    counter.write("снова")
    counter.press(K.Key_Return, CTRL)
    counter.until(lambda: counter.device.serial_frame.error() != "")

    assert grouped(number) in counter.device.serial_frame.error()
    assert counter.device.serial_edit.hasFocus()
    assert counter.tab.form().devices[0].fault == "снова"
    assert "It is here now" in counter.customer.stay_box.words()


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({}, "name_frame"),
        ({"name": "Сидоров"}, "phone_frame"),
        ({"name": "Сидоров", "phone": "12"}, "phone_frame"),
    ],
)
def test_what_is_missing_of_the_customer_is_said_beside_the_field(
    counter: Counter, fields: dict[str, str], wanted: str
) -> None:
    counter.device.kind_edit.setFocus()
    counter.write("Утюг")
    for name, words in fields.items():
        getattr(counter.customer, f"{name}_edit").setFocus()
        counter.write(words)
    counter.device.fault_edit.setFocus()
    counter.write("не греет")
    counter.press(K.Key_Return, CTRL)
    frame = getattr(counter.customer, wanted)
    counter.until(lambda: frame.error() != "")

    assert frame.isAncestorOf(counter.focus())
    assert counter.tab.form().devices[0].kind == "Утюг"
    assert counter.accepted == []


def test_after_the_acceptance_the_banner_names_receipt_and_place_and_the_form_is_empty(counter: Counter) -> None:
    counter.tell("9134567890")
    counter.settle()
    counter.tell("Фёдоров")
    counter.device.kind_edit.setFocus()
    counter.write("Утюг")
    counter.device.place_edit.setFocus()
    counter.write("Б-03")
    counter.device.fault_edit.setFocus()
    counter.write("не греет")
    accepted = counter.accept()

    kind, head, text = counter.said[-1]
    assert kind == "ok"
    assert grouped(accepted.receipt) in head
    assert text == "Утюг → Б-03"
    assert counter.tab.form().empty
    assert counter.customer.phone_edit.hasFocus()


def test_everything_told_reaches_the_order(counter: Counter) -> None:
    ui = counter.device
    counter.tell("9134567890")
    counter.settle()
    counter.tell("Фёдоров")
    counter.press(K.Key_Right)
    counter.press(K.Key_Return)
    for words in ("Телевизор", "Samsung", "UE42F5000", "0AB13LX", "чёрный"):
        counter.tell(words)
    counter.tell("нет звука")
    counter.press(K.Key_Return)
    counter.press(K.Key_Space)
    counter.press(K.Key_Return)
    counter.press(K.Key_Right)
    counter.press(K.Key_Space)
    counter.press(K.Key_Return)
    counter.press(K.Key_Right)
    counter.press(K.Key_Return)
    for words in ("Элджи Рус", "2500-4000", "500"):
        counter.tell(words)
    counter.press(K.Key_Right)
    counter.press(K.Key_Return)
    counter.tell("+3")
    counter.press(K.Key_End)
    counter.press(K.Key_Space)
    counter.press(K.Key_Return)
    counter.tell("18000")
    counter.tell("Б-03")
    counter.press(K.Key_Right)
    counter.press(K.Key_Return)
    assert ui.note_edit.hasFocus()
    counter.write("уже открывали")
    accepted = counter.accept()

    facts = counter.desk.lookup.card(accepted.orders[0].number).facts
    assert facts.contact is Contact.SMS
    assert (facts.appearance, facts.accessories) == ("scratches", ("stand",))
    assert (facts.warranty, facts.payer, facts.urgent) == (Warranty.MANUFACTURER, "Элджи Рус", True)
    assert facts.estimate == Estimate(Money(2500_00), Money(4000_00), Money(4000_00))
    assert (facts.advance, facts.stated_value) == (Money(500_00), Money(18000_00))
    assert facts.size is SizeClass.LARGE
    assert (facts.promised, facts.place, facts.note) == (date(2026, 11, 18), "Б-03", "уже открывали")


def test_a_refusal_without_a_field_is_for_the_banner_and_the_form_stays(counter: Counter) -> None:
    counter.tell("9134567890")
    counter.settle()
    counter.tell("Фёдоров")
    counter.device.kind_edit.setFocus()
    counter.write("Утюг")
    counter.device.fault_edit.setFocus()
    counter.write("не греет")
    with sqlite3.connect(counter.desk.path, isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        counter.press(K.Key_Return, CTRL)
        assert counter.tab.busy
        counter.tab.accept()
        counter.until(lambda: not counter.tab.busy)
        holder.execute("ROLLBACK")

    assert counter.said[-1][0] == "refused"
    assert counter.tab.form().devices[0].fault == "не греет"
    assert counter.device.fault_edit.hasFocus()
    counter.accept()
    assert len(counter.accepted) == 1


def test_the_papers_are_seen_before_anything_is_kept(counter: Counter) -> None:
    counter.tell("9134567890")
    counter.settle()
    counter.tell("Фёдоров")
    counter.device.kind_edit.setFocus()
    counter.write("Утюг")
    counter.device.fault_edit.setFocus()
    counter.write("не греет")
    counter.press(K.Key_F8)
    counter.until(lambda: len(counter.previews) == 1)

    assert counter.previews[0].customer == "Фёдоров"
    assert counter.desk.intake.customers("9134567890") == ()
    assert counter.tab.form().name == "Фёдоров"


def test_the_summary_tells_devices_advance_and_day_and_what_is_printed_where(counter: Counter) -> None:
    def summary() -> list[str]:
        labels = counter.tab.ui.bottom_bar.findChildren(SpanLabel)
        return [label.text() for label in labels if label.isVisible()]

    assert summary() == ["Begin with the customer's phone."]
    counter.device.kind_edit.setFocus()
    counter.write("Утюг")
    counter.device.advance_edit.setFocus()
    counter.write("500")
    assert summary() == ["1\u00a0аппарат · advance 500,00\u00a0₽ · ready by 24 ноября", "1"]
    counter.device.advance_edit.selectAll()
    counter.write("много")
    assert summary()[0] == "1\u00a0аппарат · ready by 24 ноября"


def test_who_pays_is_asked_under_the_warranty_of_somebody_else_alone(counter: Counter) -> None:
    ui = counter.device
    told = {}
    for warranty in Warranty:
        ui.warranty_segments._choose(warranty.value)
        told[warranty] = (ui.payer_frame.isHidden(), ui.call_above_frame.isHidden())
    assert told == {
        Warranty.PAID: (True, False),
        Warranty.MANUFACTURER: (False, True),
        Warranty.SHOP: (False, True),
        Warranty.OURS: (True, False),
    }
    ui.payer_edit.setText("М.Видео")
    assert counter.tab.form().devices[0].request(of_known=False).payer == ""
    ui.warranty_segments._choose(Warranty.SHOP.value)
    assert counter.tab.form().devices[0].request(of_known=False).payer == "М.Видео"
