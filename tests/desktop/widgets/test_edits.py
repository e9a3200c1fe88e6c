"""Fields: what people type is understood, written back as they read it, and judged beside the field."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout
from pytestqt.qtbot import QtBot

from servicedesk.desktop.theme import Theme
from servicedesk.desktop.widgets.day_edit import read_day
from servicedesk.desktop.widgets.money_edit import written
from servicedesk.desktop.widgets.phone_edit import grouped
from servicedesk.domain.money import Estimate, Money
from tests.desktop.keys import press, write
from tests.desktop.toolkit import DayEdit, Edit, FieldFrame, MoneyEdit, PhoneEdit

RUSSIAN = QLocale(QLocale.Language.Russian)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "kopecks", "shown"),
    [
        ("1500", 150000, "1 500"),
        ("1 500,50", 150050, "1 500,50"),
        ("1500.5", 150050, "1 500,50"),
        ("0", 0, "0"),
        ("12345678,01 ₽", 1234567801, "12 345 678,01"),
    ],
)
def test_a_sum_is_exact_and_written_in_groups(qtbot: QtBot, look: Theme, typed: str, kopecks: int, shown: str) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)
    write(typed, at=field)
    press(Qt.Key.Key_Return, "\r", at=field)
    assert field.money() == Money(kopecks)
    assert field.text().replace("\u00a0", " ") == shown
    assert field.problem() == ""


@given(st.integers(-(10**12), 10**12))
def test_a_sum_that_was_written_is_read_back_to_the_kopeck(kopecks: int) -> None:
    assert Money.parse(written(Money(kopecks))) == Money(kopecks)


@pytest.mark.parametrize("typed", ["сто", "1,5,5", "=1+1", "1e5", "2500-4000", "--"])
def test_what_is_no_sum_is_said_and_stays_as_typed(qtbot: QtBot, look: Theme, typed: str) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)
    told: list[str] = []
    field.problem_changed.connect(told.append)
    write(typed, at=field)
    field.tidy()
    assert (field.money(), field.text()) == (None, typed)
    assert field.problem()
    write("5", at=field)
    assert told == [told[0], ""], "said once, taken back with the next key"


@pytest.mark.parametrize("typed", ["2500-4000", "2 500 – 4 000", "2500..4000"])
def test_a_range_is_a_range_only_where_one_may_be_written(qtbot: QtBot, look: Theme, typed: str) -> None:
    field = MoneyEdit(ranged=True)
    qtbot.addWidget(field)
    field.setText(typed)
    field.tidy()
    assert field.estimate() == Estimate(Money(250000), Money(400000))
    assert field.money() is None
    assert field.text().replace("\u00a0", " ") == "2 500 – 4 000"
    field.set_ranged(False)
    field.tidy()
    assert (field.estimate(), bool(field.problem())) == (Estimate(), True)


def test_a_range_upside_down_is_a_problem(qtbot: QtBot, look: Theme) -> None:
    field = MoneyEdit(ranged=True)
    qtbot.addWidget(field)
    field.setText("4000-2500")
    field.tidy()
    assert field.problem()
    field.setText("1-2")
    field.tidy()
    assert (field.problem(), field.text()) == ("", "1 – 2")
    field.set_money(None)
    field.tidy()
    assert (field.problem(), field.money()) == ("", None)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("89134567890", "+7 913 456-78-90"),
        ("9134567890", "+7 913 456-78-90"),
        ("+79134567890", "+7 913 456-78-90"),
        ("8 (913) 456-78-90", "+7 913 456-78-90"),
        ("+4915123456789", "+4915123456789"),
        ("223344", "223344"),
        ("8913456789", "8913456789"),
        ("89134567890 доб. 5", "89134567890 доб. 5"),
        ("", ""),
    ],
)
def test_a_whole_number_is_grouped_and_anything_else_stays_as_typed(typed: str, shown: str) -> None:
    assert grouped(typed) == shown
    assert grouped(grouped(typed)) == grouped(typed)


def test_a_phone_is_grouped_while_it_is_typed_but_a_correction_keeps_its_place(qtbot: QtBot, look: Theme) -> None:
    phone = PhoneEdit()
    qtbot.addWidget(phone)
    write("89134567890", at=phone)
    assert (phone.text(), phone.digits()) == ("+7 913 456-78-90", "79134567890")
    phone.setCursorPosition(6)
    press(Qt.Key.Key_Backspace, "\b", at=phone)
    write("5", at=phone)
    assert (phone.text(), phone.cursorPosition()) == ("+7 915 456-78-90", 6)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("+3", date(2026, 11, 25)),
        ("+ 14", date(2026, 12, 6)),
        ("1.12", date(2026, 12, 1)),
        ("01/12/26", date(2026, 12, 1)),
        ("1.12.2027", date(2027, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("1 декабря", date(2026, 12, 1)),
        ("1 дек", date(2026, 12, 1)),
        ("3 мая", date(2027, 5, 3)),
        ("22 ноября", TODAY),
        ("21.11", date(2027, 11, 21)),
        ("1 December", date(2026, 12, 1)),
        ("1 декабря 2027 г.", date(2027, 12, 1)),
        ("1 декабря, вт", date(2026, 12, 1)),
        ("29.02", date(2028, 2, 29)),
        ("31.02", None),
        ("32.1", None),
        ("завтра-то", None),
        ("1 дк", None),
        ("", None),
    ],
)
def test_a_day_is_understood_as_people_say_it(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY, RUSSIAN) == day


@given(st.dates(TODAY, date(2030, 12, 31)))
def test_a_day_that_was_written_is_read_back(day: date) -> None:
    text = RUSSIAN.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy, ddd")
    assert read_day(text, TODAY, RUSSIAN) == day


@pytest.fixture
def day_edit(qtbot: QtBot, look: Theme) -> DayEdit:
    made = DayEdit()
    made.set_today(lambda: TODAY)
    qtbot.addWidget(made)
    return made


def test_a_day_is_written_back_with_its_weekday(day_edit: DayEdit) -> None:
    changes: list[date | None] = []
    day_edit.day_changed.connect(lambda: changes.append(day_edit.day()))
    write("+9", at=day_edit)
    press(Qt.Key.Key_Return, "\r", at=day_edit)
    assert (day_edit.text(), day_edit.day()) == ("1 декабря, вт", date(2026, 12, 1))
    day_edit.tidy()
    assert changes == [date(2026, 12, 1)]
    day_edit.set_day(date(2027, 3, 1))
    assert day_edit.text() == "1 марта 2027, пн"
    day_edit.set_day(None)
    assert (day_edit.text(), changes) == ("", [date(2026, 12, 1)])


@pytest.mark.parametrize("typed", ["когда-нибудь", "31.02", "1.12.2020"])
def test_what_is_no_day_to_come_is_said(day_edit: DayEdit, typed: str) -> None:
    write(typed, at=day_edit)
    day_edit.tidy()
    assert day_edit.problem()
    assert day_edit.text() == typed


def test_words_for_near_days_are_understood(day_edit: DayEdit) -> None:
    write("tomorrow", at=day_edit)
    assert day_edit.day() == date(2026, 11, 23)


def test_a_suggestion_counts_until_something_is_written_or_it_is_declined(qtbot: QtBot, look: Theme) -> None:
    place = Edit()
    qtbot.addWidget(place)
    place.set_suggestion("Б-03", "предложено")
    assert (place.value(), place.text(), place.accessibleDescription()) == ("Б-03", "", "Б-03 предложено")
    write("А", at=place)
    assert place.value() == "А"
    press(Qt.Key.Key_Backspace, "\b", at=place)
    assert place.value() == "Б-03"
    press(Qt.Key.Key_Backspace, "\b", at=place)
    assert (place.value(), place.suggestion()) == ("", "")


def test_a_suggested_sum_counts_as_a_sum(qtbot: QtBot, look: Theme) -> None:
    field = MoneyEdit()
    qtbot.addWidget(field)
    field.set_suggestion("1 200")
    assert field.money() == Money(120000)


def test_a_trailing_word_never_lies_over_the_text(qtbot: QtBot, look: Theme) -> None:
    search = Edit(main=True)
    qtbot.addWidget(search)
    search.set_trailing("4 заявки")
    assert search.textMargins().right() > 40
    search.set_trailing("")
    assert (search.textMargins().right(), search.sizeHint().height()) == (0, 42)


def test_a_field_says_its_problem_below_itself_and_falls_silent_with_the_next_key(qtbot: QtBot, look: Theme) -> None:
    field = MoneyEdit()
    frame = FieldFrame(label="Аванс, ₽", field=field)
    qtbot.addWidget(frame)
    frame.resize(200, 60)
    low = frame.sizeHint().height()
    write("сто", at=field)
    field.tidy()
    assert frame.error() == field.problem() != ""
    assert frame.sizeHint().height() > low
    assert field.property("faulty") is True
    write("1", at=field)
    assert (frame.error(), field.property("faulty"), frame.sizeHint().height()) == ("", False, low)


def test_a_refusal_is_shown_at_any_field_and_a_long_one_wraps(qtbot: QtBot, look: Theme) -> None:
    frame = FieldFrame(label="Цвет", field=Edit())
    qtbot.addWidget(frame)
    frame.resize(130, 100)
    frame.set_error("Нет.")
    one = frame.contentsMargins().bottom()
    frame.set_error("Это поле нужно заполнить: без цвета аппарат не найти на полке.")
    assert frame.contentsMargins().bottom() > 2 * one
    frame.resize(900, 100)
    frame.show()
    assert frame.contentsMargins().bottom() == one
    frame.clear_error()
    frame.set_hint("Можно оставить пустым.")
    assert frame.contentsMargins().bottom() > 0


def test_the_label_names_the_field_for_a_screen_reader(qtbot: QtBot, look: Theme) -> None:
    field = Edit()
    frame = FieldFrame(label="Модель", field=field)
    qtbot.addWidget(frame)
    assert (field.accessibleName(), frame.focusProxy()) == ("Модель", field)
    frame.set_label("Model")
    frame.set_error("Too long.")
    assert (field.accessibleName(), field.accessibleDescription()) == ("Model", "Too long.")


def test_a_form_made_in_designer_fills_the_frame_itself(qtbot: QtBot, look: Theme) -> None:
    frame = FieldFrame()
    qtbot.addWidget(frame)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    field = MoneyEdit(frame)
    layout.addWidget(field)
    frame.setProperty("label", "Аванс, ₽")
    frame.show()
    assert frame.field() is field
    assert field.accessibleName() == "Аванс, ₽"
    assert frame.contentsMargins().top() == 17
    assert field.geometry().top() == 17
    assert frame.frameShape() is QFrame.Shape.NoFrame
