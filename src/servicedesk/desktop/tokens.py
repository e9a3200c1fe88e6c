"""The tokens of the look: every colour, type size and weight of the desk. The only module with a colour in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour says; always together with a word and a sign."""

    BLUE = "blue"
    VIOLET = "violet"
    AMBER = "amber"
    GREEN = "green"
    GREY = "grey"
    RED = "red"


class Size(IntEnum):
    """Type sizes in px at the usual text size."""

    SMALL = 11
    LABEL = 12
    NOTE = 13
    BODY = 14
    HEAD = 15
    LARGE = 18
    MAIN = 20
    BIG = 22
    NUMBER = 24
    HUGE = 28


class Weight(IntEnum):
    """The weights that are shipped."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


@dataclass(frozen=True, slots=True)
class Pair:
    """Words in ``ink`` on ``ground``."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of one scheme, named by what it is for."""

    background: str
    card: str
    field: str
    line: str
    ink: str
    soft: str
    soft_chosen: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    hover: str
    pressed: str
    keycap: str
    off: str
    demo: str
    tones: Mapping[Tone, Pair]


LIGHT = Colours(
    background="#F4F5F7",
    card="#FFFFFF",
    field="#FFFFFF",
    line="#D9DCE1",
    ink="#1B1F24",
    soft="#59616B",
    soft_chosen="#4F5761",
    disabled="#767D86",
    accent="#1559B7",
    accent_hover="#104A9B",
    on_accent="#FFFFFF",
    selection="#DCE9FB",
    hover="#EEF3FA",
    pressed="#DCE9FB",
    keycap="#F4F5F7",
    off="#E9EBEE",
    demo="#B3261E",
    tones={
        Tone.BLUE: Pair("#1559B7", "#E3EDFB"),
        Tone.VIOLET: Pair("#6B3FA0", "#EEE6F8"),
        Tone.AMBER: Pair("#895900", "#FFF1D2"),
        Tone.GREEN: Pair("#17693A", "#DDF3E4"),
        Tone.GREY: Pair("#565E68", "#E9EBEE"),
        Tone.RED: Pair("#B3261E", "#FCE4E2"),
    },
)
DARK = Colours(
    background="#17191C",
    card="#212429",
    field="#17191C",
    line="#3A3F46",
    ink="#ECEEF1",
    soft="#A3ABB5",
    soft_chosen="#BCC3CC",
    disabled="#868E98",
    accent="#7FB2FF",
    accent_hover="#9CC4FF",
    on_accent="#0B1B33",
    selection="#243A5A",
    hover="#292E35",
    pressed="#243A5A",
    keycap="#17191C",
    off="#33383F",
    demo="#FFB0A9",
    tones={
        Tone.BLUE: Pair("#9CC4FF", "#1F3352"),
        Tone.VIOLET: Pair("#CDB3F2", "#3A2C50"),
        Tone.AMBER: Pair("#F3C76A", "#4A3A14"),
        Tone.GREEN: Pair("#86DBA6", "#1D4029"),
        Tone.GREY: Pair("#B5BCC5", "#33383F"),
        Tone.RED: Pair("#FFB0A9", "#55211D"),
    },
)
