"""The card of the last scan: what it says to eyes and to screen readers."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.verdict_card import VerdictCard

Stage = Callable[..., QWidget]


@pytest.fixture
def card(stage: Stage) -> VerdictCard:
    shown = VerdictCard()
    stage(shown, width=900, height=160)
    return shown


def test_it_says_the_verdict_and_the_total(card: VerdictCard) -> None:
    card.set_verdict(Tone.GREEN, Sign.CHECK, "На месте", "Телевизор")
    card.set_total("найдено", "17 из 20")
    assert (card.words(), card.total(), card.tone()) == ("На месте Телевизор", "17 из 20", Tone.GREEN)
    assert card.accessibleName() == "На месте Телевизор. найдено 17 из 20"


def test_it_is_painted_in_the_colour_of_the_verdict(card: VerdictCard) -> None:
    colours = set()
    for tone in (Tone.GREEN, Tone.RED, Tone.AMBER):
        card.set_verdict(tone, Sign.CHECK, "Слово", "")
        colours.add(card.grab().toImage().pixelColor(450, 8).name())
    assert len(colours) == 3


@pytest.mark.parametrize("text", ["я" * 2000, "<b>x</b>", "a\nb", ""])
def test_it_keeps_its_height_whatever_was_scanned(card: VerdictCard, text: str) -> None:
    before = card.height()
    card.set_verdict(Tone.RED, Sign.CIRCLE_X, "Неизвестный код", text)
    card.set_total("найдено", "100000 из 100000")
    assert not card.grab().isNull()
    assert card.height() == before
