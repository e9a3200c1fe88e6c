"""What the desk remembers of a device: the note about its earlier stay, and the lines of the lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.rows import Row
from servicedesk.domain.codes import grouped
from servicedesk.domain.device import title
from servicedesk.domain.status import GONE
from servicedesk.services.intake_records import CustomerMatch, EarlierStay, KnownDevice
from servicedesk.services.wording import Wording

ANOTHER_PERSON = "another"


@dataclass(frozen=True, slots=True)
class StayNote:
    """What the box says about an earlier stay."""

    head: str = ""
    text: str = ""
    tone: Tone = Tone.AMBER


def stay_note(stays: Sequence[EarlierStay], today: date, wording: Wording, customer_id: int | None = None) -> StayNote:
    """The newest earlier stay in two sentences; red while the device is still in the centre."""
    if not stays:
        return StayNote()
    stay = stays[0]
    if stay.status not in GONE:
        head = _here().format(number=grouped(stay.order))
        return StayNote(head, _state_of(stay, wording), Tone.RED)
    days = max((today - stay.accepted_at.date()).days, 0)
    head = _before().format(days=wording.count(days, "day")) if days else _today()
    sentences = [_how_it_ended(stay, wording), _guarantee(stay.guarantee_until, today, wording)]
    if customer_id is not None and stay.customer_id != customer_id:
        sentences.insert(0, _of_somebody_else())
    return StayNote(head, " ".join(sentence for sentence in sentences if sentence))


def guarantee_of(stays: Sequence[EarlierStay], today: date) -> date | None:
    """The last day of our guarantee that holds today for the device, from its last stay with one."""
    if not stays or stays[0].status not in GONE:
        return None
    until = next((stay.guarantee_until for stay in stays if stay.guarantee_until is not None), None)
    return until if until is not None and until >= today else None


def _state_of(stay: EarlierStay, wording: Wording) -> str:
    words = QCoreApplication.translate("IntakeStays", "“{fault}” · {state}")
    return words.format(fault=stay.declared_fault, state=wording.word(stay.status).lower())


def _here() -> str:
    return QCoreApplication.translate("IntakeStays", "It is here now: order {number}")


def _before() -> str:
    return QCoreApplication.translate("IntakeStays", "Was here {days} ago")


def _today() -> str:
    return QCoreApplication.translate("IntakeStays", "Was here today")


def _of_somebody_else() -> str:
    return QCoreApplication.translate("IntakeStays", "Another customer brought it then.")


def _how_it_ended(stay: EarlierStay, wording: Wording) -> str:
    ended = wording.word(stay.outcome) if stay.outcome else wording.word(stay.status).lower()
    if stay.technician:
        words = QCoreApplication.translate("IntakeStays", "“{fault}” → {outcome}, technician {technician}.")
    else:
        words = QCoreApplication.translate("IntakeStays", "“{fault}” → {outcome}.")
    return words.format(fault=stay.declared_fault, outcome=ended, technician=stay.technician)


def _guarantee(until: date | None, today: date, wording: Wording) -> str:
    if until is None:
        return ""
    days = abs((until - today).days)
    if until >= today:
        words = QCoreApplication.translate("IntakeStays", "Our guarantee holds until {day}.")
    else:
        words = QCoreApplication.translate("IntakeStays", "Our guarantee ended on {day}, {days} ago.")
    return words.format(day=wording.short_day(until), days=wording.count(days, "day"))


def customer_row(match: CustomerMatch, wording: Wording, *, with_phone: bool) -> Row:
    """A customer of the list: the name, how often here, and the phone while it is not told whole, else when last."""
    facts = [wording.count(match.orders, "order")] if match.orders else []
    if with_phone:
        facts.append(wording.phone(match.phone))
    elif match.last_accepted_at is not None:
        last = QCoreApplication.translate("IntakeStays", "last {day}")
        facts.append(last.format(day=wording.short_day(match.last_accepted_at.date())))
    return Row(match.id, match.name, " · ".join(facts))


def another_person_row() -> Row:
    """The way to say that somebody else shares the phone."""
    head = QCoreApplication.translate("IntakeStays", "Another person")
    text = QCoreApplication.translate("IntakeStays", "the same number, a new name")
    return Row(ANOTHER_PERSON, head, text)


def device_row(device: KnownDevice, wording: Wording) -> Row:
    """A device of the customer's list: what it is, its serial number, where it stands."""
    facts = []
    if device.serial:
        facts.append(QCoreApplication.translate("IntakeStays", "SN {serial}").format(serial=device.serial))
    if device.last_status is not None:
        state = wording.word(device.last_status).lower()
        facts.append(f"{state} {wording.short_day(device.last_at.date())}" if device.last_at else state)
    return Row(device.id, title(device.kind, device.brand, device.model), " · ".join(facts))
