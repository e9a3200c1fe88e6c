"""The settings of this workstation: which database, who sits here, the language, the look, the printers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LANGUAGES = ("ru", "en")
"""What the program speaks; the first where nothing else was said."""


class LookChoice(StrEnum):
    """Light, dark, or whatever the system prefers."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class WorkstationSettings:
    """What a settings file of this workstation holds; empty texts mean the usual value.

    ``printers`` maps a kind of paper to the plain table of services.printing.to_table. ``points`` is the text size.
    ``shift`` is the day (ISO) on which somebody last said who works here.
    ``columns`` maps a list to what was chosen for it: which columns are shown, and by which they are sorted.
    """

    database: str = ""
    workstation: str = "1"
    clerk: str = ""
    clerks: tuple[str, ...] = ()
    shift: str = ""
    language: str = "ru"
    look: LookChoice = LookChoice.SYSTEM
    points: float = 10.5
    sounds: bool = True
    printers: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
