"""What a command is: its name, the arguments it takes, and what it does."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from servicedesk.console.session import Session
from servicedesk.console.usage import Parser
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import ChoiceUnknown
from servicedesk.domain.text import norm
from servicedesk.services.checks import at_field
from servicedesk.services.wording import Wording

_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Command:
    """One verb of the command line. ``run`` answers with the exit code; its refusals are told by whoever runs it."""

    name: str
    configure: Callable[[Parser], None]
    run: Callable[[Session], int]


def chosen(
    kind: type[_Choice],
    text: str,
    field: str,
    wording: Wording | None = None,
    offered: Collection[_Choice] | None = None,
) -> _Choice:
    """The choice of this name, told in code or, given the wording, as on screen; raises ChoiceUnknown, which names
    those that are ``offered``, all of them unless told.
    """
    asked = norm(text)
    for choice in kind:
        named = {choice.value, choice.value.replace("_", "-")}
        if asked in named or (wording is not None and asked == norm(wording.word(choice))):
            return choice
    allowed = [choice.value for choice in kind if offered is None or choice in offered]
    raise ChoiceUnknown(field=field, text=text, allowed=", ".join(allowed))


def told_whole(text: str, field: str, most: int) -> int:
    """A whole number from 0 to ``most`` from an argument; raises ChoiceUnknown with the field's name."""
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit()) or len(digits) > len(str(most)) or int(digits) > most:
        raise ChoiceUnknown(field=field, text=text, allowed=f"0–{most}")
    return int(digits)


def told_sum(text: str, field: str) -> Money:
    """A sum from an argument; raises SumNotUnderstood with the field's name."""
    with at_field(field):
        return Money.parse(text)
