"""The two sounds of a scan: a code of ours, and anything else."""

from typing import Protocol


class Sound(Protocol):
    """Plays at once and returns at once; silent when the machine cannot play."""

    def ours(self) -> None:
        """A code that belongs here."""

    def not_ours(self) -> None:
        """A foreign, spoiled or refused code: clearly different, also for somebody who hears it among ten others."""
