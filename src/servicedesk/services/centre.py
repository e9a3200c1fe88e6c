"""What the whole centre shares: its name and address, its terms and its phrases; kept in the database for all
counters.
"""

from dataclasses import dataclass

from servicedesk.domain.money import Money
from servicedesk.domain.terms import StorageTerms

_USUAL_STORAGE = StorageTerms(free_months=1, fee_per_day=Money(50_00))


@dataclass(frozen=True, slots=True)
class Centre:
    """The centre's settings. An empty name means that nobody has filled them in yet."""

    name: str = ""
    address: str = ""
    phone: str = ""
    requisites: str = ""
    director: str = ""
    time_zone: str = ""
    paper_language: str = "ru"
    storage: StorageTerms = _USUAL_STORAGE
    guarantee_days: int = 30
    repair_days: int = 9
    faults: tuple[str, ...] = ()
    appearances: tuple[str, ...] = ()
    accessories: tuple[str, ...] = ()
    sample: bool = False
