"""The office: what the whole centre shares, read and changed by whoever sets the program up."""

from dataclasses import replace
from datetime import date
from typing import Any

from servicedesk.domain.refusals import ChoiceUnknown, ValueMissing, ValueTooLong
from servicedesk.domain.text import phone_digits
from servicedesk.services.centre import Centre
from servicedesk.services.ports import CentreReads, Clock, Store
from servicedesk.services.tariffs import demand_past_kept, demand_tariffs
from servicedesk.services.wording import LANGUAGES
from servicedesk.services.zone import zone_of

_LONGEST = 300
_TEXTS = ("name", "address", "phone", "requisites", "director")
MOST_DAYS = {"guarantee_days": 3650, "repair_days": 3650, "passport_days": 365}
"""The longest term of each kind; a passport is not kept for ever (rules of the desk, section 7)."""


class Office:
    """Reads and keeps the centre's settings."""

    def __init__(self, store: Store, reads: CentreReads, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def today(self) -> date:
        """The day in the centre's zone."""
        return self._clock().date()

    def centre(self) -> Centre:
        """The settings as they hold now."""
        return self._reads.centre()

    def keep(self, centre: Centre) -> Centre:
        """Keep the settings; raises what ``checked`` raises, and TariffPast: what held already is never changed."""
        clean = checked(centre)
        with self._store.transaction() as work:
            demand_past_kept(work.centre().tariffs, clean.tariffs, self.today())
            work.save_centre(clean)
        return clean


def checked(centre: Centre) -> Centre:
    """The settings as they would be kept; raises ValueMissing without a name, ValueTooLong, PhoneNotUnderstood,
    ChoiceUnknown, and what ``demand_tariffs`` raises.
    """
    texts: dict[str, Any] = {field: " ".join(getattr(centre, field).split()) for field in _TEXTS}
    clean = replace(centre, **texts, tariffs=demand_tariffs(centre.tariffs))
    if not clean.name:
        raise ValueMissing(field="name")
    for field in _TEXTS:
        if len(getattr(clean, field)) > _LONGEST:
            raise ValueTooLong(field=field, limit=_LONGEST)
    _demand_days(clean)
    if clean.phone:
        phone_digits(clean.phone)
    if clean.time_zone and zone_of(clean.time_zone) is None:
        raise ChoiceUnknown(field="time_zone", text=clean.time_zone, allowed="Asia/Novosibirsk, Europe/Moscow …")
    if clean.paper_language not in LANGUAGES:
        raise ChoiceUnknown(field="paper_language", text=clean.paper_language, allowed=", ".join(LANGUAGES))
    return clean


def _demand_days(centre: Centre) -> None:
    for field, most in MOST_DAYS.items():
        days = getattr(centre, field)
        if not 0 <= days <= most:
            raise ChoiceUnknown(field=field, text=str(days), allowed=f"0–{most}")
