"""What chips and segments offer: a key for the program and a word for the clerk."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One option; ``key`` is what the record holds, ``text`` what is shown."""

    key: str
    text: str


def choices(options: Iterable[Choice | str]) -> tuple[Choice, ...]:
    """Options as choices; a bare text is its own key."""
    return tuple(option if isinstance(option, Choice) else Choice(option, option) for option in options)
