"""Signs: each one is there, drawn in the colour asked for, sharp on every screen."""

from importlib.resources import files

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from servicedesk.desktop.icons import Sign, pixmap

FOLDER = files("servicedesk.resources") / "icons"


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_draws_in_the_colour_asked_for(qapp: QApplication, sign: Sign) -> None:
    image = pixmap(sign, "#b3261e", 24).toImage()
    solid = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert solid
    assert set(solid) <= {"#b3261e", "#b4261e", "#b3271e", "#b3261f"}


def test_only_the_signs_in_use_are_shipped_and_their_licence_with_them() -> None:
    shipped = {entry.name for entry in FOLDER.iterdir()}
    assert shipped == {f"{sign}.svg" for sign in Sign} | {"LICENSE-Lucide.txt"}
    assert (FOLDER / "LICENSE-Lucide.txt").read_text(encoding="utf-8").startswith("ISC License")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_sign_has_a_dot_for_every_dot_of_the_screen(qapp: QApplication, ratio: float) -> None:
    drawn = pixmap(Sign.CHECK, "#000000", 16, ratio)
    assert drawn.width() == round(16 * ratio)
    assert drawn.deviceIndependentSize().width() == pytest.approx(16)


def test_a_sign_is_drawn_once_for_each_colour_size_and_screen(qapp: QApplication) -> None:
    first = pixmap(Sign.PRINTER, "#1559b7", 16, 2.0)
    assert pixmap(Sign.PRINTER, "#1559b7", 16, 2.0) is first
    assert pixmap(Sign.PRINTER, "#17693a", 16, 2.0) is not first


def test_the_dot_of_a_status_is_filled_and_a_check_mark_is_not(qapp: QApplication) -> None:
    def middle(sign: Sign) -> QColor:
        return pixmap(sign, "#000000", 24).toImage().pixelColor(12, 5)

    assert middle(Sign.CIRCLE).alpha() == 255
    assert middle(Sign.CHECK).alpha() == 0
