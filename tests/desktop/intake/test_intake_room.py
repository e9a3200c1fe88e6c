"""Room on the screen: everything of one device in sight at 1366x768, nothing cut off at large type or in the dark."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Scheme
from servicedesk.desktop.widgets.chip import Chip
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.segments import Segment
from tests.desktop.intake.counter import Counter

AROUND_THE_PAGE = 52 + 26
"""Tabs above and hints below, which the window adds."""


def in_sight(counter: Counter, widget: QWidget) -> bool:
    page = counter.tab.ui.scroll_area.viewport()
    return page.rect().contains(QRect(widget.mapTo(page, widget.rect().topLeft()), widget.size()))


def take_the_known_device(counter: Counter) -> None:
    counter.tell("7890")
    counter.settle()
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)
    counter.until(counter.customer.stay_box.isVisible)
    QApplication.processEvents()


def test_one_device_with_the_customer_and_the_earlier_stay_needs_no_scrolling(known: Counter) -> None:
    known.tab.resize(1366, 768 - AROUND_THE_PAGE)
    take_the_known_device(known)

    assert known.tab.ui.scroll_area.verticalScrollBar().maximum() == 0
    assert known.tab.ui.scroll_area.horizontalScrollBar().maximum() == 0
    assert in_sight(known, known.customer.stay_box)
    assert in_sight(known, known.device.note_edit)


def test_no_two_fields_of_a_panel_lie_over_one_another(known: Counter) -> None:
    take_the_known_device(known)
    frames = [frame for frame in known.tab.findChildren(FieldFrame) if frame.isVisible()]
    assert len(frames) > 12
    places = {
        frame.objectName(): QRect(frame.mapTo(known.tab, frame.rect().topLeft()), frame.size()) for frame in frames
    }
    over = [(one, other) for one in places for other in places if one < other and places[one].intersects(places[other])]
    assert over == []


@pytest.mark.parametrize(("points", "width", "height"), [(14, 1366, 668), (21, 1366, 612), (10.5, 900, 482)])
def test_large_type_and_small_windows_scroll_and_cut_no_word(
    known: Counter, points: float, width: int, height: int
) -> None:
    known.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, Scheme.DARK, points)
    large = Counter(known.qtbot, known.desk, known.desk.path.parent / "others")
    large.tab.resize(width, height)
    take_the_known_device(large)

    assert large.tab.ui.scroll_area.horizontalScrollBar().maximum() == 0
    for word in [*large.tab.findChildren(Segment), *large.tab.findChildren(Chip)]:
        assert not word.isVisible() or word.width() >= word.minimumSizeHint().width()
    large.until(lambda: in_sight(large, large.device.fault_edit))
    large.device.note_edit.setFocus()
    large.press(Qt.Key.Key_Tab)
    assert large.tab.bar.accept.hasFocus()
    large.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    large.until(lambda: in_sight(large, large.device.note_edit))
    large.close()


def test_a_removed_device_of_a_long_name_does_not_push_the_page_apart(known: Counter, qapp: QApplication) -> None:
    known.close()
    theme.apply(qapp, Scheme.DARK, 14)
    large = Counter(known.qtbot, known.desk, known.desk.path.parent / "others")
    large.tab.resize(1366, 668)
    for _ in range(3):
        large.device.kind_edit.setText("Посудомоечная машина")
        large.device.brand_edit.setText("Электролюкс")
        large.tab.deck.add()
    large.tab.deck.go(0)
    large.tab.deck.remove()
    large.settle()
    QApplication.processEvents()
    assert large.tab.ui.scroll_area.horizontalScrollBar().maximum() == 0
    large.close()


def test_tab_and_enter_visit_every_field_in_order_and_come_round(counter: Counter) -> None:
    visited = []
    counter.customer.phone_edit.setFocus()
    for _ in range(30):
        focus = counter.focus()
        assert focus is not None
        field = focus if focus.objectName() else focus.parentWidget()
        visited.append(field.objectName() if field else "")
        counter.press(Qt.Key.Key_Tab)
        if counter.customer.phone_edit.hasFocus():
            break

    assert visited[:5] == ["phone_edit", "name_edit", "contact_segments", "kind_edit", "brand_edit"]
    assert visited.index("fault_edit") < visited.index("estimate_edit") < visited.index("note_edit")
    assert counter.customer.phone_edit.hasFocus()
    assert "method_segments" not in visited
    assert visited.count("bottom_bar") == 3
