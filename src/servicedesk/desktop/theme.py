"""The look of the desk put on the whole program at once, and what a widget asks when it measures or paints itself.

Lengths are written for a body text of 14 px and grow with the chosen text size.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from servicedesk.desktop import sheet
from servicedesk.desktop.tokens import DARK, LIGHT, Colours, Pair, Scheme, Size, Tone, Weight

__all__ = ["Colours", "Pair", "Scheme", "Size", "Theme", "Tone", "Weight", "apply", "current", "system_scheme"]

FAMILY = "Inter"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
_DRAWN_FOR = 14.0
_PIXELS_PER_POINT = 96 / 72
DEFAULT_POINTS = 10.5

_COLOURS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}


@dataclass(frozen=True, slots=True)
class Theme:
    """One scheme at one text size: what a widget asks when it measures or paints itself."""

    scheme: Scheme
    points: float

    @property
    def colours(self) -> Colours:
        """The colours of the scheme as ``#rrggbb``."""
        return _COLOURS[self.scheme]

    def pair(self, tone: Tone) -> Pair:
        """Ink and ground of a tone."""
        return self.colours.tones[tone]

    def px(self, length: float) -> int:
        """A length drawn for 14 px body text, in px at the chosen text size; never less than 1 for a visible line."""
        scaled = round(length * self.points * _PIXELS_PER_POINT / _DRAWN_FOR)
        return max(scaled, 1) if length > 0 else scaled

    def font(self, size: float = Size.BODY, weight: Weight = Weight.REGULAR) -> QFont:
        """The shipped face with digits of one width."""
        return QFont(_font(self.px(size), weight))


@lru_cache(maxsize=64)
def _font(pixels: int, weight: Weight) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if hasattr(font, "setFeature"):  # Qt 6.7; older ones keep the face's proportional digits
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


# One program has one look. Painting code cannot be handed it through Qt: it is kept here, changed by apply() alone.
_shown = [Theme(Scheme.LIGHT, DEFAULT_POINTS)]


def current() -> Theme:
    """The look that is on now."""
    return _shown[0]


def apply(app: QApplication, scheme: Scheme = Scheme.LIGHT, points: float = DEFAULT_POINTS) -> Theme:
    """Put the look on the whole program, at the start or while it runs; ``points`` is the size of body text."""
    theme = Theme(scheme, points)
    _shown[0] = theme
    _load_fonts()
    if not app.styleSheet():  # later the style is hidden behind the one that reads the style sheet
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(theme.font())
    app.setPalette(palette(theme.colours))
    app.setStyleSheet(sheet.build(theme.colours, theme.px))
    return theme


def system_scheme(app: QApplication) -> Scheme:
    """What the desktop around us prefers; light where it does not say."""
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


@lru_cache(maxsize=1)
def _load_fonts() -> None:
    folder = files("servicedesk.resources") / "fonts"
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFontFromData((folder / f"Inter-{weight}.otf").read_bytes())


def palette(colours: Colours) -> QPalette:
    """Qt's palette for everything that the style sheet does not paint."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in {
        roles.Window: colours.background,
        roles.WindowText: colours.ink,
        roles.Base: colours.field,
        roles.AlternateBase: colours.background,
        roles.Text: colours.ink,
        roles.Button: colours.card,
        roles.ButtonText: colours.ink,
        roles.BrightText: colours.on_accent,
        roles.PlaceholderText: colours.soft,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Accent: colours.accent,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.tones[Tone.VIOLET].ink,
        roles.ToolTipBase: colours.ink,
        roles.ToolTipText: colours.card,
        roles.Light: colours.card,
        roles.Midlight: colours.hover,
        roles.Mid: colours.line,
        roles.Dark: colours.line,
        roles.Shadow: colours.line,
    }.items():
        made.setColor(role, QColor(colour))
    # Fusion's own disabled text has a contrast of 1.6 and its selection 3.7: neither can be read at a counter.
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, QColor(colours.off))
    return made
