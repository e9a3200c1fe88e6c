"""The receipt: the paper of one visit, which covers one or several orders."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(eq=False)
class Receipt:
    """One visit. ``number`` is the ten-digit code; ``key`` is made by the client, so that a repeated request is the
    same visit. It is void while it is said to be lost, and for ever when a case let its devices go.
    """

    number: int
    customer_id: int
    accepted_at: datetime
    clerk: str
    workstation: str
    key: str
    spent_at: datetime | None = None
    void_since: datetime | None = None
    version: int = 1
