"""The ten-digit codes on receipts, labels, places and badges: their make-up, their check digits, and what a foreign
code seems to be.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, Semblance

LENGTH = 10
_LAST_SERIAL = 999_999
_LAST_SERIES = 9
_MODULUS = 97
_SHORTEST_HALF = 7


class CodeKind(IntEnum):
    """The first digit of a code says what the paper is; 9 and 0 are never issued.

    An order's own code stands on its device label alone: on any other paper it could be scanned without the device.
    """

    RECEIPT = 1
    DEVICE_LABEL = 2
    PLACE = 3
    BADGE = 4
    LOST_CASE = 5
    DELIVERY = 6
    STORAGE_COUNT = 7
    UNCLAIMED = 8


@dataclass(frozen=True, slots=True, order=True)
class Code:
    """One code: kind (1 digit), series (1), serial (6) and two check digits of ISO 7064 MOD 97-10.

    Digits only, since a keyboard scanner under a Russian layout turns letters into Cyrillic. Ten of them, since 8, 12,
    13, 14 and 15 would collide with EAN, UPC, GTIN and IMEI.
    """

    kind: CodeKind
    series: int
    serial: int

    def __post_init__(self) -> None:
        if not 0 <= self.series <= _LAST_SERIES:
            raise ValueError(f"series {self.series} is outside 0..{_LAST_SERIES}")
        if not 1 <= self.serial <= _LAST_SERIAL:
            raise ValueError(f"serial {self.serial} is outside 1..{_LAST_SERIAL}")

    @property
    def number(self) -> int:
        """The ten digits as an integer, under which the thing is kept; numbers grow in the order of issue."""
        return int(self.digits)

    @property
    def digits(self) -> str:
        """Ten digits, as they stand in the bars."""
        body = f"{self.kind:d}{self.series:d}{self.serial:06d}"
        return body + check_digits(body)

    @property
    def grouped(self) -> str:
        """The same digits grouped for people: ``2 0 004217 86``."""
        return grouped(self.number)

    def following(self) -> "Code":
        """The next number of this kind; a full series moves on to the next one.

        Raises OverflowError when all ten series are used up.
        """
        if self.serial < _LAST_SERIAL:
            return Code(self.kind, self.series, self.serial + 1)
        if self.series == _LAST_SERIES:
            raise OverflowError(f"no numbers of kind {self.kind.name} are left")
        return Code(self.kind, self.series + 1, 1)

    @classmethod
    def parse(cls, text: str) -> "Code":
        """Read a scanned or typed code; blanks and hyphens between the groups are allowed.

        Raises ForeignCode for what was never ours, and CodeSpoiled for ten digits that start like ours and fail the
        check.
        """
        digits = compact(text)
        if len(digits) != LENGTH or not _is_digits(digits):
            raise ForeignCode(text=text.strip(), semblance=semblance_of(text))
        kind = int(digits[0])
        if kind not in set(CodeKind) or int(digits[2:8]) == 0:
            raise ForeignCode(text=text.strip(), semblance=Semblance.DIGITS)
        if int(digits) % _MODULUS != 1:
            raise CodeSpoiled(text=digits)
        return cls(CodeKind(kind), int(digits[1]), int(digits[2:8]))


def grouped(number: int) -> str:
    """A number grouped for people: ``2 0 004217 86``; one of another length, which is none of ours, stays as it is."""
    digits = str(number)
    return f"{digits[0]} {digits[1]} {digits[2:8]} {digits[8:]}" if len(digits) == LENGTH else digits


def serial_part(number: int) -> str:
    """The six digits of a number that people say: ``004217``."""
    return str(number)[2:8]


def check_digits(body: str) -> str:
    """Two check digits for a string of digits, ISO 7064 MOD 97-10: misses no single wrong digit and no swap of
    neighbours.
    """
    return f"{98 - int(body) * 100 % _MODULUS:02d}"


def compact(text: str) -> str:
    """The text without the blanks and hyphens people put between groups of digits."""
    return re.sub(r"[\s\u00a0\-]+", "", text)


def semblance_of(text: str) -> Semblance:
    """What a foreign code seems to be, judged by its shape alone."""
    bare = text.strip()
    if re.search(r"(?i)://|^www\.|\.(ru|com|org|net|рф)\b", bare):
        return Semblance.LINK
    digits = compact(bare)
    if not _is_digits(digits):
        return Semblance.TEXT
    if len(digits) == 15 and _luhn(digits):
        return Semblance.IMEI
    if len(digits) in (8, 12, 13, 14) and _gs1(digits):
        return Semblance.GOODS
    return Semblance.HALF if _begins_like_ours(digits) else Semblance.DIGITS


def _begins_like_ours(digits: str) -> bool:
    """A part of a number of ours that is too long to be its middle: no series but 0 is full before a million."""
    return _SHORTEST_HALF <= len(digits) < LENGTH and int(digits[0]) in set(CodeKind) and digits[1] == "0"


def _is_digits(text: str) -> bool:
    return bool(text) and text.isascii() and text.isdigit()


def _gs1(digits: str) -> bool:
    weighted = (int(digit) * (3 if index % 2 else 1) for index, digit in enumerate(reversed(digits)))
    return sum(weighted) % 10 == 0


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 if index % 2 else 1) for index, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
