"""The look: what is written can be read, lengths grow with the type, no colour is made up elsewhere."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

import servicedesk.desktop
from servicedesk.desktop import sheet, theme
from servicedesk.desktop.tokens import DARK, LIGHT, Colours, Scheme, Size, Tone, Weight

ROLE = QPalette.ColorRole
DESKTOP = Path(servicedesk.desktop.__file__).parent
LITERAL = re.compile(
    r"""["'(\s:]\#[0-9A-Fa-f]{3,8}\b | \brgba?\( | QColor\(\s*["'\d] | GlobalColor\.(?!transparent)\w+""", re.VERBOSE
)


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2, success criterion 1.4.3."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(colours: Colours) -> list[tuple[str, str]]:
    """Every ink with every ground it is ever put on."""
    grounds = (colours.background, colours.card, colours.field)
    plain = [(ink, ground) for ink in (colours.ink, colours.soft) for ground in grounds]
    chosen = [(colours.ink, colours.selection), (colours.soft_chosen, colours.selection), (colours.ink, colours.hover)]
    tones = [(pair.ink, pair.ground) for pair in colours.tones.values()]
    red_words = [(colours.tones[Tone.RED].ink, ground) for ground in grounds]
    buttons = [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover)]
    tabs = [(colours.tones[Tone.BLUE].ink, colours.selection), (colours.soft, colours.keycap)]
    return plain + chosen + tones + red_words + buttons + tabs


def test_the_measure_of_contrast_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("colours", "least"), [(LIGHT, 5.3), (DARK, 6.1)], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground_it_is_put_on(colours: Colours, least: float) -> None:
    weak = [(*pair, round(contrast(*pair), 2)) for pair in text_pairs(colours) if contrast(*pair) < least]
    assert weak == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_disabled_can_still_be_read(colours: Colours) -> None:
    for ground in (colours.background, colours.card, colours.field, colours.off, colours.selection):
        assert contrast(colours.disabled, ground) >= 3, ground


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_is_seen_on_every_ground(colours: Colours) -> None:
    for ground in (colours.background, colours.card, colours.field, colours.selection):
        assert contrast(colours.accent, ground) >= 3, ground


@pytest.mark.parametrize("scheme", Scheme)
def test_qts_own_widgets_can_be_read_too(qapp: QApplication, scheme: Scheme) -> None:
    theme.apply(qapp, scheme)
    palette = qapp.palette()
    group, role = QPalette.ColorGroup, ROLE

    def between(state: QPalette.ColorGroup, ink: QPalette.ColorRole, ground: QPalette.ColorRole) -> float:
        return contrast(palette.color(state, ink).name(), palette.color(state, ground).name())

    assert between(group.Active, role.HighlightedText, role.Highlight) >= 4.5
    assert between(group.Active, role.ToolTipText, role.ToolTipBase) >= 4.5
    assert between(group.Disabled, role.WindowText, role.Window) >= 3
    assert between(group.Disabled, role.Text, role.Base) >= 3
    assert between(group.Disabled, role.ButtonText, role.Button) >= 3


def test_fusion_alone_would_fail_the_same_measure(qapp: QApplication) -> None:
    fusion = qapp.style().standardPalette()
    ink, ground = (fusion.color(QPalette.ColorGroup.Disabled, role) for role in (ROLE.Text, ROLE.Base))
    assert contrast(ink.name(), ground.name()) < 3


def test_no_colour_is_written_anywhere_but_among_the_tokens() -> None:
    found = [
        f"{path.relative_to(DESKTOP)}:{number}"
        for path in DESKTOP.rglob("*.py")
        if path.name != "tokens.py" and "forms" not in path.parts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if LITERAL.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    ['ink = "#1b1f24"', "color: #fff;", "rgba(0, 0, 0, 0.5)", 'QColor("red")', "QColor(10, 20)", "Qt.GlobalColor.red"],
)
def test_the_search_for_colours_finds_each_way_of_writing_one(line: str) -> None:
    assert LITERAL.search(line)
    assert LITERAL.search((DESKTOP / "tokens.py").read_text(encoding="utf-8"))


def test_the_style_sheet_is_made_of_the_tokens_alone() -> None:
    used = set(re.findall(r"#[0-9A-Fa-f]{6}", sheet.build(LIGHT, theme.Theme(Scheme.LIGHT, 10.5).px)))
    known = {value for name in LIGHT.__slots__ if isinstance(value := getattr(LIGHT, name), str)}
    assert used <= known | {pair.ink for pair in LIGHT.tones.values()} | {pair.ground for pair in LIGHT.tones.values()}


@pytest.mark.parametrize(("points", "factor"), [(10.5, 1), (14, 14 / 10.5), (21, 2)])
def test_lengths_and_type_grow_together(points: float, factor: float) -> None:
    look = theme.Theme(Scheme.LIGHT, points)
    assert look.px(34) == pytest.approx(34 * factor, abs=0.6)
    assert look.font(Size.BODY).pixelSize() == pytest.approx(14 * factor, abs=0.6)
    assert look.px(0.2) == 1, "a thin line never vanishes"


@pytest.mark.parametrize("weight", Weight)
def test_the_shipped_face_is_used_with_digits_of_one_width(look: theme.Theme, weight: Weight) -> None:
    font = look.font(Size.BODY, weight)
    assert QFontInfo(font).family() == theme.FAMILY
    metrics = QFontMetrics(font)
    assert len({metrics.horizontalAdvance(digit * 8) for digit in "0123456789"}) == 1
    assert all(metrics.inFontUcs4(ord(char)) for char in "ёЁ№₽«»—–−·→✓АЯая")
    plain = QFont(theme.FAMILY)
    plain.setPixelSize(14)
    assert QFontMetrics(plain).horizontalAdvance("1111") < QFontMetrics(plain).horizontalAdvance("0000")


def test_labels_of_qt_inherit_the_digits_of_one_width(look: theme.Theme) -> None:
    for widget in (QLabel(), QLineEdit()):
        widget.ensurePolished()
        assert widget.fontMetrics().horizontalAdvance("1111") == widget.fontMetrics().horizontalAdvance("0000")


def test_the_look_changes_while_the_program_runs(qapp: QApplication) -> None:
    field = QLineEdit("4 000")
    field.show()
    theme.apply(qapp, Scheme.LIGHT)
    light = field.grab().toImage().pixelColor(20, 4).name()
    theme.apply(qapp, Scheme.DARK, 14)
    assert theme.current() == theme.Theme(Scheme.DARK, 14)
    assert light == LIGHT.field.lower()
    assert field.grab().toImage().pixelColor(20, 4).name() == DARK.field.lower()
    assert field.sizeHint().height() > 34
    theme.apply(qapp)
    assert field.sizeHint().height() == 34
