"""Cards, bills and lines of words: nothing cut, nothing interpreted, all of it spoken."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Theme, Tone
from servicedesk.desktop.widgets.spans import cut, height_of, lay_out
from tests.desktop.toolkit import (
    BottomBar,
    EmptyState,
    Facet,
    FactCard,
    FactRow,
    KeyButton,
    Kind,
    Label,
    Mark,
    Moment,
    NoteBox,
    Pill,
    SayCard,
    ScanCard,
    Scanned,
    Scroll,
    Span,
    SpanLabel,
    Timeline,
    bold,
    soft,
)

Stage = Callable[..., QWidget]
HOSTILE = ["<b>x</b>", "&lt;", "a\x00b\x1b[31m", "\u202eоборот", "🛠" * 50, "ш" * 3000, "\n" * 40, "<a href='file:///'>"]


def test_a_fact_keeps_its_place_and_shape_whatever_it_says(stage: Stage, look: Theme) -> None:
    card = FactCard()
    stage(card)
    height = card.height()
    for value in ("3 100,00 ₽", "", "бесплатно ещё двадцать семь календарных дней и ещё немного"):
        card.set_fact("К оплате", value, "работа 3 600 − аванс 500")
        assert card.sizeHint().height() == 81
        assert not card.grab().isNull()
    assert (card.height(), card.value()) == (height, "бесплатно ещё двадцать семь календарных дней и ещё немного")
    card.set_fact("К оплате", "3 100,00 ₽", "работа", Tone.RED)
    assert card.accessibleName() == "К оплате. 3 100,00 ₽. работа"


def test_the_sentence_to_say_is_never_cut(stage: Stage) -> None:
    card = SayCard()
    stage(card)
    card.set_sentence("«Готов.»", "Сказать клиенту")
    low = card.heightForWidth(700)
    card.set_sentence("«Ваш телевизор готов. Хранение бесплатно до 19 декабря включительно.» " * 4, "Сказать клиенту")
    assert card.heightForWidth(700) > low
    assert card.heightForWidth(350) > card.heightForWidth(700)
    assert card.accessibleName().startswith("Сказать клиенту. «Ваш телевизор")
    assert card.sentence().endswith("» ")


def test_a_note_is_there_only_when_there_is_something_to_know(stage: Stage) -> None:
    note = NoteBox()
    window = stage(note)
    assert not note.isVisible()
    note.set_note("Был у нас 192 дня назад", "блок питания")
    assert (note.isVisible(), note.words()) == (True, "Был у нас 192 дня назад блок питания")
    note.set_note("")
    assert not note.isVisible()
    assert window.isVisible()


def test_a_note_made_before_its_place_appears_with_it_and_opens_no_window(stage: Stage, look: Theme) -> None:
    note = NoteBox(tone=Tone.RED)
    note.set_note("Пропал", "из виду")
    assert not note.isVisible()
    stage(note)
    assert note.isVisible()


def test_an_empty_place_says_what_belongs_there_and_its_key(stage: Stage) -> None:
    empty = EmptyState()
    window = stage(empty)
    window.layout().setStretch(0, 1)
    empty.set_state("Отсканируйте квитанцию", "или наберите её цифры", "F4", Sign.SCAN)
    assert empty.accessibleName() == "Отсканируйте квитанцию. или наберите её цифры. F4"
    assert not empty.grab().isNull()


@pytest.mark.parametrize("mark", Mark)
def test_a_scanned_device_is_shown_with_every_mark(qtbot: QtBot, look: Theme, mark: Mark) -> None:
    card = ScanCard()
    qtbot.addWidget(card)
    assert not card.grab().isNull()
    ready = Pill(Tone.GREEN, "Готов")
    facts = Scanned(mark, "Телевизор", "SN 0AB", ready, Facet("место", "Б-03"), Facet("к оплате", "1 ₽"))
    card.resize(600, card.sizeHint().height())
    card.set_card(facts)
    assert card.card() == facts
    assert card.accessibleName() == "Телевизор, SN 0AB, Готов, место Б-03, к оплате 1 ₽"
    assert card.grab().toImage() != ScanCard().grab().toImage()


def test_a_line_of_a_bill(stage: Stage, look: Theme) -> None:
    line, due = FactRow(caption="аванс"), FactRow(caption="К оплате", big=True)
    stage(line, due)
    line.set_value("−500,00")
    due.set_value("3 100,00 ₽", Tone.RED)
    assert (line.value(), line.accessibleName()) == ("−500,00", "аванс: −500,00")
    assert due.sizeHint().height() > line.sizeHint().height()
    line.set_caption("предоплата")
    assert line.accessibleName() == "предоплата: −500,00"
    assert not due.grab().isNull()


def test_the_path_of_a_device_is_read_in_order_and_wraps(stage: Stage) -> None:
    path = Timeline()
    stage(path)
    path.set_moments([Moment("Готов", "→ Б-03", "19 ноя"), Moment("Принят", ", царапины", "15 ноя")])
    assert path.accessibleName() == "Готов → Б-03 · 19 ноя; Принят, царапины · 15 ноя"
    assert path.heightForWidth(100) > path.heightForWidth(600)
    assert len(path.moments()) == 2
    path.set_moments([])
    assert path.heightForWidth(600) == 0


def test_the_bottom_bar_says_what_will_happen(stage: Stage) -> None:
    bar = BottomBar()
    stage(bar)
    assert bar.height() == 60
    button = bar.add_right(KeyButton(text="Принять", primary=True))
    bar.add_left(KeyButton(text="Отложить"))
    bar.set_summary([bold("2 аппарата"), Span(" · аванс 500 ₽")], "напечатается: квитанция")
    texts = [label.text() for label in bar.findChildren(SpanLabel) if label.isVisible()]
    assert texts == ["2 аппарата · аванс 500 ₽", "напечатается: квитанция"]
    bar.set_summary()
    assert not [label for label in bar.findChildren(SpanLabel) if label.isVisible()]
    assert button.parentWidget() is bar


def test_a_summary_too_long_for_its_line_is_cut_and_the_bar_keeps_its_height(stage: Stage) -> None:
    bar = BottomBar()
    stage(bar, width=300)
    bar.set_summary([bold("2 аппарата"), Span(" · аванс 500 ₽" * 9)], "напечатается: квитанция 2 экз. " * 9)
    assert bar.height() == 60
    assert not bar.hasHeightForWidth()
    assert not bar.grab().isNull()


def test_spans_are_cut_where_the_line_ends_and_keep_their_looks(look: Theme) -> None:
    spans = (bold("2 аппарата"), soft(" · аванс 500 ₽"))
    assert cut(spans, 1000) == spans
    shorter = cut(spans, 120)
    assert shorter[0] == spans[0]
    assert shorter[1].soft
    assert shorter[1].text.endswith("…")
    assert lay_out(shorter, 1000).maximumWidth() <= 120
    assert [span.text for span in cut(spans, 0)] == ["…"]
    assert cut((), 0) == ()


def test_spans_wrap_and_stay_plain(stage: Stage, look: Theme) -> None:
    label = SpanLabel(size=Size.HEAD)
    stage(label)
    label.set_spans(bold("Квитанция", 24), Span(" Фёдоров "), soft("принято 15 ноября"), Span("!", tone=Tone.RED))
    assert label.text() == "Квитанция Фёдоров принято 15 ноября!"
    assert label.heightForWidth(80) > label.heightForWidth(600)
    label.set_text("<b>просто</b>")
    assert label.accessibleName() == "<b>просто</b>"
    label.setEnabled(False)
    assert not label.grab().isNull()


def test_the_pieces_keep_their_looks_after_signs_outside_the_first_plane(look: Theme) -> None:
    layout = lay_out([Span("🛠🛠"), bold("жирно")], 500)
    assert [(piece.start, piece.length) for piece in layout.formats()] == [(0, 4), (4, 5)]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_shown_and_does_nothing(stage: Stage, look: Theme, text: str) -> None:
    say, fact, label = SayCard(), FactCard(), Label(text=text)
    window = stage(say, fact, label, height=200)
    say.set_sentence(text, text)
    fact.set_fact(text, text, text)
    assert height_of(lay_out([Span(text)], 400)) >= 0
    assert not window.grab().isNull()
    assert fact.height() == 81


def test_labels_wear_their_kind_in_either_scheme(stage: Stage, look: Theme) -> None:
    label = Label(text="2 0 004217 86", kind=Kind.NUMBER)
    stage(label)
    assert label.fontInfo().pixelSize() == Size.NUMBER
    label.setProperty("kind", "caption")
    assert (label.fontInfo().pixelSize(), label.property("kind")) == (Size.LABEL, "caption")
    assert label.palette().windowText().color().name() == look.colours.soft.lower()


def test_a_page_higher_than_the_window_scrolls_and_asks_for_no_height(stage: Stage) -> None:
    content = QWidget()
    content.setMinimumSize(300, 2000)
    scroll = Scroll(content=content)
    window = stage(scroll, height=300)
    window.layout().setStretch(0, 1)
    assert scroll.minimumSizeHint().height() == 120
    assert scroll.minimumSizeHint().width() == 300
    assert window.height() == 300
