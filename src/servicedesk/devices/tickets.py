"""The name of a sheet that a queue of the operating system holds."""

from typing import NamedTuple


class Ticket(NamedTuple):
    """The number of its job, and the queue: another one may have been chosen meanwhile, with the same numbers in it."""

    job: int
    queue: str

    def __str__(self) -> str:
        return f"{self.job}@{self.queue}"

    @classmethod
    def read(cls, text: str) -> "Ticket":
        """What ``str`` wrote; raises ValueError."""
        job, _, queue = text.partition("@")
        return cls(int(job), queue)
