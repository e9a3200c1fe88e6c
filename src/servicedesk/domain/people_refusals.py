"""What is refused about people: who is not known, who may not decide."""

from dataclasses import dataclass

from servicedesk.domain.input_refusals import InputRefused, Refusal


@dataclass(eq=False)
class DirectorNeeded(Refusal):
    """The act is the director's, and ``name`` is nobody who is on record as one."""

    name: str


@dataclass(eq=False)
class PersonUnknown(InputRefused):
    """Nobody of this name works here."""

    name: str = ""


@dataclass(eq=False)
class PersonKnown(InputRefused):
    """Somebody of this name is on record already."""

    name: str = ""


@dataclass(eq=False)
class BadgeUnknown(Refusal):
    """The code is a badge of ours, and nobody who works here wears it."""

    number: str
