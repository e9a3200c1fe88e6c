"""The small parts of the tab, each by itself: held keys, the order of stops, the term, completion, the summary."""

import threading
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.completion import Completion
from servicedesk.desktop.intake import words
from servicedesk.desktop.intake.held_keys import HeldKeys
from servicedesk.desktop.intake.list_keys import ListKeys
from servicedesk.desktop.intake.phrases import FaultPhrases
from servicedesk.desktop.intake.stops import Stops
from servicedesk.desktop.intake.term import Term
from servicedesk.desktop.intake.visit_form import DeviceForm, VisitForm
from servicedesk.desktop.theme import Theme
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.note_edit import NoteEdit
from servicedesk.desktop.widgets.row_list import CardList
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.sight import KeepInSight
from servicedesk.desktop.work import Work
from servicedesk.services.intake_records import Accepted, AcceptedOrder
from servicedesk.services.reads import Column
from servicedesk.services.wording import Wording
from tests.desktop.keys import press, write

K = Qt.Key
Stage = Callable[..., QWidget]
TODAY, USUAL = date(2026, 11, 22), date(2026, 12, 1)


class SlowWords:
    """An intake that completes anything, but answers the first question only when it is let."""

    def __init__(self) -> None:
        self.asked: list[tuple[Column, str, str, str]] = []
        self.let = threading.Event()

    def complete(self, column: Column, prefix: str, *, kind: str = "", brand: str = "") -> tuple[str, ...]:
        self.asked.append((column, prefix, kind, brand))
        if len(self.asked) == 1:
            self.let.wait(5)
        return (f"{prefix}-слово",)


@pytest.fixture
def reading(qtbot: QtBot) -> Iterator[Work]:
    work = Work(shows_busy=False)
    yield work
    work.stop()


def test_keys_are_held_and_then_typed_where_the_cursor_is(stage: Stage) -> None:
    first, second = QLineEdit(), QLineEdit()
    stage(first, second)
    first.setFocus()
    held = HeldKeys(first)
    held.hold()
    held.hold()
    write("Утюг")
    assert (held.holding, first.text()) == (True, "")

    second.setFocus()
    held.let_go()
    assert (held.holding, first.text(), second.text()) == (False, "", "Утюг")
    first.setFocus()
    write("7")
    assert first.text() == "7"


def test_a_lost_answer_loses_no_key(stage: Stage, qtbot: QtBot) -> None:
    field = QLineEdit()
    stage(field)
    field.setFocus()
    held = HeldKeys(field)
    held.hold()
    write("7890")
    qtbot.waitUntil(lambda: field.text() == "7890", timeout=4000)
    assert not held.holding


def test_stops_pass_over_what_is_hidden_or_disabled_and_come_round(stage: Stage) -> None:
    fields = [QLineEdit() for _ in range(4)]
    stage(*fields)
    fields[1].hide()
    fields[2].setEnabled(False)
    stops = Stops(fields)
    fields[0].setFocus()
    assert stops.move(forward=True)
    assert fields[3].hasFocus()
    assert stops.move(forward=True)
    assert fields[0].hasFocus()
    assert stops.move(forward=False)
    assert fields[3].hasFocus()


def test_without_anything_to_stop_at_the_cursor_stays(stage: Stage) -> None:
    field, other = QLineEdit(), QLineEdit()
    stage(field, other)
    other.setEnabled(False)
    field.setFocus()
    assert not Stops([other]).move(forward=True)
    assert field.hasFocus()


def test_a_chip_inside_a_field_counts_as_the_field(stage: Stage) -> None:
    chips, after = Chips(), QLineEdit()
    stage(chips, after)
    chips.set_options(["а", "б"])
    chips.setFocus()
    press(K.Key_Right)
    assert Stops([chips, after]).move(forward=True)
    assert after.hasFocus()


def test_an_empty_fields_arrows_belong_to_the_list_and_a_written_ones_do_not(stage: Stage) -> None:
    field, cards = QLineEdit(), CardList()
    stage(field, cards)
    cards.set_rows([Row(1, "Телевизор"), Row(2, "Ноутбук")])
    ListKeys(field, cards)
    taken: list[int] = []
    cards.taken.connect(taken.append)
    field.setFocus()
    press(K.Key_Down)
    press(K.Key_Down)
    press(K.Key_Return, "\r")
    assert taken == [2]

    write("Утюг")
    press(K.Key_Up)
    press(K.Key_Return, "\r")
    assert taken == [2]
    assert cards.current_key() == 2


