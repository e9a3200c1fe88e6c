"""The whole look: three screens built from the toolkit, in both schemes and at any size; words are only words."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

import servicedesk.desktop.widgets
from servicedesk.desktop import theme
from servicedesk.desktop.theme import Scheme
from tests.desktop import gallery
from tests.desktop.toolkit import DeskFrame

WIDGETS = Path(servicedesk.desktop.widgets.__file__).parent


@pytest.fixture
def frame(look: theme.Theme, qapp: QApplication) -> Iterator[DeskFrame]:
    qapp.setCursorFlashTime(0)
    made = gallery.frame()
    made.resize(1366, 768)
    made.show()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


def painted(frame: DeskFrame, index: int) -> QImage:
    frame.show_page(index)
    QApplication.processEvents()
    return frame.grab().toImage()


def test_no_label_reads_its_text_as_markup(frame: DeskFrame) -> None:
    labels = frame.findChildren(QLabel)
    assert labels
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_no_widget_makes_a_label_of_qt_itself() -> None:
    made = [
        f"{path.name}:{node.lineno}"
        for path in WIDGETS.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel"
    ]
    assert made == []


def test_the_search_for_markup_would_find_a_plain_label_of_qt(frame: DeskFrame) -> None:
    assert QLabel("<b>x</b>").textFormat() is Qt.TextFormat.AutoText


def test_every_button_and_field_has_a_name_for_a_screen_reader(frame: DeskFrame) -> None:
    unnamed = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for kind in (QAbstractButton, QLineEdit)
        for widget in frame.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)()) and widget.isVisibleTo(frame)
    ]
    assert unnamed == []


@pytest.mark.parametrize("index", range(len(gallery.NAMES)), ids=gallery.NAMES)
def test_light_and_dark_differ_everywhere_and_come_back_the_same(
    frame: DeskFrame, qapp: QApplication, index: int
) -> None:
    light = painted(frame, index)
    theme.apply(qapp, Scheme.DARK)
    dark = painted(frame, index)
    theme.apply(qapp, Scheme.LIGHT)
    assert painted(frame, index) == light
    bright = [
        (x, y)
        for x in range(0, dark.width(), 8)
        for y in range(0, dark.height(), 8)
        if dark.pixelColor(x, y).lightness() > 250
    ]
    assert bright == [], "nothing of the light scheme shines through"


@pytest.mark.parametrize("points", [9, 10.5, 14])
def test_nothing_in_a_row_lies_over_its_neighbour_at_any_text_size(
    qapp: QApplication, look: theme.Theme, points: float
) -> None:
    theme.apply(qapp, Scheme.LIGHT, points)
    frame = gallery.frame()
    frame.resize(round(1366 * points / 10.5), round(768 * points / 10.5))
    frame.show()
    for index in range(3):
        frame.show_page(index)
        qapp.processEvents()
        assert overlaps(frame, frame.page()) == []
    frame.close()


def overlaps(frame: DeskFrame, page: QWidget | None) -> list[str]:
    """Pairs of controls that share a part of the screen."""
    assert page is not None
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QLabel)
        for widget in page.findChildren(kind)
        if widget.isVisible()
    ]
    areas = [(widget, widget.rect().translated(widget.mapTo(frame, QPoint(0, 0)))) for widget in controls]
    return [
        f"{type(one).__name__} over {type(other).__name__}"
        for at, (one, first) in enumerate(areas)
        for other, second in areas[at + 1 :]
        if first.adjusted(1, 1, -1, -1).intersects(second)
    ]
