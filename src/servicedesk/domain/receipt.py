"""The receipt: the paper of one visit, which covers one or several orders and binds the centre to its printed terms."""

from dataclasses import dataclass
from datetime import datetime

from servicedesk.domain.terms import StorageTerms


@dataclass(eq=False)
class Receipt:
    """One visit. ``number`` is the ten-digit code; ``key`` is made by the client, so that a repeated request is the
    same visit.
    """

    number: int
    customer_id: int
    accepted_at: datetime
    clerk: str
    workstation: str
    terms: StorageTerms
    key: str
    spent_at: datetime | None = None
    version: int = 1