def test_the_newest_words_are_completed_and_an_answer_to_older_ones_is_dropped(
    stage: Stage, qtbot: QtBot, reading: Work
) -> None:
    edit = CompletingEdit()
    window = stage(edit)
    slow = SlowWords()
    Completion(edit, Column.MODEL, slow, reading, lambda: ("Телевизор", "LG"))  # type: ignore[arg-type]
    edit.setFocus()
    write("U")
    qtbot.waitUntil(lambda: slow.asked != [])
    write("E")
    slow.let.set()
    qtbot.waitUntil(lambda: edit.offered() != ())
    assert [offer.text for offer in edit.offered()] == ["UE-слово"]
    assert slow.asked == [(Column.MODEL, "U", "Телевизор", "LG"), (Column.MODEL, "UE", "Телевизор", "LG")]
    window.hide()


def test_phrases_are_found_in_what_is_written_whatever_its_case(stage: Stage) -> None:
    edit, chips = NoteEdit(), Chips()
    stage(edit, chips)
    phrases = FaultPhrases(edit, chips)
    edit.set_text("Шумит,  НЕ включается")
    phrases.set_phrases(("не включается", "нет звука", "не включается"))
    assert chips.selected() == ("не включается",)
    edit.set_text("")
    assert chips.selected() == ()


@pytest.fixture
def term(stage: Stage) -> tuple[Term, DayEdit, Chips]:
    edit, chips = DayEdit(), Chips()
    stage(edit, chips)
    term = Term(edit, chips)
    term.set_usual(TODAY, USUAL)
    return term, edit, chips


def test_nothing_written_means_the_usual_day(term: tuple[Term, DayEdit, Chips]) -> None:
    told, edit, chips = term
    assert (told.day(), told.told(), told.urgent()) == (USUAL, ("", False), False)
    assert (edit.suggestion(), chips.selected()) == ("1 декабря, вт", ("9",))


@pytest.mark.parametrize(
    ("kept", "text", "day", "chosen"),
    [
        ("2026-11-25", "25 ноября, ср", date(2026, 11, 25), ("3",)),
        ("2026-11-30", "30 ноября, пн", date(2026, 11, 30), ()),
        ("когда-нибудь", "когда-нибудь", USUAL, ()),
    ],
)
def test_a_day_comes_back_as_it_was_kept(
    term: tuple[Term, DayEdit, Chips], kept: str, text: str, day: date, chosen: tuple[str, ...]
) -> None:
    told, edit, chips = term
    told.fill(kept, urgent=True)
    assert (edit.text(), told.day()) == (text, day)
    assert chips.selected() == (*chosen, "urgent")
    assert told.told() == (kept, True)


def test_a_day_typed_is_understood_and_told_at_once(term: tuple[Term, DayEdit, Chips]) -> None:
    told, edit, chips = term
    changes: list[None] = []
    told.changed.connect(lambda: changes.append(None))
    edit.setFocus()
    write("+14")
    assert told.told()[0] == "2026-12-06"
    assert chips.selected() == ("14",)
    assert changes


def test_another_centre_has_another_usual_day_among_the_chips(term: tuple[Term, DayEdit, Chips]) -> None:
    told, _edit, chips = term
    told.set_usual(TODAY, date(2026, 11, 27))
    assert chips.selected() == ("5",)
    told.set_usual(TODAY, date(2026, 11, 25))
    assert chips.selected() == ("3",)


def test_the_summary_counts_what_was_told_and_asks_to_begin_when_nothing_was(look: Theme) -> None:
    def said(form: VisitForm) -> tuple[str, int]:
        summary = words.summary(form, USUAL, Wording("en"))
        return "".join(span.text for span in summary.spans), summary.count

    assert said(VisitForm(phone="7")) == ("Begin with the customer's phone.", 0)
    two = (DeviceForm(kind="Утюг"), DeviceForm(), DeviceForm(note="x"))
    assert said(VisitForm(devices=two)) == ("2\u00a0devices · ready by 1 December", 2)
    assert "advance 500.00\u00a0₽" in said(VisitForm(devices=two, advance="500"))[0]
    assert "advance" not in said(VisitForm(devices=two, advance="0"))[0]


def test_the_banner_says_where_each_device_goes() -> None:
    orders = (AcceptedOrder(2000420182, "Утюг", "Б-03"), AcceptedOrder(2000420279, "Фен", ""))
    sentence = words.accepted_words(Accepted(1000000178, orders, 1))
    assert sentence.head == "Accepted: receipt 1 0 000001 78."
    assert sentence.text == "Утюг → Б-03; Фен → no place told"


def test_the_field_with_the_cursor_is_brought_in_sight_whatever_grows_above_it(stage: Stage, qtbot: QtBot) -> None:
    page, above, field = QWidget(), QWidget(), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(above)
    column.addWidget(field)
    above.setFixedHeight(20)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setFixedHeight(120)
    stage(area)
    KeepInSight(area)
    field.setFocus()
    above.setFixedHeight(900)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 700)
    assert field.hasFocus()
