"""The menu of an order's papers: what it offers by what the order owes and where it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from servicedesk.desktop.lookup.papers_menu import papers_menu
from servicedesk.domain.money import NOTHING
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.papers import PaperKind
from servicedesk.services.wording import Wording
from tests.services.desk import WholeDesk
from tests.services.uncollected.waits import waiting

COUNTED = "Print: how the storage fee was counted"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[WholeDesk]:
    with WholeDesk(tmp_path / "desk.db") as made:
        yield made


class Menu:
    """A menu of an order, and what was asked of it."""

    def __init__(self, desk: WholeDesk, number: int, parent: QWidget) -> None:
        self.asked: list[tuple[str, int, PaperKind | None]] = []
        card, ask = desk.lookup.card(number), self.asked.append
        self.menu: QMenu = papers_menu(
            card,
            Wording("ru"),
            parent,
            lambda order, kind: ask(("again", order, kind)),
            lambda order, kind: ask(("look", order, kind)),
            lambda order: ask(("counted", order, None)),
        )

    def texts(self) -> list[str]:
        return [action.text() for action in self.menu.actions() if action.text()]


@pytest.mark.usefixtures("qtbot")
def test_a_device_that_is_here_has_no_act_to_be_printed(desk: WholeDesk) -> None:
    parent = QWidget()
    texts = Menu(desk, waiting(desk), parent).texts()
    word = Wording("ru").word
    assert any(word(PaperKind.RECEIPT) in text for text in texts)
    assert not any(text.endswith(word(PaperKind.ACT)) for text in texts)
    assert COUNTED not in texts


@pytest.mark.usefixtures("qtbot")
def test_whoever_owes_for_storage_may_be_given_how_it_was_counted(desk: WholeDesk) -> None:
    parent, number = QWidget(), waiting(desk)
    desk.clock.pass_days(40)
    menu = Menu(desk, number, parent)
    next(action for action in menu.menu.actions() if action.text() == COUNTED).trigger()
    assert menu.asked == [("counted", number, None)]


@pytest.mark.usefixtures("qtbot")
def test_after_the_hand_over_the_act_is_there_and_the_calculation_is_not(desk: WholeDesk) -> None:
    parent, number = QWidget(), waiting(desk)
    desk.clock.pass_days(40)
    facts, owed = desk.lookup.card(number).facts, desk.lookup.card(number).sums.balance
    assert owed > NOTHING
    desk.pickup.hand_over(HandOverRequest(str(facts.receipt), (str(number),), owed))
    menu = Menu(desk, number, parent)
    act = next(action for action in menu.menu.actions() if Wording("ru").word(PaperKind.ACT) in action.text())
    act.trigger()
    assert menu.asked == [("again", number, PaperKind.ACT)]
    assert COUNTED not in menu.texts()
