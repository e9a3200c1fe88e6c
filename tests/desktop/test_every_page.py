"""What holds of every page alike: it fits, it is worked by keys, it has its page of the manual, it keeps what is
being written, and it reads nothing while nobody looks at it.
"""

from collections import Counter as Count
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from servicedesk.desktop.help_dialog import TOPICS, title_of
from servicedesk.desktop.language import put_language_on
from servicedesk.desktop.main_window import DIRECTOR, INTAKE, LOOKUP, PICKUP, STORE
from servicedesk.desktop.paged_tab import PagedTab
from servicedesk.desktop.program import Program
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.workshop import MoveRequest
from servicedesk.window import start_of
from servicedesk.workplace import Folders, Workplace
from tests.desktop.newcomer import FRONT
from tests.services.cases.applying import application
from tests.services.deliveries.trips import a_ready_one, plan
from tests.services.desk import WholeDesk, remote, television

pytestmark = pytest.mark.qt_log_ignore(FRONT, extend=True)

PATIENCE_MS = 20_000
WIDTH, HEIGHT = 1366, 768
STORE_PAGES = ("store", "mine", "putting", "places", "count", "delivery")
DIRECTOR_PAGES = ("cases", "uncollected", "till", "returns", "shops")
PAGES = [(STORE, name) for name in STORE_PAGES] + [(DIRECTOR, name) for name in DIRECTOR_PAGES]
TABS = [(INTAKE, ""), (LOOKUP, ""), (PICKUP, "")]
TOPIC = {
    **dict.fromkeys(("store", "putting", "places"), "store"),
    "mine": "my-orders",
    "count": "storage-count",
    "delivery": "delivery",
    "cases": "lost-receipt",
    "uncollected": "uncollected",
    "till": "money",
    "returns": "history",
    "shops": "delivery",
}
PANELS = ((Qt.Key.Key_F9, "", "money"), (Qt.Key.Key_I, "ctrl", "history"), (Qt.Key.Key_D, "ctrl", "delivery"))
TAB_STOPS = 60
"""More than any page has: a focus that does not come round by then is caught somewhere."""


class House:
    """The program on a small house in which something of every kind is going on."""

    def __init__(self, qtbot: QtBot, app: QApplication, workplace: Workplace) -> None:
        self.qtbot = qtbot
        self.program = Program(app, start_of(workplace))
        assert self.program.take_place()
        with qtbot.waitSignal(self.program.ready, timeout=PATIENCE_MS):
            self.program.show()
        self.window = self.program.window
        self.window.resize(WIDTH, HEIGHT)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=PATIENCE_MS)
        self.rest()

    @property
    def tabs(self) -> dict[int, PagedTab]:
        """The tabs of several pages."""
        return {STORE: self.program.counter.store, DIRECTOR: self.program.counter.director}

    def rest(self) -> None:
        """Until nothing is under way; an answer may ask for the next one."""
        counter = self.program.counter
        for _turn in range(3):
            self.qtbot.wait(5)
            self.qtbot.waitUntil(lambda: not counter.work.busy and not counter._reading.busy, timeout=PATIENCE_MS)

    def show(self, tab: int, page: str = "") -> QWidget:
        """Bring a page in sight."""
        self.window.frame.show_page(tab)
        shown: QWidget = self.window.frame
        if page:
            shown = self.tabs[tab].show_page(page)
        self.rest()
        return shown

    def change_elsewhere(self) -> None:
        """Somebody else wrote into the database: every page in sight reads anew."""
        self.program.counter.prints.changed.emit()
        self.rest()
        self.qtbot.wait(200)  # a question asked again and again waits a moment for the last one
        self.rest()

    def seen(self, kind: type[QWidget]) -> list[QWidget]:
        """What is in sight of a kind."""
        return [each for each in self.window.findChildren(kind) if each.isVisible()]


def furnish(path: Path) -> None:
    """Orders, one ready, one that travels, a lost receipt, two places."""
    with WholeDesk(path) as desk:
        desk.office.keep(replace(desk.office.centre(), name="Сибирская сервисная компания"))
        ready = desk.accept(television())
        desk.workshop.move(MoveRequest(ready.orders[0].number, Status.READY, Outcome.REPAIRED))
        lost = desk.accept(remote(place="Б-04"), name="Щукина Анна", phone="+7 913 000-00-02")
        desk.lost_receipts.open(application(lost.receipt))
        home = a_ready_one(desk, name="Яшин", phone="+7 913 000-00-03")
        desk.deliveries.plan(plan(desk, home))


def workplace_at(folder: Path, points: float = 10.5) -> Workplace:
    made = Workplace(Folders(folder, folder, folder / "logs", folder / "papers"))
    made.settings_file.save(replace(made.settings, clerk="Ольга", sounds=False, points=points))
    furnish(Path(made.database))
    return made


