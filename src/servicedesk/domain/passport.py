"""The passport that an applicant shows: what is taken down of it, and how much of it may be seen."""

import re
from dataclasses import dataclass
from datetime import date

from servicedesk.domain.case_refusals import PassportFault, PassportNotUnderstood
from servicedesk.domain.input_refusals import ValueMissing, ValueTooLong
from servicedesk.domain.text import demand_text

_SERIES, _NUMBER = 4, 6
_LONGEST_OFFICE = 200


@dataclass(frozen=True, slots=True, repr=False)
class Passport:
    """A passport of a citizen of Russia: four digits of series and six of number, by whom and when it was issued.

    It says nothing of itself when it is shown by accident, in a log for one.
    """

    digits: str
    issued_by: str
    issued_on: date
    born_on: date | None = None

    @classmethod
    def told(
        cls, digits: str, issued_by: str, issued_on: date | None, today: date, born_on: date | None = None
    ) -> "Passport":
        """Read what was typed. Raises PassportNotUnderstood for half a number or impossible dates, ValueMissing
        without the day when it was issued or the office that issued it; the first from the top of the form.
        """
        office = " ".join(issued_by.split())
        demand_text(issued_by, "issued_by")
        bare = passport_digits(digits)
        if issued_on is None:
            raise ValueMissing(field="issued_on")
        if not office:
            raise ValueMissing(field="issued_by")
        if len(office) > _LONGEST_OFFICE:
            raise ValueTooLong(field="issued_by", limit=_LONGEST_OFFICE)
        if issued_on > today:
            raise PassportNotUnderstood(field="issued_on", fault=PassportFault.ISSUED_AHEAD)
        if born_on is not None and born_on > today:
            raise PassportNotUnderstood(field="born_on", fault=PassportFault.BORN_AHEAD)
        if born_on is not None and issued_on <= born_on:
            raise PassportNotUnderstood(field="issued_on", fault=PassportFault.ISSUED_BEFORE_BIRTH)
        return cls(bare, office, issued_on, born_on)

    @property
    def series(self) -> str:
        """``52 04``, as it stands in the passport."""
        return f"{self.digits[:2]} {self.digits[2:_SERIES]}"

    @property
    def number(self) -> str:
        """``123489``."""
        return self.digits[_SERIES:]

    @property
    def mask(self) -> str:
        """``52 04 ••••89``: enough to tell two people apart, too little to borrow money."""
        return f"{self.series} ••••{self.digits[-2:]}"

    def is_of(self, digits: str) -> bool:
        """Whether series and number are these; raises PassportNotUnderstood for a half of them."""
        return passport_digits(digits) == self.digits

    def __repr__(self) -> str:
        return "Passport()"


def passport_digits(text: str) -> str:
    """The ten digits of series and number, however they are grouped; raises PassportNotUnderstood."""
    bare = re.sub(r"[\s\u00a0№#\-]+", "", text)
    if bare and not (bare.isascii() and bare.isdigit()):
        raise PassportNotUnderstood(field="passport", fault=PassportFault.NOT_DIGITS)
    if not bare:
        raise ValueMissing(field="passport")
    if len(bare) != _SERIES + _NUMBER:
        raise PassportNotUnderstood(field="passport", fault=PassportFault.HALF)
    return bare
