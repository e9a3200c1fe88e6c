"""One row of another book of records, read as an order of ours; what cannot be read is refused by its column."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, time
from hashlib import blake2b
from types import MappingProxyType

from servicedesk.domain.customer import Customer
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import (
    ChoiceUnknown,
    DayNotUnderstood,
    InputRefused,
    SumNotUnderstood,
    ValueMissing,
    ValueTooLong,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.text import demand_text, norm
from servicedesk.services.checks import LONGEST_TEXT
from servicedesk.services.importing_records import Columns, DayAhead, ImportRow, Ours
from servicedesk.services.made_up import Person, made_up_person

_LONGEST_NAME = 200
_LONGEST_KEY = 120
_CUSTOMERS_A_GROUP = 400
_NOON = time(12)
_NOBODY_KNOWS = frozenset({"", "-", "?", "unknown", "n/a", "неизвестно", "нет"})
_DAY_SHAPES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y")
_DAYS_SHOWN = "2026-12-01, 01.12.2026"
_OLDEST_YEAR = 1970

_Life = tuple[Status, Outcome | None]

_TOLD = tuple(status for status in Status if status is not Status.OUT_FOR_DELIVERY)
"""The states that a row may tell: what is out has a delivery by which it ends, and no row tells of one."""

LIVES: Mapping[str, _Life] = MappingProxyType(
    {
        "": (Status.ACCEPTED, None),
        "unknown": (Status.ACCEPTED, None),
        "fixed": (Status.READY, Outcome.REPAIRED),
        "repairable": (Status.IN_REPAIR, None),
        "end of life": (Status.READY, Outcome.CANNOT_BE_REPAIRED),
        "принят": (Status.ACCEPTED, None),
        "диагностика": (Status.DIAGNOSIS, None),
        "ждет согласия": (Status.AWAITING_APPROVAL, None),
        "ждет запчасть": (Status.AWAITING_PART, None),
        "в ремонте": (Status.IN_REPAIR, None),
        "готов": (Status.READY, Outcome.REPAIRED),
        "выдан": (Status.HANDED_OVER, Outcome.REPAIRED),
        "списан": (Status.WRITTEN_OFF, None),
        "отменен": (Status.CANCELLED, None),
        **{status.value: (status, Outcome.REPAIRED if status is Status.READY else None) for status in _TOLD},
    }
)
"""What a state is called elsewhere -> where such an order stands here.

