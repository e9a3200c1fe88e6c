"""What the whole centre shares: its name and address, its terms and its phrases; kept in the database for all
counters.
"""

from dataclasses import dataclass
from datetime import date

from servicedesk.domain.money import Money
from servicedesk.domain.terms import SizeClass, StorageTerms, Tariff, tariff_on
from servicedesk.domain.write_off import Disposal

USUAL_TARIFF = Tariff(date(2000, 1, 1), small=Money(30_00), medium=Money(50_00), large=Money(100_00))
"""What storage costs until the centre says otherwise."""


@dataclass(frozen=True, slots=True)
class Centre:
    """The centre's settings. An empty name means that nobody has filled them in yet.

    The passport of a lost-receipt case is erased ``passport_days`` after the case ended; ``disposal`` is what usually
    becomes of a device that nobody collected.
    """

    name: str = ""
    address: str = ""
    phone: str = ""
    requisites: str = ""
    director: str = ""
    time_zone: str = ""
    paper_language: str = "ru"
    tariffs: tuple[Tariff, ...] = (USUAL_TARIFF,)
    guarantee_days: int = 30
    repair_days: int = 9
    passport_days: int = 30
    disposal: Disposal = Disposal.KEPT
    faults: tuple[str, ...] = ()
    appearances: tuple[str, ...] = ()
    accessories: tuple[str, ...] = ()
    sample: bool = False
    sandbox: bool = False

    def terms(self, day: date, size: SizeClass = SizeClass.MEDIUM) -> StorageTerms:
        """The terms of storage for a device of this size that is accepted on this day."""
        return tariff_on(self.tariffs, day).terms(size)
