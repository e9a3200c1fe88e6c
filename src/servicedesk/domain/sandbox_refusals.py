"""What a real database refuses: to be told another day than it is, and to be played with."""

from dataclasses import dataclass

from servicedesk.domain.refusals import Refusal


@dataclass(eq=False)
class TodayRefused(Refusal):
    """Another day was told for a database that is no sample and no sandbox: its days are real."""

    path: str


@dataclass(eq=False)
class NotASandbox(Refusal):
    """A database that somebody works with was named as one to be thrown away."""

    path: str
