"""Lists and completion: the selection stays with its row, pages are asked for once, the focus is never stolen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from tests.desktop.keys import override, press, write
from tests.desktop.toolkit import CardList, CompletingEdit, EnterMovesOn, Pill, Row, Suggestion, TwoLineList

Stage = Callable[..., QWidget]
READY = Pill(Tone.GREEN, "Готов", Sign.CHECK)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def rows(*keys: int) -> list[Row]:
    return [Row(key, f"Фёдоров {key}", "Телевизор", f"{key:06}", READY, "Б-03") for key in keys]


@pytest.fixture
def found(stage: Stage) -> TwoLineList:
    made = TwoLineList()
    stage(made, height=300)
    return made


def test_the_chosen_row_stays_chosen_when_the_answer_changes(found: TwoLineList) -> None:
    told: list[object] = []
    found.chosen.connect(told.append)
    found.set_rows(rows(1, 2, 3), select_first=True)
    found.select(2)
    found.set_rows(rows(9, 2, 7), select_first=True)
    assert (found.current_key(), told) == (2, [1, 2])
    found.set_rows(rows(9, 7), select_first=True)
    found.set_rows([])
    assert (found.current_key(), told) == (None, [1, 2, 9, None])


def test_nothing_is_chosen_that_nobody_chose(found: TwoLineList) -> None:
    told: list[object] = []
    found.chosen.connect(told.append)
    found.set_rows(rows(1, 2))
    assert (found.current_key(), told) == (None, [])
    assert not found.select(5)


def test_arrows_move_and_enter_takes_while_the_cursor_stays_in_the_field(stage: Stage, found: TwoLineList) -> None:
    field = QLineEdit()
    stage(field)
    found.drive_from(field)
    taken: list[object] = []
    found.taken.connect(taken.append)
    found.set_rows(rows(1, 2, 3))
    field.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return, "\r")
    write("фед")
    assert (taken, found.current_key(), field.text()) == ([2], 2, "фед")
    assert field.hasFocus()


def test_without_rows_the_keys_are_the_fields_own(stage: Stage, found: TwoLineList) -> None:
    field, entered = QLineEdit(), list[bool]()
    stage(field)
    field.returnPressed.connect(lambda: entered.append(True))
    found.drive_from(field)
    field.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return, "\r")
    assert entered == [True]


def test_enter_and_a_double_click_take_the_row(qtbot: QtBot, found: TwoLineList) -> None:
    taken: list[object] = []
    found.taken.connect(taken.append)
    found.set_rows(rows(1, 2, 3), select_first=True)
    press(Qt.Key.Key_Return, "\r", at=found)
    place = found.visualRect(found.model().index(2, 0)).center()
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == [1, 3]


def test_the_next_page_is_asked_for_once_when_the_end_comes_in_sight(qtbot: QtBot, found: TwoLineList) -> None:
    asked: list[int] = []
    found.more_wanted.connect(lambda: asked.append(len(found.rows())))
    found.set_rows(rows(*range(20)), more=True)
    qtbot.wait(50)
    assert asked == []
    found.scrollToBottom()
    qtbot.waitUntil(lambda: asked == [20])
    found.scrollToBottom()
    qtbot.wait(50)
    assert asked == [20]
    found.append_rows(rows(*range(20, 40)), more=True)
    found.scrollToBottom()
    qtbot.waitUntil(lambda: asked == [20, 40])
    found.append_rows([])
    found.scrollToBottom()
    qtbot.wait(50)
    assert (asked, len(found.rows())) == ([20, 40], 40)


def test_one_row_is_shown_anew_in_its_place(found: TwoLineList) -> None:
    found.set_rows(rows(1, 2, 3))
    found.replace_row(Row(2, "Иванов"))
    found.replace_row(Row(7, "никто"))
    assert [row.title for row in found.rows()] == ["Фёдоров 1", "Иванов", "Фёдоров 3"]


def test_a_row_is_spoken_whole(found: TwoLineList) -> None:
    found.set_rows(rows(4))
    model = found.model()
    spoken = model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "000004 Фёдоров 4, Телевизор, Готов, Б-03"
    assert model.data(model.index(0, 0)) == "000004 Фёдоров 4"


def test_an_empty_list_says_what_belongs_there(found: TwoLineList) -> None:
    blank = found.grab().toImage()
    found.set_empty("Ничего не найдено", "Проверьте фамилию")
    assert found.grab().toImage() != blank


def test_rows_hold_the_height_of_the_look_and_cut_what_is_too_long(found: TwoLineList) -> None:
    found.set_rows([Row(1, "Ф" * 400, "т" * 400, "1", READY, "н" * 40), *rows(2)])
    assert found.visualRect(found.model().index(0, 0)).height() == 66
    assert found.horizontalScrollBar().maximum() == 0
    assert not found.grab().isNull()


def test_cards_are_as_high_as_their_rows_up_to_a_limit(stage: Stage) -> None:
    cards = CardList()
    stage(cards)
    assert cards.sizeHint().height() == 0
    cards.set_rows(rows(1, 2))
    assert cards.sizeHint().height() == 2 * 58 + 2
    cards.set_most(3)
    cards.set_rows(rows(*range(9)))
    assert cards.sizeHint().height() == 3 * 58 + 2
    cards.set_rows([])
    cards.set_empty("Новый клиент", "Впишите имя")
    assert cards.sizeHint().height() == 58 + 2


def test_the_chosen_card_stays_in_sight_when_the_list_becomes_shorter(stage: Stage) -> None:
    cards = CardList()
    stage(cards, height=300)
    cards.set_rows(rows(*range(9)))
    cards.select(4)
    cards.resize(cards.width(), 2 * 58 + 2)
    assert cards.viewport().rect().contains(cards.visualRect(cards.currentIndex()))


class Memory:
    """What was accepted before: answers when the test says so."""

    def __init__(self, *words: str, at_once: bool = True) -> None:
        self.words = words
        self.at_once = at_once
        self.questions: list[str] = []
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, text: str, answer: Callable[[list[Suggestion]], None]) -> None:
        self.questions.append(text)
        fits = [Suggestion(word, "3 раза", word) for word in self.words if word.lower().startswith(text.lower())]
        if self.at_once:
            answer(fits)
        else:
            self.waiting.append(lambda: answer(fits))


@pytest.fixture
def brand(stage: Stage) -> CompletingEdit:
    made = CompletingEdit()
    made.set_source(Memory("Samsung", "Sony", "Saturn"))
    stage(made, QLineEdit())
    made.setFocus()
    return made


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Tab, "\t")])
def test_a_suggestion_is_taken_by_enter_or_tab(brand: CompletingEdit, key: Qt.Key, text: str) -> None:
    taken: list[str] = []
    brand.taken.connect(lambda suggestion: taken.append(suggestion.record))
    write("s")
    assert [offer.text for offer in brand.offered()] == ["Samsung", "Sony", "Saturn"]
    assert brand.hasFocus(), "the list never takes the focus"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(key, text, at=brand)
    assert (brand.text(), taken, brand.offered()) == ("Sony", ["Sony"], ())


def test_enter_without_a_choice_keeps_what_was_typed(brand: CompletingEdit) -> None:
    write("sa")
    press(Qt.Key.Key_Return, "\r")
    assert (brand.text(), brand.offered()) == ("sa", ())


def test_esc_closes_the_list_and_only_the_list(brand: CompletingEdit) -> None:
    write("s")
    assert override(Qt.Key.Key_Escape, brand)
    press(Qt.Key.Key_Escape)
    assert (brand.offered(), brand.text()) == ((), "s")
    assert not override(Qt.Key.Key_Escape, brand)


def test_up_goes_round_through_what_was_typed(brand: CompletingEdit) -> None:
    write("s")
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return, "\r")
    assert brand.text() == "Saturn"
    write("x")
    brand.setText("")
    write("s")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return, "\r")
    assert brand.text() == "s"


def test_leaving_the_field_closes_the_list(brand: CompletingEdit) -> None:
    write("s")
    other = brand.window().findChildren(QLineEdit)[-1]
    other.setFocus()
    assert brand.offered() == ()


def test_a_click_takes_a_suggestion(qtbot: QtBot, brand: CompletingEdit) -> None:
    write("s")
    shown = brand.window().findChildren(CardList)[0]
    assert shown.geometry().top() >= brand.mapTo(brand.window(), QPoint(0, brand.height())).y()
    place = shown.visualRect(shown.model().index(1, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert brand.text() == "Sony"
    assert brand.hasFocus()


def test_an_answer_that_comes_too_late_is_not_shown(brand: CompletingEdit) -> None:
    memory = Memory("Samsung", "Sony", at_once=False)
    brand.set_source(memory)
    write("sa")
    memory.waiting[1]()
    assert [offer.text for offer in brand.offered()] == ["Samsung"]
    memory.waiting[0]()
    assert [offer.text for offer in brand.offered()] == ["Samsung"]
    brand.close_list()
    memory.waiting[1]()
    assert brand.offered() == ()


def test_what_is_written_whole_is_not_offered_and_nothing_is_asked_for_an_empty_field(brand: CompletingEdit) -> None:
    memory = Memory("Sony")
    brand.set_source(memory)
    write("Sony")
    assert brand.offered() == ()
    for _ in range(4):
        press(Qt.Key.Key_Backspace, "\b")
    assert "" not in memory.questions


def test_near_the_bottom_the_list_opens_upwards(stage: Stage) -> None:
    field = CompletingEdit()
    field.set_source(Memory("Samsung", "Sony", "Saturn"))
    window = stage(QLineEdit(), QLineEdit(), QLineEdit(), field, height=150)
    field.setFocus()
    write("s")
    shown = window.findChildren(CardList)[0]
    assert shown.geometry().bottom() < field.geometry().top()
    window.resize(700, 151)
    QApplication.processEvents()
    assert field.offered() == ()


def test_enter_moves_through_the_form_and_takes_suggestions_on_the_way(stage: Stage) -> None:
    first, brand, last = QLineEdit(), CompletingEdit(), QLineEdit()
    brand.set_source(Memory("Samsung"))
    window = stage(first, brand, last)
    EnterMovesOn(window)
    first.setFocus()
    press(Qt.Key.Key_Return, "\r")
    write("s")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Enter, "\r")
    assert (brand.text(), last.hasFocus()) == ("Samsung", True)
    press(Qt.Key.Key_Return, "\r", SHIFT)
    assert brand.hasFocus()