def leave(house: House, app: QApplication) -> None:
    if isValid(house.window):
        house.window.close()
    put_language_on(app, "en")


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    made = House(qtbot, qapp, workplace_at(tmp_path))
    yield made
    leave(made, qapp)


@pytest.fixture
def large(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """The same in type a third larger."""
    made = House(qtbot, qapp, workplace_at(tmp_path, 14))
    yield made
    leave(made, qapp)


def place_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def is_scrolled(widget: QWidget) -> bool:
    """Whether it stands on something that scrolls, where it may well be out of sight."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def misfits(house: House) -> list[str]:
    """Buttons in sight that are cut, that stand outside the window or on one another."""
    found, areas = [], list[tuple[str, QRect]]()
    for button in house.seen(KeyButton):
        assert isinstance(button, KeyButton)
        if is_scrolled(button):
            continue
        area = place_in(house.window, button)
        if area.width() < button.minimumSizeHint().width():
            found.append(f"{button.text()} is cut")
        if not house.window.rect().contains(area):
            found.append(f"{button.text()} is outside the window")
        found += [f"{button.text()} stands on {text}" for text, other in areas if other.intersects(area)]
        areas.append((button.text(), area))
    return found


def test_every_page_fits_the_smallest_usual_screen(house: House) -> None:
    for tab, page in TABS + PAGES:
        house.show(tab, page)
        assert (house.window.width(), house.window.height()) == (WIDTH, HEIGHT), f"{page or tab} pushed the window"
        assert misfits(house) == [], f"on {page or tab}"


def test_every_page_fits_it_in_large_type_too(large: House) -> None:
    for tab, page in PAGES:
        large.show(tab, page)
        assert (large.window.width(), large.window.height()) == (WIDTH, HEIGHT), f"{page} pushed the window"
        assert misfits(large) == [], f"on {page}"


def test_a_button_on_another_would_be_noticed(house: House) -> None:
    house.show(STORE, "places")
    buttons = [button for button in house.seen(KeyButton) if not is_scrolled(button)]
    buttons[0].move(buttons[1].pos())
    buttons[0].parentWidget().layout().setEnabled(False) if buttons[0].parentWidget().layout() else None
    assert misfits(house) != []


def test_there_is_one_blue_button_at_most(house: House) -> None:
    for tab, page in TABS + PAGES:
        house.show(tab, page)
        blue = [each for each in house.seen(KeyButton) if isinstance(each, KeyButton) and each._primary]
        assert len(blue) <= 1, f"on {page or tab}: {[each.text() for each in blue]}"


def keys_in_sight(house: House) -> Count[str]:
    """How often each key is answered by what is in sight and enabled, the window's own keys included."""
    keys: Count[str] = Count()
    for shortcut in house.window.findChildren(QShortcut):
        owner = shortcut.parent()
        alive = shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled()
        if alive and shortcut.context() is Qt.ShortcutContext.WindowShortcut:
            answered = shortcut.keys()
            keys.update({key.toString() for key in answered})
    return keys


def test_no_key_is_answered_by_two(house: House) -> None:
    for tab, page in TABS + PAGES:
        house.show(tab, page)
        twice = [key for key, count in keys_in_sight(house).items() if count > 1]
        assert twice == [], f"on {page or tab} nobody answers an ambiguous key"


def test_a_key_that_two_answer_would_be_noticed(house: House) -> None:
    shown = house.show(STORE, "places")
    QShortcut(QKeySequence("Ctrl+N"), shown)
    assert [key for key, count in keys_in_sight(house).items() if count > 1] == ["Ctrl+N"]


def test_the_tab_key_goes_round_every_page(house: House) -> None:
    for tab, page in PAGES:
        shown = house.show(tab, page)
        house.change_elsewhere()  # what is read late has come by now
        edits = [each for each in house.seen(QLineEdit) if each.isEnabled() and shown.isAncestorOf(each)]
        first = QApplication.focusWidget()
        assert first is not None, f"{page} begins without the focus"
        assert shown.isAncestorOf(first) or first is shown, f"the focus is not on {page}"
        seen = [first]
        for _ in range(TAB_STOPS):
            QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not None
            if now is first:
                break
            assert now not in seen, f"on {page} the focus is caught at {type(now).__name__}"
            seen.append(now)
        assert now is first, f"on {page} the focus never comes back"
        missed = [each.accessibleName() for each in edits if each not in seen and each.focusPolicy()]
        assert missed == [], f"on {page} Tab never reaches them"


def test_every_field_and_button_of_a_page_has_a_name_for_those_who_listen(house: House) -> None:
    for tab, page in PAGES:
        shown = house.show(tab, page)
        for each in house.seen(QLineEdit):
            if shown.isAncestorOf(each):
                assert each.accessibleName(), f"a nameless field on {page}: {each.objectName()}"
        for each in house.seen(KeyButton):
            assert isinstance(each, KeyButton)
            assert each.text(), f"a nameless button on {page}: {each.objectName()}"


def test_f1_opens_the_page_of_the_manual_that_belongs_to_the_page_in_sight(house: House) -> None:
    assert set(TOPIC.values()) <= set(TOPICS)
    for tab, page in PAGES:
        house.show(tab, page)
        QTest.keyClick(house.window, Qt.Key.Key_F1)
        shown = house.program.counter.setup.help
        assert shown is not None
        assert shown.browser.toPlainText().startswith(title_of(TOPIC[page], "ru")), page
        shown.close()
        house.window.activateWindow()
        house.qtbot.waitUntil(house.window.isActiveWindow, timeout=PATIENCE_MS)


def ready_order(house: House) -> None:
    """The ready television is chosen in lookup."""
    house.show(LOOKUP)
    lookup = house.program.counter.lookup
    lookup.ui.find_edit.setText("телевизор")
    house.qtbot.waitUntil(lambda: len(lookup.ui.list.rows()) > 0, timeout=PATIENCE_MS)
    lookup.show_order(next(int(row.key) for row in lookup.ui.list.rows()))
    house.rest()
    house.qtbot.waitUntil(lambda: lookup._card is not None, timeout=PATIENCE_MS)


@pytest.mark.parametrize(("key", "held", "topic"), PANELS)
def test_f1_on_a_panel_opens_the_page_of_its_procedure(house: House, key: Qt.Key, held: str, topic: str) -> None:
    ready_order(house)
    lookup = house.program.counter.lookup
    assert lookup.topic() == ""
    control = Qt.KeyboardModifier.ControlModifier if held else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(house.window, key, control)
    house.rest()
    assert lookup.more.place.is_open
    assert lookup.topic() == topic
    QTest.keyClick(house.window, Qt.Key.Key_F1)
    shown = house.program.counter.setup.help
    assert shown is not None
    assert shown.browser.toPlainText().startswith(title_of(topic, "ru"))
    shown.close()


@pytest.mark.parametrize(("key", "held", "topic"), PANELS)
def test_what_is_written_on_a_panel_outlives_what_others_write(
    house: House, key: Qt.Key, held: str, topic: str
) -> None:
    ready_order(house)
    control = Qt.KeyboardModifier.ControlModifier if held else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(house.window, key, control)
    house.rest()
    panel = house.program.counter.lookup.more.place._panel
    assert panel is not None
    edits = [each for each in panel.findChildren(QLineEdit) if each.isVisible()]
    for edit in edits:
        edit.setText("12")
    told = [edit.text() for edit in edits]
    house.change_elsewhere()
    assert house.program.counter.lookup.more.place._panel is panel, topic
    assert [edit.text() for edit in edits] == told


def test_what_is_being_written_on_a_page_outlives_what_others_write(house: House) -> None:
    for tab, page in PAGES:
        shown = house.show(tab, page)
        edits = [each for each in house.seen(QLineEdit) if each.isEnabled() and shown.isAncestorOf(each)]
        for edit in edits:
            if not edit.text():
                edit.setText("12")
        house.rest()
        kept = {edit: edit.text() for edit in edits if isValid(edit)}
        house.change_elsewhere()
        lost = [edit.accessibleName() for edit, text in kept.items() if isValid(edit) and edit.text() != text]
        assert lost == [], f"{page} forgot what was written"


def test_the_cursor_stays_where_it_was_when_others_write(house: House) -> None:
    for tab, page in PAGES:
        house.show(tab, page)
        before = QApplication.focusWidget()
        house.change_elsewhere()
        assert QApplication.focusWidget() is before, f"{page} took the cursor away"


def test_pages_out_of_sight_read_nothing(house: House) -> None:
    for tab, page in PAGES:
        house.show(tab, page)
    house.show(INTAKE)
    asked: list[str] = []
    for tab, page in PAGES:
        made = house.tabs[tab].page(page)
        made.refresh = lambda page=page: asked.append(page)  # type: ignore[method-assign, misc]
    house.change_elsewhere()
    assert asked == []
    house.window.frame.show_page(STORE)
    house.change_elsewhere()
    assert set(asked) == {STORE_PAGES[-1]}, "the one in sight"


def test_ctrl_pgdn_goes_through_all_pages_and_every_one_can_be_worked_at(house: House) -> None:
    for tab, names in ((STORE, STORE_PAGES), (DIRECTOR, DIRECTOR_PAGES)):
        house.show(tab, names[0])
        seen = []
        for _ in names:
            current = house.tabs[tab].current()
            seen.append(next(name for name in names if house.tabs[tab].page(name) is current))
            QTest.keyClick(house.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
            house.rest()
        assert tuple(seen) == names
        assert house.tabs[tab].current() is house.tabs[tab].page(names[0]), "after the last comes the first"