Open Repair Data knows four: Fixed is ready and repaired, End of life is ready and cannot be repaired, Repairable is
still in repair, Unknown was accepted and no more is known of it. Ours are known by their words in code and on screen.
"""


class RowReader:
    """Reads the rows of one file. A customer who is not told is made up, always the same for the same row."""

    def __init__(self, columns: Columns, now: datetime) -> None:
        """``now`` is zone-aware and in the centre's zone."""
        self._theirs = columns.theirs
        self._made_up = columns.made_up
        self._zone = now.tzinfo
        self._today = now.date()
        self._seen: Counter[str] = Counter()

    def read(self, line: int, values: Mapping[str, str]) -> ImportRow:
        """The row that begins on this line; raises InputRefused naming the file's column."""
        told = {ours: values.get(theirs, "") for ours, theirs in self._theirs.items()}
        for ours, text in told.items():
            demand_text(text, self._theirs[ours])
        number = " ".join(told.get(Ours.NUMBER, "").split())
        status, outcome = self._life(told.get(Ours.STATUS, ""))
        person = self._person(told, number)
        price = told.get(Ours.PRICE, "").strip()
        return ImportRow(
            line=line,
            key=self._key(told, number),
            name=person.name,
            phone=person.phone,
            kind=self._short(told, Ours.KIND, needed=True),
            brand=self._brand(told),
            model=self._short(told, Ours.MODEL),
            serial=self._short(told, Ours.SERIAL),
            colour=self._short(told, Ours.COLOUR),
            fault=self._long(told, Ours.FAULT),
            note=self._long(told, Ours.NOTE),
            accepted_at=self._moment(told.get(Ours.ACCEPTED, "")),
            status=status,
            outcome=outcome,
            technician=self._short(told, Ours.TECHNICIAN),
            place=self._short(told, Ours.PLACE),
            price=self._sum(price) if price else None,
            told=" ".join(part for part in (told.get(Ours.PROVIDER, "").strip(), number) if part)[:_LONGEST_NAME],
        )

    def _person(self, told: Mapping[Ours, str], number: str) -> Person:
        if not self._made_up:
            name, phone = told.get(Ours.NAME, ""), told.get(Ours.PHONE, "")
            return self._checked(Person(" ".join(name.split()), " ".join(phone.split())))
        if not number:
            raise ValueMissing(field=self._theirs[Ours.NUMBER])
        # People come back: a group has so many customers at most, and each row belongs to one of them for ever.
        seat = int.from_bytes(blake2b(number.encode(), digest_size=4).digest(), "big") % _CUSTOMERS_A_GROUP
        return made_up_person(f"{told.get(Ours.GROUP, '')}/{seat}")

    def _checked(self, person: Person) -> Person:
        try:
            Customer.new(person.name, person.phone)
        except InputRefused as refusal:
            ours = Ours.NAME if refusal.field == "name" else Ours.PHONE
            refusal.field = self._theirs[ours]
            raise
        return person

    def _key(self, told: Mapping[Ours, str], number: str) -> str:
        """The provider's own number, or what the row says and how often it was said, so that twins are kept apart."""
        provider = " ".join(told.get(Ours.PROVIDER, "").split())
        if number:
            key = f"import:{provider}:{number}"
            return key if len(key) <= _LONGEST_KEY else f"import:{_digest(key)}"
        digest = _digest("\0".join(f"{ours.value}={told[ours]}" for ours in sorted(told)))
        self._seen[digest] += 1
        return f"import:{digest}:{self._seen[digest]}"

    def _life(self, text: str) -> _Life:
        found = LIVES.get(norm(text))
        if found is None:
            raise ChoiceUnknown(
                field=self._theirs[Ours.STATUS], text=text, allowed=", ".join(status.value for status in _TOLD)
            )
        return found

    def _brand(self, told: Mapping[Ours, str]) -> str:
        brand = self._short(told, Ours.BRAND)
        return "" if norm(brand) in _NOBODY_KNOWS else brand

    def _short(self, told: Mapping[Ours, str], ours: Ours, needed: bool = False) -> str:
        clean = " ".join(told.get(ours, "").split())
        if needed and not clean:
            raise ValueMissing(field=self._theirs[ours])
        if len(clean) > _LONGEST_NAME:
            raise ValueTooLong(field=self._theirs[ours], limit=_LONGEST_NAME)
        return clean

    def _long(self, told: Mapping[Ours, str], ours: Ours) -> str:
        clean = told.get(ours, "").strip()
        if len(clean) > LONGEST_TEXT:
            raise ValueTooLong(field=self._theirs[ours], limit=LONGEST_TEXT)
        return clean

    def _sum(self, text: str) -> Money:
        try:
            found = Money.parse(text)
        except SumNotUnderstood:
            raise SumNotUnderstood(field=self._theirs[Ours.PRICE], text=text) from None
        if found < NOTHING:
            raise SumNotUnderstood(field=self._theirs[Ours.PRICE], text=text)
        return found

    def _moment(self, text: str) -> datetime:
        """The acceptance in the centre's zone; a day without an hour is taken at noon, no day at all as today."""
        bare = text.strip()
        column = self._theirs.get(Ours.ACCEPTED, "")
        if not bare:
            if self._made_up:
                raise ValueMissing(field=column)
            return datetime.combine(self._today, _NOON, self._zone)
        found = _parsed(bare)
        if found is None or found.year < _OLDEST_YEAR:
            raise DayNotUnderstood(field=column, text=bare, shapes=_DAYS_SHOWN)
        if found.date() > self._today:
            raise DayAhead(field=column, text=bare)
        return found.replace(tzinfo=self._zone)


def _parsed(text: str) -> datetime | None:
    day, _, hour = text.replace("T", " ").partition(" ")
    for shape in _DAY_SHAPES:
        try:
            found = datetime.strptime(day, shape)  # noqa: DTZ007 - the zone is the centre's
            clock = time.fromisoformat(hour.strip()).replace(tzinfo=None) if hour.strip() else _NOON
        except ValueError:
            continue
        return datetime.combine(found.date(), clock)
    return None


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()
